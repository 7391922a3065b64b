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
	return hashFrom(Fnv.Start, word);
}

/** The hash of a word whose beginning has the hash `from`, and the rest is `ending`. */
export function hashFrom(from: number, ending: string): number {
	let hash = from;
	for (let i = 0; i < ending.length; i++) hash = hashStep(hash, ending.charCodeAt(i));
	return hash;
}

/** The place of a hash among `2 ** bits`: multiplied once more, since FNV's low bits are weak for short words. */
export function placeOf(hash: number, bits: number): number {
	return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
