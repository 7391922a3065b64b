/** Reading a text into tokens: one pass over its characters, and of most words only a row of numbers is kept. */

import { type HashBits, hasHash, NO_BITS } from './bits.ts';
import { BEYOND, composed, foldOf, KIND_SHIFT, Kind, prepared, SEVERAL, UNITS } from './chars.ts';
import { endOfDotted, isLetter, isThousandsGroup, kindAt } from './ends.ts';
import { filterBit, HASH_START, hashOf, hashStep } from './hash.ts';
import { FLAG_BITS, FLAG_MASK, Flag, type Shape, STRIDE, type Token, TokenRows, Tokens } from './token.ts';

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

/** What stands between the token before and the next one. */
const enum Gap {
	Blank = 1,
	Stop = 2,
	/** More than one full stop. */
	Stops = 4,
	/** The first full stop follows the token before at once. */
	StopAtOnce = 8,
	Terminator = 16,
	NewLine = 32,
	/** An empty line: the paragraph ends. */
	NewLines = 64,
	/** Anything else that parts. */
	Parts = 128,
}

const NO_FILTER: PrefixFilter = { reach: 0, any: NO_BITS, small: NO_BITS };
const NO_WORDS: ClosedWords = { heads: NO_BITS, times: NO_BITS, any: NO_BITS };
/** Prefix hashes of the word being read, as a ring: no ending is longer. */
const RING = 16;
const ring = new Int32Array(RING);
/** Small letters that fold to one unit lie between these in the table of units: nearly all of any text. */
const FIRST_PLAIN = (Kind.Lower << KIND_SHIFT) + 1;
const PLAIN = SEVERAL - 1;

/**
 * Reads a text into tokens. Linear in its length; any string is a text, lone surrogates and all. One long function with
 * local state on purpose: it is the only code that sees every character of a page.
 */
