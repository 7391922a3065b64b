/**
 * Looking up names in a compiled lexicon, as somebody types them: every word of the query begins a word of the alias,
 * spelled in either alphabet; if that finds too little, with one edit, then with two. Nothing is loaded or indexed.
 */
import { lastAtOrBefore } from '../lexicon/sorted.ts';
import { tokenize } from '../text/tokens.ts';
import { LONGEST_QUERY, looseMatchers, looseWord } from './loose.ts';
import { nearMatcher } from './near.ts';
import { type Occurrences, occurrencesOf } from './occurrences.ts';
import type { AliasTable } from './table.ts';
import { TopEntities } from './top.ts';
import { countOf, type WordRange, walk } from './walk.ts';

export interface Candidate {
	readonly entity: number;
	/** 0 when only beginnings were compared, else how many edits each word was allowed. */
	readonly edits: 0 | 1 | 2;
}

export type LookUp = (query: string, limit: number) => Candidate[];

/** Shorter words are too close to each other for a slip of the finger to be told from another word. */
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 8;
const MOST_WORDS = 8;

/** How an alias answers, the better the smaller; the rest of a rank is the length of the alias. */
const enum Tier {
	/** The alias and nothing else. */
	Whole = 0,
	/** The alias begins with the query. */
	Beginning = 1,
	Words = 2,
}
const RANK = 1 << 16;

export function makeLookUp(table: AliasTable): LookUp {
	let known: Occurrences | undefined;
	/** Not before a query needs them: a first letter seldom does. */
	const occurrences = (): Occurrences => {
		known ??= occurrencesOf(table);
		return known;
	};
	return (query, limit) => {
		const words = wordsOfQuery(query);
		if (words.length === 0 || limit <= 0) return [];
		const found = new Map<number, Candidate>();
		for (const edits of [0, 1, 2] as const) {
			if (edits > 0 && !words.some((word) => allowedEdits(word, edits) === edits)) break;
			const top = new TopEntities(limit);
			collect(table, occurrences, words, edits, top);
			for (const entity of top.entities()) if (!found.has(entity)) found.set(entity, { entity, edits });
			if (found.size >= (edits === 0 ? limit : 1)) break;
		}
		return [...found.values()].slice(0, limit);
	};
}

export function wordsOfQuery(query: string): string[] {
	return tokenize(query)
		.filter(({ kind }) => kind !== 'hyphen')
		.map(({ text }) => looseWord(text))
		.filter((word) => word !== '')
		.slice(0, MOST_WORDS);
}

/** How many of so many edits a word of the query is allowed. */
export function allowedEdits(word: string, edits: number): number {
	if (word.length < ONE_EDIT_FROM || word.length > LONGEST_QUERY) return 0;
	return Math.min(edits, word.length < TWO_EDITS_FROM ? 1 : 2);
}

/** The words of the lexicon that answer one word of the query. */
class Answers {
	readonly ranges: readonly WordRange[];
	/** Per word of the lexicon: how many of its units answer; 0 for a word that does not. */
	readonly depths: Uint8Array;

	constructor(table: AliasTable, query: string, edits: number) {
		this.ranges = rangesOf(table, query, allowedEdits(query, edits));
		this.depths = new Uint8Array(countOf(table.words));
		for (const { from, to, depth } of this.ranges) this.depths.fill(depth, from, to);
	}

	/** In how many places of aliases they stand. */
	size({ aliasesOfWord }: AliasTable, { starts }: Occurrences): number {
		let size = 0;
		for (const { from, to } of this.ranges) {
			size += (aliasesOfWord[to] as number) - (aliasesOfWord[from] as number);
			size += (starts[to] as number) - (starts[from] as number);
		}
		return size;
	}
}

function rangesOf({ words }: AliasTable, query: string, edits: number): WordRange[] {
	const matchers = looseMatchers(query);
	if (edits > 0) matchers.push(nearMatcher(query, edits));
	const [first = [], ...others] = matchers.map((matcher) => walk(words, matcher));
	return others.reduce<WordRange[]>(union, first);
}

