/**
 * The compiled lexicon's bytes: a header of 32-bit words, then sections that are used as typed arrays where they lie.
 *
 *   word 0  magic "CPLX"          word 3  checksum of everything behind the header
 *   word 1  LAYOUT_VERSION        word 4  number of sections
 *   word 2  total bytes           word 5… per section: offset in bytes, length in bytes
 *
 * A lexicon whose magic, version, size or checksum is off is not used: the store compiles it again from its dataset.
 */

import { HASH_START } from '../text/hash.ts';

export const MAGIC = 0x584c5043;
/** Raise it with any change of the layout, of folding or of the morphology tables: compiled stems depend on all three. */
export const LAYOUT_VERSION = 2;

export const SECTIONS = [
	/** UTF-16 units of all stems, end to end. */
	'stemPool',
	/** Per stem: offset in the pool, length, first entry, number of entries. */
	'stems',
	/** Open addressing by stem hash: stem index + 1, or 0. */
	'stemTable',
	/** Per entry: word id * 256 + paradigm, where paradigm 255 is the base form itself. */
	'entries',
	/** Open addressing by (node, word): three words each: node + 1, word, child. */
	'edges',
	/** Per node: index of its first alias; one more for the end. */
	'nodeAliases',
	/** Per alias: entity, flags, letter case of its tokens, start of its text in `texts`. */
	'aliases',
	/** UTF-8 of the alias texts, end to end. */
	'texts',
	/** Per entity: start of its record in `records`; one more for the end. */
	'entities',
	/** UTF-8 JSON records of the entities, end to end. */
	'records',
	/** A bit per hash: stems of the words that some alias begins with. */
	'beginnings',
	/** UTF-8 JSON: dataset id and version, length of the longest ending. */
	'about',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const HEADER_BYTES = (5 + SECTIONS.length * 2) * 4;
export const BASE_FORM = 255;

export enum AliasFlag {
	Weak = 1,
	/** Supports its entity when it stands in the page, but does not name it. */
	Cue = 2,
	NoInflection = 4,
	/** An irregular written form that the dataset gave. */
	GivenForm = 8,
}
/** Alias kinds are stored above the flags. */
export const KIND_SHIFT = 8;
export const ALIAS_KINDS = ['full', 'short', 'acronym', 'nickname', 'phrase', 'office', 'cue'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** What letter case a token of an alias asks of the text; two bits a token. */
export enum CaseNeed {
	None = 0,
	Capital = 1,
	Upper = 2,
}
/** Aliases longer than this are cut off at compile time: the case needs of a token must fit in 32 bits. */
export const MAX_ALIAS_TOKENS = 16;

export function edgeHash(node: number, word: number): number {
	let hash = Math.imul(node ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(word + 1, 0xc2b2ae35);
	hash ^= hash >>> 15;
	return Math.imul(hash, 0x27d4eb2f) >>> 0;
}

/** FNV-1a over 32-bit words: catches torn and stale bytes, at a fraction of the cost of reading them. */
export function checksum(buffer: ArrayBuffer): number {
	const words = new Int32Array(buffer, HEADER_BYTES, (buffer.byteLength - HEADER_BYTES) >> 2);
	let hash = HASH_START;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
	return hash;
}
