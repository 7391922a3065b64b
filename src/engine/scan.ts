/** Matching: every alias of a lexicon that stands in a block, on word boundaries, with what letter case allows. */
import { AliasBit, CaseNeed, caseNeedAt, caseNeedsOf } from './lexicon/layout.ts';
import type { Lexicon, LexiconAlias, WordMatch } from './lexicon/open.ts';
import { perLexicons } from './lexicon/per-lexicons.ts';
import { ANY_RULE, type PageRules } from './morphology/rules.ts';
import { unionOf } from './text/bits.ts';
import type { Tokens } from './text/token.ts';
import type { PrefixFilter } from './text/tokens.ts';
import { type KnownWord, WordMemo } from './word-memo.ts';

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

const memo = new WordMemo();

/** All hits of the blocks, per lexicon: by block, then by first token, longest first. One pass for all lexicons. */
export function scan<Block extends Scannable>(
	lexicons: readonly Lexicon[],
	blocks: readonly Block[],
	rules: PageRules,
): Hit<Block>[][] {
	const walks = lexicons.map((lexicon, at) => new Walk<Block>(lexicon, at, rules));
	memo.begin(lexicons, rules);
	for (const block of blocks) {
		const { tokens } = block;
		const { candidates } = tokens.noticed;
		for (let candidate = 0; candidate < candidates.length; candidate++) {
			const first = candidates[candidate] as number;
			const word = memo.of(tokens, first);
			const begins = memo.beginsIn(word, tokens, first);
			for (let at = 0; at < begins.length; at++) {
				const lexicon = begins[at] as number;
				(walks[lexicon] as Walk<Block>).addHits(block, word.matches[lexicon] ?? [], first);
			}
		}
	}
	memo.clear();
	return walks.map(({ hits }) => hits);
}

/** The search for a lexicon's names that begin at one token of a block, for one block after the other. */
class Walk<Block extends Scannable> {
	readonly hits: Hit<Block>[] = [];
	readonly #lexicon: Lexicon;
	/** The lexicon's number among those that are asked. */
	readonly #number: number;
	readonly #rules: PageRules;
	#first = 0;

	constructor(lexicon: Lexicon, number: number, rules: PageRules) {
		this.#lexicon = lexicon;
		this.#number = number;
		this.#rules = rules;
	}

	addHits(block: Block, matches: readonly WordMatch[], first: number): void {
		const { hits } = this;
		const before = hits.length;
		this.#first = first;
		for (let at = 0; at < matches.length; at++) {
			const { from, to, rules } = matches[at] as WordMatch;
			this.#goOn(block, from, to, 1, rules, first, 0);
		}
		sortFrom(hits, before);
	}

	/**
	 * Aliases `from` up to `to` begin with the `depth` words up to `last`, and `rules` allow how these are written;
	 * `skipped` is a patronymic right behind the given name, which the dataset does not give.
	 */
	#goOn(block: Block, from: number, to: number, depth: number, rules: number, last: number, skipped: 0 | 1): void {
		const lexicon = this.#lexicon;
		const { tokens } = block;
		const end = lexicon.goingOnNear(from, to, depth, 0);
		for (let alias = from; alias < end; alias++) {
			if (this.#isAllowed(block, alias, rules, last, skipped)) this.#add(block, alias, rules, last);
		}
		const next = last + 1;
		if (end === to || next >= tokens.length || !(tokens.isJoined(next) || tokens.isSigned(next))) return;
		const word = memo.of(tokens, next);
		this.#step(block, end, to, depth, rules, word, next, skipped);
		if (depth === 1 && isBetweenNames(tokens, next) && memo.isPatronymic(word)) {
			this.#step(block, end, to, depth, rules, memo.of(tokens, next + 1), next + 1, 1);
		}
	}

	/** The aliases of the range that go on with the word, which stands at `next`. */
	#step(
		block: Block,
		from: number,
		to: number,
		depth: number,
		rules: number,
		word: KnownWord,
		next: number,
		skipped: 0 | 1,
	): void {
		const matches = word.matches[this.#number] as readonly WordMatch[];
		for (let at = 0; at < matches.length; at++) {
			const match = matches[at] as WordMatch;
			const both = rules & match.rules;
			if (both === 0) continue;
			const low = this.#lexicon.goingOn(from, to, depth, match.word);
			const high = this.#lexicon.goingOnNear(low, to, depth, match.word + 1);
			if (low < high) this.#goOn(block, low, high, depth + 1, both, next, skipped);
		}
	}

	#isAllowed(block: Block, alias: number, rules: number, last: number, skipped: 0 | 1): boolean {
		const { tokens } = block;
		const info = this.#lexicon.aliasInfo(alias);
		if (skipped === 1 && (info & AliasBit.IsName) === 0) return false;
		if (rules !== ANY_RULE) {
			const inflects = (info & AliasBit.Inflects) !== 0;
			if (inflects ? !this.#lexicon.allows(alias, rules, this.#rules.bits) : !isPossessive(tokens, last)) return false;
		}
		return caseAllows(caseNeedsOf(info), tokens, this.#first, last, skipped) || block.shouting;
	}

	#add(block: Block, alias: number, rules: number, last: number): void {
		const inflected = rules !== ANY_RULE;
		this.hits.push({ block, first: this.#first, last, alias: this.#lexicon.alias(alias), inflected });
	}
}

/** So many hits of one place are brought into order one by one. */
const FEW = 8;

/** Brings the hits from `before` on into order: the longest first, and first what is written exactly. */
function sortFrom<Block>(hits: Hit<Block>[], before: number): void {
	if (hits.length - before > FEW) {
		const own = hits.splice(before).sort(order);
		for (const hit of own) hits.push(hit);
		return;
	}
	for (let at = before + 1; at < hits.length; at++) {
		const hit = hits[at] as Hit<Block>;
		let place = at;
		for (; place > before && order(hits[place - 1] as Hit<Block>, hit) > 0; place--) {
			hits[place] = hits[place - 1] as Hit<Block>;
		}
		hits[place] = hit;
	}
}

function order<Block>(a: Hit<Block>, b: Hit<Block>): number {
	return b.last - a.last || Number(a.inflected) - Number(b.inflected);
}

/** The English possessive is written behind names that do not inflect otherwise ("NATO's"). */
function isPossessive(tokens: Tokens, at: number): boolean {
	return tokens.at(at)?.text.endsWith("'s") ?? false;
}

/** Where "Владимирович" stands between "Владимир" and "Путин". */
function isBetweenNames(tokens: Tokens, at: number): boolean {
	return tokens.hasCapital(at) && at + 1 < tokens.length && tokens.isJoined(at + 1);
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
