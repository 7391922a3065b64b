/** The options of the list box: one per hit, the kind named once per group, the matched part emphasised. */
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Matched, SearchHit } from '../../protocol/views.ts';
import { formatDateRange } from '../format.ts';
import { t, tn } from '../i18n.ts';
import { Words, WordsIn, WordsOf } from '../Words.tsx';
import { KIND_LABELS } from './kind-labels.ts';
import type { HitGroup } from './list.ts';
import { parts } from './matched.ts';
import { optionId } from './Search.tsx';

/** As many as are seen at first: they are there before the rest is made, which takes long the first time. */
const FIRST = 12;

interface Props {
	readonly groups: readonly HitGroup[];
	readonly active: number;
	readonly onOpen: (index: number) => void;
}

export function Results({ groups, active, onOpen }: Props) {
	const [most, setMost] = useState(FIRST);
	let index = 0;
	const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
	useEffect(() => {
		if (count > most) setMost(Number.POSITIVE_INFINITY);
	}, [count, most]);
	return (
		<>
			{groups.flatMap(({ label, hits }) =>
				hits.map((hit, inGroup) => {
					const mine = index++;
					if (mine >= most) return null;
					return (
						<Option
							key={`${hit.kind}/${hit.ref.dataset}/${hit.ref.id}`}
							hit={hit}
							label={t(KIND_LABELS[label])}
							first={inGroup === 0}
							index={mine}
							active={mine === active}
							onOpen={onOpen}
						/>
					);
				}),
			)}
		</>
	);
}

interface OptionProps {
	readonly hit: SearchHit;
	readonly label: string;
	/** The first of its kind shows the kind; the others say it to screen readers only. */
	readonly first: boolean;
	readonly index: number;
	readonly active: boolean;
	readonly onOpen: (index: number) => void;
}

function Option({ hit, label, first, index, active, onOpen }: OptionProps) {
	const row = useRef<HTMLDivElement>(null);
	// Once it is painted: before, the whole list would be laid out twice.
	useEffect(() => {
		if (active) row.current?.scrollIntoView({ block: 'nearest' });
	}, [active]);
	const facts = hitFacts(hit);
	return (
		// The focus stays in the field: keys are handled there, and pressing the mouse must not take it away.
		// biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
		<div
			ref={row}
			id={optionId(index)}
			role="option"
			tabIndex={-1}
			aria-selected={active}
			class="result"
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => onOpen(index)}
		>
			<span class="kind">{first ? label : <span class="sr-only">{label}</span>}</span>
			<WordsOf answer={hit}>
				<span class="words">
					<Matching matched={hit.matched} />
					{hit.name !== undefined && (
						<span class="name">
							{' — '}
							<Words text={hit.name} />
						</span>
					)}
				</span>
				{hit.excerpt !== undefined && (
					<span class="excerpt">
						<Matching matched={hit.excerpt} />
					</span>
				)}
				<span class="facts">
					{facts.map((fact, at) => (
						<Fragment key={fact}>
							{at > 0 && ' · '}
							<span>
								<WordsIn line={fact} />
							</span>
						</Fragment>
					))}
				</span>
			</WordsOf>
		</div>
	);
}

/** A text with its parts that answered set off. */
function Matching({ matched }: { readonly matched: Matched }) {
	return (
		<Words text={matched.text}>
			{parts(matched).map((part) => (part.hit ? <mark key={part.at}>{part.text}</mark> : part.text))}
		</Words>
	);
}

/** Date and place of an event; source and date of an account; then how many accounts there are. */
function hitFacts({ kind, date, endDate, detail, accounts }: SearchHit): readonly string[] {
	const when = date === undefined ? undefined : formatDateRange(date, endDate);
	const facts = [
		...(kind === 'event' ? [when, detail] : [detail, when]),
		accounts > 0 ? tn('popup_accounts', accounts) : undefined,
	];
	return facts.filter((fact) => fact !== undefined);
}
