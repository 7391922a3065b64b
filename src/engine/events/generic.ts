/** Heads that name no event: English says "talks" without any article when it means talks in general. */
import type { Block } from '../page.ts';
import { isEnglishHead, isOfKind } from './heads.ts';
import type { HeadPhrase } from './phrases.ts';

/** How far before a head its article may stand: "the long and difficult talks". */
const REACH = 4;
const DETERMINERS = new Set('the each every both all'.split(' '));
const INDEFINITE = new Set(['a', 'an']);
/** Words that begin the phrase of the head, so that no article before them is its own. */
const BORDERS = new Set(
	'of for to in on at by with from about between after before during over and or but as into than that were was is are'.split(
		' ',
	),
);
/** Prepositions by which a head is tied to what stands behind it. */
const TIES = new Set('in at between with on of by from'.split(' '));
const TIED_WITHIN = 5;

/**
 * "a hub for negotiations", "engaged in direct dialogue": nothing says that known ones are meant. "need for a meeting": one
 * that is told of for the first time. Headlines drop their articles.
 */
export function unspecified(
	{ tokens, isTitle, titleCase, shouting }: Block,
	phrase: HeadPhrase,
): 'bare' | 'one' | undefined {
	const word = tokens.at(phrase.head)?.text ?? '';
	if (isTitle || titleCase || shouting || phrase.ordinal !== undefined || !isEnglishHead(word)) return undefined;
	for (let at = phrase.first; at > phrase.first - REACH; at--) {
		const token = tokens.at(at);
		// A name or a year within the phrase or before it says which.
		if (at < phrase.head && (token?.kind === 'number' || (token?.letterCase ?? 'lower') !== 'lower')) return undefined;
		if (!tokens.isJoined(at)) return 'bare';
		const before = tokens.at(at - 1);
		if (before === undefined) return 'bare';
		if (DETERMINERS.has(before.text) || isOfKind('demonstratives', before.text, word)) return undefined;
		if (isOfKind('possessives', before.text, word) || before.kind !== 'word' || before.letterCase !== 'lower')
			return undefined;
		if (before.text.endsWith("'s")) return undefined;
		if (INDEFINITE.has(before.text)) return 'one';
		if (BORDERS.has(before.text)) return 'bare';
	}
	return 'bare';
}

/** The tokens behind a head in which what it is tied to must stand: "talks in Istanbul", "negotiations between ...". */
export function tiedBehind(
	{ tokens }: Block,
	{ last }: Pick<HeadPhrase, 'last'>,
): { readonly from: number; readonly to: number } | undefined {
	const tie = tokens.at(last + 1);
	if (tie === undefined || !tie.joined || !TIES.has(tie.text)) return undefined;
	return { from: last + 2, to: last + 1 + TIED_WITHIN };
}

/** In the languages of events; Turkish says it behind the names. */
const BETWEEN = new Set('between между між miedzy mezi med zwischen'.split(' '));

/** The tokens behind "talks between" in which the sides are named, at least one of them by a capital. */
export function sidesBehind(
	{ tokens }: Block,
	{ last }: Pick<HeadPhrase, 'last'>,
): { readonly from: number; readonly to: number } | undefined {
	const between = tokens.at(last + 1);
	if (between?.joined !== true || !BETWEEN.has(between.text)) return undefined;
	const sides = { from: last + 2, to: last + 1 + TIED_WITHIN };
	for (let at = sides.from; at <= sides.to && tokens.isJoined(at); at++) if (tokens.hasCapital(at)) return sides;
	return undefined;
}
