/** Does a written form answer a query, how well, and with which of its parts? Pure. */
import { type Folded, fold, type Word, wordsOf } from '../../dataset/fold.ts';
import { allowedEdits, beginsWith, looseWord, nearlyBeginsWith } from '../../engine/index.ts';

/** How well: the smaller, the better. `text`: among the words of an account's summary. */
export const Tier = { exact: 0, prefix: 1, words: 2, text: 3, fuzzy: 4 } as const;
export type Tier = (typeof Tier)[keyof typeof Tier];

/** A word of the query, as questions about a word of a form: how many of its units answer, -1 for none. */
interface QueryWord {
	readonly text: string;
	readonly begins: (word: string) => number;
	/** One question per number of edits; none for a short word. */
	readonly nearly: readonly ((word: string) => number)[];
}

export interface Query {
	/** Words joined by single spaces. */
	readonly text: string;
	readonly words: readonly QueryWord[];
	/** Words that must stand in a form whole and one behind the other. */
	readonly phrases: readonly (readonly string[])[];
}

export interface Form {
	readonly text: string;
	/** Folded words joined by single spaces. */
	readonly joined: string;
	readonly words: readonly Word[];
}

export interface Match {
	readonly tier: Tier;
	/** Letter by letter as the query has it, and not in another alphabet's letters or with a slip. */
	readonly literal: boolean;
	/** Folded ranges. */
	readonly parts: readonly (readonly [start: number, end: number])[];
}

/** `words` has the words of the phrases among it. */
export function makeQuery(text: string, phrases: readonly string[] = []): Query {
	const words = foldedWords(text);
	return { text: words.join(' '), words: words.map(queryWord), phrases: phrases.map(foldedWords) };
}

function foldedWords(text: string): string[] {
	return wordsOf(fold(text).text).map((word) => word.text);
}

function queryWord(word: string): QueryWord {
	const loose = looseWord(word);
	const most = allowedEdits(loose, 2);
	return {
		text: word,
		begins: beginsWith(loose),
		nearly: [1, 2].filter((edits) => edits <= most).map((edits) => nearlyBeginsWith(loose, edits)),
	};
}

export function makeForm(text: string): Form {
	const words = wordsOf(fold(text).text);
	return { text, joined: words.map((word) => word.text).join(' '), words };
}

/** Every word of the query must begin some word of the form, each another one; the order does not matter. */
export function matchForm(query: Query, form: Form, edits = 1): Match | undefined {
	const free = [...form.words];
	const parts: (readonly [number, number])[] = [];
	let isFuzzy = false;
	let literal = true;
	for (const { text, begins, nearly } of query.words) {
		let found = firstOf(free, begins);
		for (const near of nearly.slice(0, edits)) {
			if (found !== undefined) break;
			// Where the slip lies is not told: the whole word is marked.
			found = firstOf(free, (word) => (near(word) < 0 ? -1 : word.length));
			isFuzzy = true;
		}
		if (found === undefined) return undefined;
		const [word] = free.splice(found.at, 1);
		if (word === undefined) return undefined;
		literal &&= word.text.startsWith(text);
		parts.push([word.start, word.start + found.length]);
	}
	if (parts.length === 0 || !query.phrases.every((phrase) => holdsPhrase(form, phrase))) return undefined;
	parts.sort((a, b) => a[0] - b[0]);
	return { tier: isFuzzy ? Tier.fuzzy : tierOf(query, form), literal, parts };
}

function holdsPhrase({ words }: Form, phrase: readonly string[]): boolean {
	return words.some((_, from) => phrase.every((word, at) => words[from + at]?.text === word));
}

function firstOf(words: readonly Word[], ask: (word: string) => number): { at: number; length: number } | undefined {
	for (const [at, { text }] of words.entries()) {
		const length = ask(text);
		if (length > 0) return { at, length };
	}
	return undefined;
}

function tierOf(query: Query, form: Form): Tier {
	if (form.joined === query.text) return Tier.exact;
	return form.joined.startsWith(query.text) ? Tier.prefix : Tier.words;
}

/** Folded ranges as ranges of the original text. */
export function originalRanges(text: string, parts: Match['parts']): (readonly [number, number])[] {
	const { starts }: Folded = fold(text);
	return parts.map(([start, end]) => [starts[start] ?? 0, starts[end] ?? text.length] as const);
}
