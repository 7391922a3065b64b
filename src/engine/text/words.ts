/**
 * From characters to rows: one pass over a text that finds its words, numbers and joining hyphens. The loop over characters
 * is the only code that sees every character of a page: it holds few values on purpose, so that they stay in registers,
 * and leaves whatever is rare to others.
 */
import { composed, Folds, foldOf, Kind, UNITS, Unit, unitOf } from './chars.ts';
import { endOfDotted, isLetter, isThousandsGroup, kindAt } from './ends.ts';
import { Fnv, hashStep } from './hash.ts';
import { Flag, Row, type TokenRows } from './token.ts';

/** What stands between the token before and the next one; more than a blank is kept above the flags of a row. */
export const enum Gap {
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
	/** What says nothing: quotes, apostrophes, invisible characters. */
	Silent = 256,
	/** There is no token before. */
	Beginning = 512,
}

/** What a gap says of the token behind it: the name may go on over a blank, the rest is judged later. */
const GAP_FLAGS = Int32Array.from({ length: 2 * Gap.Beginning }, (_, gap) =>
	gap <= Gap.Blank ? Flag.Joined : gap << Row.GapShift,
);

/** What a character adds to the gap it stands in, by its kind. */
const GAP_OF = new Int32Array(16).fill(Gap.Parts);
GAP_OF[Kind.Space] = Gap.Blank;
GAP_OF[Kind.Terminator] = Gap.Terminator;
GAP_OF[Kind.Quote] = Gap.Silent;
GAP_OF[Kind.Apostrophe] = Gap.Silent;
GAP_OF[Kind.Nothing] = Gap.Silent;

/** What a full stop adds: it matters whether it is the first, and whether it follows the token before at once. */
function stopBehind(gap: number): number {
	if ((gap & Gap.Stop) !== 0) return Gap.Stops;
	return gap === 0 ? Gap.Stop | Gap.StopAtOnce : Gap.Stop;
}

/** Kinds that a word may go on with behind a run of plain small letters, as bits. */
const enum Ends {
	/** Not yet prepared, letters, digits, apostrophes, and what has no weight. */
	GoesOn = 0x41f,
	/** The same behind a single letter, whose full stop may be that of initials. */
	GoesOnFromOne = 0x51f,
}

/** Adds the rows of a text. Linear; any string is a text, lone surrogates and all. */
export function readRows(source: string, rows: TokenRows): void {
	let gap: number = Gap.Beginning;
	noted.count = 0;
	for (let at = readPlain(source, 0, gap, rows); at < source.length; at = readPlain(source, at, gap, rows)) {
		gap = passed.gap;
		readRare(source, at, gap);
		if (read.flag === NO_TOKEN) gap = read.hash;
		else {
			note(rows.filled);
			rows.add(at, read.end, read.hash, (GAP_FLAGS[gap] as number) | read.flag);
			gap = 0;
		}
		at = read.end;
	}
}

/** Rows of the text last read that need a second look: all but words written small behind a blank. */
export const noted = { rows: new Int32Array(1024), count: 0 };

function note(row: number): void {
	if (noted.count === noted.rows.length) moreNotes();
	noted.rows[noted.count++] = row;
}

function moreNotes(): typeof noted.rows {
	const more = new Int32Array(noted.rows.length * 2);
	more.set(noted.rows);
	noted.rows = more;
	return more;
}

/** The gap where `readPlain` has stopped. */
const passed = { gap: 0 };

/**
 * Adds what is plainly written from `from` on, and answers where something else begins, or where the room has run out. It
 * calls nobody and carries little along, so that all of it stays in registers, and where the arrays lie is found out once:
 * behind a call, even one that is hardly ever made, all that would have to be loaded anew for each word.
 */
