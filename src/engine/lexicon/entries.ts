/**
 * From an entry to its aliases, one after another: a name in every language, its aliases and their forms, its cues. No
 * object is made of an alias, since a large dataset has a million.
 */
import { textForms } from '../../dataset/text.ts';
import type { Actor, EventEntry } from '../../dataset/types.ts';
import { rulesOf } from '../morphology/rules.ts';
import { knownLanguage, LANGUAGES } from '../morphology/tables.ts';
import type { AliasColumns } from './alias-columns.ts';
import type { AliasReader } from './alias-reader.ts';
import { type AliasKind, CASE_TOKENS, CaseNeed, caseNeedAt, packInfo } from './layout.ts';
import { Soundings } from './soundings.ts';

export type Nature = 'person' | 'thing' | 'event';

interface Language {
	/** See `AliasInfo`. */
	readonly index: number;
	readonly nameRules: number;
	readonly nounRules: number;
}

/** Reads entries' aliases into columns, and tells what it has seen of the last entry. */
export class EntryReader {
	readonly #reader: AliasReader;
	readonly #columns: AliasColumns;
	readonly #languages = new Map<string | undefined, Language>();
	/** Texts of the entry so far; what was said of a text once is not said again. */
	readonly #texts: string[] = [];
	readonly #langs: (string | undefined)[] = [];
	readonly #cues: boolean[] = [];
	/** A person's words that other papers may spell otherwise, by script; see `Soundings`. */
	readonly #soundings = new Soundings();
	#entity = 0;
	#nature: Nature = 'thing';
	/** Folded first letters of given names and patronymics: of all but the last word of a person's names. */
	initials = '';
	/** Rules of the languages that aliases say they are in, and of those that letters suggest. */
	rules = rulesOf(['en', 'ru', 'uk'], 'name') | rulesOf(['en', 'ru', 'uk'], 'noun');

	constructor(reader: AliasReader, columns: AliasColumns) {
		this.#reader = reader;
		this.#columns = columns;
	}

	/** `onName` is told each text that names the entity by itself: no cue, and not weak. */
	read(entry: Actor | EventEntry, entity: number, nature: Nature, onName?: (text: string) => void): void {
		this.#entity = entity;
		this.#nature = nature;
		this.#texts.length = 0;
		this.#langs.length = 0;
		this.#cues.length = 0;
		this.initials = '';
		this.#soundings.clear();
		// What an alias says of its strength or inflection goes before what the same text says as a name.
		for (const alias of entry.aliases ?? []) {
			if (typeof alias === 'string') {
				this.#add(alias, undefined, kindFor(alias), undefined, undefined, false, onName);
				continue;
			}
			const { text, lang, kind = kindFor(text), strength, forms } = alias;
			this.#add(text, lang, kind, strength, alias.inflect, false, onName);
			for (const form of forms ?? []) this.#add(form, lang, kind, strength, false, true, onName);
		}
		for (const { text, lang } of textForms(entry.name))
			this.#add(text, lang, 'full', undefined, undefined, false, onName);
		for (const cue of entry.cues ?? []) {
			for (const { text, lang } of textForms(cue)) this.#add(text, lang, 'cue', 'weak', undefined, false, onName);
		}
		if (nature === 'person') for (const word of this.#soundings.words()) this.#columns.addSounding(word);
	}

	#add(
		text: string,
		lang: string | undefined,
		kind: AliasKind,
		strength: 'strong' | 'weak' | undefined,
		inflects: boolean | undefined,
		givenForm: boolean,
		onName: ((text: string) => void) | undefined,
	): void {
		if (this.#isKnown(text, lang, kind === 'cue')) return;
		const reader = this.#reader;
		if (!reader.read(text)) return;
		const nature = this.#nature;
		// Without word from the dataset, a single word of a person or an event is weak.
		const weak = strength === undefined ? nature !== 'thing' && reader.count === 1 : strength === 'weak';
		const isName = nature === 'person';
		const language = this.#languageOf(lang);
		this.rules |= isName ? language.nameRules : language.nounRules;
		const caseNeeds = this.#caseNeeds(kind);
		const packed = { kind, weak, inflects: inflects !== false, givenForm };
		const info = packInfo({ ...packed, isName, language: language.index, caseNeeds });
		// Not where the dataset itself says how it inflects.
		const mayBeCommon = nature === 'thing' && kind !== 'cue' && inflects === undefined && reader.isOneWord;
		this.#columns.add(this.#entity, info, reader, text, mayBeCommon);
		if (kind === 'cue') return;
		if (isName) {
			this.#addInitials(caseNeeds);
			this.#soundings.see(reader);
		}
		if (!weak) onName?.(text);
	}

	/** What an alias says and a name or cue repeats; an entry has few of them. */
	#isKnown(text: string, lang: string | undefined, isCue: boolean): boolean {
		for (let at = 0; at < this.#texts.length; at++) {
			if (this.#texts[at] === text && this.#langs[at] === lang && this.#cues[at] === isCue) return true;
		}
		this.#texts.push(text);
		this.#langs.push(lang);
		this.#cues.push(isCue);
		return false;
	}

	#languageOf(lang: string | undefined): Language {
		let language = this.#languages.get(lang);
		if (language === undefined) {
			const known = knownLanguage(lang);
			language =
				known === undefined
					? { index: 0, nameRules: 0, nounRules: 0 }
					: {
							index: LANGUAGES.indexOf(known) + 1,
							nameRules: rulesOf([known], 'name'),
							nounRules: rulesOf([known], 'noun'),
						};
			this.#languages.set(lang, language);
		}
		return language;
	}

	#caseNeeds(kind: AliasKind): number {
		const { cases, count, lengths } = this.#reader;
		if (count === 1 && (lengths[0] as number) < SHORTEST_SMALL) {
			return kind === 'cue' && cases[0] !== CaseNeed.Upper ? CaseNeed.None : (cases[0] as CaseNeed);
		}
		let needs = 0;
		for (let at = 0; at < count && at < CASE_TOKENS; at++) {
			needs |= caseNeedOf(cases[at] as CaseNeed, at, this.#nature, kind) << (at * 2);
		}
		return needs;
	}

	#addInitials(caseNeeds: number): void {
		const { count, firsts } = this.#reader;
		for (let at = 0; at < count - 1; at++) {
			if (caseNeedAt(caseNeeds, at) === CaseNeed.None) continue;
			const letter = String.fromCharCode(firsts[at] as number);
			if (!this.initials.includes(letter)) this.initials += letter;
		}
	}
}

/** A shorter name is an abbreviation of something else when it is written small ("бр."). */
const SHORTEST_SMALL = 4;

const BLANK = /\s/;

function kindFor(text: string): AliasKind {
	return text.includes(' ') || BLANK.test(text) ? 'full' : 'short';
}

/**
 * Persons' names keep every capital; other names the first one ("Russian foreign ministry" is common); events none, since
 * many languages write their adjectives small. Acronyms stay acronyms everywhere.
 */
function caseNeedOf(written: CaseNeed, at: number, nature: Nature, kind: AliasKind): CaseNeed {
	if (written !== CaseNeed.Capital) return written;
	if (kind === 'cue' || kind === 'office' || nature === 'event') return CaseNeed.None;
	if (nature === 'person') return CaseNeed.Capital;
	return at === 0 && kind !== 'phrase' ? CaseNeed.Capital : CaseNeed.None;
}
