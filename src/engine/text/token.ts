/**
 * The tokens of a block: words, numbers and the hyphens that join them. Nothing is made of a token but a few numbers
 * until somebody looks at it: most words of a page concern nobody.
 */

import { lastAtOrBefore } from '../lexicon/sorted.ts';
import { bitsIn } from './bits.ts';
import { composed, Folds, foldOf, Kind, UNITS, Unit, unitOf } from './chars.ts';
import { foldedText } from './fold.ts';
import { Mixed } from './hash.ts';
import type { FoldedWord } from './word.ts';

/** How a token is written: `lower`, `Capital`, `UPPER` (two letters or more), or `none` for numbers and hyphens. */
export type LetterCase = 'lower' | 'capital' | 'upper' | 'none';

/** One token, made when it is looked at. */
export interface Token {
	/** Folded; a number without its thousands separators ("1,000" -> "1000"); "-" for a joining hyphen. */
	readonly text: string;
	/** UTF-16 offsets in the block's text. */
	readonly start: number;
	readonly end: number;
	readonly letterCase: LetterCase;
	readonly kind: 'word' | 'number' | 'hyphen';
	/** Single letters with full stops: an initial ("V."), or letters of a dotted acronym or several initials ("U.S."). */
	readonly dotted: boolean;
	/** Index of the sentence within the block. */
	readonly sentence: number;
	readonly sentenceStart: boolean;
	/** Nothing stands between the token before and this one that would part a name. */
	readonly joined: boolean;
}

export const enum Flag {
	Capital = 1,
	Upper = 2,
	Number = 4,
	Hyphen = 8,
	Dotted = 16,
	SentenceStart = 32,
	Joined = 64,
	/** Letters in lower case only, or without case. */
	Lower = 128,
	/** A sign that some names hold within stands before it ("AT&T", "Ernst & Young"), and nothing else that parts. */
	Signed = 256,
}

/** A token's row: start, end, hash and flags; above these, until it has been judged, what stands before the token. */
export const enum Row {
	Stride = 4,
	End = 1,
	Hash = 2,
	Flags = 3,
	GapShift = 16,
	FlagMask = 0xffff,
}

/** A page of 1 MB fits; what a longer one needed is not kept. */
const MOST_SPARE = 2 ** 20;
let spare: TokenRows | undefined;

function roomFor(textLength: number): number {
	return Row.Stride * (64 + Math.ceil(textLength / 5));
}

/** The rows of a page's tokens, block after block. */
export class TokenRows {
	data: Int32Array;
	/** How much of it is filled. */
	filled = 0;

	/** With room for the tokens of so long a text; it grows when they are shorter than usual. */
	constructor(textLength: number) {
		this.data = new Int32Array(roomFor(textLength));
	}

	/** Rows for one page, which whoever has answered it should give back: fresh memory costs as much as filling it. */
	static take(textLength: number): TokenRows {
		const rows = spare;
		spare = undefined;
		return rows === undefined || rows.data.length < roomFor(textLength) ? new TokenRows(textLength) : rows;
	}

	/** Its tokens must not be looked at any more. */
	static giveBack(rows: TokenRows): void {
		if (rows.data.length > MOST_SPARE) return;
		rows.filled = 0;
		spare = rows;
	}

	add(start: number, end: number, hash: number, flags: number): void {
		const row = this.filled;
		const data = row === this.data.length ? this.grow() : this.data;
		data[row] = start;
		data[row + Row.End] = end;
		data[row + Row.Hash] = hash;
		data[row + Row.Flags] = flags;
		this.filled = row + Row.Stride;
	}

	grow(): Int32Array {
		const grown = new Int32Array(this.data.length * 2);
		grown.set(this.data);
		this.data = grown;
		return grown;
	}
}

/** What the words of a block look like. */
export interface Shape {
	/** Words of three letters or more, how many of them in capitals; and of four or more, how many with a capital. */
	readonly words: number;
	readonly upper: number;
	readonly long: number;
	readonly capital: number;
}

/** Tokens that somebody is looking for, by their index in the block. */
export interface Noticed {
	/** The first of each sentence. */
	readonly sentences: readonly number[];
	/** Words whose beginning passed the filter: only these can begin a name. */
	readonly candidates: readonly number[];
	/** What may be a head word of an event; a few others among them. */
	readonly heads: readonly number[];
	/** Numbers, and what may be a month or another word of time. */
	readonly dated: readonly number[];
}

