/** Opening a compiled lexicon: views over its bytes, and nothing parsed before it is asked for. */
import { type LookUp, makeLookUp } from '../lookup/lookup.ts';
import { languagesOf } from '../morphology/inflect.ts';
import { ANY_RULE, rulesOf, scopeRules } from '../morphology/rules.ts';
import { LANGUAGES } from '../morphology/tables.ts';
import { keyOf, type Sound } from '../morphology/transliterate.ts';
import { type HashBits, viewBits } from '../text/bits.ts';
import type { FoldedWord } from '../text/word.ts';
import { displayOf } from './display.ts';
import {
	AliasBit,
	type AliasInfo,
	checksum,
	HEADER_BYTES,
	kindOf,
	LAYOUT_VERSION,
	languageOf,
	MAGIC,
	REST_SHIFT,
	SECTIONS,
	type SectionName,
	unpackInfo,
} from './layout.ts';
import { type EntityRecord, isEvent, unpackEntity } from './records.ts';
import { find, lastAtOrBefore } from './sorted.ts';

export interface LexiconAlias extends AliasInfo {
	readonly index: number;
	readonly entity: number;
	/** It supports its entity when it stands in the page, but does not name it. */
	readonly cue: boolean;
	/** As the dataset writes it. */
	readonly text: string;
	/** Written as its words are, with nothing but blanks, hyphens and full stops between them: without a sign. */
	readonly plain: boolean;
}

/** A word that a text's word may be a form of, and by which languages' rules; `ANY_RULE` for the base form itself. */
export interface WordMatch {
	readonly word: number;
	rules: number;
	/** Aliases that begin with the word: from this one up to the other. */
	readonly from: number;
	readonly to: number;
}

export interface Lexicon {
	readonly id: string;
	readonly version: string;
	readonly entityCount: number;
	readonly aliasCount: number;
	/** A dataset of actors alone asks for no look at events. */
	readonly hasEvents: boolean;
	/** Hashes of what words that begin a name begin with; and of those that are written small. */
	readonly beginnings: HashBits;
	readonly smallBeginnings: HashBits;
	/** The languages that its aliases say they are in: their rules apply on any page. */
	readonly rules: number;
	/** Hashes of its words; most that are asked for are not there. */
	readonly words: HashBits;
	/** The word made of the first `stem` letters of a token and a `base` ending, which have that hash; -1 when it has none. */
	wordOf(token: FoldedWord, stem: number, base: string, hash: number): number;
	/** Whether it has names that are found by their sound. */
	readonly hasSounds: boolean;
	/** Words of persons' names that sound like a token which is in no form the dataset's. */
	soundingLike(sound: Sound): readonly WordMatch[];
	/** Aliases that begin with a word are those from here up to the next word's. */
	firstAliasOf(word: number): number;
	/**
	 * Aliases `from` up to `to` share their first `depth` words: the first that goes on with `word` or one behind it.
	 * Those that do not go on at all come before.
	 */
	goingOn(from: number, to: number, depth: number, word: number): number;
	/** The same where the answer is likely to be close behind `from`. */
	goingOnNear(from: number, to: number, depth: number, word: number): number;
	/** What an alias says, packed: see `packInfo`. */
	aliasInfo(index: number): number;
	/** Whether an alias may be inflected by one of the rules; `pageRules` are those of the page's language. */
	allows(alias: number, rules: number, pageRules: number): boolean;
	alias(index: number): LexiconAlias;
	entity(index: number): EntityRecord;
	/** Entities that are known elsewhere under another id. */
	linked(): readonly EntityRecord[];
	/** Entities whose names answer what somebody types, the best first. */
	readonly lookUp: LookUp;
}

/** An alias that was met in a text; most are never shown, so how it is written is read when asked for. */
class OpenedAlias implements LexiconAlias {
	readonly index: number;
	readonly entity: number;
	readonly kind: AliasInfo['kind'];
	readonly weak: boolean;
	readonly inflects: boolean;
	readonly givenForm: boolean;
	readonly isName: boolean;
	readonly language: number;
	readonly caseNeeds: number;
	readonly cue: boolean;
	readonly plain: boolean;
	readonly #read: (index: number) => string;
	#text: string | undefined;

	constructor(index: number, entity: number, info: AliasInfo, plain: boolean, read: (index: number) => string) {
		this.index = index;
		this.entity = entity;
		this.kind = info.kind;
		this.weak = info.weak;
		this.inflects = info.inflects;
		this.givenForm = info.givenForm;
		this.isName = info.isName;
		this.language = info.language;
		this.caseNeeds = info.caseNeeds;
		this.cue = info.kind === 'cue';
		this.plain = plain;
		this.#read = read;
	}

