/**
 * Matching as simply as it can be said: at every token of a text every alias is tried, word by word. The reference that
 * the engine's scan is held to; quadratic on purpose.
 */
import type { Token } from '../../src/engine/text/token.ts';
import { tokenize } from '../../src/engine/text/tokens.ts';

/** A strong name of an organisation that does not inflect. */
export interface NaiveAlias {
	readonly id: string;
	readonly text: string;
}

export interface NaiveMention {
	readonly start: number;
	readonly end: number;
	readonly id: string;
}

interface Found extends NaiveMention {
	readonly first: number;
	readonly last: number;
}

/** Leftmost first, of those the longest; none overlap. */
export function naiveMentions(text: string, aliases: readonly NaiveAlias[]): NaiveMention[] {
	const mentions: NaiveMention[] = [];
	let free = 0;
	for (const { first, last, ...mention } of allOf(text, aliases)) {
		if (first < free) continue;
		mentions.push(mention);
		free = last + 1;
	}
	return mentions;
}

/** Whether one name ends within another that begins later: the one case where leftmost and longest are at odds. */
export function namesCross(text: string, aliases: readonly NaiveAlias[]): boolean {
	const found = allOf(text, aliases);
	return found.some((a) => found.some((b) => a.first < b.first && b.first <= a.last && a.last < b.last));
}

/** Every name at every word, by place, longest first. */
function allOf(text: string, aliases: readonly NaiveAlias[]): Found[] {
	const tokens = tokenize(text);
	const found: Found[] = [];
	for (const { id, text: written } of aliases) {
		const words = tokenize(written);
		for (let first = 0; first < tokens.length; first++) {
			if (standsAt(tokens, first, words)) found.push(placed(tokens, first, first + words.length - 1, id));
		}
	}
	return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

function placed(tokens: readonly Token[], first: number, last: number, id: string): Found {
	return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, id, first, last };
}

function standsAt(tokens: readonly Token[], first: number, words: readonly Token[]): boolean {
	return (
		words.length > 0 &&
		words.every((word, at) => {
			const token = tokens[first + at];
			if (token === undefined || token.text !== word.text) return false;
			return (at === 0 || token.joined) && caseFits(token, word, at === 0);
		})
	);
}

/** An organisation's first word keeps its capital; an acronym of up to three letters is written in capitals anywhere. */
function caseFits(token: Token, word: Token, isFirst: boolean): boolean {
	if (word.letterCase === 'upper') {
		return token.letterCase === 'upper' || (token.letterCase === 'capital' && token.text.length > 3);
	}
	if (word.letterCase === 'capital' && isFirst) return token.letterCase === 'capital' || token.letterCase === 'upper';
	return true;
}
