/** Opening a compiled lexicon: views over its bytes, and nothing parsed before it is asked for. */
import { ENDINGS } from '../morphology/inflect.ts';
import { filterBit, HASH_START, hashStep } from '../text/hash.ts';
import type { PrefixFilter } from '../text/tokens.ts';
import {
	ALIAS_KINDS,
	AliasFlag,
	type AliasKind,
	BASE_FORM,
	checksum,
	edgeHash,
	HEADER_BYTES,
	KIND_SHIFT,
	LAYOUT_VERSION,
	MAGIC,
	SECTIONS,
	type SectionName,
} from './layout.ts';
import type { EntityRecord } from './records.ts';

export interface LexiconAlias {
	readonly entity: number;
	readonly kind: AliasKind;
	readonly weak: boolean;
	readonly cue: boolean;
	readonly inflects: boolean;
	readonly givenForm: boolean;
	/** Two bits per token, see `CaseNeed`. */
	readonly caseNeeds: number;
	readonly text: string;
}

export interface Lexicon {
	readonly id: string;
	readonly version: string;
	readonly entityCount: number;
	readonly aliasCount: number;
	/** Which words may begin one of its names. */
	readonly beginnings: PrefixFilter;
	/** The ids of the words of which a folded token may be a form: `word * 2 + (inflected ? 1 : 0)`. */
	wordsOf(token: string): readonly number[];
	/** The node reached from `node` by a word, or -1. The root is 0. */
	child(node: number, word: number): number;
	/** Aliases that end at a node, as a range of alias indices. */
	aliasRange(node: number): readonly [from: number, to: number];
	alias(index: number): LexiconAlias;
	entity(index: number): EntityRecord;
}

/** Why a buffer cannot be used; the caller compiles the dataset again. */
export class LexiconUnusable extends Error {}

/** @throws LexiconUnusable when the bytes are not a whole lexicon of this layout. */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
	if (buffer.byteLength < HEADER_BYTES) throw new LexiconUnusable('The compiled lexicon is cut off.');
	const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
	if (header[0] !== MAGIC || header[1] !== LAYOUT_VERSION || header[4] !== SECTIONS.length) {
		throw new LexiconUnusable('The compiled lexicon is of another version.');
	}
	if (header[2] !== buffer.byteLength || header[3] !== checksum(buffer)) {
		throw new LexiconUnusable('The compiled lexicon is damaged.');
	}
	const range = (name: SectionName): [offset: number, bytes: number] => {
		const index = SECTIONS.indexOf(name);
		return [header[5 + index * 2] ?? 0, header[6 + index * 2] ?? 0];
	};
	const words = (name: SectionName) => {
		const [offset, bytes] = range(name);
		return new Int32Array(buffer, offset, bytes / 4);
	};
	const bytes = (name: SectionName) => new Uint8Array(buffer, ...range(name));

	const [poolOffset, poolBytes] = range('stemPool');
	const stemPool = new Uint16Array(buffer, poolOffset, poolBytes / 2);
	const stems = words('stems');
	const stemTable = words('stemTable');
	const entries = words('entries');
	const edges = words('edges');
	const nodeAliases = words('nodeAliases');
	const aliasRows = words('aliases');
	const texts = bytes('texts');
	const entities = words('entities');
	const records = bytes('records');
	const decoder = new TextDecoder();
	const about = JSON.parse(decoder.decode(bytes('about'))) as { id: string; version: string; reach: number };
	const [filterOffset, filterBytes] = range('beginnings');
	const filter = new Uint32Array(buffer, filterOffset, filterBytes / 4);
	const filterBits = 31 - Math.clz32(filter.length * 32);
	const edgeSlots = edges.length / 3;
	const recordCache = new Map<number, EntityRecord>();
	const aliasCache = new Map<number, LexiconAlias>();

	function stemIndex(hash: number, token: string, length: number): number {
		const mask = stemTable.length - 1;
		for (let slot = (hash >>> 0) & mask; stemTable[slot] !== 0; slot = (slot + 1) & mask) {
			const index = (stemTable[slot] ?? 0) - 1;
			if (stems[index * 4 + 1] === length && sameUnits(stems[index * 4] ?? 0, token, length)) return index;
		}
		return -1;
	}

	function sameUnits(offset: number, token: string, length: number): boolean {
		for (let i = 0; i < length; i++) if (stemPool[offset + i] !== token.charCodeAt(i)) return false;
		return true;
	}

	return {
		id: about.id,
		version: about.version,
		entityCount: entities.length - 1,
		aliasCount: aliasRows.length / 4,

		beginnings: {
			reach: about.reach,
			has(hash) {
				const bit = filterBit(hash, filterBits);
				return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
			},
		},

		wordsOf(token) {
			const found: number[] = [];
			const shortest = Math.max(1, token.length - about.reach);
			let hash = HASH_START;
			for (let length = 1; length <= token.length; length++) {
				hash = hashStep(hash, token.charCodeAt(length - 1));
				if (length < shortest) continue;
				const stem = stemIndex(hash, token, length);
				if (stem < 0) continue;
				const ending = token.slice(length);
				const first = stems[stem * 4 + 2] ?? 0;
				const count = stems[stem * 4 + 3] ?? 0;
				for (let i = first; i < first + count; i++) {
					const entry = entries[i] ?? 0;
					const paradigm = entry & 0xff;
					const word = entry >>> 8;
					if (paradigm === BASE_FORM) {
						if (ending === '') found.push(word * 2);
					} else if (ENDINGS[paradigm]?.has(ending) === true && !found.includes(word * 2 + 1)) {
						found.push(word * 2 + 1);
					}
				}
			}
			return found;
		},

		child(node, word) {
			for (let slot = edgeHash(node, word) & (edgeSlots - 1); ; slot = (slot + 1) & (edgeSlots - 1)) {
				const owner = edges[slot * 3];
				if (owner === 0) return -1;
				if (owner === node + 1 && edges[slot * 3 + 1] === word) return edges[slot * 3 + 2] ?? -1;
			}
		},

		aliasRange: (node) => [nodeAliases[node] ?? 0, nodeAliases[node + 1] ?? 0],

		alias(index) {
			const known = aliasCache.get(index);
			if (known !== undefined) return known;
			const row = index * 4;
			const flags = aliasRows[row + 1] ?? 0;
			const start = aliasRows[row + 3] ?? 0;
			const end = index * 4 + 7 < aliasRows.length ? (aliasRows[row + 7] ?? texts.length) : texts.length;
			const alias: LexiconAlias = {
				entity: aliasRows[row] ?? 0,
				kind: ALIAS_KINDS[flags >>> KIND_SHIFT] ?? 'full',
				weak: (flags & AliasFlag.Weak) !== 0,
				cue: (flags & AliasFlag.Cue) !== 0,
				inflects: (flags & AliasFlag.NoInflection) === 0,
				givenForm: (flags & AliasFlag.GivenForm) !== 0,
				caseNeeds: aliasRows[row + 2] ?? 0,
				text: decoder.decode(texts.subarray(start, end)),
			};
			aliasCache.set(index, alias);
			return alias;
		},

		entity(index) {
			const known = recordCache.get(index);
			if (known !== undefined) return known;
			const slice = records.subarray(entities[index] ?? 0, entities[index + 1] ?? 0);
			const record = JSON.parse(decoder.decode(slice)) as EntityRecord;
			recordCache.set(index, record);
			return record;
		},
	};
}
