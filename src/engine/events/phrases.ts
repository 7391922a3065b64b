/** Head phrases: a head word with its ordinal, year and plain qualifiers ("the second round of talks"). */

import type { Block } from '../page.ts';
import type { Token, Tokens } from '../text/token.ts';
import { type HeadClass, headClassOf, isOfKind, isRound, isVerbAfter, ordinalOf } from './heads.ts';

export interface HeadPhrase {
	/** Token indices of the phrase and of its head. */
	readonly first: number;
	readonly last: number;
	readonly head: number;
	readonly headClass: HeadClass;
	readonly ordinal?: { readonly value: number; readonly token: number };
	/** Said to be the next one, a new one: not one of those that were. */
	readonly next?: true;
}

/** "round of talks", "раунд переговоров": what a round is a round of must be talks, within so many tokens. */
const ROUND_REACH = 4;

const known = new WeakMap<Block, readonly HeadPhrase[]>();

/** Read once for all lexicons and rules that ask. */
export function headPhrases(block: Block): readonly HeadPhrase[] {
	const phrases = known.get(block) ?? readPhrases(block);
	known.set(block, phrases);
	return phrases;
}

function readPhrases(block: Block): readonly HeadPhrase[] {
	const phrases: HeadPhrase[] = [];
	const { tokens } = block;
	let after = 0;
	for (const at of tokens.noticed.heads) {
		if (at < after) continue;
		const headClass = headClassOf(tokens.at(at)?.text ?? '');
		if (headClass === undefined || isVerbAfter(tokens.at(at - 1)?.text ?? '') || isOutsideOf(tokens, at)) continue;
		const head = at;
		let last = at;
		if (isRound(tokens.at(at)?.text ?? '')) {
			const of = roundOf(tokens, at);
			if (of === 'something else') continue;
			last = of ?? at;
		}
		phrases.push({ last, head, headClass, ...qualifiersBefore(tokens, head) });
		after = last + 1;
	}
	return phrases;
}

/** Where the phrase ends when the round's talks are named; nothing when only the round is. */
function roundOf(tokens: Tokens, at: number): number | 'something else' | undefined {
	const next = tokens.at(at + 1);
	if (next?.joined !== true) return undefined;
	let reach = at + ROUND_REACH;
	for (let i = at + 1; i <= reach; i++) {
		const token = tokens.at(i);
		if (token === undefined || (!token.joined && token.kind !== 'hyphen')) break;
		// "round of Russia-Ukraine talks": two names joined are one word on the way.
		if (token.kind === 'hyphen') reach += 2;
		const headClass = headClassOf(token.text);
		if (headClass === 'talks' || headClass === 'meeting') return i;
		if (headClass !== undefined) return 'something else';
	}
	return next.text === 'of' ? 'something else' : undefined;
}

const OUTSIDE = new Set(['pre', 'post', 'anti', 'non']);

/** "pre-war", "post-summit": a time, not the event. */
function isOutsideOf(tokens: Tokens, head: number): boolean {
	return tokens.at(head - 1)?.kind === 'hyphen' && OUTSIDE.has(tokens.at(head - 2)?.text ?? '');
}

/** Where a pair of names before the head begins: "Russia-Ukraine talks" is one name. */
function pairBefore(tokens: Tokens, first: number): number {
	const [one, hyphen, two] = [tokens.at(first - 3), tokens.at(first - 2), tokens.at(first - 1)];
	const isPair = hyphen?.kind === 'hyphen' && tokens.isJoined(first) && isCapital(one) && isCapital(two);
	return isPair ? first - 3 : first;
}

function isCapital(token: Token | undefined): boolean {
	return token?.letterCase === 'capital' || token?.letterCase === 'upper';
}

function qualifiersBefore(tokens: Tokens, head: number): Pick<HeadPhrase, 'first' | 'ordinal' | 'next'> {
	const word = tokens.at(head)?.text ?? '';
	let first = head;
	let next: { next?: true } = {};
	for (let at = head - 1; at >= 0 && tokens.at(at + 1)?.joined === true; at--) {
		const token = tokens.at(at);
		if (token === undefined) break;
		const ordinal = ordinalOf(token.text, word);
		if (ordinal !== undefined) return { first: at, ordinal: { value: ordinal, token: at }, ...next };
		const isYear = token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);
		const isNext = isOfKind('next', token.text, word);
		if (isNext) next = { next: true };
		if (!isYear && !isNext && !isOfKind('qualifiers', token.text, word)) break;
		first = at;
	}
	return { first: pairBefore(tokens, first), ...next };
}
