/** Choosing the event that a page tells of: by search over all datasets, with what the page itself is about offered first. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../protocol/send.ts';
import type { EntityRef } from '../../protocol/views.ts';
import { formatDate } from '../../ui/format.ts';
import { t } from '../../ui/i18n.ts';
import type { Described } from './FieldRow.tsx';

export interface OfferedEvent {
	readonly ref: EntityRef;
	readonly name: string;
	readonly detail?: string | undefined;
}

interface Props {
	readonly offered: readonly OfferedEvent[];
	readonly chosen: EntityRef | undefined;
	readonly described: Described;
	readonly onChoose: (event: OfferedEvent) => void;
}

const LIMIT = 60;
const SHOWN = 8;

export function EventChoice({ offered, chosen, described, onChoose }: Props) {
	const [query, setQuery] = useState('');
	const [found, setFound] = useState<readonly OfferedEvent[]>([]);
	useEffect(() => {
		let stale = false;
		const words = query.trim();
		if (words === '') {
			setFound([]);
			return;
		}
		ask('search', { query: words, limit: LIMIT }).then(
			({ hits }) => {
				if (stale) return;
				const events = hits.filter(({ kind }) => kind === 'event').slice(0, SHOWN);
				setFound(
					events.map(({ ref, name, matched, date, dataset }) => ({
						ref,
						name: name ?? matched.text,
						detail: [date === undefined ? '' : formatDate(date), dataset.name].filter(Boolean).join(' · '),
					})),
				);
			},
			() => undefined,
		);
		return () => {
			stale = true;
		};
	}, [query]);
	const shown = [...new Map([...offered, ...found].map((one) => [key(one.ref), one])).values()];
	return (
		<div class="own-event">
			<input
				{...described}
				type="search"
				value={query}
				placeholder={t('own_search_event')}
				onInput={(event) => setQuery(event.currentTarget.value)}
			/>
			{shown.length > 0 && (
				<fieldset class="choices explained">
					<legend class="sr-only">{t('own_field_event')}</legend>
					{shown.map((one) => (
						<label key={key(one.ref)} class="choice">
							<input
								type="radio"
								name="own-event"
								checked={chosen !== undefined && key(one.ref) === key(chosen)}
								onChange={() => onChoose(one)}
							/>
							<span>
								{one.name}
								{one.detail !== undefined && <span class="hint">{one.detail}</span>}
							</span>
						</label>
					))}
				</fieldset>
			)}
			<p role="status" class="soft">
				{query.trim() !== '' && found.length === 0 ? t('own_no_event') : ''}
			</p>
		</div>
	);
}

function key({ dataset, id }: EntityRef): string {
	return `${dataset}/${id}`;
}
