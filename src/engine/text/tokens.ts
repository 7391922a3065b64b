/** Reading a text into tokens: rows of its words, then what is to be known of each beside its neighbours. */

import { type HashBits, hasHash, NO_BITS } from './bits.ts';
import { UNITS, Unit } from './chars.ts';
import { Fnv, hashOf } from './hash.ts';
import { Flag, Row, readFolded, type Token, TokenRows, Tokens } from './token.ts';
import { FoldedWord } from './word.ts';
import { Gap, noted, readRows } from './words.ts';

/** Which words may begin a name: bitmaps of the hashes of their beginnings. */
export interface PrefixFilter {
	/** How many letters may stand behind a stem. */
	readonly reach: number;
	readonly any: HashBits;
	/** The same for words written small, which most names are not. */
	readonly small: HashBits;
}

/** Words that are looked for in every text, beside names and numbers. */
export interface ClosedWords {
	readonly heads: HashBits;
	readonly times: HashBits;
	/** Both of them. */
	readonly any: HashBits;
}

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<number> = new Set(
	[
		...'mr mrs ms dr prof gen col lt capt sen rep gov pres st no vs etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
			' ',
		),
		...'г гг ул им св т д п р проф ген акад'.split(' '),
	].map(hashOf),
);

/** Letters of the longest of them. */
const LONGEST_ABBREVIATION = 4;

/** Asked at the end of every sentence, whose last word is seldom so short. */
function isAbbreviation(letters: number, hash: number): boolean {
	return letters <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(hash);
}

/** Two letters for one sound, as initials write them ("Дж. Хант", "Ch. Michel"): their full stop ends no sentence. */
const DIGRAPHS: ReadonlySet<number> = new Set(
	'дж дз ch sh th ph zh kh ts sz cz dz ks yu ya ye iu ia'.split(' ').map(hashOf),
);

/** Months with a capital, in the one language here that writes the day before them with a full stop. */
const MONTHS_BEHIND_ORDINAL: ReadonlySet<number> = new Set(
	'januar janner februar feber marz april mai juni juli august september oktober november dezember'
		.split(' ')
		.map(hashOf),
);
/** What an ordinal follows there, whatever it counts. "am" is left out, being English as well. */
const BEFORE_ORDINAL: ReadonlySet<number> = new Set(
	'der die das den dem des im zum zur vom beim ins'.split(' ').map(hashOf),
);

const NO_FILTER: PrefixFilter = { reach: 0, any: NO_BITS, small: NO_BITS };
const NO_WORDS: ClosedWords = { heads: NO_BITS, times: NO_BITS, any: NO_BITS };

/** Reads a text into tokens. Linear in its length; any string is a text, lone surrogates and all. */
export function readTokens(
	source: string,
	filter: PrefixFilter = NO_FILTER,
	closed: ClosedWords = NO_WORDS,
	rows = new TokenRows(source.length),
): Tokens {
	const from = rows.filled;
	readRows(source, rows);
	const { data } = rows;
	const sentences: number[] = [];
	const candidates: number[] = [];
	const { reach, any, small } = filter;
	const onlyCapitals = small.empty && !any.empty;
	for (let at = 0; at < noted.count; at++) {
		const row = noted.rows[at] as number;
		const flags = data[row + Row.Flags] as number;
		const gap = flags >>> Row.GapShift;
		if (gap !== 0 && parts(source, data, from, row, gap)) sentences.push((row - from) / Row.Stride);
		if (!onlyCapitals || (flags & (Flag.Capital | Flag.Upper)) === 0) continue;
		if (mayBegin(source, data, row, reach, any)) candidates.push((row - from) / Row.Stride);
	}
	if (!small.empty) addCandidates(source, rows, from, filter, candidates);
	const heads: number[] = [];
	const dated: number[] = [];
	if (!closed.any.empty) addClosed(rows, from, closed, heads, dated);
	return new Tokens(source, rows, from, { sentences, candidates, heads, dated });
}

/** Where names begin small, every word has to be asked. */
function addCandidates(
	source: string,
	{ data, filled }: TokenRows,
	from: number,
	{ reach, any, small }: PrefixFilter,
	candidates: number[],
): void {
	for (let row = from; row < filled; row += Row.Stride) {
		const flags = data[row + Row.Flags] as number;
		if ((flags & Flag.Hyphen) !== 0) continue;
		const isIn =
			(flags & Flag.Number) !== 0
				? hasHash(small, data[row + Row.Hash] as number)
				: mayBegin(source, data, row, reach, (flags & Flag.Lower) !== 0 ? small : any);
		if (isIn) candidates.push((row - from) / Row.Stride);
	}
}

function addClosed(
	{ data, filled }: TokenRows,
	from: number,
	{ heads, times, any }: ClosedWords,
	headsAt: number[],
	datedAt: number[],
): void {
	for (let row = from; row < filled; row += Row.Stride) {
		const hash = data[row + Row.Hash] as number;
		const isNumber = ((data[row + Row.Flags] as number) & Flag.Number) !== 0;
		if (isNumber) datedAt.push((row - from) / Row.Stride);
		if (isNumber || !hasHash(any, hash)) continue;
		if (hasHash(heads, hash)) headsAt.push((row - from) / Row.Stride);
		if (hasHash(times, hash)) datedAt.push((row - from) / Row.Stride);
	}
}

