/** Dates of a head's sentence, and what they say for or against an event. */
import type { EventRecord } from '../lexicon/records.ts';
import type { WrittenDate } from '../time/written.ts';
import { dateFits, type Place } from './support.ts';

/** A date within so many tokens belongs to the head; one further off in the sentence may belong to something else. */
export const DATE_CLOSE = 6;
/** "said on Thursday that the talks": only right beside the head is such a day the event's own. */
const RELATIVE_CLOSE = 2;

/** Dates of the sentence within `reach` tokens. */
export function datesNear(place: Place, reach: number): WrittenDate[] {
	const dates = place.block.dates.get(place.block.tokens.sentence(place.first)) ?? [];
	return dates.filter((date) => tokensTo(date, place) <= reach);
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
