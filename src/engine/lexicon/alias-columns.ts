/** Aliases as columns in the order they come; sorted when the sections are made. */
import { stemsOf } from '../morphology/rules.ts';
import { beginningsInCyrillic, beginningsInLatin, isOfSlavicMake, keyOf } from '../morphology/transliterate.ts';
import { addHash, makeBits } from '../text/bits.ts';
import { hashOf } from '../text/hash.ts';
import type { AliasReader } from './alias-reader.ts';
import { grown, IntColumn, release, TextColumn } from './columns.ts';
import { CommonNouns } from './common-nouns.ts';
import {
	CaseNeed,
	caseNeedAt,
	caseNeedsOf,
	kindOf,
	REST_BLOCK,
	type Section,
	type SectionName,
	withoutInflection,
} from './layout.ts';
import { MOST_THINGS, orderOf } from './order.ts';
import type { SortedWords, WordTable } from './word-table.ts';

export type AliasSections = Pick<
	Record<SectionName, Section>,
	| 'soundKeys'
	| 'soundWords'
	| 'beginnings'
	| 'smallBeginnings'
	| 'words'
	| 'wordPool'
	| 'wordStarts'
	| 'wordTable'
	| 'aliasesOfWord'
	| 'restBlocks'
	| 'restOffsets'
	| 'rest'
	| 'aliasEntity'
	| 'aliasInfo'
	| 'infoTable'
	| 'textAliases'
	| 'textStarts'
	| 'texts'
>;

export class AliasColumns {
	/** All words of all aliases, as their numbers in the table. */
	readonly #words = new IntColumn();
	readonly #starts = new IntColumn();
	readonly #entity = new IntColumn();
	readonly #info = new IntColumn();
	/** What aliases say is much the same for most: each combination once, by its two numbers. */
	readonly #infos = new Map<number, number>();
	readonly #infoTable = new IntColumn();
	/** Aliases whose text does not follow from their words. */
	readonly #written = new IntColumn();
	readonly #texts = new TextColumn();
	readonly #nouns = new CommonNouns();
	/** 1 for a word that is found by its sound as well. */
	#sounding = new Uint8Array(1024);

	/**
	 * What the reader has read last, as an alias of an entity; `info` is packed. `mayBeCommon`: one word of a thing that
	 * may turn out to be a common noun.
	 */
	add(entity: number, info: number, reader: AliasReader, text: string, mayBeCommon: boolean): void {
		const alias = this.#entity.length;
		if (alias > MOST_THINGS) throw new RangeError(`A dataset may have at most ${MOST_THINGS} aliases.`);
		this.#starts.push(this.#words.length);
		for (let at = 0; at < reader.count; at++) this.#words.push(reader.words[at] as number);
		this.#entity.push(entity);
		this.#info.push(this.#infoOf(info, Math.max(0, reader.writing)));
		if (kindOf(info) !== 'cue') this.#nouns.see(reader);
		if (mayBeCommon) this.#nouns.ask(alias, reader.small[0] === 1);
		if (reader.writing >= 0) return;
		this.#written.push(alias);
		this.#texts.push(text);
	}

	/** A word of a person's name that may be spelled otherwise. */
	addSounding(word: number): void {
		if (word >= this.#sounding.length) this.#sounding = grown(this.#sounding, word + 1);
		this.#sounding[word] = 1;
	}

	#infoOf(info: number, writing: number): number {
		const key = (info >>> 0) * 2 ** 17 + writing;
		let index = this.#infos.get(key);
		if (index === undefined) {
			index = this.#infos.size;
			this.#infos.set(key, index);
			this.#infoTable.push(info);
			this.#infoTable.push(writing);
		}
		return index;
	}

