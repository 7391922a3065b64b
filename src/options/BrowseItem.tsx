/** One entry of the list: its name, and what tells it from others on the line below. */
import type { BrowseRow } from '../protocol/browse.ts';
import { formatDateRange, formatList } from '../ui/format.ts';
import { type MessageKey, t, tn } from '../ui/i18n.ts';
import { Words, WordsIn, WordsOf } from '../ui/Words.tsx';

const TYPES: Readonly<Record<NonNullable<BrowseRow['type']>, MessageKey>> = {
	Person: 'options_type_person',
	Organization: 'options_type_organization',
	Place: 'options_type_place',
};

interface Props {
	readonly id: string;
	/** Undefined while it is on its way. */
	readonly row: BrowseRow | undefined;
	readonly place: number;
	readonly of: number;
	readonly top: number;
	/** Entries that have a card. */
	readonly onOpen: ((id: string) => void) | undefined;
}

export function BrowseItem({ id, row, place, of, top, onOpen }: Props) {
	return (
		<li style={{ top: `${top}px` }} aria-posinset={place} aria-setsize={of}>
			<WordsOf answer={row ?? {}}>
				<p class="name" title={row?.name}>
					<Name id={id} row={row} onOpen={onOpen} />
				</p>
				<p class="soft line">{row === undefined ? ' ' : <WordsIn line={lineOf(row)} />}</p>
			</WordsOf>
		</li>
	);
}

function Name({ id, row, onOpen }: Pick<Props, 'id' | 'row' | 'onOpen'>) {
	if (row === undefined) return <>{id}</>;
	if (onOpen !== undefined) {
		return (
			<button id={`entry-${id}`} type="button" class="link" onClick={() => onOpen(id)}>
				<Words text={row.name} />
			</button>
		);
	}
	if (row.href === undefined) return <Words text={row.name} />;
	return (
		<a href={row.href} target="_blank" rel="noopener noreferrer">
			<Words text={row.name} />
		</a>
	);
}

function lineOf({ type, startDate, endDate, words, positions, elsewhere }: BrowseRow): string {
	return [
		...(type === undefined ? [] : [t(TYPES[type])]),
		...(startDate === undefined ? [] : [formatDateRange(startDate, endDate)]),
		...(positions === undefined ? [] : [tn('options_positions', positions)]),
		...words,
		...(elsewhere === undefined ? [] : [t('options_also_in', formatList(elsewhere))]),
	].join(' · ');
}
