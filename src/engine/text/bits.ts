/**
 * Sets of word hashes as bitmaps: no false "no", and a "yes" to be looked up. A hash has three bits within one word of the
 * bitmap, so that it takes one look into memory to tell, and two words of unlike spelling seldom pass for each other.
 */
import { hashOf, Mixed, placeOf } from './hash.ts';

/** A bitmap of `2 ** bits` words. */
export interface HashBits {
	readonly words: Uint32Array;
	readonly bits: number;
	readonly empty: boolean;
}

/** A view over a bitmap as it lies in a buffer. */
export function viewBits(words: Uint32Array): HashBits {
	return { words, bits: bitsIn(words), empty: isEmpty(words) };
}

/** How many bits the place of a word in a bitmap takes. */
export function bitsIn(words: Uint32Array): number {
	return 31 - Math.clz32(words.length);
}

/** Most are told by one of their first words. */
function isEmpty(words: Uint32Array): boolean {
	for (let at = 0; at < words.length; at++) if (words[at] !== 0) return false;
	return true;
}

/** With room for so many bits per entry that few others pass. */
export function makeBits(entries: number, bitsPerEntry: number): Uint32Array {
	const bits = Math.max(10, Math.ceil(Math.log2(Math.max(1, entries) * bitsPerEntry)));
	return new Uint32Array(2 ** bits / 32);
}

/** The hash's bits within its word: three places of five bits each from one more multiplication. */
function maskOf(hash: number): number {
	const mixed = Math.imul(hash, Mixed.Bits);
	return (1 << (mixed >>> 27)) | (1 << (mixed >>> 22)) | (1 << (mixed >>> 17));
}

export function addHash(words: Uint32Array, hash: number): void {
	const at = placeOf(hash, bitsIn(words));
	words[at] = (words[at] as number) | maskOf(hash);
}

/** `maskOf` and `placeOf` in one: calls cost a text that is read first more than what is called. */
export function hasHash({ words, bits }: HashBits, hash: number): boolean {
	const mixed = Math.imul(hash, Mixed.Bits);
	const mask = (1 << (mixed >>> 27)) | (1 << (mixed >>> 22)) | (1 << (mixed >>> 17));
	return ((words[Math.imul(hash, Mixed.Place) >>> (32 - bits)] as number) & mask) === mask;
}

/** The set that holds nothing. */
export const NO_BITS: HashBits = viewBits(new Uint32Array(32));

/** A closed class of words. */
export function bitsOf(words: readonly string[]): HashBits {
	const made = makeBits(words.length, 32);
	for (const word of words) addHash(made, hashOf(word));
	return viewBits(made);
}

/** A bitmap as base64 of its words, the lowest byte first: for what is made ahead of time. */
export function textOfBits(words: Uint32Array): string {
	let bytes = '';
	for (const word of words)
		bytes += String.fromCharCode(word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24);
	return btoa(bytes);
}

export function bitsOfText(text: string): Uint32Array {
	const bytes = atob(text);
	const words = new Uint32Array(bytes.length >> 2);
	for (let at = 0, byte = 0; at < words.length; at++, byte += 4) {
		words[at] =
			bytes.charCodeAt(byte) |
			(bytes.charCodeAt(byte + 1) << 8) |
			(bytes.charCodeAt(byte + 2) << 16) |
			(bytes.charCodeAt(byte + 3) << 24);
	}
	return words;
}

/** What any of the sets holds. A word of a smaller bitmap stands for several words of a larger one. */
export function unionOf(sets: readonly HashBits[]): HashBits {
	const [largest, ...others] = [...sets].sort((a, b) => b.bits - a.bits).filter(({ empty }) => !empty);
	if (largest === undefined) return NO_BITS;
	if (others.length === 0) return largest;
	const words = largest.words.slice();
	for (const set of others) {
		const shift = largest.bits - set.bits;
		for (let at = 0; at < words.length; at++) words[at] = (words[at] as number) | (set.words[at >>> shift] as number);
	}
	return { words, bits: largest.bits, empty: false };
}
