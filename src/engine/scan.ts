/** Matching: every alias of a lexicon that stands in a block, on word boundaries, with what letter case allows. */
import { CaseNeed, caseNeedAt } from './lexicon/layout.ts';
import type { AliasRange, Lexicon, LexiconAlias, WordMatch } from './lexicon/open.ts';
import { perLexicons } from './lexicon/per-lexicons.ts';
import { ANY_RULE, type PageRules } from './morphology/rules.ts';
import { unionOf } from './text/bits.ts';
import type { PrefixFilter, Tokens } from './text/tokens.ts';

/** An alias found in a block; token indices, the last one included. */
export interface Hit<Place> {
	readonly block: Place;
	readonly first: number;
	readonly last: number;
	readonly alias: LexiconAlias;
	readonly inflected: boolean;
}

interface State extends AliasRange {
	/** Rules that all inflected words so far allow. */
	readonly rules: number;
}

/** What is scanned: a block's tokens, and whether it is all in capitals, so that case tells nothing. */
export interface Scannable {
	readonly tokens: Tokens;
	readonly shouting: boolean;
}

/** Adds all hits of one block, by first token, longest first. */
export function scan<Block extends Scannable>(
	lexicon: Lexicon,
	block: Block,
	rules: PageRules,
	hits: Hit<Block>[],
): void {
	const { tokens, shouting } = block;
	const words = new Map<number, readonly WordMatch[]>();
	const wordsAt = (at: number): readonly WordMatch[] => {
		let own = words.get(at);
		if (own === undefined) {
			own = lexicon.wordsOf(tokens.at(at)?.text ?? '', rules);
			words.set(at, own);
		}
		return own;
	};
	for (const first of tokens.candidates) {
		const found: Hit<Block>[] = [];
		let states: State[] = wordsAt(first).map((match) => ({ ...lexicon.beginningWith(match.word), rules: match.rules }));
		for (let at = first; states.length > 0; at++) {
			for (const state of states) collect(state, at);
			if (at + 1 >= tokens.length || !tokens.isJoined(at + 1)) break;
			states = step(lexicon, states, wordsAt(at + 1));
		}
		if (found.length > 1) found.sort((a, b) => b.last - a.last || Number(a.inflected) - Number(b.inflected));
		for (const hit of found) hits.push(hit);

		function collect(state: State, last: number): void {
			const end = lexicon.endOfComplete(state);
			for (let index = state.from; index < end; index++) {
				const alias = lexicon.alias(index);
				const inflected = state.rules !== ANY_RULE;
				if (inflected) {
					const allowed = alias.inflects ? lexicon.allows(alias, state.rules, rules.bits) : isPossessive(tokens, last);
					if (!allowed) continue;
				}
				if (shouting || caseAllows(alias, tokens, first, last)) found.push({ block, first, last, alias, inflected });
			}
		}
	}
}

function step(lexicon: Lexicon, states: readonly State[], words: readonly WordMatch[]): State[] {
	const next: State[] = [];
	for (const state of states) {
		for (const match of words) {
			const rules = state.rules & match.rules;
			const range = lexicon.continuedBy(state, match.word);
			if (range.from < range.to && rules !== 0) next.push({ ...range, rules });
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
		const need = caseNeedAt(alias.caseNeeds, at - first);
		const token = tokens.at(at);
		if (need === CaseNeed.None || token === undefined) continue;
		if (token.letterCase === 'lower' || token.letterCase === 'none') return false;
		// Longer acronyms are often written as words ("Nato", "Sbu's").
		if (need === CaseNeed.Upper && token.letterCase !== 'upper' && token.text.length < 4) return false;
	}
	return true;
}

const unions = perLexicons((lexicons) => ({
	any: unionOf(lexicons.map(({ beginnings }) => beginnings)),
	small: unionOf(lexicons.map(({ smallBeginnings }) => smallBeginnings)),
}));

/** The filters of several lexicons as one, so that a text is read once for all of them. */
export function unitedFilter(lexicons: readonly Lexicon[], { reach }: PageRules): PrefixFilter {
	return { reach, ...unions(lexicons) };
}