/** The tokens of one block. */
export class Tokens {
	readonly source: string;
	readonly length: number;
	readonly noticed: Noticed;
	readonly #rows: TokenRows;
	readonly #from: number;
	/** By index. */
	#made: (Token | undefined)[] | undefined;

	constructor(source: string, rows: TokenRows, from: number, noticed: Noticed) {
		this.source = source;
		this.length = (rows.filled - from) / Row.Stride;
		this.noticed = noticed;
		this.#rows = rows;
		this.#from = from;
	}

	#flags(index: number): number {
		return this.#rows.data[this.#from + index * Row.Stride + 3] as number;
	}

	/** Counted when asked for, which few blocks are. */
	shape(): Shape {
		const { data } = this.#rows;
		const end = this.#from + this.length * Row.Stride;
		let words = 0;
		let upper = 0;
		let long = 0;
		let capital = 0;
		for (let row = this.#from; row < end; row += Row.Stride) {
			const flags = data[row + Row.Flags] as number;
			const units = (data[row + Row.End] as number) - (data[row] as number);
			if (units < 3 || (flags & (Flag.Number | Flag.Hyphen | Flag.Dotted)) !== 0) continue;
			words++;
			if ((flags & Flag.Upper) !== 0) upper++;
			if (units === 3) continue;
			long++;
			if ((flags & (Flag.Upper | Flag.Capital)) !== 0) capital++;
		}
		return { words, upper, long, capital };
	}

	/** Puts the hashes of words written small into a bitmap; written out, since it reads all words of a page. */
	addSmall(words: Uint32Array): void {
		const { data } = this.#rows;
		const end = this.#from + this.length * Row.Stride;
		const shift = 32 - bitsIn(words);
		for (let row = this.#from; row < end; row += Row.Stride) {
			if (((data[row + Row.Flags] as number) & Flag.Lower) === 0) continue;
			const hash = data[row + Row.Hash] as number;
			const at = Math.imul(hash, Mixed.Place) >>> shift;
			const mixed = Math.imul(hash, Mixed.Bits);
			words[at] = (words[at] as number) | (1 << (mixed >>> 27)) | (1 << (mixed >>> 22)) | (1 << (mixed >>> 17));
		}
	}

	/** Hash of the folded text. */
	hash(index: number): number {
		return this.#rows.data[this.#from + index * Row.Stride + 2] as number;
	}

	isLower(index: number): boolean {
		return (this.#flags(index) & Flag.Lower) !== 0;
	}

	/** Written with a capital, or in capitals. */
	hasCapital(index: number): boolean {
		return (this.#flags(index) & (Flag.Capital | Flag.Upper)) !== 0;
	}

	/** Written in capitals. */
	isUpper(index: number): boolean {
		return (this.#flags(index) & Flag.Upper) !== 0;
	}

	/** A name may go on from the token before, over a sign that it holds within. */
	isSigned(index: number): boolean {
		return (this.#flags(index) & Flag.Signed) !== 0;
	}

	isJoined(index: number): boolean {
		return (this.#flags(index) & Flag.Joined) !== 0;
	}

	sentence(index: number): number {
		return index < 0 || index >= this.length ? 0 : lastAtOrBefore(this.noticed.sentences, index);
	}

	/** UTF-16 offsets of a token in the block's text; 0 where there is none. */
	start(index: number): number {
		return index < 0 || index >= this.length ? 0 : (this.#rows.data[this.#from + index * Row.Stride] as number);
	}

	end(index: number): number {
		return index < 0 || index >= this.length ? 0 : (this.#rows.data[this.#from + index * Row.Stride + 1] as number);
	}

	/** A word: no number, and no hyphen. */
	isWord(index: number): boolean {
		return index >= 0 && index < this.length && (this.#flags(index) & (Flag.Number | Flag.Hyphen)) === 0;
	}

	isDotted(index: number): boolean {
		return index >= 0 && index < this.length && (this.#flags(index) & Flag.Dotted) !== 0;
	}

	at(index: number): Token | undefined {
		if (index < 0 || index >= this.length) return undefined;
		this.#made ??= new Array(this.length);
		const known = this.#made[index];
		if (known !== undefined) return known;
		const row = this.#from + index * Row.Stride;
		const { data } = this.#rows;
		const [start, end] = [data[row] as number, data[row + Row.End] as number];
		const token = new ReadToken(this, index, start, end, data[row + Row.Flags] as number);
		this.#made[index] = token;
		return token;
	}

	/** All of them, for aliases and other short texts. */
	all(): Token[] {
		return Array.from({ length: this.length }, (_, index) => this.at(index)).filter((token) => token !== undefined);
	}

	/** Whether every unit of a token folds to one of these units: no for what is spelt with marks and the like, even if so. */
	isPlainly(index: number, units: Uint16Array, from: number, to: number): boolean {
		const row = this.#from + index * Row.Stride;
		const { data } = this.#rows;
		const start = data[row] as number;
		if ((data[row + 1] as number) - start !== to - from) return false;
		const { source } = this;
		for (let at = from, place = start; at < to; at++, place++) {
			if (((UNITS[source.charCodeAt(place)] as number) & Unit.Folded) !== units[at]) return false;
		}
		return true;
	}

	/** The folded text of a token, into a word that is kept for it. */
	read(index: number, word: FoldedWord): void {
		const row = this.#from + index * Row.Stride;
		const { data } = this.#rows;
		readFolded(this.source, data[row] as number, data[row + Row.End] as number, data[row + Row.Flags] as number, word);
	}
}

/** Most tokens that are looked at are judged by their case and their kind alone: the rest is worked out when asked for. */
class ReadToken implements Token {
	readonly start: number;
	readonly end: number;
	readonly letterCase: LetterCase;
	readonly kind: Token['kind'];
	readonly dotted: boolean;
	readonly sentenceStart: boolean;
	readonly joined: boolean;
	readonly #tokens: Tokens;
	readonly #index: number;
	readonly #flags: number;
	#text: string | undefined;

	constructor(tokens: Tokens, index: number, start: number, end: number, flags: number) {
		this.start = start;
		this.end = end;
		this.letterCase = letterCaseOf(flags);
		this.kind = (flags & Flag.Hyphen) !== 0 ? 'hyphen' : (flags & Flag.Number) !== 0 ? 'number' : 'word';
		this.dotted = (flags & Flag.Dotted) !== 0;
		this.sentenceStart = (flags & Flag.SentenceStart) !== 0;
		this.joined = (flags & Flag.Joined) !== 0;
		this.#tokens = tokens;
		this.#index = index;
		this.#flags = flags;
	}

	get text(): string {
		this.#text ??= normalise(this.#tokens.source.slice(this.start, this.end), this.#flags);
		return this.#text;
	}

	get sentence(): number {
		return this.#tokens.sentence(this.#index);
	}
}

/** The folded text of what stands in a row, into a word that is kept for it. */
export function readFolded(source: string, start: number, end: number, flags: number, word: FoldedWord): void {
	word.clear();
	for (let at = start; at < end; at++) {
		const code = source.charCodeAt(at);
		const unit = unitOf(code);
		const kind = unit >>> Unit.Shift;
		if ((flags & Flag.Number) !== 0 && kind !== Kind.Digit) continue;
		if ((flags & Flag.Dotted) !== 0 && kind === Kind.Stop) continue;
		const folded = unit & Unit.Folded;
		if (folded === Folds.ToSeveral) for (const part of foldOf(String.fromCharCode(code))) word.push(part.charCodeAt(0));
		else if (folded !== 0) word.push((at + 1 < end && composed(code, source.charCodeAt(at + 1))) || folded);
	}
}

function letterCaseOf(flags: number): LetterCase {
	if ((flags & Flag.Upper) !== 0) return 'upper';
	if ((flags & Flag.Capital) !== 0) return 'capital';
	return (flags & Flag.Lower) !== 0 ? 'lower' : 'none';
}

function normalise(written: string, flags: number): string {
	if ((flags & Flag.Hyphen) !== 0) return '-';
	if ((flags & Flag.Number) !== 0) return written.replace(/\D/g, '');
	const folded = foldedText(written);
	return (flags & Flag.Dotted) !== 0 ? folded.replaceAll('.', '') : folded;
}
