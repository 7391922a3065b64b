/** A dataset's entries to look through: by kind, with a filter, in a list of any length. */
import { X } from 'lucide-preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BrowsedKind } from '../protocol/browse.ts';
import type { DatasetInfo } from '../protocol/views.ts';
import { type MessageKey, t, tn } from '../ui/i18n.ts';
import { Choice } from '../ui/pages/Choice.tsx';
import { BrowseItem } from './BrowseItem.tsx';
import { EntryCard, type ShownEntry } from './EntryCard.tsx';
import { useBrowse } from './use-browse.ts';
import { useVirtual } from './use-virtual.ts';

const KINDS: readonly (readonly [BrowsedKind, MessageKey])[] = [
	['events', 'options_events'],
	['actors', 'options_actors'],
	['accounts', 'options_accounts'],
	['questions', 'options_questions'],
	['sources', 'options_sources'],
];

/** Of a row, in px: a name on one line, what belongs to it on the next. */
const ROW = 56;

interface Props {
	readonly dataset: DatasetInfo;
	readonly onClose: () => void;
}

export function Browse({ dataset, onClose }: Props) {
	const { id, name, counts } = dataset;
	const kinds = KINDS.filter(([kind]) => counts[kind] > 0);
	const [kind, setKind] = useState<BrowsedKind>(kinds[0]?.[0] ?? 'actors');
	const [query, setQuery] = useState('');
	const [count, setCount] = useState(counts[kind]);
	const [shown, setShown] = useState<ShownEntry>();
	const own = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const scroller = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const { rows, total, scrollTo } = useVirtual(count, ROW, scroller);
	const first = rows[0]?.index ?? 0;
	const last = rows.at(-1)?.index ?? 0;
	const { list, rowAt, error } = useBrowse(id, kind, query, [first, last]);
	const found = list?.ids.length;
	useLayoutEffect(() => {
		if (found !== undefined) setCount(found);
	}, [found]);
	useLayoutEffect(() => scrollTo(0), [kind, list?.ids]);
	const opened = useRef('');
	const open = (entry: string) => {
		if (kind !== 'actors' && kind !== 'events') return;
		opened.current = entry;
		setShown({ kind: kind === 'actors' ? 'actor' : 'event', ref: { dataset: id, id: entry } });
	};
	const back = () => setShown(undefined);
	useLayoutEffect(() => {
		// Back in the list where it was left.
		if (shown === undefined) document.getElementById(`entry-${opened.current}`)?.focus({ preventScroll: true });
	}, [shown]);
	const canOpen = kind === 'actors' || kind === 'events';
	return (
		<dialog
			ref={dialog}
			class="browse"
			aria-labelledby={`${own}-title`}
			onClose={onClose}
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || shown === undefined) return;
				// The dialog stays: only the card goes.
				event.preventDefault();
				back();
			}}
		>
			{shown !== undefined && <EntryCard key={shown.ref.id} entry={shown} onOpen={setShown} onBack={back} />}
			<div class="list" inert={shown !== undefined}>
				<header>
					<h2 id={`${own}-title`}>{name}</h2>
					<button
						type="button"
						class="icon"
						aria-label={t('options_close')}
						title={t('options_close')}
						onClick={() => dialog.current?.close()}
					>
						<X size={18} aria-hidden="true" />
					</button>
				</header>
				{kinds.length > 1 && (
					<Choice
						name={`${own}-kind`}
						legend={t('options_browse_kind')}
						inRow
						value={kind}
						options={kinds.map(([value, key]) => ({ value, label: t(key) }))}
						onChange={setKind}
					/>
				)}
				<label class="filter">
					<span class="sr-only">{t('options_filter')}</span>
					<input
						type="search"
						placeholder={t('options_filter')}
						autocomplete="off"
						spellcheck={false}
						value={query}
						onInput={({ currentTarget }) => setQuery(currentTarget.value)}
					/>
				</label>
				<p role="status" class="soft found">
					{error ??
						(list === undefined
							? ''
							: t(list.more ? 'options_found_more' : 'options_found', tn('options_entries', list.ids.length)))}
				</p>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
				<section ref={scroller} class="rows" tabIndex={0} aria-label={t('options_entries_list')}>
					<ul style={{ height: `${total}px` }}>
						{rows.map(({ index, start }) => (
							<BrowseItem
								key={list?.ids[index] ?? index}
								id={list?.ids[index] ?? ''}
								row={rowAt(index)}
								place={index + 1}
								of={count}
								top={start}
								onOpen={canOpen ? open : undefined}
							/>
						))}
					</ul>
				</section>
			</div>
		</dialog>
	);
}
