/**
 * A first search runs code that has not run yet, which takes it twice as long and more. A popup that opens has searches
 * made that nobody asked for, while the reader has not typed yet.
 */
import type { Here } from '../details.ts';
import { type SearchSources, search } from './search.ts';

/** A first letter in each alphabet, as most readers begin. */
const LETTERS = ['a', 'а'];
/** As many as the popup shows. */
const LIMIT = 40;

/** `isOver`: a reader has asked: what has run is warm, and nobody must wait for ours. */
export async function warmSearch(sources: SearchSources, here: Here, isOver: () => boolean): Promise<void> {
	for (const letter of LETTERS) {
		if (isOver()) return;
		await search(sources, letter, LIMIT, here);
	}
}
