/** A closed class of words as a small bitmap over their hashes: nearly every other word is turned away at once. */
import { filterBit, hashOf } from './hash.ts';

const BITS = 16;

export type WordFilter = (hash: number) => boolean;

/** True for every one of the words, and for few others: look the word itself up after. */
export function wordFilter(words: Iterable<string>): WordFilter {
	const set = new Uint8Array(1 << BITS);
	for (const word of words) set[filterBit(hashOf(word), BITS)] = 1;
	return (hash) => set[filterBit(hash, BITS)] === 1;
}

/** A set of hashes that is filled while a text is read. Two words may share a place; with a page's words it is rare. */
export class SeenWords {
	readonly #set = new Uint8Array(1 << 18);

	add(hash: number): void {
		this.#set[filterBit(hash, 18)] = 1;
	}

	has(word: string): boolean {
		return this.#set[filterBit(hashOf(word), 18)] === 1;
	}
}
