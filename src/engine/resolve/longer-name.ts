/**
 * A single name within another: a place's ("Kyiv Independent", "Paris Saint-Germain", "Michael Jordan") and an
 * organisation's ("Toronto Star", "Petra Novak" beside the agency PETRA).
 */
import { CaseNeed, caseNeedAt } from '../lexicon/layout.ts';
import type { ActorRecord } from '../lexicon/records.ts';
import { isNamedAfter, isNationality, isTitleInAnyCase } from '../morphology/titles.ts';
import type { Page, PlacedHit } from '../page.ts';
import { couldBeGivenName, mayBeOrdinary } from './neighbours.ts';

/** They stand behind a place with a capital of their own ("in Kyiv Monday"). */
const CALENDAR = new Set([
	...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
	...'january february march april may june july august september october november december'.split(' '),
]);

/** Whether a token is taken by a name that the dataset knows. */
type Covered = (token: number) => boolean;

export function isInLongerName(page: Page, hit: PlacedHit, type: ActorRecord['type'], covered: Covered): boolean {
	const { block, first, last } = hit;
	if (block.shouting || block.titleCase) return false;
	// German gives every noun its capital: there only names of several words go on ("New York Times").
	if (page.languages.includes('de')) return first < last && type === 'Place' && beginsLongerName(page, hit, covered);
	if (type === 'Place') return beginsLongerName(page, hit, covered) || endsLongerName(page, hit, covered);
	// Organisations stand before others' capitals all the time ("Pentagon Press Secretary"), and acronyms behind them too.
	if (type !== 'Organization' || !mayBeOrdinary(hit)) return false;
	return endsLongerName(page, hit, covered) || (isAcronymAsWord(hit) && beginsLongerName(page, hit, covered));
}

/** True when the next word has a capital that nothing else explains. */
function beginsLongerName(page: Page, hit: PlacedHit, covered: Covered): boolean {
	// Names begin with a place as it stands; in another case it belongs to what is said before ("президент Франции …").
	return !hit.inflected && isFreeCapital(page, hit, hit.last + 1, covered) && !isBeforeItsOfficer(page, hit, covered);
}

/** True when a single word follows one with a capital that nothing explains. */
function endsLongerName(page: Page, hit: PlacedHit, covered: Covered): boolean {
	const { block, first, last } = hit;
	const own = block.tokens.at(first);
	if (first !== last || own?.joined !== true || own.sentenceStart) return false;
	const previous = block.tokens.at(first - 1)?.text;
	return previous !== undefined && !isNationality(previous) && isFreeCapital(page, hit, first - 1, covered);
}

/** A capital beside the name that neither a sentence's start, nor the calendar, nor the dataset explains. */
function isFreeCapital(page: Page, { block, last }: PlacedHit, at: number, covered: Covered): boolean {
	const token = block.tokens.at(at);
	if (token === undefined || token.sentenceStart || (at > last && !token.joined)) return false;
	return couldBeGivenName(page, token) && !CALENDAR.has(token.text) && !covered(at);
}

/** "of", "of the", "von der". */
const MOST_BETWEEN = 2;

/** "the president of France Jean Dupont": whoever holds the office is named right behind, given name and surname. */
function isBeforeItsOfficer(page: Page, hit: PlacedHit, covered: Covered): boolean {
	const { tokens } = hit.block;
	const name = [hit.last + 1, hit.last + 2];
	if (!name.every((at) => isFreeCapital(page, hit, at, covered))) return false;
	if (name.some((at) => isNamedAfter(tokens.at(at)?.text ?? ''))) return false;
	for (let at = hit.first - 1; at >= hit.first - 1 - MOST_BETWEEN; at--) {
		const word = tokens.at(at);
		if (word === undefined || !tokens.isJoined(at + 1)) return false;
		if (isTitleInAnyCase(word.text)) return true;
		if (word.letterCase !== 'lower') return false;
	}
	return false;
}

/** "Petra" for PETRA, which may as well be a name or a word. */
function isAcronymAsWord({ alias: { caseNeeds }, first, last }: PlacedHit): boolean {
	return first === last && caseNeedAt(caseNeeds, 0) === CaseNeed.Upper;
}
