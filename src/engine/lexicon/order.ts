/**
 * Putting things in order by numbers, a first one and, among things that share it, the next, as words stand in a
 * dictionary. Number and thing are sorted together as one plain number, ten times as fast as a comparison.
 */

/** How many things can be told apart beside numbers of 24 bits. */
const THING_BITS = 28;
export const MOST_THINGS = 2 ** THING_BITS - 1;

/** How many bits the numbers may have which so many things are sorted by. */
export function bitsBeside(count: number): number {
	return 52 - bitsOf(count);
}

function bitsOf(count: number): number {
	return Math.ceil(Math.log2(count + 1));
}

/**
 * Things 0 up to `count` in order; `keyAt` gives the number of one at `depth` (0 is the first), or -1 when it has none,
 * which comes first. Things of the same numbers stay as they were.
 */
export function orderOf(count: number, keyAt: (thing: number, depth: number) => number): Int32Array {
	const span = 2 ** bitsOf(count);
	/** A number's remainder by a power of two is its lowest bits: `%` of large numbers is a call. */
	const thingBits = span - 1;
	const keys = new Float64Array(count);
	const order = new Int32Array(count);
	for (let thing = 0; thing < count; thing++) order[thing] = thing;
	sortRange(0, count, 0);
	return order;

	function sortRange(from: number, to: number, depth: number): void {
		for (let at = from; at < to; at++) {
			const thing = order[at] as number;
			keys[at] = (keyAt(thing, depth) + 1) * span + thing;
		}
		if (to - from > FEW) keys.subarray(from, to).sort();
		else sortFew(keys, from, to);
		for (let at = from; at < to; at++) order[at] = (keys[at] as number) & thingBits;
		for (let start = from; start < to; ) {
			const next = (Math.floor((keys[start] as number) / span) + 1) * span;
			let end = start + 1;
			while (end < to && (keys[end] as number) < next) end++;
			// Those without a further number are in order already.
			if (end - start > 1 && next > span) sortRange(start, end, depth + 1);
			start = end;
		}
	}
}

/** So few are put in order before a call to the sort of all has begun. */
const FEW = 24;

function sortFew(keys: Float64Array, from: number, to: number): void {
	for (let at = from + 1; at < to; at++) {
		const key = keys[at] as number;
		let place = at;
		for (; place > from && (keys[place - 1] as number) > key; place--) keys[place] = keys[place - 1] as number;
		keys[place] = key;
	}
}
