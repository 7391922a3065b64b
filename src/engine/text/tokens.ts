/**
 * Tokens: words, numbers and the hyphens that join them, read in one pass into typed arrays. Nothing is made of a token
 * but a few numbers until somebody looks at it: most words of a page concern nobody.
 */

import { type HashBits, hasHash, viewBits } from './bits.ts';
import { composed, FOLD, foldOf, KIND, Kind, preparePage, SEVERAL } from './chars.ts';
import { foldedText } from './fold.ts';
import { HASH_START, hashOf, hashStep } from './hash.ts';

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

const enum Flag {
	Capital = 1,
	Upper = 2,
	Number = 4,
	Hyphen = 8,
	Dotted = 16,
	SentenceStart = 32,
	Joined = 64,
	/** Letters in lower case only, or without case. */
	Lower = 128,
}

/** Which words may begin a name: bitmaps of the hashes of their beginnings. */
export interface PrefixFilter {
	/** How many letters may stand behind a stem. */
	readonly reach: number;
	readonly any: HashBits;
	/** The same for words written small, which most names are not. */
	readonly small: HashBits;
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

/** Numbers per token in a row: start, end, hash, and flags below the number of the sentence. */
const STRIDE = 4;
const FLAG_BITS = 16;
const FLAG_MASK = 0xffff;

/** The tokens of one block. */
export class Tokens {
	readonly source: string;
	readonly length: number;
	readonly #rows: Int32Array;
	/** Tokens whose beginning passed the filter: only these can begin a name. */
	readonly candidates: readonly number[];
	/** Numbers, and words of the closed classes that were asked for. */
	readonly special: readonly number[];
	/** Words of three letters or more, how many of them in capitals; and of four or more, how many with a capital. */
	readonly shape: { readonly words: number; readonly upper: number; readonly long: number; readonly capital: number };
	readonly #made: (Token | undefined)[] = [];

	constructor(
		source: string,
		rows: Int32Array,
		candidates: readonly number[],
		special: readonly number[],
		shape: Tokens['shape'],
	) {
		this.source = source;
		this.length = rows.length / STRIDE;
		this.#rows = rows;
		this.candidates = candidates;
		this.special = special;
		this.shape = shape;
	}

	#flags(index: number): number {
		return (this.#rows[index * STRIDE + 3] ?? 0) & FLAG_MASK;
	}

	/** Hash of the folded text. */
	hash(index: number): number {
		return this.#rows[index * STRIDE + 2] ?? 0;
	}