function readPlain(source: string, from: number, before: number, rows: TokenRows): number {
	const { length } = source;
	// The bundler makes variables of a module's constants, which would be asked for at every use.
	const units = UNITS;
	const flagsOf = GAP_FLAGS;
	const gapOf = GAP_OF;
	const { data } = rows;
	// As a method of `source` it is looked up by the kind of string that this is: from the fifth kind on V8 does so at every
	// character, at twice the cost for as long as the process lives. This string is always of the same kind.
	const { charCodeAt } = '';
	const notes = noted.rows;
	let row = rows.filled | 0;
	let noteCount = noted.count | 0;
	const room = Math.min(data.length, row + (notes.length - noteCount) * Row.Stride) | 0;
	let gap = before | 0;
	let i = from | 0;
	/** Of the character at `i`, always. */
	let unit = i < length ? (units[charCodeAt.call(source, i)] as number) : Unit.Beyond;
	while (i < length) {
		const kind = unit >>> Unit.Shift;
		if (kind >= Kind.Space && kind !== Kind.NewLine)
			gap |= kind === Kind.Stop ? stopBehind(gap) : (gapOf[kind] as number);
		else {
			const isLetter = kind === Kind.Lower || kind === Kind.Upper;
			if (!isLetter || (unit & Unit.Folded) === Folds.ToSeveral || row >= room) break;
			const start = i;
			let hash: number = Fnv.Start;
			do {
				// `hashStep`, whose call costs a text that is read first more than all else here.
				hash = Math.imul(hash ^ (unit & Unit.Folded), Fnv.Prime);
				i = (i + 1) | 0;
				unit = i < length ? (units[charCodeAt.call(source, i)] as number) : Unit.Beyond;
			} while ((unit - Unit.FirstLower) >>> 0 < Unit.Plain);
			const next = unit >>> Unit.Shift;
			if (((1 << next) & (i - start === 1 ? Ends.GoesOnFromOne : Ends.GoesOn)) !== 0) {
				i = start;
				break;
			}
			const flags = (flagsOf[gap] as number) | (Flag.Lower >> ((kind - Kind.Lower) * 7));
			data[row] = start;
			data[row + Row.End] = i;
			data[row + Row.Hash] = hash;
			data[row + Row.Flags] = flags;
			notes[noteCount] = row;
			// Without a branch, which a processor would guess wrong for every third word.
			noteCount += ((flags ^ (Flag.Lower | Flag.Joined)) + 0x7fffffff) >>> 31;
			row = (row + Row.Stride) | 0;
			gap = 0;
			if (next !== Kind.Space) continue;
			gap = Gap.Blank;
		}
		i = (i + 1) | 0;
		unit = i < length ? (units[charCodeAt.call(source, i)] as number) : Unit.Beyond;
	}
	rows.filled = row;
	noted.count = noteCount;
	passed.gap = gap;
	return i;
}

/** What `read` holds when no token was read: the gap instead of a hash. */
const NO_TOKEN = 0;

/** Whatever is not plain: other words, numbers, hyphens, line breaks, and characters that nobody has met yet. */
function readRare(source: string, at: number, gap: number): void {
	const code = source.charCodeAt(at);
	const kind = unitOf(code) >>> Unit.Shift;
	if (isLetter(kind)) {
		readWord(source, at);
		return;
	}
	if (kind === Kind.Digit) {
		readNumber(source, at);
		return;
	}
	read.flag = NO_TOKEN;
	read.end = at + 1;
	if (kind === Kind.Hyphen && gap === 0 && joinsOn(kindAt(source, at + 1))) {
		read.flag = Flag.Hyphen;
		read.hash = hashStep(Fnv.Start, 0x2d);
	} else if (kind === Kind.NewLine) {
		const line = (gap & Gap.NewLine) === 0 ? Gap.NewLine : Gap.NewLines;
		read.hash = gap | Gap.Blank | (code === 0x0d ? 0 : line);
	} else if (kind === Kind.Apostrophe || kind === Kind.Hyphen) read.hash = gap | (GAP_OF[kind] as number);
	else {
		// Prepared by now, and plain.
		read.end = at;
		read.hash = gap;
	}
}

/** What was read by the others. */
const read = { end: 0, hash: 0, flag: 0 };

/** Any word: letters and digits, apostrophes between letters, marks and invisible characters within. */
function readWord(source: string, start: number): void {
	let i = start;
	let hash: number = Fnv.Start;
	/** The hash without the last letter, which a mark behind it may change. */
	let before: number = Fnv.Start;
	let letters = 0;
	let uppers = 0;
	let lettersAtApostrophe = -1;
	let uppersAtApostrophe = 0;
	const push = (unit: number): void => {
		before = hash;
		hash = hashStep(hash, unit);
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
			const whole = i === start ? 0 : composed(source.charCodeAt(i - 1), code);
			if (whole === 0) continue;
			hash = before;
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
	read.flag = flag;
}

/** A number, with thousands grouped or not. */
function readNumber(source: string, start: number): void {
	let hash: number = Fnv.Start;
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
	read.flag = Flag.Number;
}

function joinsOn(kind: Kind): boolean {
	return isLetter(kind) || kind === Kind.Digit;
}
