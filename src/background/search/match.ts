/** Does a written form answer a query, how well, and with which of its parts? Pure. */
import { type Folded, fold, type Word, wordsOf } from './fold.ts';

/** How well: the smaller, the better. */
export const Tier = { exact: 0, prefix: 1, words: 2, fuzzy: 3 } as const;
export type Tier = (typeof Tier)[keyof typeof Tier];

export interface Query {
	/** Words joined by single spaces. */
	readonly text: string;
	readonly words: readonly string[];
}

export interface Form {
	readonly text: string;
	/** Folded words joined by single spaces. */
	readonly joined: string;
	readonly words: readonly Word[];
}

export interface Match {
	readonly tier: Tier;
	/** Folded ranges. */
	readonly parts: readonly (readonly [start: number, end: number])[];
}

/** Shorter words are too close to each other for a slip of the finger to be told from another word. */
const FUZZY_FROM = 5;

export function parseQuery(text: string): Query {
	const words = wordsOf(fold(text).text).map((word) => word.text);
	return { text: words.join(' '), words };
}

export function makeForm(text: string): Form {
	const words = wordsOf(fold(text).text);
	return { text, joined: words.map((word) => word.text).join(' '), words };
}

/** Every word of the query must begin some word of the form, each another one; the order does not matter. */
export function matchForm(query: Query, form: Form): Match | undefined {
	const free = [...form.words];
	const parts: (readonly [number, number])[] = [];
	let isFuzzy = false;
	for (const wanted of query.words) {
		let at = free.findIndex((word) => word.text.startsWith(wanted));
		let length = wanted.length;
		if (at < 0 && wanted.length >= FUZZY_FROM) {
			at = free.findIndex((word) => beginsNearly(word.text, wanted));
			length = free[at]?.text.length ?? 0;
			isFuzzy = true;
		}
		const [word] = at < 0 ? [] : free.splice(at, 1);
		if (word === undefined) return undefined;
		parts.push([word.start, word.start + length]);
	}
	if (parts.length === 0) return undefined;
	parts.sort((a, b) => a[0] - b[0]);
	return { tier: isFuzzy ? Tier.fuzzy : tierOf(query, form), parts };
}

function tierOf(query: Query, form: Form): Tier {
	if (form.joined === query.text) return Tier.exact;
	return form.joined.startsWith(query.text) ? Tier.prefix : Tier.words;
}

/**
 * Is some beginning of `word` one edit away from `wanted` (a letter too many, too few, wrong, or two swapped)? With
 * one edit allowed, it can only be at the first place where the two differ.
 */
export function beginsNearly(word: string, wanted: string): boolean {
	let at = 0;
	while (at < wanted.length && word[at] === wanted[at]) at += 1;
	if (at === wanted.length) return true;
	return (
		word.startsWith(wanted.slice(at + 1), at + 1) ||
		word.startsWith(wanted.slice(at + 1), at) ||
		word.startsWith(wanted.slice(at), at + 1) ||
		(word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && word.startsWith(wanted.slice(at + 2), at + 2))
	);
}

/** Folded ranges as ranges of the original text. */
export function originalRanges(text: string, parts: Match['parts']): (readonly [number, number])[] {
	const { starts }: Folded = fold(text);
	return parts.map(([start, end]) => [starts[start] ?? 0, starts[end] ?? text.length] as const);
}
