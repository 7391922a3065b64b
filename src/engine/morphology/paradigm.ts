/**
 * A paradigm as data: which base forms it fits, and by what their ending may be replaced.
 * Rules of languages, not of names; nothing is fitted to a single word. Endings are written folded (see `text/fold.ts`).
 */
export interface ParadigmRow {
	readonly id: string;
	/** Keeps endings of names off common nouns and the other way round. */
	readonly scope: 'name' | 'noun' | 'any';
	/** The ending of the base form that is replaced; may be empty. */
	readonly base: string;
	/** Narrows it to bases whose last letters match. */
	readonly fits?: RegExp;
	/** What replaces `base`, the base form itself left out; an empty one cuts the base's ending off. */
	readonly endings: readonly string[];
}

/** One row of a table; `endings` are parted by spaces, and a leading space stands for the empty ending. */
export function p(id: string, scope: ParadigmRow['scope'], base: string, endings: string, fits?: RegExp): ParadigmRow {
	return { id, scope, base, endings: endings.split(' '), ...(fits === undefined ? {} : { fits }) };
}

/** Endings of every stem with every suffix, as one string for `p`. */
export function joined(stems: string, suffixes: string): string {
	return stems
		.split(' ')
		.flatMap((stem) => suffixes.split(' ').map((suffix) => stem + suffix))
		.join(' ');
}

/** A shorter stem would make unlike words meet. */
export const SHORTEST_STEM = 2;
/**
 * Whether a noun is long enough to take an ending in place of its own or behind it. "sta", "sto" and "ste" are three
 * words, and acronyms of two letters are many; what is left of a short name without its ending ("Mali", "China") is
 * another word. An apostrophe before the ending leaves no doubt.
 */
export function isLongEnoughForNoun(noun: string, replaced: string, ending: string): boolean {
	if (ending === '') return noun.length >= 6;
	return noun.length >= (replaced === '' ? 3 : 4) || ending.startsWith("'");
}
