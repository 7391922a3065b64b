/** A place's name as the beginning of another name: "Kyiv Independent", "Paris Saint-Germain". */
import type { Page, PlacedHit } from '../page.ts';
import { couldBeGivenName } from './neighbours.ts';

/** They stand behind a place with a capital of their own ("in Kyiv Monday"). */
const CALENDAR = new Set([
	...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
	...'january february march april may june july august september october november december'.split(' '),
]);

/** True when the next word has a capital that nothing else explains. */
export function beginsLongerName(page: Page, hit: PlacedHit, covered: (token: number) => boolean): boolean {
	const { block, last } = hit;
	const next = block.tokens.at(last + 1);
	if (next === undefined || !next.joined || next.sentenceStart || block.shouting || block.titleCase) return false;
	return couldBeGivenName(page, next) && !CALENDAR.has(next.text) && !covered(last + 1);
}
