/** One actor or event of the page: its name jumps to the first mention; then the words around, and the others. */
import type { PageFound } from '../protocol/panel.ts';
import type { NamedEntry } from '../protocol/story.ts';
import { evidenceLines } from '../ui/cards/evidence.ts';
import { formatDateRange } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import { Words } from '../ui/Words.tsx';
import { type NamedItem, passageOf, step } from './mentions.ts';

interface Props {
	readonly item: NamedItem;
	/** Which of its mentions is shown in the page now. */
	readonly index: number | undefined;
	readonly found: PageFound;
	readonly onGo: (index: number) => void;
}

export function MentionRow({ item: { entry, mentions }, index, found, onGo }: Props) {
	const count = mentions.length;
	const detail = detailOf(entry);
	return (
		<li class={index === undefined ? 'mention' : 'mention current'}>
			<button
				type="button"
				class="mention-name"
				{...(index === undefined ? {} : { 'aria-current': 'location' as const })}
				onClick={() => onGo(index === undefined ? 0 : step(index, 1, count))}
			>
				<span class={`as-${entry.kind}`}>
					<Words text={entry.name} />
				</span>
				<span class="sr-only">, {tn('popup_mentions', count)}</span>
			</button>
			<span class="cp-count" aria-hidden="true">
				{count}
			</span>
			{detail !== '' && <span class="mention-detail">{detail}</span>}
			{index !== undefined && <Place {...{ index, count, found, onGo }} mention={mentions[index]} name={entry.name} />}
		</li>
	);
}

interface PlaceProps {
	readonly index: number;
	readonly count: number;
	readonly mention: NamedItem['mentions'][number] | undefined;
	readonly name: string;
	readonly found: PageFound;
	readonly onGo: (index: number) => void;
}

function Place({ index, count, mention, name, found, onGo }: PlaceProps) {
	if (mention === undefined) return null;
	const { before, text, after } = passageOf(found, mention);
	return (
		<div class="place">
			<p class="passage">
				{before}
				<mark>{text}</mark>
				{after}
			</p>
			{count > 1 && (
				<p class="place-steps">
					<button type="button" aria-label={t('panel_previous_of', name)} onClick={() => onGo(step(index, -1, count))}>
						<span aria-hidden="true">‹</span>
					</button>
					<span>{t('panel_of', index + 1, count)}</span>
					<button type="button" aria-label={t('panel_next_of', name)} onClick={() => onGo(step(index, 1, count))}>
						<span aria-hidden="true">›</span>
					</button>
				</p>
			)}
			<details class="cp-facts">
				<summary>{t('card_why')}</summary>
				<ul class="cp-notes">
					{evidenceLines(mention).map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</details>
		</div>
	);
}

/** What tells one name from another: a role on the day, or the dates of an event. */
function detailOf({ detail, startDate, endDate }: NamedEntry): string {
	return detail ?? formatDateRange(startDate, endDate);
}
