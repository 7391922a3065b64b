/** What stands beside a bare surname: words that make it somebody else ("Daniil Medvedev", "Trump Tower"). */
import { CaseNeed, caseNeedAt } from '../lexicon/layout.ts';
import { mayBePatronymic } from '../morphology/patronymic.ts';
import type { InflectLanguage } from '../morphology/tables.ts';
import { isNamedAfter, isPlacePreposition, isTitle } from '../morphology/titles.ts';
import type { Block, Page, PlacedHit } from '../page.ts';
import type { Token } from '../text/token.ts';

/** "U.S.-led", "Trump-era": part of an adjective, not a mention. */
export function isInCompound({ block: { tokens }, last }: PlacedHit): boolean {
	const [hyphen, next] = [tokens.at(last + 1), tokens.at(last + 2)];
	return hyphen?.kind === 'hyphen' && next?.kind === 'word' && next.letterCase === 'lower' && next.text.length > 2;
}

/** Languages that hang an ending on an acronym by a hyphen. */
const HYPHENED: readonly InflectLanguage[] = ['pl', 'cs', 'sl', 'bg', 'ru', 'uk'];
const LONGEST_HYPHENED = 3;

/** The ending of "PiS-u", "EU-ja": where it ends. Endings are short, and only acronyms take them so. */
export function hyphenedEnding({ languages }: Page, { block: { tokens, text }, last }: PlacedHit): number | undefined {
	const own = tokens.at(last);
	const ending = tokens.at(last + 2);
	if (own === undefined || tokens.at(last + 1)?.kind !== 'hyphen' || ending?.letterCase !== 'lower') return undefined;
	if (ending.text.length > LONGEST_HYPHENED || !languages.some((lang) => HYPHENED.includes(lang))) return undefined;
	return /\p{Lu}.*\p{Lu}/u.test(text.slice(own.start, own.end)) ? ending.end : undefined;
}

/** "in Washington", "v Lincolnu": nobody is said to be in a person; the possessive is ("in Trump's view"). */
export function isPlaceUse({ languages }: Page, { block: { tokens }, first, last }: PlacedHit): boolean {
	const previous = tokens.at(first - 1);
	if (previous === undefined || previous.dotted || !tokens.isJoined(first)) return false;
	if (!isPlacePreposition(previous.text, languages)) return false;
	return tokens.at(last)?.text.endsWith("'s") !== true;
}

/**
 * "Today said …" where the page has a "today" as well: a capital that opens a sentence, or that all words of a headline
 * have, makes no name of a word. The dataset may write the name small itself; then there is nothing to tell by.
 */
export function isOrdinaryWord(page: Page, hit: PlacedHit): boolean {
	const { alias, block, first } = hit;
	if (!mayBeOrdinary(hit) || caseNeedAt(alias.caseNeeds, 0) === CaseNeed.None) return false;
	const own = block.tokens.at(first);
	return own !== undefined && (own.sentenceStart || block.titleCase) && page.isCommonWord(own.text);
}

/** A single word with a capital and small letters behind it; two letters are hardly a word. */
export function mayBeOrdinary({ block: { tokens }, first, last }: PlacedHit): boolean {
	const own = tokens.at(first);
	return first === last && own?.letterCase === 'capital' && own.text.length > 2;
}

/** True when the neighbours of a one-word name of a person say that somebody or something else is meant. */
export function isSomebodyElse(
	page: Page,
	hit: PlacedHit,
	covered: (token: number) => boolean,
	isKnown: boolean,
): boolean {
	const { block, first, last } = hit;
	const { tokens } = block;
	const next = tokens.at(last + 1);
	if (next?.joined === true && isNamedAfter(next.text) && next.letterCase !== 'lower') return true;
	if (!isKnown && isPlaceUse(page, hit)) return true;
	if (block.shouting || block.titleCase) return false;
	if (!isKnown && isHalfOfDoubleName(hit, covered)) return true;
	const previous = tokens.at(first - 1);
	const own = tokens.at(first);
	if (previous === undefined || own?.joined !== true || own.sentenceStart) return false;
	// The capital that opens a sentence says nothing of a person whom the page names in full ("Joining Medinsky …").
	if (previous.sentenceStart && isKnown) return false;
	// A dataset seldom gives patronymics: one says that a full name stands here, and not that it is another's.
	if (isKnown && mayBePatronymic(previous.text) && previous.joined) return false;
	return couldBeGivenName(page, previous) && !isInitial(block, previous) && !covered(first - 1);
}

/** "James" before a surname that nobody in the dataset has ("James Cleverly"). */
export function isGivenNameOfAnother(
	page: Page,
	{ block, last }: PlacedHit,
	covered: (token: number) => boolean,
): boolean {
	if (block.shouting || block.titleCase) return false;
	const own = block.tokens.at(last);
	const next = block.tokens.at(last + 1);
	if (own?.letterCase !== 'capital' || next?.joined !== true || next.sentenceStart || covered(last + 1)) return false;
	// Quotes and brackets begin something else.
	if (next.start !== own.end + 1 || own.text.endsWith("'s")) return false;
	return couldBeGivenName(page, next) && !isInitial(block, next);
}

/** "Ocasio-Cortez" is not "Cortez"; "Trump-Putin" are two, when the other half is known as well. */
function isHalfOfDoubleName(
	{ block: { tokens }, first, last }: PlacedHit,
	covered: (token: number) => boolean,
): boolean {
	const isOther = (hyphen: number, other: number) =>
		tokens.at(hyphen)?.kind === 'hyphen' && tokens.at(other)?.letterCase === 'capital' && !covered(other);
	return isOther(first - 1, first - 2) || isOther(last + 1, last + 2);
}

export function couldBeGivenName(page: Page, token: Token): boolean {
	if (token.kind !== 'word' || token.letterCase !== 'capital' || token.dotted || token.text.length < 2) return false;
	if (token.text.endsWith("'s")) return false;
	return !isTitle(token.text) && !page.isCommonWord(token.text);
}

/**
 * Initials before or after a surname ("В. Мединский", "Мединский В. Р.", "Дж.Хант"): whether they are the person's,
 * and the tokens they take up.
 */
export function initialsBeside(
	hit: PlacedHit,
	initials: string,
): { readonly fits: boolean; readonly first: number; readonly last: number } | undefined {
	const { tokens } = hit.block;
	let first = hit.first;
	while (tokens.at(first)?.joined === true && isInitial(hit.block, tokens.at(first - 1))) first--;
	let last = hit.last;
	if (first === hit.first)
		while (tokens.at(last + 1)?.joined === true && isInitial(hit.block, tokens.at(last + 1))) last++;
	if (first === hit.first && last === hit.last) return undefined;
	let fits = true;
	for (let at = first; at <= last; at++) {
		if (at >= hit.first && at <= hit.last) continue;
		fits &&= lettersOf(tokens.at(at)).every((letter) => initials.includes(letter));
	}
	return { fits, first, last };
}

/** "Дж", "Ю" and "Ch" are one initial; "ВР" of "В.Р." are two. */
function lettersOf(token: Token | undefined): string[] {
	const letters = [...(token?.text ?? '')];
	return token?.dotted === true ? letters : letters.slice(0, 1);
}

function isInitial(block: Block, token: Token | undefined): boolean {
	if (token === undefined || token.letterCase === 'lower' || token.text.length > 2) return false;
	if (token.dotted) return true;
	// Two letters for one sound, with the full stop that cuts the name off.
	return token.kind === 'word' && token.letterCase === 'capital' && block.text.charAt(token.end) === '.';
}
