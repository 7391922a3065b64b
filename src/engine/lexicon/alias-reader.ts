/** Reading an alias's text into numbers: its words, how each is written, and whether the text follows from both. */
import { TokenRows, type Tokens } from '../text/token.ts';
import { readTokens } from '../text/tokens.ts';
import { FoldedWord } from '../text/word.ts';
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
		this.#rows.filled = 0;
		const tokens = readTokens(text, undefined, undefined, this.#rows);
		const { length } = tokens;
		this.count = length;
		if (length === 0 || length > MAX_ALIAS_TOKENS) return false;
		const word = this.#word;
		let writing = 0;
		/** How far the text is what would be made of the words; -1 from where it is not. */
		let followed = 0;
		let glued = true;
		for (let at = 0; at < length; at++) {
			tokens.read(at, word);
			this.words[at] = this.#table.add(word);
			const first = word.length === 0 ? 0 : (word.units[0] as number);
			this.firsts[at] = first;
			const written = caseOf(tokens, at);
			this.cases[at] = written;
			this.small[at] = tokens.isLower(at) ? 1 : 0;
			this.lengths[at] = word.length;
			const isHyphen = word.length === 1 && first === HYPHEN;
			if (followed >= 0) {
				if (!glued && !isHyphen) followed = text.charCodeAt(followed) === SPACE ? followed + 1 : -1;
				const shown = at < CASE_TOKENS ? written : CaseNeed.None;
				if (followed >= 0) followed = follow(text, followed, word, shown);
				if (at < CASE_TOKENS) writing |= written << (at * 2);
				if (followed >= 0 && word.length === 1 && shown === CaseNeed.Capital) {
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
}

/** Set while reading as soon as a single capital was met. */
const DOTS_KNOWN = 1 << 17;

/** Where the word ends in the text when it stands there, written so; else -1. */
function follow(text: string, from: number, { units, length }: FoldedWord, written: number): number {
	for (let at = 0; at < length; at++) {
		const unit = units[at] as number;
		const isUpper = written === CaseNeed.Upper || (written === CaseNeed.Capital && at === 0);
		if (text.charCodeAt(from + at) !== (isUpper ? upperUnit(unit) : unit)) return -1;
	}
	return from + length;
}

function caseOf(tokens: Tokens, at: number): CaseNeed {
	if (tokens.isUpper(at)) return CaseNeed.Upper;
	return tokens.hasCapital(at) ? CaseNeed.Capital : CaseNeed.None;
}
