/** Matching: every alias of a lexicon that stands in a block, on word boundaries, with what letter case allows. */
import { CaseNeed } from './lexicon/layout.ts';
import type { Lexicon, LexiconAlias } from './lexicon/open.ts';
import type { PrefixFilter, Tokens } from './text/tokens.ts';

/** An alias found in a block; token indices, the last one included. */
export interface Hit {
	readonly first: number;
	readonly last: number;
	readonly alias: LexiconAlias;
	readonly inflected: boolean;
}

interface State {
	readonly node: number;
	readonly inflected: boolean;
}

/** All hits of one block, by first token, longest first. `shouting`: the block is all capitals, so case tells nothing. */
export function scan(lexicon: Lexicon, tokens: Tokens, shouting: boolean): Hit[] {
	const hits: Hit[] = [];
	const words = new Map<number, readonly number[]>();
	const wordsAt = (at: number): readonly number[] => {
		let own = words.get(at);
		if (own === undefined) {
			own = lexicon.wordsOf(tokens.at(at)?.text ?? '');
			words.set(at, own);
		}
		return own;
	};
	for (const first of tokens.candidates) {
		const found: Hit[] = [];
		let states: State[] = [{ node: 0, inflected: false }];
		for (let at = first; at < tokens.length && states.length > 0; at++) {
			if (at > first && !tokens.isJoined(at)) break;
			states = step(lexicon, states, wordsAt(at));
			for (const { node, inflected } of states) {
				const [from, to] = lexicon.aliasRange(node);
				for (let index = from; index < to; index++) {
					const alias = lexicon.alias(index);
					if (inflected && !alias.inflects && !isPossessive(tokens, at)) continue;
					if (shouting || caseAllows(alias, tokens, first, at)) found.push({ first, last: at, alias, inflected });
				}
			}
		}
		if (found.length > 1) found.sort((a, b) => b.last - a.last || Number(a.inflected) - Number(b.inflected));
		hits.push(...found);
	}
	return hits;
}

function step(lexicon: Lexicon, states: readonly State[], words: readonly number[]): State[] {
	const next: State[] = [];
	for (const { node, inflected } of states) {
		for (const word of words) {
			const child = lexicon.child(node, word >> 1);
			if (child >= 0) next.push({ node: child, inflected: inflected || (word & 1) === 1 });
		}
	}
	return next;
}

/** The English possessive is written behind names that do not inflect otherwise ("NATO's"). */
function isPossessive(tokens: Tokens, at: number): boolean {
	return tokens.at(at)?.text.endsWith("'s") ?? false;
}

function caseAllows(alias: LexiconAlias, tokens: Tokens, first: number, last: number): boolean {
	for (let at = first; at <= last; at++) {
		const need = (alias.caseNeeds >>> ((at - first) * 2)) & 3;
		const token = tokens.at(at);
		if (need === CaseNeed.None || token === undefined) continue;
		if (token.letterCase === 'lower' || token.letterCase === 'none') return false;
		// Longer acronyms are often written as words ("Nato", "Sbu's").
		if (need === CaseNeed.Upper && token.letterCase !== 'upper' && token.text.length < 4) return false;
	}
	return true;
}

/** The filters of several lexicons as one, so that a text is read once for all of them. */
export function unitedFilter(lexicons: readonly Lexicon[]): PrefixFilter {
	const [only] = lexicons;
	if (only !== undefined && lexicons.length === 1) return only.beginnings;
	return {
		reach: Math.max(0, ...lexicons.map(({ beginnings }) => beginnings.reach)),
		has: (hash) => lexicons.some(({ beginnings }) => beginnings.has(hash)),
	};
}
