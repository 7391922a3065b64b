/** A place's name within another name: "Kyiv Independent", "Paris Saint-Germain", "Whidbey Island", "Jim Jordan". */
import type { Page, PlacedHit } from '../page.ts';
import { couldBeGivenName } from './neighbours.ts';

/** They stand behind a place with a capital of their own ("in Kyiv Monday"). */
const CALENDAR = new Set([
	...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
	...'january february march april may june july august september october november december'.split(' '),
]);

export function isInLongerName(page: Page, hit: PlacedHit, covered: (token: number) => boolean): boolean {
	return beginsLongerName(page, hit, covered) || endsLongerName(page, hit, covered);
}

/** True when the next word has a capital that nothing else explains. */
function beginsLongerName(page: Page, hit: PlacedHit, covered: (token: number) => boolean): boolean {
	const { block, last } = hit;
	const next = block.tokens.at(last + 1);
	if (next === undefined || !next.joined || next.sentenceStart || block.shouting || block.titleCase) return false;
	return couldBeGivenName(page, next) && !CALENDAR.has(next.text) && !covered(last + 1);
}

/** True when a single word follows one with a capital that nothing explains; German gives every noun its capital. */
function endsLongerName(page: Page, hit: PlacedHit, covered: (token: number) => boolean): boolean {
	const { block, first, last } = hit;
	const own = block.tokens.at(first);
	const previous = block.tokens.at(first - 1);
	if (first !== last || own?.joined !== true || own.sentenceStart || previous === undefined) return false;
	if (page.languages.includes('de') || block.shouting || block.titleCase || previous.sentenceStart) return false;
	return couldBeGivenName(page, previous) && !CALENDAR.has(previous.text) && !covered(first - 1);
}