/** Both lists as one, in order and without overlap; where they meet, the first one's ranges stay whole. */
function union(ours: readonly WordRange[], theirs: readonly WordRange[]): WordRange[] {
	if (ours.length === 0) return [...theirs];
	const all: WordRange[] = [...ours];
	for (const range of theirs) {
		let { from } = range;
		for (const own of ours) {
			if (own.to <= from) continue;
			if (own.from >= range.to) break;
			if (own.from > from) all.push({ ...range, from, to: own.from });
			from = own.to;
		}
		if (from < range.to) all.push({ ...range, from });
	}
	return all.sort((a, b) => a.from - b.from);
}

function collect(
	table: AliasTable,
	occurrences: () => Occurrences,
	words: readonly string[],
	edits: number,
	top: TopEntities,
): void {
	const answers: Answers[] = [];
	for (const word of words) {
		const answer = new Answers(table, word, edits);
		if (answer.ranges.length === 0) return;
		answers.push(answer);
	}
	// The list of the word that stands in the fewest aliases is walked.
	const sizes = answers.map((answer) => (answers.length === 1 ? 0 : answer.size(table, occurrences())));
	const driver = answers[sizes.indexOf(Math.min(...sizes))] as Answers;
	const consider = (alias: number, first: number) => {
		if (table.isCue(alias)) return;
		const rank = rankOf(table, alias, first, answers);
		if (rank >= 0) top.add(table.entityOf(alias), rank);
	};
	const { aliasesOfWord } = table;
	for (const { from, to } of driver.ranges) {
		for (let word = from; word < to; word++) {
			const last = aliasesOfWord[word + 1] as number;
			for (let alias = aliasesOfWord[word] as number; alias < last; alias++) consider(alias, word);
		}
	}
	// One word that comes second or later makes no better answer than those that begin with it: half of all work at one letter.
	if (answers.length === 1 && top.worst < Tier.Words * RANK) return;
	const { starts, aliases } = occurrences();
	for (const { from, to } of driver.ranges) {
		const end = starts[to] as number;
		for (let at = starts[from] as number; at < end; at++) {
			const alias = aliases[at] as number;
			consider(alias, lastAtOrBefore(aliasesOfWord, alias));
		}
	}
}

/** Which place of the alias each word of the query has taken. */
const taken = new Int32Array(MOST_WORDS);

/** -1 when the alias does not answer: every word of the query takes another of its words, in any order. */
function rankOf({ words, rest, restStart }: AliasTable, alias: number, first: number, answers: readonly Answers[]) {
	const { starts } = words;
	const from = restStart(alias) - 1;
	const count = restStart(alias + 1) - from;
	let tier: Tier = Tier.Whole;
	for (let at = 0; at < answers.length; at++) {
		const { depths } = answers[at] as Answers;
		let place = 0;
		let word = first;
		for (; place < count; place++) {
			word = place === 0 ? first : (rest[from + place] as number);
			if (depths[word] !== 0 && !isTaken(place, at)) break;
		}
		if (place === count) return -1;
		taken[at] = place;
		const isWhole = (starts[word + 1] as number) - (starts[word] as number) === depths[word];
		if (place !== at || (!isWhole && at < answers.length - 1)) tier = Tier.Words;
		else if (!isWhole && tier === Tier.Whole) tier = Tier.Beginning;
	}
	if (tier === Tier.Whole && count > answers.length) tier = Tier.Beginning;
	let length = (starts[first + 1] as number) - (starts[first] as number);
	for (let place = 1; place < count; place++) {
		const word = rest[from + place] as number;
		length += (starts[word + 1] as number) - (starts[word] as number);
	}
	return tier * RANK + Math.min(length, RANK - 1);
}

function isTaken(place: number, before: number): boolean {
	for (let at = 0; at < before; at++) if (taken[at] === place) return true;
	return false;
}