	get text(): string {
		this.#text ??= this.#read(this.index);
		return this.#text;
	}
}

/** Why a buffer cannot be used; the caller compiles the dataset again. */
export class LexiconUnusable extends Error {}

/** @throws LexiconUnusable when the bytes are not a whole lexicon of this layout. */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
	const section = checkedSections(buffer);
	const int32 = (name: SectionName) => new Int32Array(buffer, section(name).offset, section(name).bytes / 4);
	const uint32 = (name: SectionName) => new Uint32Array(buffer, section(name).offset, section(name).bytes / 4);
	const uint16 = (name: SectionName) => new Uint16Array(buffer, section(name).offset, section(name).bytes / 2);
	const decoder = new TextDecoder();
	const text = (name: SectionName, starts: Int32Array, index: number) => {
		const { offset } = section(name);
		const from = starts[index] ?? 0;
		return decoder.decode(new Uint8Array(buffer, offset + from, (starts[index + 1] ?? from) - from));
	};

	const words = viewBits(uint32('words'));
	const wordPool = uint16('wordPool');
	const wordStarts = int32('wordStarts');
	const wordTable = int32('wordTable');
	const aliasesOfWord = int32('aliasesOfWord');
	const soundKeys = int32('soundKeys');
	const soundWords = int32('soundWords');
	const restBlocks = int32('restBlocks');
	const restOffsets = uint16('restOffsets');
	const rest = int32('rest');
	const aliasEntity = int32('aliasEntity');
	const infoTable = uint32('infoTable');
	const infoRows = infoRowsOf();
	const textAliases = int32('textAliases');
	const textStarts = int32('textStarts');
	const idStarts = int32('idStarts');
	const entityInfo = uint16('entityInfo');
	const initials = uint32('initials');
	const detailEntities = int32('detailEntities');
	const detailStarts = int32('detailStarts');
	const whole = section('about');
	const about = JSON.parse(decoder.decode(new Uint8Array(buffer, whole.offset, whole.bytes))) as {
		id: string;
		version: string;
		rules: number;
	};
	const records = new Map<number, EntityRecord>();
	const aliases = new Map<number, LexiconAlias>();
	const ownRules = new Map<number, number>();
	const sounds = new Map<number, string | undefined>();
	let linked: EntityRecord[] | undefined;
	let search: LookUp | undefined;

	function isWord(index: number, { units }: FoldedWord, stem: number, base: string): boolean {
		const start = wordStarts[index] as number;
		if ((wordStarts[index + 1] as number) - start !== stem + base.length) return false;
		for (let at = 0; at < stem; at++) if (wordPool[start + at] !== units[at]) return false;
		for (let at = 0; at < base.length; at++) if (wordPool[start + stem + at] !== base.charCodeAt(at)) return false;
		return true;
	}

	/** Rows of `infoTable`, in columns of the width that the compiler chose. */
	function infoRowsOf(): Uint8Array | Uint16Array | Int32Array {
		const { bytes } = section('aliasInfo');
		if (bytes === aliasEntity.length) return new Uint8Array(buffer, section('aliasInfo').offset, bytes);
		return bytes === aliasEntity.length * 2 ? uint16('aliasInfo') : int32('aliasInfo');
	}

	function infoOf(alias: number): number {
		return infoTable[(infoRows[alias] as number) * 2] ?? 0;
	}

	function writingOf(alias: number): number {
		return infoTable[(infoRows[alias] as number) * 2 + 1] ?? 0;
	}

	function restStart(alias: number): number {
		return (restBlocks[alias >> REST_SHIFT] as number) + (restOffsets[alias] as number);
	}

	function word(index: number): string {
		let text = '';
		const end = wordStarts[index + 1] ?? 0;
		for (let at = wordStarts[index] ?? 0; at < end; at++) text += String.fromCharCode(wordPool[at] as number);
		return text;
	}

	function firstAliasOf(word: number): number {
		return aliasesOfWord[word] ?? 0;
	}

	function soundOfWord(index: number): string | undefined {
		if (!sounds.has(index)) sounds.set(index, keyOf(word(index)));
		return sounds.get(index);
	}

	/** The first word of an alias: the last whose aliases begin at or before it. */
	function firstWordOf(alias: number): number {
		return lastAtOrBefore(aliasesOfWord, alias);
	}

	function wordsOfAlias(alias: number): string[] {
		const tail = [...rest.subarray(restStart(alias), restStart(alias + 1))];
		return [firstWordOf(alias), ...tail].map(word);
	}

	function aliasText(index: number): string {
		const at = find(textAliases, index);
		return at < 0 ? displayOf(wordsOfAlias(index), writingOf(index)) : text('texts', textStarts, at);
	}

	/** The word at `depth` (1 is the second) of an alias; -1 when it has none. */
	function wordAt(alias: number, depth: number): number {
		const at = restStart(alias) + depth - 1;
		return at < restStart(alias + 1) ? (rest[at] ?? -1) : -1;
	}

	function goingOn(from: number, to: number, depth: number, word: number): number {
		let low = from;
		let high = to;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (wordAt(middle, depth) < word) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	return {
		id: about.id,
		version: about.version,
		entityCount: entityInfo.length,
		aliasCount: aliasEntity.length,
		// Actors come first.
		hasEvents: isEvent(entityInfo[entityInfo.length - 1] ?? 0),

		beginnings: viewBits(uint32('beginnings')),
		smallBeginnings: viewBits(uint32('smallBeginnings')),

		rules: about.rules,

		words,

		wordOf(form, stem, base, hash) {
			const mask = wordTable.length - 1;
			for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
				const index = (wordTable[slot] as number) - 1;
				if (index < 0 || isWord(index, form, stem, base)) return index;
			}
		},

		hasSounds: soundKeys.length > 0,

		soundingLike({ key, hash }) {
			const like: WordMatch[] = [];
			for (let at = find(soundKeys, hash); at >= 0 && soundKeys[at] === hash; at--) {
				const index = soundWords[at] as number;
				if (soundOfWord(index) !== key) continue;
				like.push({ word: index, rules: ANY_RULE, from: firstAliasOf(index), to: firstAliasOf(index + 1) });
			}
			return like;
		},

		firstAliasOf,

		goingOn,

		goingOnNear(from, to, depth, word) {
			let low = from;
			let step = 1;
			while (low + step <= to && wordAt(low + step - 1, depth) < word) {
				low += step;
				step *= 2;
			}
			return goingOn(low, Math.min(to, low + step - 1), depth, word);
		},

		aliasInfo: infoOf,

		allows(alias, rules, pageRules) {
			const info = infoOf(alias);
			const isName = (info & AliasBit.IsName) !== 0;
			let own = ownRules.get(alias);
			if (own === undefined) {
				const languages = languagesOf(wordsOfAlias(alias).join(' '), LANGUAGES[languageOf(info) - 1]);
				own = rulesOf(languages, isName ? 'name' : 'noun');
				ownRules.set(alias, own);
			}
			return (rules & (own | (pageRules & scopeRules(isName)))) !== 0;
		},

		alias(index) {
			const known = aliases.get(index);
			if (known !== undefined) return known;
			const info = unpackInfo(infoOf(index));
			const alias = new OpenedAlias(index, aliasEntity[index] ?? 0, info, find(textAliases, index) < 0, aliasText);
			aliases.set(index, alias);
			return alias;
		},

		linked() {
			linked ??= [...detailEntities].map((index) => this.entity(index)).filter(({ sameAs }) => sameAs.length > 0);
			return linked;
		},

		lookUp(query, limit) {
			search ??= makeLookUp({
				words: { pool: wordPool, starts: wordStarts },
				aliasCount: aliasEntity.length,
				aliasesOfWord,
				rest,
				restStart,
				entityOf: (alias) => aliasEntity[alias] ?? 0,
				isCue: (alias) => kindOf(infoOf(alias)) === 'cue',
			});
			return search(query, limit);
		},

		entity(index) {
			const known = records.get(index);
			if (known !== undefined) return known;
			const at = find(detailEntities, index);
			const details: unknown = at < 0 ? undefined : JSON.parse(text('details', detailStarts, at));
			const id = text('ids', idStarts, index);
			const record = unpackEntity(id, entityInfo[index] ?? 0, initials[index] ?? 0, details);
			records.set(index, record);
			return record;
		},
	};
}

function checkedSections(buffer: ArrayBuffer): (name: SectionName) => { offset: number; bytes: number } {
	if (buffer.byteLength < HEADER_BYTES) throw new LexiconUnusable('The compiled lexicon is cut off.');
	const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
	if (header[0] !== MAGIC || header[1] !== LAYOUT_VERSION || header[4] !== SECTIONS.length) {
		throw new LexiconUnusable('The compiled lexicon is of another version.');
	}
	if (header[2] !== buffer.byteLength || header[3] !== checksum(buffer)) {
		throw new LexiconUnusable('The compiled lexicon is damaged.');
	}
	return (name) => {
		const index = SECTIONS.indexOf(name);
		return { offset: header[5 + index * 2] ?? 0, bytes: header[6 + index * 2] ?? 0 };
	};
}
