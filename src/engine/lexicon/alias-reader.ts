/** Reading an alias's text into numbers: its words, how each is written, and whether the text follows from both. */
import { Flag, Row, readFolded, TokenRows } from '../text/token.ts';
import { FoldedWord } from '../text/word.ts';
import { readRows } from '../text/words.ts';
import { DOTTED, upperUnit } from './display.ts';
import { CASE_TOKENS, CaseNeed, MAX_ALIAS_TOKENS } from './layout.ts';
import type { WordTable } from './word-table.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;
const STOP = 0x2e;

/** One reader is used for all aliases, and holds the one it has read last. */
export class AliasReader {
	readonly #table: WordTable;
	readonly #rows = new TokenRows(256);
	readonly #word = new FoldedWord();
	/** Numbers of its words in the table. */
	readonly words = new Int32Array(MAX_ALIAS_TOKENS);
	/** How each is written. */
	readonly cases = new Uint8Array(MAX_ALIAS_TOKENS);
	/** 1 for a word in small letters. */
	readonly small = new Uint8Array(MAX_ALIAS_TOKENS);
	readonly lengths = new Uint16Array(MAX_ALIAS_TOKENS);
	/** The first unit of each. */
	readonly firsts = new Uint16Array(MAX_ALIAS_TOKENS);
	count = 0;
	/** What `displayOf` makes the text of again; -1 when it cannot. */
	writing = 0;

	constructor(table: WordTable) {
		this.#table = table;
	}

	/** A single word that is no acronym or number. */
	get isOneWord(): boolean {
		return this.count === 1 && (this.small[0] === 1 || this.cases[0] === CaseNeed.Capital);
	}

	/** A word, folded. */
	textAt(at: number): string {
		return this.#table.text(this.words[at] as number);
	}

	/** False for a text without words or with too many, which is no alias. */
	read(text: string): boolean {
		const rows = this.#rows;
		rows.filled = 0;
		readRows(text, rows);
		const { data } = rows;
		const count = rows.filled / Row.Stride;
		this.count = count;
		if (count === 0 || count > MAX_ALIAS_TOKENS) return false;
		const table = this.#table;
		let writing = 0;
		/** How far the text is what would be made of the words; -1 from where it is not. */
		let followed = 0;
		let glued = true;
		for (let at = 0; at < count; at++) {
			const row = at * Row.Stride;
			const flags = data[row + Row.Flags] as number;
			const word = this.#wordOf(text, data, row);
			const { pool } = table;
			const start = table.startOf(word);
			const length = table.startOf(word + 1) - start;
			const first = length === 0 ? 0 : (pool[start] as number);
			this.words[at] = word;
			this.firsts[at] = first;
			const written = caseOf(flags);
			this.cases[at] = written;
			this.small[at] = (flags & Flag.Lower) !== 0 ? 1 : 0;
			this.lengths[at] = length;
			const isHyphen = length === 1 && first === HYPHEN;
			if (followed >= 0) {
				if (!glued && !isHyphen) followed = text.charCodeAt(followed) === SPACE ? followed + 1 : -1;
				const shown = at < CASE_TOKENS ? written : CaseNeed.None;
				if (followed >= 0) followed = follow(text, followed, pool, start, length, shown);
				if (at < CASE_TOKENS) writing |= written << (at * 2);
				if (followed >= 0 && length === 1 && shown === CaseNeed.Capital) {
					const isDotted = text.charCodeAt(followed) === STOP;
					if (isDotted) followed++;
					const before = writing & DOTS_KNOWN;
					if (before !== 0 && isDotted !== ((writing & DOTTED) !== 0)) followed = -1;
					writing |= DOTS_KNOWN | (isDotted ? DOTTED : 0);
				}
			}
			glued = isHyphen;
		}
		this.writing = followed === text.length ? writing & ~DOTS_KNOWN : -1;
		return true;
	}

	/** The number of a row's word; nearly all of a large dataset's were met before. */
	#wordOf(text: string, data: Int32Array, row: number): number {
		const start = data[row] as number;
		const end = data[row + Row.End] as number;
		const known = this.#table.find(text, start, end, data[row + Row.Hash] as number);
		if (known >= 0) return known;
		readFolded(text, start, end, data[row + Row.Flags] as number, this.#word);
		return this.#table.add(this.#word);
	}
}

/** Set while reading as soon as a single capital was met. */
const DOTS_KNOWN = 1 << 17;

/** Where the word ends in the text when it stands there, written so; else -1. */
function follow(
	text: string,
	from: number,
	pool: Uint16Array,
	start: number,
	length: number,
	written: CaseNeed,
): number {
	for (let at = 0; at < length; at++) {
		const unit = pool[start + at] as number;
		const isUpper = written === CaseNeed.Upper || (written === CaseNeed.Capital && at === 0);
		if (text.charCodeAt(from + at) !== (isUpper ? upperUnit(unit) : unit)) return -1;
	}
	return from + length;
}

function caseOf(flags: number): CaseNeed {
	if ((flags & Flag.Upper) !== 0) return CaseNeed.Upper;
	return (flags & Flag.Capital) !== 0 ? CaseNeed.Capital : CaseNeed.None;
}
