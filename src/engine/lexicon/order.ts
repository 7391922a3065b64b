/**
 * Aliases in the order of their words, a shorter one before those that continue it. Keys of one word and the alias's
 * number are sorted as plain numbers, ten times as fast as a comparison; aliases with the same word are sorted by the next.
 */

export interface AliasWords {
	readonly count: number;
	/** Place in order of the alias's word at `depth` (0 is the first); -1 when it has none. */
	readonly wordAt: (alias: number, depth: number) => number;
}

/** Aliases fit in so many bits, words in the rest of a number's 53. */
const ALIAS_BITS = 28;
const ALIAS_SPAN = 2 ** ALIAS_BITS;
export const MOST_ALIASES = ALIAS_SPAN - 1;

export function orderOf({ count, wordAt }: AliasWords): Int32Array {
	const keys = new Float64Array(count);
	const order = new Int32Array(count);
	for (let alias = 0; alias < count; alias++) order[alias] = alias;
	sortRange(0, count, 0);
	return order;

	function sortRange(from: number, to: number, depth: number): void {
		for (let at = from; at < to; at++) {
			const alias = order[at] as number;
			keys[at] = (wordAt(alias, depth) + 1) * ALIAS_SPAN + alias;
		}
		keys.subarray(from, to).sort();
		for (let at = from; at < to; at++) order[at] = (keys[at] as number) % ALIAS_SPAN;
		for (let start = from; start < to; ) {
			const word = Math.floor((keys[start] as number) / ALIAS_SPAN);
			let end = start + 1;
			while (end < to && (keys[end] as number) < (word + 1) * ALIAS_SPAN) end++;
			// Those without a further word are in order already: by number.
			if (end - start > 1 && word > 0) sortRange(start, end, depth + 1);
			start = end;
		}
	}
}