	/** `entityOf` gives the final number of an entity as it was added. */
	sections(table: WordTable, entityOf: (entity: number) => number): AliasSections {
		const sorted = table.sorted();
		const words = this.#words.values();
		this.#starts.push(words.length);
		const starts = this.#starts.values();
		const count = starts.length - 1;
		const infos = this.#info.values();
		for (const alias of this.#nouns.found((asked) => words[starts[asked] as number] as number)) {
			const row = (infos[alias] as number) * 2;
			const table = this.#infoTable.values();
			infos[alias] = this.#infoOf(withoutInflection(table[row] as number), table[row + 1] as number);
		}
		for (let at = 0; at < words.length; at++) words[at] = sorted.rank[words[at] as number] as number;
		const order = orderOf(count, (alias, depth) => {
			const at = (starts[alias] as number) + depth;
			return at < (starts[alias + 1] as number) ? (words[at] as number) : -1;
		});

		const wordCount = sorted.rank.length;
		const aliasesOfWord = new Int32Array(wordCount + 1);
		/** Words that some alias may begin with in small letters. */
		const small = new Uint8Array(wordCount);
		const restBlocks = new Int32Array(Math.ceil((count + 1) / REST_BLOCK));
		const restOffsets = new Uint16Array(count + 1);
		const rest = new Int32Array(words.length - count);
		const entities = this.#entity.values();
		const aliasEntity = new Int32Array(count);
		const aliasInfo = narrow(count, this.#infos.size);
		const infoTable = this.#infoTable.values();
		let filled = 0;
		const startRest = (place: number) => {
			if (place % REST_BLOCK === 0) restBlocks[place / REST_BLOCK] = filled;
			restOffsets[place] = filled - (restBlocks[Math.floor(place / REST_BLOCK)] as number);
		};
		for (let place = 0; place < count; place++) {
			const alias = order[place] as number;
			const from = starts[alias] as number;
			const to = starts[alias + 1] as number;
			const first = words[from] as number;
			aliasesOfWord[first + 1] = (aliasesOfWord[first + 1] as number) + 1;
			const info = infos[alias] as number;
			if (caseNeedAt(caseNeedsOf(infoTable[info * 2] as number), 0) === CaseNeed.None) small[first] = 1;
			startRest(place);
			for (let at = from + 1; at < to; at++) rest[filled++] = words[at] as number;
			aliasEntity[place] = entityOf(entities[alias] as number);
			aliasInfo[place] = info;
		}
		startRest(count);
		for (let word = 0; word < wordCount; word++) {
			aliasesOfWord[word + 1] = (aliasesOfWord[word + 1] as number) + (aliasesOfWord[word] as number);
		}
		const sounding: number[] = [];
		for (let word = 0; word < wordCount; word++) {
			if (this.#sounding[word] === 1) sounding.push(sorted.rank[word] as number);
		}
		const isFirst = (word: number) => aliasesOfWord[word] !== aliasesOfWord[word + 1];
		const written = this.#writtenSections(order);
		for (const done of [words, starts, infos, entities, order, sorted.rank]) release(done);
		return {
			...soundSections(sorted, sounding),
			words: sorted.bits,
			wordPool: sorted.pool,
			wordStarts: sorted.starts,
			wordTable: sorted.table,
			beginnings: beginnings(sorted, isFirst, sounding),
			smallBeginnings: beginnings(sorted, (word) => small[word] === 1),
			aliasesOfWord,
			restBlocks,
			restOffsets,
			rest,
			aliasEntity,
			aliasInfo,
			infoTable,
			...written,
		};
	}

	/** The stored texts in the aliases' final order. */
	#writtenSections(order: Int32Array): Pick<AliasSections, 'textAliases' | 'textStarts' | 'texts'> {
		const written = this.#written.values();
		const bytes = this.#texts.bytes();
		const starts = this.#texts.starts();
		const stored = new Int32Array(order.length).fill(-1);
		written.forEach((alias, at) => {
			stored[alias] = at;
		});
		const textAliases = new Int32Array(written.length);
		const textStarts = new Int32Array(written.length + 1);
		const texts = new Uint8Array(bytes.length);
		let filled = 0;
		let count = 0;
		for (let place = 0; place < order.length; place++) {
			const at = stored[order[place] as number] as number;
			if (at < 0) continue;
			textAliases[count] = place;
			const text = bytes.subarray(starts[at], starts[at + 1]);
			texts.set(text, filled);
			filled += text.length;
			textStarts[++count] = filled;
		}
		return { textAliases, textStarts, texts };
	}
}

/** A column of as few bytes a value as so many different ones need. */
function narrow(length: number, values: number): Uint8Array | Uint16Array | Int32Array {
	if (values <= 0x100) return new Uint8Array(length);
	return values <= 0x10000 ? new Uint16Array(length) : new Int32Array(length);
}

/** So many bits for every word that can begin a name, and a few stems of each: of words asked for, few pass by chance. */
function beginnings(
	sorted: SortedWords,
	isFirst: (word: number) => boolean,
	sounding: readonly number[] = [],
): Uint32Array {
	const wordCount = sorted.starts.length - 1;
	let count = 0;
	for (let word = 0; word < wordCount; word++) if (isFirst(word)) count++;
	const spelled = sounding.filter(isFirst);
	const filter = makeBits(count + spelled.length, 32);
	for (let word = 0; word < wordCount; word++) {
		if (!isFirst(word)) continue;
		for (const stem of stemsOf(wordText(sorted, word))) addHash(filter, hashOf(stem));
	}
	for (const word of spelled) {
		for (const beginning of otherBeginnings(wordText(sorted, word))) addHash(filter, hashOf(beginning));
	}
	return filter;
}

/** Keys of sounds in order, and whose they are. */
function soundSections(
	sorted: SortedWords,
	sounding: readonly number[],
): Pick<AliasSections, 'soundKeys' | 'soundWords'> {
	const words: number[] = [];
	const hashes: number[] = [];
	for (const word of [...sounding].sort((a, b) => a - b)) {
		const key = keyOf(wordText(sorted, word));
		if (key === undefined) continue;
		words.push(word);
		hashes.push(hashOf(key));
	}
	// Half a hash at a time, from the smallest, which is below zero.
	const order = orderOf(words.length, (at, depth) => {
		if (depth > 1) return -1;
		const hash = hashes[at] as number;
		return depth === 0 ? (hash >> 16) + 0x8000 : hash & 0xffff;
	});
	return {
		soundKeys: order.map((at) => hashes[at] as number),
		soundWords: order.map((at) => words[at] as number),
	};
}

function otherBeginnings(word: string): string[] {
	return [...beginningsInLatin(word), ...(isOfSlavicMake(word) ? beginningsInCyrillic(word) : [])];
}

function wordText({ pool, starts }: Pick<SortedWords, 'pool' | 'starts'>, word: number): string {
	let text = '';
	const end = starts[word + 1] as number;
	for (let at = starts[word] as number; at < end; at++) text += String.fromCharCode(pool[at] as number);
	return text;
}