	isLower(index: number): boolean {
		return (this.#flags(index) & Flag.Lower) !== 0;
	}

	isJoined(index: number): boolean {
		return (this.#flags(index) & Flag.Joined) !== 0;
	}

	sentence(index: number): number {
		return (this.#rows[index * STRIDE + 3] ?? 0) >>> FLAG_BITS;
	}

	at(index: number): Token | undefined {
		if (index < 0 || index >= this.length) return undefined;
		const known = this.#made[index];
		if (known !== undefined) return known;
		const token = this.#make(index);
		this.#made[index] = token;
		return token;
	}

	/** All of them, for aliases and other short texts. */
	all(): Token[] {
		return Array.from({ length: this.length }, (_, index) => this.at(index)).filter((token) => token !== undefined);
	}

	#make(index: number): Token {
		const flags = this.#flags(index);
		const start = this.#rows[index * STRIDE] ?? 0;
		const end = this.#rows[index * STRIDE + 1] ?? 0;
		const written = this.source.slice(start, end);
		return {
			text: normalise(written, flags),
			start,
			end,
			letterCase:
				(flags & Flag.Upper) !== 0
					? 'upper'
					: (flags & Flag.Capital) !== 0
						? 'capital'
						: (flags & Flag.Lower) !== 0
							? 'lower'
							: 'none',
			kind: (flags & Flag.Hyphen) !== 0 ? 'hyphen' : (flags & Flag.Number) !== 0 ? 'number' : 'word',
			dotted: (flags & Flag.Dotted) !== 0,
			sentence: this.sentence(index),
			sentenceStart: (flags & Flag.SentenceStart) !== 0,
			joined: (flags & Flag.Joined) !== 0,
		};
	}
}

function normalise(written: string, flags: number): string {
	if ((flags & Flag.Hyphen) !== 0) return '-';
	if ((flags & Flag.Number) !== 0) return written.replace(/\D/g, '');
	const folded = foldedText(written);
	return (flags & Flag.Dotted) !== 0 ? folded.replaceAll('.', '') : folded;
}

const NOTHING: HashBits = viewBits(new Uint32Array(32));
const NO_FILTER: PrefixFilter = { reach: 0, any: NOTHING, small: NOTHING };
/** Prefix hashes of the word being read, as a ring: no ending is longer. */
const RING = 16;
const ring = new Int32Array(RING);
/** Rows that a text is read into, before they are cut to size; kept for the next text. */
let room = new Int32Array(4096 * STRIDE);

/**
 * Reads a text into tokens. Linear in its length; any string is a text, lone surrogates and all. One long function with
 * local state on purpose: it is the only code that sees every character of a page.
 */
export function readTokens(source: string, filter: PrefixFilter = NO_FILTER, closed: HashBits = NOTHING): Tokens {
	const { length } = source;
	let rows = room;
	const candidates: number[] = [];
	const special: number[] = [];
	const shape = { words: 0, upper: 0, long: 0, capital: 0 };
	const reach = Math.min(filter.reach, RING - 1);
	const { any, small } = filter;

	let count = 0;
	let sentence = 0;
	let previousEnd = 0;
	let previousHash = 0;
	let previousLetters = 0;
	// What stands between the token before and the next one.
	let gapParts = false;
	let gapStops = 0;
	let gapTerminators = false;
	let gapBlanks = 0;
	let gapNewLines = 0;
	let gapStartsWithStop = false;

	let i = 0;
	while (i < length) {
		const code = source.charCodeAt(i);
		let kind = KIND[code] as number;
		if (kind === Kind.Unprepared) kind = prepared(code);

		const isWord = kind === Kind.Lower || kind === Kind.Upper;
		const isNumber = kind === Kind.Digit;
		const isHyphen = kind === Kind.Hyphen && count > 0 && previousEnd === i && joinsOn(kindAt(source, i + 1));
		if (!isWord && !isNumber && !isHyphen) {
			if (kind === Kind.Space) gapBlanks++;
			else if (kind === Kind.Stop) {
				if (i === previousEnd) gapStartsWithStop = true;
				gapStops++;
			} else if (kind === Kind.Terminator) gapTerminators = true;
			else if (kind === Kind.NewLine) {
				gapBlanks++;
				if (code !== 0x0d) gapNewLines++;
			} else if (kind !== Kind.Quote && kind !== Kind.Apostrophe && kind !== Kind.Nothing) gapParts = true;
			i++;
			continue;
		}

		const start = i;
		let flag = 0;
		let hash = HASH_START;
		let letters = 0;
		if (isWord) {
			// A word: letters and digits, apostrophes between letters, marks and invisible characters within.
			let units = 0;
			let uppers = 0;
			let lettersAtApostrophe = -1;
			let uppersAtApostrophe = 0;
			let current = code;
			let currentKind = kind;
			for (;;) {
				const unit = FOLD[current] as number;
				if (unit !== 0 && unit !== SEVERAL) {
					hash = hashStep(hash, unit);
					ring[units++ & (RING - 1)] = hash;
				} else if (unit === SEVERAL) {
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
				if (currentKind === Kind.Lower) letters++;
				else if (currentKind === Kind.Upper) {
					letters++;
					uppers++;
				} else if (currentKind === Kind.Apostrophe) {
					lettersAtApostrophe = letters;
					uppersAtApostrophe = uppers;
				}
				i++;
				if (i >= length) break;
				current = source.charCodeAt(i);
				currentKind = KIND[current] as number;
				if (currentKind === Kind.Lower) continue;
				if (currentKind === Kind.Unprepared) currentKind = prepared(current);
				if (currentKind >= Kind.Lower && currentKind <= Kind.Digit) continue;
				if (currentKind === Kind.Nothing) continue;
				if (currentKind === Kind.Apostrophe && isLetter(kindAt(source, i + 1))) continue;
				break;
			}
			const dottedEnd = letters === 1 && i - start === 1 ? endOfDotted(source, i) : 0;
			if (dottedEnd > 0) {
				for (let at = start + 2; at < dottedEnd; at += 2) {
					const next = source.charCodeAt(at);
					if (KIND[next] === Kind.Upper) uppers++;
					letters++;
					hash = hashStep(hash, FOLD[next] ?? 0);
					ring[units++ & (RING - 1)] = hash;
				}
				i = dottedEnd;
				flag |= Flag.Dotted;
			}
			const lower = kind !== Kind.Upper;
			if (lower) flag |= Flag.Lower;
			else {
				// The possessive of an acronym is still an acronym ("FSB's").
				const tail = lettersAtApostrophe < 0 ? 0 : letters - lettersAtApostrophe;
				const bare = tail > 0 && tail <= 2 && uppers === uppersAtApostrophe ? lettersAtApostrophe : letters;
				flag |= bare > 1 && uppers === bare ? Flag.Upper : Flag.Capital;
			}
			if (letters >= 3) {
				shape.words++;
				if ((flag & Flag.Upper) !== 0) shape.upper++;
				if (letters > 3) {
					shape.long++;
					if (!lower) shape.capital++;
				}
			}
			const beginnings = lower ? small : any;
			if (!beginnings.empty) {
				const shortest = Math.max(1, units - reach);
				for (let size = units; size >= shortest; size--) {
					if (!hasHash(beginnings, ring[(size - 1) & (RING - 1)] as number)) continue;
					candidates.push(count);
					break;
				}
			}
			if (hasHash(closed, hash)) special.push(count);
		} else if (isNumber) {
			for (;;) {
				hash = hashStep(hash, source.charCodeAt(i));
				i++;
				if (kindAt(source, i) === Kind.Digit) continue;
				// "1,000" and "1 000" are one number; "2022, 100" and "1,5" are not.
				if (!isThousandsGroup(source, start, i)) break;
				i++;
			}
			flag |= Flag.Number;
			if (hasHash(small, hash)) candidates.push(count);
			special.push(count);
		} else {
			hash = hashStep(hash, 0x2d);
			flag |= Flag.Hyphen;
			i++;
		}

		if (count === 0) flag |= Flag.SentenceStart;
		else {
			const parted = gapNewLines >= 2;
			if (parted || ((gapStops > 0 || gapTerminators) && (kind === Kind.Upper || isNumber))) {
				const abbreviates =
					gapStartsWithStop &&
					gapBlanks > 0 &&
					!gapTerminators &&
					(previousLetters === 1 || ABBREVIATIONS.has(previousHash));
				if (parted || !abbreviates) {
					sentence++;
					flag |= Flag.SentenceStart;
				}
			}
			const onlyStop = gapStops === 1 && start - previousEnd === 1;
			if (!parted && !gapParts && !gapTerminators && (gapStops === 0 || onlyStop)) flag |= Flag.Joined;
		}
		let row = count * STRIDE;
		if (row === rows.length) {
			room = new Int32Array(rows.length * 2);
			room.set(rows);
			rows = room;
		}
		rows[row++] = start;
		rows[row++] = i;
		rows[row++] = hash;
		rows[row] = flag | (Math.min(sentence, FLAG_MASK) << FLAG_BITS);
		count++;
		previousEnd = i;
		previousHash = hash;
		previousLetters = letters;
		gapParts = false;
		gapStops = 0;
		gapTerminators = false;
		gapBlanks = 0;
		gapNewLines = 0;
		gapStartsWithStop = false;
	}
	return new Tokens(source, rows.slice(0, count * STRIDE), candidates, special, shape);
}

function prepared(code: number): number {
	preparePage(code);
	return KIND[code] ?? 0;
}

/** Beyond the end stands a space. */
function kindAt(source: string, index: number): number {
	if (index >= source.length) return Kind.Space;
	const code = source.charCodeAt(index);
	const kind = KIND[code] ?? 0;
	return kind === Kind.Unprepared ? prepared(code) : kind;
}

function isLetter(kind: number): boolean {
	return kind === Kind.Lower || kind === Kind.Upper;
}

function joinsOn(kind: number): boolean {
	return isLetter(kind) || kind === Kind.Digit;
}

/** Letters of the longest dotted acronym or run of initials. */
const MOST_DOTTED = 6;

/** The end of "U.S." or "V." when a full stop follows the single letter before `at`; 0 when it ends a sentence or word. */
function endOfDotted(source: string, at: number): number {
	if (kindAt(source, at) !== Kind.Stop) return 0;
	let end = at + 1;
	// So many letters at most: a text of nothing but "a.a.a." must not be read to its end from each of them.
	const limit = Math.min(source.length - 1, at + MOST_DOTTED * 2);
	while (end < limit && isLetter(kindAt(source, end)) && kindAt(source, end + 1) === Kind.Stop) end += 2;
	if (end >= source.length) return end;
	const next = kindAt(source, end);
	if (isLetter(next)) return isLetter(kindAt(source, end + 1)) ? end : 0;
	if (next === Kind.Space || next === Kind.NewLine || next === Kind.Hyphen) return end;
	if (next === Kind.Apostrophe || next === Kind.Quote) return end;
	return ',;:)'.includes(source.charAt(end)) ? end : 0;
}

/** At a separator: three digits follow, and no fourth, nor a decimal part; and at most three came before the first one. */
function isThousandsGroup(source: string, start: number, at: number): boolean {
	if (at >= source.length) return false;
	const separator = source.charCodeAt(at);
	if (separator !== 0x2c && separator !== 0x2e && kindAt(source, at) !== Kind.Space) return false;
	if (!isGroupOfThree(source, at + 1)) return false;
	// The group before ended here: either it was the first, or it had three digits itself.
	let digits = 0;
	while (at - digits > start && kindAt(source, at - digits - 1) === Kind.Digit) digits++;
	if (digits > 3) return false;
	const after = source.charCodeAt(at + 4);
	const continues = (after === 0x2c || after === 0x2e) && kindAt(source, at + 5) === Kind.Digit;
	// Another group may follow a comma; a decimal part may not.
	return !continues || isGroupOfThree(source, at + 5);
}

/** Three digits, and no fourth. */
function isGroupOfThree(source: string, at: number): boolean {
	for (let k = 0; k < 3; k++) if (kindAt(source, at + k) !== Kind.Digit) return false;
	return kindAt(source, at + 3) !== Kind.Digit;
}

/** The tokens of a short text, made at once. */
export function tokenize(text: string): Token[] {
	return readTokens(text).all();
}
