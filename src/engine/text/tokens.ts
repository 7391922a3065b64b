/** Reading a text into tokens: one pass over its characters, and of most words only a row of numbers is kept. */

import { type HashBits, hasHash, NO_BITS } from './bits.ts';
import { composed, Folds, foldOf, Kind, prepared, UNITS, Unit, unitOf } from './chars.ts';
import { endOfDotted, isLetter, isThousandsGroup, kindAt } from './ends.ts';
import { Fnv, hashOf, hashStep } from './hash.ts';
import { Flag, Row, type Shape, type Token, TokenRows, Tokens } from './token.ts';

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

/** Two letters for one sound, as initials write them ("Дж. Хант", "Ch. Michel"): their full stop ends no sentence. */
const DIGRAPHS: ReadonlySet<number> = new Set(
	'дж дз ch sh th ph zh kh ts sz cz dz ks yu ya ye iu ia'.split(' ').map(hashOf),
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
const enum Ring {
	Size = 16,
	Mask = 15,
}
const ring = new Int32Array(Ring.Size);
/** Kinds that a word may go on with behind a run of plain small letters, as bits. */
const enum Ends {
	/** Not yet prepared, letters, digits, apostrophes, and what has no weight. */
	GoesOn = 0x41f,
}

/**
 * Reads a text into tokens. Linear in its length; any string is a text, lone surrogates and all. One loop with local
 * state on purpose, and what is rare left to others: it is the only code that sees every character of a page.
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
	const reach = Math.min(filter.reach, Ring.Mask);
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
	const table = UNITS;
	const prefixes = ring;

	let i = 0;
	while (i < length) {
		let unit = table[source.charCodeAt(i)] as number;
		let kind = unit >>> Unit.Shift;
		if (kind === Kind.Space) {
			gap |= Gap.Blank;
			i++;
			continue;
		}
		if (kind === Kind.Unprepared) {
			unit = prepared(source.charCodeAt(i));
			kind = unit >>> Unit.Shift;
		}
		const start = i;
		let flag: number;
		let hash = Fnv.Start;
		let letters = 0;
		if (kind <= Kind.Upper) {
			let units: number;
			if (kind === Kind.Lower) flag = Flag.Lower;
			else {
				flag = Flag.Capital;
				if ((unit - Unit.FirstUpper) >>> 0 < Unit.Plain) {
					hash = hashStep(hash, unit & Unit.Folded);
					prefixes[0] = hash;
					i++;
					unit = i < length ? (table[source.charCodeAt(i)] as number) : Unit.Beyond;
				}
			}
			const beginnings = kind === Kind.Lower ? small : any;
			if (beginnings.empty) {
				// The same without its prefixes, which nobody asks for: six words in seven where no name begins small.
				while ((unit - Unit.FirstLower) >>> 0 < Unit.Plain) {
					hash = hashStep(hash, unit & Unit.Folded);
					i++;
					unit = i < length ? (table[source.charCodeAt(i)] as number) : Unit.Beyond;
				}
			} else {
				while ((unit - Unit.FirstLower) >>> 0 < Unit.Plain) {
					hash = hashStep(hash, unit & Unit.Folded);
					prefixes[(i - start) & Ring.Mask] = hash;
					i++;
					unit = i < length ? (table[source.charCodeAt(i)] as number) : Unit.Beyond;
				}
			}
			letters = i - start;
			units = letters;
			const next = unit >>> Unit.Shift;
			if (((1 << next) & Ends.GoesOn) !== 0 || (letters === 1 && next === Kind.Stop)) {
				readWord(source, start);
				({ end: i, hash, letters, units, flag } = read);
			}
			if (letters >= 3) {
				words++;
				if ((flag & Flag.Upper) !== 0) upper++;
				if (letters > 3) {
					long++;
					if (kind === Kind.Upper) capital++;
				}
			}
			if (!beginnings.empty) {
				const shortest = units > reach ? units - reach : 1;
				for (let size = units; size >= shortest; size--) {
					if (!hasHash(beginnings, prefixes[(size - 1) & Ring.Mask] as number)) continue;
					candidates.push(count);
					break;
				}
			}
			if (hasHash(closed.any, hash)) {
				if (hasHash(closed.heads, hash)) heads.push(count);
				if (hasHash(closed.times, hash)) dated.push(count);
			}
		} else if (kind === Kind.Digit) {
			readNumber(source, start);
			({ end: i, hash } = read);
			flag = Flag.Number;
			if (hasHash(small, hash)) candidates.push(count);
			dated.push(count);
		} else if (kind === Kind.Hyphen && count > 0 && previousEnd === i && joinsOn(kindAt(source, i + 1))) {
			hash = hashStep(hash, 0x2d);
			flag = Flag.Hyphen;
			i++;
		} else {
			gap = wider(gap, kind, i === previousEnd, source.charCodeAt(i));
			i++;
			continue;
		}

		if (count === 0) flag |= Flag.SentenceStart;
		else if (gap <= Gap.Blank) flag |= Flag.Joined;
		else {
			const parted = (gap & Gap.NewLines) !== 0;
			const isInitial =
				previousLetters === 2 && (gap & (Gap.StopAtOnce | Gap.Stops)) === Gap.StopAtOnce && DIGRAPHS.has(previousHash);
			if (parted || ((gap & (Gap.Stop | Gap.Terminator)) !== 0 && (kind === Kind.Upper || kind === Kind.Digit))) {
				const abbreviates =
					(gap & (Gap.StopAtOnce | Gap.Blank | Gap.Terminator)) === (Gap.StopAtOnce | Gap.Blank) &&
					(previousLetters === 1 || isInitial || ABBREVIATIONS.has(previousHash));
				if (parted || !abbreviates) {
					sentence++;
					flag |= Flag.SentenceStart;
				}
			}
			const onlyStop = (gap & Gap.Stops) === 0 && (start - previousEnd === 1 || isInitial);
			if ((gap & (Gap.NewLines | Gap.Parts | Gap.Terminator)) === 0 && ((gap & Gap.Stop) === 0 || onlyStop)) {
				flag |= Flag.Joined;
			}
		}
		if (row === data.length) data = rows.grow();
		data[row] = start;
		data[row + 1] = i;
		data[row + 2] = hash;
		data[row + 3] = flag | (Math.min(sentence, Row.FlagMask) << Row.FlagBits);
		row += Row.Stride;
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

/** The gap with one more character in it. */
function wider(gap: number, kind: Kind, atOnce: boolean, code: number): number {
	switch (kind) {
		case Kind.Stop:
			return gap | ((gap & Gap.Stop) === 0 ? Gap.Stop : Gap.Stops) | (atOnce ? Gap.StopAtOnce : 0);
		case Kind.Terminator:
			return gap | Gap.Terminator;
		case Kind.NewLine:
			if (code === 0x0d) return gap | Gap.Blank;
			return gap | Gap.Blank | ((gap & Gap.NewLine) === 0 ? Gap.NewLine : Gap.NewLines);
		case Kind.Quote:
		case Kind.Apostrophe:
		case Kind.Nothing:
			return gap;
		default:
			return gap | Gap.Parts;
	}
}

/** What `readWord` and `readNumber` have read. */
const read = { end: 0, hash: 0, letters: 0, units: 0, flag: 0 };

/** Any word: letters and digits, apostrophes between letters, marks and invisible characters within. */
function readWord(source: string, start: number): void {
	let i = start;
	let hash = Fnv.Start;
	let units = 0;
	let letters = 0;
	let uppers = 0;
	let lettersAtApostrophe = -1;
	let uppersAtApostrophe = 0;
	const push = (unit: number): void => {
		hash = hashStep(hash, unit);
		ring[units++ & Ring.Mask] = hash;
	};
	for (; i < source.length; i++) {
		const code = source.charCodeAt(i);
		const unit = unitOf(code);
		const kind = unit >>> Unit.Shift;
		if (kind === Kind.Lower) letters++;
		else if (kind === Kind.Upper) {
			letters++;
			uppers++;
		} else if (kind === Kind.Apostrophe) {
			if (!isLetter(kindAt(source, i + 1))) break;
			lettersAtApostrophe = letters;
			uppersAtApostrophe = uppers;
		} else if (kind !== Kind.Digit && kind !== Kind.Nothing) break;
		const folded = unit & Unit.Folded;
		if (folded === Folds.ToSeveral) for (const part of foldOf(source.charAt(i))) push(part.charCodeAt(0));
		else if (folded !== 0) push(folded);
		else {
			const whole = composed(source.charCodeAt(i - 1), code);
			if (whole === 0) continue;
			units--;
			hash = units > 0 ? (ring[(units - 1) & Ring.Mask] as number) : Fnv.Start;
			push(whole);
		}
	}
	let flag = 0;
	const end = letters === 1 && i - start === 1 ? endOfDotted(source, i) : 0;
	for (let at = start + 2; at < end; at += 2) {
		const unit = unitOf(source.charCodeAt(at));
		if (unit >>> Unit.Shift === Kind.Upper) uppers++;
		letters++;
		push(unit & Unit.Folded);
	}
	if (end > 0) {
		i = end;
		flag = Flag.Dotted;
	}
	if (kindAt(source, start) === Kind.Lower) flag |= Flag.Lower;
	else {
		// The possessive of an acronym is still an acronym ("FSB's").
		const tail = lettersAtApostrophe < 0 ? 0 : letters - lettersAtApostrophe;
		const bare = tail > 0 && tail <= 2 && uppers === uppersAtApostrophe ? lettersAtApostrophe : letters;
		flag |= bare > 1 && uppers === bare ? Flag.Upper : Flag.Capital;
	}
	read.end = i;
	read.hash = hash;
	read.letters = letters;
	read.units = units;
	read.flag = flag;
}

/** A number, with thousands grouped or not. */
function readNumber(source: string, start: number): void {
	let hash = Fnv.Start;
	let i = start;
	for (;;) {
		hash = hashStep(hash, source.charCodeAt(i));
		i++;
		if (kindAt(source, i) === Kind.Digit) continue;
		// "1,000" and "1 000" are one number; "2022, 100" and "1,5" are not.
		if (!isThousandsGroup(source, start, i)) break;
		i++;
	}
	read.end = i;
	read.hash = hash;
}

function joinsOn(kind: Kind): boolean {
	return isLetter(kind) || kind === Kind.Digit;
}

/** The tokens of a short text, made at once. */
export function tokenize(text: string): Token[] {
	return readTokens(text).all();
}
