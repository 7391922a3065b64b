/** Compiling a dataset into the lexicon's bytes. Pure: the same dataset gives the same buffer. */
import type { Dataset } from '../../dataset/types.ts';
import { stemsOf } from '../morphology/inflect.ts';
import { PARADIGMS } from '../morphology/tables.ts';
import { filterBit, HASH_START, hashOf, hashStep } from '../text/hash.ts';
import { type AliasEntry, collectEntries } from './entries.ts';
import {
	ALIAS_KINDS,
	AliasFlag,
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

export function compile(dataset: Dataset): ArrayBuffer {
	const { records, aliases } = collectEntries(dataset);
	const words = new WordTable();
	const trie = new TrieBuilder();
	for (const [index, alias] of aliases.entries()) {
		trie.add(
			alias.tokens.map((token, position) => words.idOf(token.text, alias, position === 0)),
			index,
		);
	}
	const { order, nodeAliases } = trie.aliasesByNode();
	const encoder = new TextEncoder();
	const texts = concat(order.map((index) => encoder.encode(aliases[index]?.text ?? '')));
	const encodedRecords = concat(records.map((record) => encoder.encode(JSON.stringify(record))));
	return pack({
		...words.sections(),
		edges: trie.edges(),
		nodeAliases,
		aliases: packAliases(aliases, order, texts.starts),
		texts: texts.bytes,
		entities: encodedRecords.starts,
		records: encodedRecords.bytes,
		beginnings: words.beginnings(),
		about: encoder.encode(JSON.stringify({ id: dataset.id, version: dataset.version, reach: words.reach })),
	});
}

/** Words of all aliases, with the stems by which their forms are found. */
class WordTable {
	readonly #ids = new Map<string, number>();
	readonly #stems = new Map<string, Set<number>>();
	readonly #firstWords = new Set<number>();
	#reach = 0;

	/** Length of the longest ending of any word. */
	get reach(): number {
		return this.#reach;
	}

	/** A word's id depends on how it inflects: a surname and a noun of the same letters are two words. */
	idOf(text: string, alias: AliasEntry, isFirst: boolean): number {
		const key = `${text} ${alias.lang ?? ''} ${alias.scope}`;
		const known = this.#ids.get(key);
		const id = known ?? this.#ids.size;
		if (isFirst) this.#firstWords.add(id);
		if (known !== undefined) return known;
		this.#ids.set(key, id);
		this.#addStem(text, id, BASE_FORM);
		if (/\p{L}/u.test(text)) {
			for (const stem of stemsOf(text, alias.lang, alias.scope)) this.#addStem(stem.text, id, stem.paradigm);
		}
		return id;
	}

	#addStem(stem: string, word: number, paradigm: number): void {
		for (const ending of PARADIGMS[paradigm]?.endings ?? []) this.#reach = Math.max(this.#reach, ending.length);
		const entries = this.#stems.get(stem) ?? new Set();
		entries.add(word * 256 + paradigm);
		this.#stems.set(stem, entries);
	}

	/** Eight bits for every stem that can begin a name: one word in thirty passes by chance. */
	beginnings(): Uint32Array {
		const stems = [...this.#stems].filter(([, entries]) =>
			[...entries].some((entry) => this.#firstWords.has(entry >> 8)),
		);
		const bits = Math.max(10, Math.ceil(Math.log2(Math.max(1, stems.length) * 8)));
		const filter = new Uint32Array(2 ** bits / 32);
		for (const [stem] of stems) {
			const bit = filterBit(hashOf(stem), bits);
			filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
		}
		return filter;
	}

	sections(): Record<'stemPool' | 'stems' | 'stemTable' | 'entries', Uint16Array | Int32Array> {
		const stems = [...this.#stems];
		const pool = new Uint16Array(stems.reduce((length, [stem]) => length + stem.length, 0));
		const stemRows = new Int32Array(stems.length * 4);
		const table = new Int32Array(tableSize(stems.length));
		const entries: number[] = [];
		let at = 0;
		stems.forEach(([stem, own], index) => {
			stemRows.set([at, stem.length, entries.length, own.size], index * 4);
			let hash = HASH_START;
			for (let i = 0; i < stem.length; i++) {
				const unit = stem.charCodeAt(i);
				pool[at++] = unit;
				hash = hashStep(hash, unit);
			}
			entries.push(...own);
			let slot = (hash >>> 0) & (table.length - 1);
			while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
			table[slot] = index + 1;
		});
		return { stemPool: pool, stems: stemRows, stemTable: table, entries: Int32Array.from(entries) };
	}
}

/** A trie over word ids; node 0 is the root. */
class TrieBuilder {
	readonly #children: Map<number, number>[] = [new Map()];
	readonly #aliases: number[][] = [[]];

	add(path: readonly number[], alias: number): void {
		let node = 0;
		for (const word of path) {
			let child = this.#children[node]?.get(word);
			if (child === undefined) {
				child = this.#children.length;
				this.#children[node]?.set(word, child);
				this.#children.push(new Map());
				this.#aliases.push([]);
			}
			node = child;
		}
		this.#aliases[node]?.push(alias);
	}

	/** The order in which aliases are written, and where each node's begin. */
	aliasesByNode(): { order: number[]; nodeAliases: Int32Array } {
		const order: number[] = [];
		const nodeAliases = new Int32Array(this.#aliases.length + 1);
		this.#aliases.forEach((own, node) => {
			nodeAliases[node] = order.length;
			order.push(...own);
		});
		nodeAliases[this.#aliases.length] = order.length;
		return { order, nodeAliases };
	}

	edges(): Int32Array {
		const size = tableSize(this.#children.length);
		const table = new Int32Array(size * 3);
		this.#children.forEach((children, node) => {
			for (const [word, child] of children) {
				let slot = edgeHash(node, word) & (size - 1);
				while (table[slot * 3] !== 0) slot = (slot + 1) & (size - 1);
				table.set([node + 1, word, child], slot * 3);
			}
		});
		return table;
	}
}

/** A power of two that leaves open addressing at most two thirds full. */
function tableSize(count: number): number {
	let size = 16;
	while (size * 2 < count * 3) size *= 2;
	return size;
}

function packAliases(aliases: readonly AliasEntry[], order: readonly number[], starts: Int32Array): Int32Array {
	const rows = new Int32Array(order.length * 4);
	order.forEach((index, row) => {
		const alias = aliases[index];
		if (alias === undefined) return;
		const flags =
			(alias.weak ? AliasFlag.Weak : 0) |
			(alias.kind === 'cue' ? AliasFlag.Cue : 0) |
			(alias.inflect ? 0 : AliasFlag.NoInflection) |
			(alias.givenForm ? AliasFlag.GivenForm : 0) |
			(ALIAS_KINDS.indexOf(alias.kind) << KIND_SHIFT);
		const needs = alias.caseNeeds.reduce((bits: number, need, token) => bits | (need << (token * 2)), 0);
		rows.set([alias.entity, flags, needs, starts[row] ?? 0], row * 4);
	});
	return rows;
}

function concat(parts: readonly Uint8Array[]): { bytes: Uint8Array; starts: Int32Array } {
	const starts = new Int32Array(parts.length + 1);
	let length = 0;
	parts.forEach((part, index) => {
		starts[index] = length;
		length += part.length;
	});
	starts[parts.length] = length;
	const bytes = new Uint8Array(length);
	parts.forEach((part, index) => {
		bytes.set(part, starts[index]);
	});
	return { bytes, starts };
}

function pack(sections: Record<SectionName, Uint8Array | Uint16Array | Int32Array | Uint32Array>): ArrayBuffer {
	const align = (bytes: number) => (bytes + 7) & ~7;
	let total = align(HEADER_BYTES);
	const offsets = SECTIONS.map((name) => {
		const offset = total;
		total = align(total + sections[name].byteLength);
		return offset;
	});
	const buffer = new ArrayBuffer(total);
	const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
	SECTIONS.forEach((name, index) => {
		const data = sections[name];
		const offset = offsets[index] ?? 0;
		new Uint8Array(buffer, offset, data.byteLength).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
		header[5 + index * 2] = offset;
		header[6 + index * 2] = data.byteLength;
	});
	header[0] = MAGIC;
	header[1] = LAYOUT_VERSION;
	header[2] = total;
	header[4] = SECTIONS.length;
	header[3] = checksum(buffer);
	return buffer;
}
