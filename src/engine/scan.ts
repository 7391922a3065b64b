/** Matching: every alias of a lexicon that stands in a block, on word boundaries, with what letter case allows. */
import { CaseNeed } from './lexicon/layout.ts';
import type { Lexicon, LexiconAlias } from './lexicon/open.ts';
import type { Token } from './text/tokens.ts';

/** An alias found in a block; token indices, the last one included. */
export interface Hit {
	readonly first: number;
	readonly last: number;
	readonly alias: LexiconAlias;
	readonly inflected: boolean;
}

/** All hits of one block, by first token, longest first. `shouting`: the block is all capitals, so case tells nothing. */
export function scan(lexicon: Lexicon, tokens: readonly Token[], shouting: boolean): Hit[] {
	const hits: Hit[] = [];
	const words = tokens.map((token) => lexicon.wordsOf(token.text));
	for (let first = 0; first < tokens.length; first++) {
		const own = words[first];
		if (own !== undefined && own.length > 0) walk(lexicon, tokens, words, shouting, first, hits);
	}
	return hits;
}

function walk(
	lexicon: Lexicon,
	tokens: readonly Token[],
	words: readonly (readonly number[])[],
	shouting: boolean,
	first: number,
	hits: Hit[],
): void {
	const found: Hit[] = [];
	let states: { node: number; inflected: boolean }[] = [{ node: 0, inflected: false }];
	for (let at = first; at < tokens.length && states.length > 0; at++) {
		if (at > first && !(tokens[at]?.joined ?? false)) break;
		const next: { node: number; inflected: boolean }[] = [];
		for (const state of states) {
			for (const word of words[at] ?? []) {
				const node = lexicon.child(state.node, word >> 1);
				if (node >= 0) next.push({ node, inflected: state.inflected || (word & 1) === 1 });
			}
		}
		states = next;
		for (const { node, inflected } of states) {
			const [from, to] = lexicon.aliasRange(node);
			for (let index = from; index < to; index++) {
				const alias = lexicon.alias(index);
				if (inflected && !alias.inflects && !isPossessive(tokens[at])) continue;
				if (shouting || caseAllows(alias, tokens, first, at)) found.push({ first, last: at, alias, inflected });
			}
		}
	}
	hits.push(...found.sort((a, b) => b.last - a.last || Number(a.inflected) - Number(b.inflected)));
}

/** The English possessive is written behind names that do not inflect otherwise ("NATO's"). */
function isPossessive(token: Token | undefined): boolean {
	return token?.text.endsWith("'s") ?? false;
}

function caseAllows(alias: LexiconAlias, tokens: readonly Token[], first: number, last: number): boolean {
	for (let at = first; at <= last; at++) {
		const need = (alias.caseNeeds >>> ((at - first) * 2)) & 3;
		const token = tokens[at];
		if (need === CaseNeed.None || token === undefined) continue;
		if (token.letterCase === 'lower' || token.letterCase === 'none') return false;
		// Longer acronyms are often written as words ("Nato", "Sbu's").
		if (need === CaseNeed.Upper && token.letterCase !== 'upper' && token.text.length < 4) return false;
	}
	return true;
}

/** All words of three letters or more in capitals: a headline set so, where case says nothing. */
export function isShouting(tokens: readonly Token[]): boolean {
	const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length >= 3);
	return words.length >= 3 && words.every(({ letterCase }) => letterCase === 'upper');
}
