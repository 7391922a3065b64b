/**
 * The compiled lexicon's bytes: a header of 32-bit words, then sections that are used as typed arrays where they lie.
 *
 *   word 0  magic "CPLX"          word 3  checksum of everything behind word 4
 *   word 1  LAYOUT_VERSION        word 4  number of sections
 *   word 2  total bytes           word 5… per section: offset in bytes, length in bytes
 *
 * Only base forms are stored. Words are sorted, so that a prefix is a range; aliases are sorted by their words, so that
 * walking a text's words narrows a range of aliases and needs no trie.
 * A lexicon whose magic, version, size or checksum is off is not used: the store compiles it again from its dataset.
 */
import { Fnv } from '../text/hash.ts';

export const MAGIC = 0x584c5043;
/** Raise it with any change of the layout, of folding or of the morphology tables: the filter depends on all three. */
export const LAYOUT_VERSION = 17;

export const SECTIONS = [
	/** A bit per hash: stems of the words that some alias begins with; and of those that it may begin with written small. */
	'beginnings',
	'smallBeginnings',
	/** A bit per hash of every word: most words that are asked for are not there. */
	'words',
	/** UTF-16 units of all words, sorted, end to end; and where each begins, with one more for the end. */
	'wordPool',
	'wordStarts',
	/** Open addressing by word hash: word + 1, or 0. */
	'wordTable',
	/** Per word: the first alias that begins with it, one more for the end. */
	'aliasesOfWord',
	/** Hashes of the sounds of persons' words (see `keyOf`), in order, and which words these are. */
	'soundKeys',
	'soundWords',
	/** Per alias: where its second and further words begin in `rest`, counted from its block's start; one more for the end. */
	'restBlocks',
	'restOffsets',
	'rest',
	/** Per alias: whose it is, and its row in `infoTable`, in as few bytes as the rows need. */
	'aliasEntity',
	'aliasInfo',
	/** What aliases say (see `packInfo`) and how they are written (see `displayOf`): each combination once, two numbers. */
	'infoTable',
	/** Aliases whose written form differs from the one made from its words: alias numbers, then starts in `texts`. */
	'textAliases',
	'textStarts',
	'texts',
	/** UTF-8 of the entities' ids, and where each begins, with one more for the end. */
	'ids',
	'idStarts',
	/** Per entity: kind and type in the low byte; bit 8 set when marked. */
	'entityInfo',
	/** Per entity: the first letters of a person's given names, up to four of a byte each (see `packEntity`). */
	'initials',
	/** Entities with more to say: entity numbers, then starts of their UTF-8 JSON in `details`. */
	'detailEntities',
	'detailStarts',
	'details',
	/** UTF-8 JSON: dataset id, version, and the rules of its aliases' languages. */
	'about',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** Aliases in a block of `restOffsets`: so few that an offset fits in two bytes. */
export const REST_SHIFT = 6;
export const REST_BLOCK = 1 << REST_SHIFT;

export const HEADER_BYTES = (5 + SECTIONS.length * 2) * 4;

/** What letter case a token of an alias asks of the text; two bits a token. */
export const enum CaseNeed {
	None = 0,
	Capital = 1,
	Upper = 2,
}

export const ALIAS_KINDS = ['full', 'short', 'acronym', 'nickname', 'phrase', 'office', 'cue'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** Aliases longer than this are left out; case is asked of the first eight words only. */
export const MAX_ALIAS_TOKENS = 16;
export const CASE_TOKENS = 8;

/** What case an alias asks of its word at `place`. */
export function caseNeedAt(caseNeeds: number, place: number): number {
	return place < CASE_TOKENS ? (caseNeeds >>> (place * 2)) & 3 : CaseNeed.None;
}

export interface AliasInfo {
	readonly kind: AliasKind;
	readonly weak: boolean;
	readonly inflects: boolean;
	/** An irregular written form that the dataset gave. */
	readonly givenForm: boolean;
	/** A person's name, not a common noun: other endings apply. */
	readonly isName: boolean;
	/** Index of its language in the morphology tables plus one; 0 when its letters must tell. */
	readonly language: number;
	/** Two bits per token, see `CaseNeed`. */
	readonly caseNeeds: number;
}

/** Flags of an alias beside its kind, language and case needs. */
export const enum AliasBit {
	Weak = 8,
	Inflects = 16,
	GivenForm = 32,
	IsName = 64,
}

export function packInfo(info: AliasInfo): number {
	return (
		ALIAS_KINDS.indexOf(info.kind) |
		(info.weak ? AliasBit.Weak : 0) |
		(info.inflects ? AliasBit.Inflects : 0) |
		(info.givenForm ? AliasBit.GivenForm : 0) |
		(info.isName ? AliasBit.IsName : 0) |
		(info.language << 8) |
		(info.caseNeeds << 16)
	);
}

export function kindOf(packed: number): AliasKind {
	return ALIAS_KINDS[packed & 7] ?? 'full';
}

export function languageOf(packed: number): number {
	return (packed >>> 8) & 0xf;
}

export function caseNeedsOf(packed: number): number {
	return packed >>> 16;
}

export function unpackInfo(packed: number): AliasInfo {
	return {
		kind: kindOf(packed),
		weak: (packed & AliasBit.Weak) !== 0,
		inflects: (packed & AliasBit.Inflects) !== 0,
		givenForm: (packed & AliasBit.GivenForm) !== 0,
		isName: (packed & AliasBit.IsName) !== 0,
		language: languageOf(packed),
		caseNeeds: caseNeedsOf(packed),
	};
}

/** The same alias, found as it is written only. */
export function withoutInflection(bits: number): number {
	return bits & ~AliasBit.Inflects;
}

/** The header's fixed words: magic, version, size, checksum, number of sections. */
const CHECKED_FROM = 5 * 4;

/**
 * Each step is reversible, so that one change is always seen. The turn carries the uppermost bits down, which multiplying
 * never does: without it two changes in the uppermost bytes of a lane cancelled each other once in 256.
 */
const mixed = (hash: number, word: number) => {
	const both = hash ^ word;
	return Math.imul((both << 15) | (both >>> 17), Fnv.Prime);
};

/**
 * Over 32-bit words in four lanes, which a processor works on side by side: catches torn and stale bytes, at a fraction
 * of the cost of reading them. A change within one lane cannot leave the whole unchanged by its place alone.
 */
export function checksum(buffer: ArrayBuffer): number {
	const words = new Int32Array(buffer, CHECKED_FROM, (buffer.byteLength - CHECKED_FROM) >> 2);
	const whole = words.length & ~3;
	let a: number = Fnv.Start;
	let b = a + 1;
	let c = a + 2;
	let d = a + 3;
	for (let i = 0; i < whole; i += 4) {
		a = mixed(a, words[i] as number);
		b = mixed(b, words[i + 1] as number);
		c = mixed(c, words[i + 2] as number);
		d = mixed(d, words[i + 3] as number);
	}
	for (let i = whole; i < words.length; i++) a = mixed(a, words[i] as number);
	return [b, c, d].reduce(mixed, a);
}