export function readTokens(
	source: string,
	filter: PrefixFilter = NO_FILTER,
	closed: ClosedWords = NO_WORDS,
	rows = new TokenRows(source.length),
): Tokens {
	const { length } = source;
	const candidates: number[] = [];
	const heads: number[] = [];
	const dated: number[] = [];
	const reach = Math.min(filter.reach, RING - 1);
	const { any, small } = filter;
	let { data, filled: row } = rows;
	const from = row;
	let words = 0;
	let upper = 0;
	let long = 0;
	let capital = 0;

	let count = 0;
	let sentence = 0;
	let previousEnd = 0;
	let previousHash = 0;
	let previousLetters = 0;
	let gap = 0;

	let i = 0;
	while (i < length) {
		const code = source.charCodeAt(i);
		let unit = UNITS[code] as number;
		if (unit === 0) unit = prepared(code);
		const kind = unit >>> KIND_SHIFT;
		if (kind === Kind.Space) {
			gap |= Gap.Blank;
			i++;
			continue;
		}

		const start = i;
		let flag = 0;
		let hash = HASH_START;
		let letters = 0;
		if (kind === Kind.Lower || kind === Kind.Upper) {
			// A word: letters and digits, apostrophes between letters, marks and invisible characters within.
			let units = 0;
			let uppers = 0;
			let lettersAtApostrophe = -1;
			let uppersAtApostrophe = 0;
			for (;;) {
				const run = i;
				while ((unit - FIRST_PLAIN) >>> 0 < PLAIN) {
					hash = hashStep(hash, unit & SEVERAL);
					ring[units++ & (RING - 1)] = hash;
					i++;
					unit = i < length ? (UNITS[source.charCodeAt(i)] as number) : BEYOND;
				}
				letters += i - run;
				let next = unit >>> KIND_SHIFT;
				if (next === Kind.Space) break;
				const current = source.charCodeAt(i);
				if (next === Kind.Unprepared) {
					unit = prepared(current);
					if ((unit - FIRST_PLAIN) >>> 0 < PLAIN) continue;
					next = unit >>> KIND_SHIFT;
				}
				if (next === Kind.Upper) {
					letters++;
					uppers++;
				} else if (next === Kind.Lower) letters++;
				else if (next === Kind.Apostrophe) {
					if (!isLetter(kindAt(source, i + 1))) break;
					lettersAtApostrophe = letters;
					uppersAtApostrophe = uppers;
				} else if (next !== Kind.Digit && next !== Kind.Nothing) break;
				const folded = unit & SEVERAL;
				if (folded !== 0 && folded !== SEVERAL) {
					hash = hashStep(hash, folded);
					ring[units++ & (RING - 1)] = hash;
				} else if (folded === SEVERAL) {
					for (const part of foldOf(source.charAt(i))) {
						hash = hashStep(hash, part.charCodeAt(0));
						ring[units++ & (RING - 1)] = hash;
					}
				} else {
					const whole = composed(source.charCodeAt(i - 1), current);
					if (whole !== 0) {
						const before = units > 1 ? (ring[(units - 2) & (RING - 1)] as number) : HASH_START;
						hash = hashStep(before, whole);
						ring[(units - 1) & (RING - 1)] = hash;
					}
				}
				i++;
				unit = i < length ? (UNITS[source.charCodeAt(i)] as number) : BEYOND;
			}
			if (letters === 1 && i - start === 1) {
				const end = endOfDotted(source, i);
				for (let at = start + 2; at < end; at += 2) {
					const next = UNITS[source.charCodeAt(at)] as number;
					if (next >>> KIND_SHIFT === Kind.Upper) uppers++;
					letters++;
					hash = hashStep(hash, next & SEVERAL);
					ring[units++ & (RING - 1)] = hash;
				}
				if (end > 0) {
					i = end;
					flag = Flag.Dotted;
				}
			}
			const lower = kind === Kind.Lower;
			if (lower) flag |= Flag.Lower;
			else {
				// The possessive of an acronym is still an acronym ("FSB's").
				const tail = lettersAtApostrophe < 0 ? 0 : letters - lettersAtApostrophe;
				const bare = tail > 0 && tail <= 2 && uppers === uppersAtApostrophe ? lettersAtApostrophe : letters;
				flag |= bare > 1 && uppers === bare ? Flag.Upper : Flag.Capital;
			}
			if (letters >= 3) {
				words++;
				if ((flag & Flag.Upper) !== 0) upper++;
				if (letters > 3) {
					long++;
					if (!lower) capital++;
				}
			}
			const beginnings = lower ? small : any;
			if (!beginnings.empty) {
				const shortest = units > reach ? units - reach : 1;
				for (let size = units; size >= shortest; size--) {
					const bit = filterBit(ring[(size - 1) & (RING - 1)] as number, beginnings.bits);
					if (((beginnings.words[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
					candidates.push(count);
					break;
				}
			}
			if (hasHash(closed.any, hash)) {
				if (hasHash(closed.heads, hash)) heads.push(count);
				if (hasHash(closed.times, hash)) dated.push(count);
			}
		} else if (kind === Kind.Digit) {
			for (;;) {
				hash = hashStep(hash, source.charCodeAt(i));
				i++;
				if (kindAt(source, i) === Kind.Digit) continue;
				// "1,000" and "1 000" are one number; "2022, 100" and "1,5" are not.
				if (!isThousandsGroup(source, start, i)) break;
				i++;
			}
			flag = Flag.Number;
			if (hasHash(small, hash)) candidates.push(count);
			dated.push(count);
		} else if (kind === Kind.Hyphen && count > 0 && previousEnd === i && joinsOn(kindAt(source, i + 1))) {
			hash = hashStep(hash, 0x2d);
			flag = Flag.Hyphen;
			i++;
		} else {
			if (kind === Kind.Stop) {
				if (i === previousEnd) gap |= Gap.StopAtOnce;
				gap |= (gap & Gap.Stop) === 0 ? Gap.Stop : Gap.Stops;
			} else if (kind === Kind.Terminator) gap |= Gap.Terminator;
			else if (kind === Kind.NewLine) {
				if (code !== 0x0d) gap |= (gap & Gap.NewLine) === 0 ? Gap.NewLine : Gap.NewLines;
				gap |= Gap.Blank;
			} else if (kind !== Kind.Quote && kind !== Kind.Apostrophe && kind !== Kind.Nothing) gap |= Gap.Parts;
			i++;
			continue;
		}

		if (count === 0) flag |= Flag.SentenceStart;
		else if (gap <= Gap.Blank) flag |= Flag.Joined;
		else {
			const parted = (gap & Gap.NewLines) !== 0;
			if (parted || ((gap & (Gap.Stop | Gap.Terminator)) !== 0 && (kind === Kind.Upper || kind === Kind.Digit))) {
				const abbreviates =
					(gap & (Gap.StopAtOnce | Gap.Blank | Gap.Terminator)) === (Gap.StopAtOnce | Gap.Blank) &&
					(previousLetters === 1 || ABBREVIATIONS.has(previousHash));
				if (parted || !abbreviates) {
					sentence++;
					flag |= Flag.SentenceStart;
				}
			}
			const onlyStop = (gap & Gap.Stops) === 0 && start - previousEnd === 1;
			if ((gap & (Gap.NewLines | Gap.Parts | Gap.Terminator)) === 0 && ((gap & Gap.Stop) === 0 || onlyStop)) {
				flag |= Flag.Joined;
			}
		}
		if (row === data.length) data = rows.grow();
		data[row] = start;
		data[row + 1] = i;
		data[row + 2] = hash;
		data[row + 3] = flag | (Math.min(sentence, FLAG_MASK) << FLAG_BITS);
		row += STRIDE;
		count++;
		previousEnd = i;
		previousHash = hash;
		previousLetters = letters;
		gap = 0;
	}
	rows.filled = row;
	const shape: Shape = { words, upper, long, capital };
	return new Tokens(source, rows, from, { candidates, heads, dated }, shape);
}

function joinsOn(kind: Kind): boolean {
	return isLetter(kind) || kind === Kind.Digit;
}

/** The tokens of a short text, made at once. */
export function tokenize(text: string): Token[] {
	return readTokens(text).all();
}
