/** Matching: every alias of a lexicon that stands in a block, on word boundaries, with what letter case allows. */
import { AliasBit, CaseNeed, caseNeedAt, caseNeedsOf } from './lexicon/layout.ts';
import type { Lexicon, LexiconAlias, WordMatch } from './lexicon/open.ts';
import { perLexicons } from './lexicon/per-lexicons.ts';
import { mayBePatronymic } from './morphology/patronymic.ts';
import { ANY_RULE, type PageRules } from './morphology/rules.ts';
import { unionOf } from './text/bits.ts';
import type { Tokens } from './text/token.ts';
import type { PrefixFilter } from './text/tokens.ts';
import { WordMemo } from './word-memo.ts';

/** An alias found in a block; token indices, the last one included. */
export interface Hit<Place> {
	readonly block: Place;
	readonly first: number;
	readonly last: number;
	readonly alias: LexiconAlias;
	readonly inflected: boolean;
}

/** What is scanned: a block's tokens, and whether it is all in capitals, so that case tells nothing. */
export interface Scannable {
	readonly tokens: Tokens;
	readonly shouting: boolean;
}

/** All hits of the blocks, by block, then by first token, longest first. */
export function scan<Block extends Scannable>(
	lexicon: Lexicon,
	blocks: readonly Block[],
	rules: PageRules,
): Hit<Block>[] {
	const words = new WordMemo(lexicon, rules);
	const hits: Hit<Block>[] = [];
	for (const block of blocks) {
		for (const first of block.tokens.noticed.candidates) {
			const matches = words.of(block.tokens, first);
			if (matches.length > 0) new Walk(lexicon, words, rules, block, first).addHits(matches, hits);
		}
	}
	return hits;
}

/** The search for names that begin at one token. */
class Walk<Block extends Scannable> {
	readonly #lexicon: Lexicon;
	readonly #words: WordMemo;
	readonly #rules: PageRules;
	readonly #block: Block;
	readonly #first: number;
	readonly #found: Hit<Block>[] = [];

	constructor(lexicon: Lexicon, words: WordMemo, rules: PageRules, block: Block, first: number) {
		this.#lexicon = lexicon;
		this.#words = words;
		this.#rules = rules;
		this.#block = block;
		this.#first = first;
	}

	addHits(matches: readonly WordMatch[], hits: Hit<Block>[]): void {
		const found = this.#found;
		for (const { word, rules } of matches) {
			this.#goOn(this.#lexicon.firstAliasOf(word), this.#lexicon.firstAliasOf(word + 1), 1, rules, this.#first, 0);
		}
		if (found.length > 1) found.sort((a, b) => b.last - a.last || Number(a.inflected) - Number(b.inflected));
		for (const hit of found) hits.push(hit);
	}

	/**
	 * Aliases `from` up to `to` begin with the `depth` words up to `last`, and `rules` allow how these are written;
	 * `skipped` is a patronymic right behind the given name, which the dataset does not give.
	 */
	#goOn(from: number, to: number, depth: number, rules: number, last: number, skipped: 0 | 1): void {
		const lexicon = this.#lexicon;
		const { tokens } = this.#block;
		const end = lexicon.goingOn(from, to, depth, 0);
		for (let alias = from; alias < end; alias++) {
			if (this.#isAllowed(alias, rules, last, skipped)) this.#add(alias, rules, last);
		}
		const next = last + 1;
		if (end === to || next >= tokens.length || !tokens.isJoined(next)) return;
		this.#step(end, to, depth, rules, next, skipped);
		if (depth === 1 && isPatronymic(tokens, next)) this.#step(end, to, depth, rules, next + 1, 1);
	}

	/** The aliases of the range that go on with the word at `next`. */
	#step(from: number, to: number, depth: number, rules: number, next: number, skipped: 0 | 1): void {
		for (const match of this.#words.of(this.#block.tokens, next)) {
			const both = rules & match.rules;
			if (both === 0) continue;
			const low = this.#lexicon.goingOn(from, to, depth, match.word);
			const high = this.#lexicon.goingOn(low, to, depth, match.word + 1);
			if (low < high) this.#goOn(low, high, depth + 1, both, next, skipped);
		}
	}

	#isAllowed(alias: number, rules: number, last: number, skipped: 0 | 1): boolean {
		const { tokens, shouting } = this.#block;
		const info = this.#lexicon.aliasInfo(alias);
		if (skipped === 1 && (info & AliasBit.IsName) === 0) return false;
		if (rules !== ANY_RULE) {
			const inflects = (info & AliasBit.Inflects) !== 0;
			if (inflects ? !this.#lexicon.allows(alias, rules, this.#rules.bits) : !isPossessive(tokens, last)) return false;
		}
		return shouting || caseAllows(caseNeedsOf(info), tokens, this.#first, last, skipped);
	}

	#add(alias: number, rules: number, last: number): void {
		const inflected = rules !== ANY_RULE;
		this.#found.push({ block: this.#block, first: this.#first, last, alias: this.#lexicon.alias(alias), inflected });
	}
}

/** The English possessive is written behind names that do not inflect otherwise ("NATO's"). */
function isPossessive(tokens: Tokens, at: number): boolean {
	return tokens.at(at)?.text.endsWith("'s") ?? false;
}

/** "Владимирович" between "Владимир" and "Путин". */
function isPatronymic(tokens: Tokens, at: number): boolean {
	if (!tokens.hasCapital(at) || at + 1 >= tokens.length || !tokens.isJoined(at + 1)) return false;
	return mayBePatronymic(tokens.at(at)?.text ?? '');
}

function caseAllows(caseNeeds: number, tokens: Tokens, first: number, last: number, skipped: 0 | 1): boolean {
	for (let at = first; at <= last; at++) {
		const need = caseNeedAt(caseNeeds, at === first ? 0 : at - first - skipped);
		if (need === CaseNeed.None) continue;
		if (!tokens.hasCapital(at)) return false;
		// Longer acronyms are often written as words ("Nato", "Sbu's").
		if (need === CaseNeed.Upper && !tokens.isUpper(at) && (tokens.at(at)?.text.length ?? 0) < 4) return false;
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
