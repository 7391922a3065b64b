/** Dates of a head's sentence, and what they say for or against an event. */
import type { EventRecord } from '../lexicon/records.ts';
import type { WrittenDate } from '../time/written.ts';
import { dateFits, firstFrom, type Place } from './support.ts';

/** A date within so many tokens belongs to the head; one further off in the sentence may belong to something else. */
export const DATE_CLOSE = 6;
/** "said on Thursday that the talks": only right beside the head is such a day the event's own. */
const RELATIVE_CLOSE = 2;

/** Dates of the sentence within `reach` tokens. */
export function datesNear(place: Place, reach: number): WrittenDate[] {
	const { block, first, last } = place;
	const dates = block.dates.get(block.tokens.sentence(first));
	if (dates === undefined) return [];
	// In the order of the text, and none within another: a list may be one sentence with a thousand of them.
	const from = firstFrom(dates, (date) => date.last, first - reach);
	return dates.slice(
		from,
		firstFrom(dates, (date) => date.first, last + reach + 1),
	);
}

export function writtenNear(place: Place, reach: number): WrittenDate[] {
	return datesNear(place, reach).filter(({ rule }) => rule === 'written');
}

/** A date that is not the event's, and none that is. */
export function contradicts(record: EventRecord, place: Place, reach: number): boolean {
	const dates = datesNear(place, reach).filter(
		(date) => date.rule === 'written' || tokensTo(date, place) <= RELATIVE_CLOSE,
	);
	const fits = dates.map((date) => dateFits(record, date));
	return fits.includes(false) && !fits.includes(true);
}

function tokensTo(date: WrittenDate, { first, last }: Place): number {
	return date.first > last ? date.first - last : first - date.last;
}
