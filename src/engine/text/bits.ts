/** Sets of word hashes as bitmaps: no false "no", and a "yes" to be looked up. */
import { filterBit, hashOf } from './hash.ts';

/** A bitmap of `2 ** bits` bits, a hash's place being its top bits after one more multiplication. */
export interface HashBits {
	readonly words: Uint32Array;
	readonly bits: number;
	readonly empty: boolean;
}

/** A view over a bitmap as it lies in a buffer. */
export function viewBits(words: Uint32Array): HashBits {
	return { words, bits: 31 - Math.clz32(words.length * 32), empty: words.every((word) => word === 0) };
}

/** With room for so many bits per entry that few others pass. */
export function makeBits(entries: number, bitsPerEntry: number): Uint32Array {
	const bits = Math.max(10, Math.ceil(Math.log2(Math.max(1, entries) * bitsPerEntry)));
	return new Uint32Array(2 ** bits / 32);
}

export function addHash(words: Uint32Array, hash: number): void {
	const bit = filterBit(hash, 31 - Math.clz32(words.length * 32));
	words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

export function hasHash({ words, bits }: HashBits, hash: number): boolean {
	const bit = filterBit(hash, bits);
	return ((words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** The set that holds nothing. */
export const NO_BITS: HashBits = viewBits(new Uint32Array(32));

/** A closed class of words. */
export function bitsOf(words: readonly string[]): HashBits {
	const made = makeBits(words.length, 32);
	for (const word of words) addHash(made, hashOf(word));
	return viewBits(made);
}

/** What any of the sets holds. A place in a smaller bitmap is the beginning of several in a larger one. */
export function unionOf(sets: readonly HashBits[]): HashBits {
	const [largest, ...others] = [...sets].sort((a, b) => b.bits - a.bits).filter(({ empty }) => !empty);
	if (largest === undefined) return NO_BITS;
	if (others.length === 0) return largest;
	const words = largest.words.slice();
	for (const set of others) addWidened(words, set, largest.bits - set.bits);
	return { words, bits: largest.bits, empty: false };
}

/** Adds a set whose every place is `2 ** shift` places of `words`. */
function addWidened(words: Uint32Array, set: HashBits, shift: number): void {
	set.words.forEach((word, at) => {
		for (let left = word; left !== 0; ) {
			const bit = 31 - Math.clz32(left);
			left ^= 1 << bit;
			const from = (at * 32 + bit) * 2 ** shift;
			if (shift >= 5) words.fill(0xffffffff, from >>> 5, (from >>> 5) + 2 ** (shift - 5));
			else words[from >>> 5] = (words[from >>> 5] ?? 0) | ((2 ** (2 ** shift) - 1) << (from & 31));
		}
	});
}
