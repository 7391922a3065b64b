/** Compiling a dataset into the lexicon's bytes. Pure: the same dataset gives the same buffer. */
import type { Dataset } from '../../dataset/types.ts';
import { rulesOf, stemsOf } from '../morphology/rules.ts';
import { knownLanguage, LANGUAGES } from '../morphology/tables.ts';
import { addHash, makeBits } from '../text/bits.ts';
import { hashOf } from '../text/hash.ts';
import { IntColumn, TextColumn } from './columns.ts';
import { CommonNouns } from './common-nouns.ts';
import { displayOf } from './display.ts';
import { type AliasEntry, collectEntries, moreInitials } from './entries.ts';
import {
	CaseNeed,
	caseNeedAt,
	checksum,
	HEADER_BYTES,
	LAYOUT_VERSION,
	MAGIC,
	packInfo,
	SECTIONS,
	type SectionName,
	unpackInfo,
	withoutInflection,
} from './layout.ts';
import { packEntity } from './records.ts';

type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;

export function compile(dataset: Dataset): ArrayBuffer {
	const collected = collectEntries(dataset);
	const aliases = new AliasColumns();
	const letters: string[] = new Array(collected.records.length).fill('');
	for (const alias of collected.aliases()) {
		aliases.add(alias);
		letters[alias.entity] += moreInitials(alias, letters[alias.entity] ?? '');
	}
	const ids = new TextColumn();
	const entityInfo = new Uint16Array(collected.records.length);
	const initials = new Uint32Array(collected.records.length);
	const detailEntities = new IntColumn();
	const details = new TextColumn();
	collected.records.forEach((record, entity) => {
		const packed = packEntity(record.kind === 'actor' ? { ...record, initials: letters[entity] ?? '' } : record);
		ids.push(record.id);
		entityInfo[entity] = packed.info;
		initials[entity] = packed.initials;
		if (packed.details === undefined) return;
		detailEntities.push(entity);
		details.push(JSON.stringify(packed.details));
	});
	return pack({
		...aliases.sections(),
		ids: ids.bytes(),
		idStarts: ids.starts(),
		entityInfo,
		initials,
		detailEntities: detailEntities.values(),
		detailStarts: details.starts(),
		details: details.bytes(),
		about: new TextEncoder().encode(JSON.stringify({ id: dataset.id, version: dataset.version, rules: aliases.rules })),
	});
}

type AliasSections =
	| 'beginnings'
	| 'smallBeginnings'
	| 'words'
	| 'wordPool'
	| 'wordStarts'
	| 'wordTable'
	| 'aliasesOfWord'
	| 'restStarts'
	| 'rest'
	| 'aliasEntity'
	| 'aliasInfo'
	| 'textAliases'
	| 'textStarts'
	| 'texts';

/** Aliases as columns in the order they come; sorted when the sections are made. */
class AliasColumns {
	readonly #wordIds = new Map<string, number>();
	/** All words of all aliases, as ids in order of first appearance. */
	readonly #words = new IntColumn();
	readonly #starts = new IntColumn();
	readonly #entity = new IntColumn();
	readonly #info = new IntColumn();
	readonly #written = new Map<number, string>();
	readonly #nouns = new CommonNouns();

	/** Rules of the languages that aliases say they are in, and of those that letters suggest. */
	rules = rulesOf(['en', 'ru', 'uk'], 'name') | rulesOf(['en', 'ru', 'uk'], 'noun');

	add(alias: AliasEntry): void {
		const index = this.#entity.length;
		this.#starts.push(this.#words.length);
		for (const word of alias.words) {
			let id = this.#wordIds.get(word);
			if (id === undefined) {
				id = this.#wordIds.size;
				this.#wordIds.set(word, id);
			}
			this.#words.push(id);
			this.#nouns.see(alias, id, this.#words.length - 1 - this.#starts.at(index));
		}
		const known = knownLanguage(alias.lang);
		const language = known === undefined ? 0 : LANGUAGES.indexOf(known) + 1;
		if (known !== undefined) this.rules |= rulesOf([known], alias.isName ? 'name' : 'noun');
		const info = packInfo({ ...alias, language });
		this.#entity.push(alias.entity);
		this.#info.push(info);
		if (alias.mayBeCommon) this.#nouns.ask(index, alias.small[0] === true);
		if (displayOf(alias.words, unpackInfo(info).caseNeeds) !== alias.text) this.#written.set(index, alias.text);
	}