/** Judges what stands before a token besides a blank: whether a name may go on over it, and, the answer, a sentence begins. */
function parts(source: string, data: Int32Array, from: number, row: number, gap: number): boolean {
	let flags = (data[row + Row.Flags] as number) & Row.FlagMask;
	let isStart = gap >= Gap.Beginning;
	if (!isStart) {
		const before = row - Row.Stride;
		const letters = lettersAt(data, before);
		const hash = data[before + Row.Hash] as number;
		const isInitial = letters === 2 && (gap & (Gap.StopAtOnce | Gap.Stops)) === Gap.StopAtOnce && DIGRAPHS.has(hash);
		isStart = (gap & Gap.NewLines) !== 0;
		if (!isStart && (gap & (Gap.Stop | Gap.Terminator)) !== 0 && (flags & BEGINS_SENTENCE) !== 0) {
			const abbreviates =
				(gap & (Gap.StopAtOnce | Gap.Blank | Gap.Terminator)) === (Gap.StopAtOnce | Gap.Blank) &&
				(letters === 1 || isInitial || isAbbreviation(letters, hash) || isOrdinal(data, from, row));
			isStart = !abbreviates;
		}
		const width = (data[row] as number) - (data[before + Row.End] as number);
		const isOnlyStop = (gap & Gap.Stops) === 0 && (width === 1 || isInitial);
		if ((gap & (Gap.NewLines | Gap.Parts | Gap.Terminator)) === 0 && ((gap & Gap.Stop) === 0 || isOnlyStop)) {
			flags |= Flag.Joined;
		} else if ((gap & ~Gap.Blank) === Gap.Parts && width <= MOST_AROUND_SIGN) {
			if (isSignWithin(source, data[before + Row.End] as number, data[row] as number)) flags |= Flag.Signed;
		}
	}
	data[row + Row.Flags] = isStart ? flags | Flag.SentenceStart : flags;
	return isStart;
}

/** A sign that stands within names, with one blank before it and one behind. */
const MOST_AROUND_SIGN = 3;
const BLANK = 0x20;

/** Whether nothing else stands there; most of what is asked for is a comma. */
function isSignWithin(source: string, from: number, to: number): boolean {
	const at = source.charCodeAt(from) === BLANK ? from + 1 : from;
	const sign = source.charCodeAt(at);
	return (sign === 0x26 || sign === 0x2b) && (at + 1 === to || (at + 2 === to && source.charCodeAt(at + 1) === BLANK));
}

/** Whether the full stop before the row is that of a German ordinal ("am 16. Mai", "der 20. Jahrestag"). */
function isOrdinal(data: Int32Array, from: number, row: number): boolean {
	const number = row - Row.Stride;
	const isShort = (data[number + Row.End] as number) - (data[number] as number) <= 2;
	if (((data[number + Row.Flags] as number) & Flag.Number) === 0 || !isShort) return false;
	if (MONTHS_BEHIND_ORDINAL.has(data[row + Row.Hash] as number)) return true;
	return number > from && BEFORE_ORDINAL.has(data[number - Row.Stride + Row.Hash] as number);
}

/** What a sentence begins with behind its full stop. */
const BEGINS_SENTENCE = Flag.Capital | Flag.Upper | Flag.Number;

/** How many letters a word has, its full stops left out; 0 for what is no word. */
function lettersAt(data: Int32Array, row: number): number {
	const flag = data[row + Row.Flags] as number;
	if ((flag & (Flag.Number | Flag.Hyphen)) !== 0) return 0;
	const units = (data[row + Row.End] as number) - (data[row] as number);
	return (flag & Flag.Dotted) !== 0 ? units >> 1 : units;
}

/** The same of a row, without reading the word when it is plainly spelt. */
function mayBegin(source: string, data: Int32Array, row: number, reach: number, beginnings: HashBits): boolean {
	// As in `readPlain`: not looked up by the kind of string.
	const { charCodeAt } = '';
	const start = data[row] as number;
	const end = data[row + Row.End] as number;
	const shortest = Math.max(end - reach, Math.min(start + SHORTEST_BEGINNING, end));
	let hash: number = Fnv.Start;
	for (let at = start; at < end; ) {
		const unit = UNITS[charCodeAt.call(source, at)] as number;
		if ((unit - Unit.FirstLower) >>> 0 >= Unit.Plain && (unit - Unit.FirstUpper) >>> 0 >= Unit.Plain) {
			readFolded(source, start, end, data[row + Row.Flags] as number, spelt);
			return hasBeginning(spelt, reach, beginnings);
		}
		hash = Math.imul(hash ^ (unit & Unit.Folded), Fnv.Prime);
		at++;
		if (at >= shortest && hasHash(beginnings, hash)) return true;
	}
	return false;
}

/** A stem has two letters or more; a word of one letter is whole. */
const SHORTEST_BEGINNING = 2;

/** A word that is not plainly spelt: one at a time. */
const spelt = new FoldedWord();

/** Whether a beginning of the word, with no more than `reach` letters behind it, is one of the `beginnings`. */
export function hasBeginning({ hashes, length }: FoldedWord, reach: number, beginnings: HashBits): boolean {
	for (let size = Math.max(length - reach, Math.min(SHORTEST_BEGINNING, length)); size <= length; size++) {
		if (hasHash(beginnings, hashes[size] as number)) return true;
	}
	return false;
}

/** The tokens of a short text, made at once. */
export function tokenize(text: string): Token[] {
	return readTokens(text).all();
}
