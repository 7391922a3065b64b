/** The rolling hash of folded words, by which stems and closed word classes are looked up (FNV-1a over UTF-16 units). */

/** Enums, since they are inlined where every character passes. */
export const enum Fnv {
	Start = 0x811c9dc5 | 0,
	Prime = 0x01000193,
}

export function hashStep(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, Fnv.Prime);
}

export function hashOf(word: string): number {
	let hash: number = Fnv.Start;
	for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
	return hash;
}

/** What a hash is multiplied by once more for its place in a table, since FNV's low bits are weak for short words. */
export const enum Mixed {
	Place = 0x9e3779b1 | 0,
	/** For places within a word of a bitmap. */
	Bits = 0x85ebca6b | 0,
}

/** The place of a hash among `2 ** bits`. */
export function placeOf(hash: number, bits: number): number {
	return Math.imul(hash, Mixed.Place) >>> (32 - bits);
}