	sections(): Record<AliasSections, Section> {
		const sorted = [...this.#wordIds.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
		const rank = new Int32Array(sorted.length);
		sorted.forEach((word, place) => {
			rank[this.#wordIds.get(word) ?? 0] = place;
		});
		const order = this.#order(rank);

		const aliasesOfWord = new Int32Array(sorted.length + 1);
		/** Words that some alias may begin with in small letters. */
		const small = new Uint8Array(sorted.length);
		const restStarts = new Int32Array(order.length + 1);
		const rest = new IntColumn();
		const aliasEntity = new Int32Array(order.length);
		const aliasInfo = new Uint32Array(order.length);
		const textAliases = new IntColumn();
		const texts = new TextColumn();
		order.forEach((index, place) => {
			const [from, to] = this.#range(index);
			const first = (rank[this.#words.at(from)] ?? 0) + 1;
			aliasesOfWord[first] = (aliasesOfWord[first] ?? 0) + 1;
			if (caseNeedAt(unpackInfo(this.#info.at(index)).caseNeeds, 0) === CaseNeed.None) small[first - 1] = 1;
			restStarts[place] = rest.length;
			for (let at = from + 1; at < to; at++) rest.push(rank[this.#words.at(at)] ?? 0);
			aliasEntity[place] = this.#entity.at(index);
			const info = this.#info.at(index);
			aliasInfo[place] = this.#nouns.has(index, this.#words.at(from)) ? withoutInflection(info) : info;
			const written = this.#written.get(index);
			if (written === undefined) return;
			textAliases.push(place);
			texts.push(written);
		});
		restStarts[order.length] = rest.length;
		for (let word = 1; word < aliasesOfWord.length; word++) {
			aliasesOfWord[word] = (aliasesOfWord[word] ?? 0) + (aliasesOfWord[word - 1] ?? 0);
		}
		return {
			...wordSections(sorted),
			beginnings: beginnings(sorted.filter((_, word) => aliasesOfWord[word] !== aliasesOfWord[word + 1])),
			smallBeginnings: beginnings(sorted.filter((_, word) => small[word] === 1)),
			aliasesOfWord,
			restStarts,
			rest: rest.values(),
			aliasEntity,
			aliasInfo,
			textAliases: textAliases.values(),
			textStarts: texts.starts(),
			texts: texts.bytes(),
		};
	}

	#range(alias: number): [from: number, to: number] {
		const to = alias + 1 < this.#starts.length ? this.#starts.at(alias + 1) : this.#words.length;
		return [this.#starts.at(alias), to];
	}

	/**
	 * Aliases by their words, a shorter one before those that continue it. Keys of first word and number are sorted as
	 * plain numbers, which is ten times as fast as a comparison; only aliases with the same first word are compared.
	 */
	#order(rank: Int32Array): number[] {
		const count = this.#entity.length;
		const keys = new Float64Array(count);
		for (let alias = 0; alias < count; alias++) {
			keys[alias] = (rank[this.#words.at(this.#starts.at(alias))] ?? 0) * 2 ** 28 + alias;
		}
		keys.sort();
		const order = Array.from(keys, (key) => key % 2 ** 28);
		const firstWord = (place: number) => Math.floor((keys[place] ?? -1) / 2 ** 28);
		for (let from = 0; from < count; ) {
			let to = from + 1;
			while (to < count && firstWord(to) === firstWord(from)) to++;
			if (to - from > 1) {
				const group = order.slice(from, to).sort((a, b) => this.#compare(a, b, rank));
				for (let at = from; at < to; at++) order[at] = group[at - from] ?? 0;
			}
			from = to;
		}
		return order;
	}

	#compare(a: number, b: number, rank: Int32Array): number {
		const [aFrom, aTo] = this.#range(a);
		const [bFrom, bTo] = this.#range(b);
		for (let at = 1; aFrom + at < aTo && bFrom + at < bTo; at++) {
			const difference = (rank[this.#words.at(aFrom + at)] ?? 0) - (rank[this.#words.at(bFrom + at)] ?? 0);
			if (difference !== 0) return difference;
		}
		return aTo - aFrom - (bTo - bFrom) || a - b;
	}
}

function wordSections(words: readonly string[]): Record<'words' | 'wordPool' | 'wordStarts' | 'wordTable', Section> {
	const wordStarts = new Int32Array(words.length + 1);
	words.forEach((word, index) => {
		wordStarts[index + 1] = (wordStarts[index] ?? 0) + word.length;
	});
	const wordPool = new Uint16Array(wordStarts[words.length] ?? 0);
	const wordTable = new Int32Array(tableSize(words.length));
	const bits = makeBits(words.length, 8);
	words.forEach((word, index) => {
		const start = wordStarts[index] ?? 0;
		for (let at = 0; at < word.length; at++) wordPool[start + at] = word.charCodeAt(at);
		const hash = hashOf(word);
		addHash(bits, hash);
		let slot = hash & (wordTable.length - 1);
		while (wordTable[slot] !== 0) slot = (slot + 1) & (wordTable.length - 1);
		wordTable[slot] = index + 1;
	});
	return { words: bits, wordPool, wordStarts, wordTable };
}

/** A power of two that leaves open addressing at most two thirds full. */
function tableSize(count: number): number {
	let size = 16;
	while (size * 2 < count * 3) size *= 2;
	return size;
}

/** Eight bits for every stem that can begin a name: one word in thirty passes by chance. */
function beginnings(firstWords: readonly string[]): Uint32Array {
	const filter = makeBits(firstWords.length, 16);
	for (const word of firstWords) for (const stem of stemsOf(word)) addHash(filter, hashOf(stem));
	return filter;
}

function pack(sections: Record<SectionName, Section>): ArrayBuffer {
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
