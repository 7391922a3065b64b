/**
 * Tokens: words, numbers and the hyphens that join them, read in one pass into typed arrays. Nothing is made of a token
 * but a few numbers until somebody looks at it: most words of a page concern nobody.
 */
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

enum Flag {
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

/** Told each word's hash, prefix by prefix, while it is read: which words may begin a name. */
export interface PrefixFilter {
	/** How many letters may stand behind a stem. */
	readonly reach: number;
	/** `lower`: the word is written small, and most names are not. */
	has(hash: number, lower: boolean): boolean;
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

/** The tokens of one block. Grows while it is read; read-only after. */
export class Tokens {
	readonly source: string;
	#count = 0;
	#starts: Int32Array;
	#ends: Int32Array;
	#hashes: Int32Array;
	#flags: Uint16Array;
	#sentences: Uint16Array;
	/** Tokens whose beginning passed the filter: only these can begin a name. */
	readonly candidates: number[] = [];
	/** Words of three letters or more, how many of them in capitals; and of four or more, how many with a capital. */
	readonly shape = { words: 0, upper: 0, long: 0, capital: 0 };
	readonly #made: (Token | undefined)[] = [];

	constructor(source: string) {
		this.source = source;
		const room = (source.length >> 2) + 8;
		this.#starts = new Int32Array(room);
		this.#ends = new Int32Array(room);
		this.#hashes = new Int32Array(room);
		this.#flags = new Uint16Array(room);
		this.#sentences = new Uint16Array(room);
	}

	get length(): number {
		return this.#count;
	}

	/** Hash of the folded text. */
	hash(index: number): number {
		return this.#hashes[index] ?? 0;
	}

	isNumber(index: number): boolean {
		return ((this.#flags[index] ?? 0) & Flag.Number) !== 0;
	}

	isLower(index: number): boolean {
		return ((this.#flags[index] ?? 0) & Flag.Lower) !== 0;
	}

	isJoined(index: number): boolean {
		return ((this.#flags[index] ?? 0) & Flag.Joined) !== 0;
	}

	sentence(index: number): number {
		return this.#sentences[index] ?? 0;
	}

	at(index: number): Token | undefined {
		if (index < 0 || index >= this.#count) return undefined;
		const known = this.#made[index];
		if (known !== undefined) return known;
		const token = this.#make(index);
		this.#made[index] = token;
		return token;
	}

	/** All of them, for aliases and other short texts. */
	all(): Token[] {
		return Array.from({ length: this.#count }, (_, index) => this.at(index)).filter((token) => token !== undefined);
	}

	#make(index: number): Token {
		const flags = this.#flags[index] ?? 0;
		const start = this.#starts[index] ?? 0;
		const end = this.#ends[index] ?? 0;
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
			sentence: this.#sentences[index] ?? 0,
			sentenceStart: (flags & Flag.SentenceStart) !== 0,
			joined: (flags & Flag.Joined) !== 0,
		};
	}

	/** Called by the reader only. */
	push(start: number, end: number, hash: number, flags: number, sentence: number): void {
		if (this.#count === this.#starts.length) this.#grow();
		const at = this.#count++;
		this.#starts[at] = start;
		this.#ends[at] = end;
		this.#hashes[at] = hash;
		this.#flags[at] = flags;
		this.#sentences[at] = Math.min(sentence, 0xffff);
	}

	#grow(): void {
		const room = this.#starts.length * 2;
		const grown = <T extends Int32Array | Uint16Array>(old: T, fresh: T): T => {
			fresh.set(old);
			return fresh;
		};
		this.#starts = grown(this.#starts, new Int32Array(room));
		this.#ends = grown(this.#ends, new Int32Array(room));
		this.#hashes = grown(this.#hashes, new Int32Array(room));
		this.#flags = grown(this.#flags, new Uint16Array(room));
		this.#sentences = grown(this.#sentences, new Uint16Array(room));
	}
}

function normalise(written: string, flags: number): string {
	if ((flags & Flag.Hyphen) !== 0) return '-';
	if ((flags & Flag.Number) !== 0) return written.replace(/\D/g, '');
	const folded = foldedText(written);
	return (flags & Flag.Dotted) !== 0 ? folded.replaceAll('.', '') : folded;
}

/** Kinds of the characters of a word. */
function isLetter(kind: number): boolean {
	return kind === Kind.Lower || kind === Kind.Upper;
}

const NO_FILTER: PrefixFilter = { reach: 0, has: () => false };
/** Prefix hashes of the word being read, as a ring: no ending is longer. */
const RING = 16;
const ring = new Int32Array(RING);

/** Reads a text into tokens. Linear in its length; any string is a text, lone surrogates and all. */
export function readTokens(source: string, filter: PrefixFilter = NO_FILTER): Tokens {
	const tokens = new Tokens(source);
	const { length } = source;
	const reach = Math.min(filter.reach, RING - 1);
	const kindAt = (index: number): number => {
		if (index >= length) return Kind.Space;
		const code = source.charCodeAt(index);
		preparePage(code);
		return KIND[code] ?? 0;
	};

	let sentence = 0;
	let previousEnd = 0;
	let previousHash = 0;
	let previousLetters = 0;
	/** What stands between the token before and the next one. */
	let gapParts = false;
	let gapStops = 0;
	let gapTerminators = false;
	let gapSpaces = 0;
	let gapNewLines = 0;
	let gapStartsWithStop = false;

	const place = (startsUpper: boolean, isDigit: boolean, start: number): number => {
		const first = tokens.length === 0;
		if (first) return Flag.SentenceStart;
		const parted = gapNewLines >= 2;
		const stops = gapStops > 0 || gapTerminators;
		const abbreviates =
			gapStartsWithStop &&
			gapSpaces + gapNewLines > 0 &&
			!gapTerminators &&
			(previousLetters === 1 || ABBREVIATIONS.has(previousHash));
		const ends = parted || (stops && (startsUpper || isDigit) && !abbreviates);
		if (ends) sentence++;
		const onlyStop = gapStops === 1 && start - previousEnd === 1;
		const joins = !parted && !gapParts && !gapTerminators && (gapStops === 0 || onlyStop);
		return (ends ? Flag.SentenceStart : 0) | (joins ? Flag.Joined : 0);
	};
	const endToken = (end: number, hash: number, letters: number): void => {
		previousEnd = end;
		previousHash = hash;
		previousLetters = letters;
		gapParts = false;
		gapStops = 0;
		gapTerminators = false;
		gapSpaces = 0;
		gapNewLines = 0;
		gapStartsWithStop = false;
	};

	let i = 0;
	while (i < length) {
		const code = source.charCodeAt(i);
		preparePage(code);
		const kind = KIND[code] ?? 0;

		if (kind === Kind.Lower || kind === Kind.Upper) {
			const start = i;
			// A word: letters and digits, apostrophes between letters, marks and invisible characters within.
			let hash = HASH_START;
			let units = 0;
			let letters = 0;
			let uppers = 0;
			let lettersAtApostrophe = -1;
			let uppersAtApostrophe = 0;
			let current = code;
			let currentKind: number = kind;
			for (;;) {
				if (currentKind === Kind.Apostrophe) {
					lettersAtApostrophe = letters;
					uppersAtApostrophe = uppers;
				} else if (currentKind === Kind.Upper) {
					letters++;
					uppers++;
				} else if (currentKind === Kind.Lower) letters++;
				const unit = composed(current, source.charCodeAt(i + 1)) || (FOLD[current] ?? 0);
				if (unit === SEVERAL) {
					for (const part of foldOf(source.charAt(i))) {
						hash = hashStep(hash, part.charCodeAt(0));
						ring[units++ & (RING - 1)] = hash;
					}
				} else if (unit !== 0) {
					hash = hashStep(hash, unit);
					ring[units++ & (RING - 1)] = hash;
				}
				i++;
				if (i >= length) break;
				current = source.charCodeAt(i);
				preparePage(current);
				currentKind = KIND[current] ?? 0;
				if (currentKind <= Kind.Digit && currentKind !== Kind.Other) continue;
				if (currentKind === Kind.Nothing) continue;
				if (currentKind === Kind.Apostrophe && isLetter(kindAt(i + 1))) continue;
				break;
			}
			const dottedEnd = letters === 1 && i - start === 1 ? endOfDotted(i) : 0;
			let flags = place(kind === Kind.Upper, false, start);
			if (dottedEnd > 0) {
				for (let at = start + 2; at < dottedEnd; at += 2) {
					const next = source.charCodeAt(at);
					if (KIND[next] === Kind.Upper) uppers++;
					letters++;
					hash = hashStep(hash, FOLD[next] ?? 0);
					ring[units++ & (RING - 1)] = hash;
				}
				i = dottedEnd;
				flags |= Flag.Dotted;
			}
			// The possessive of an acronym is still an acronym ("FSB's").
			const tail = lettersAtApostrophe < 0 ? 0 : letters - lettersAtApostrophe;
			const possessive = tail > 0 && tail <= 2 && uppers === uppersAtApostrophe;
			const bare = possessive ? lettersAtApostrophe : letters;
			if (kind !== Kind.Upper) flags |= Flag.Lower;
			else flags |= bare > 1 && uppers === bare ? Flag.Upper : Flag.Capital;
			if (letters >= 3) {
				tokens.shape.words++;
				if ((flags & Flag.Upper) !== 0) tokens.shape.upper++;
				if (letters > 3) {
					tokens.shape.long++;
					if (kind === Kind.Upper) tokens.shape.capital++;
				}
			}
			const shortest = Math.max(1, units - reach);
			const lower = kind !== Kind.Upper;
			for (let size = units; size >= shortest; size--) {
				if (filter.has(ring[(size - 1) & (RING - 1)] ?? 0, lower)) {
					tokens.candidates.push(tokens.length);
					break;
				}
			}
			tokens.push(start, i, hash, flags, sentence);
			endToken(i, hash, letters);
			continue;
		}

		if (kind === Kind.Digit) {
			const start = i;
			let hash = HASH_START;
			for (;;) {
				hash = hashStep(hash, source.charCodeAt(i));
				i++;
				if (kindAt(i) === Kind.Digit) continue;
				// "1,000" and "1 000" are one number; "2022, 100" and "1,5" are not.
				if (!isThousandsGroup(start, i)) break;
				i++;
			}
			const flags = place(false, true, start) | Flag.Number;
			if (filter.has(hash, true)) tokens.candidates.push(tokens.length);
			tokens.push(start, i, hash, flags, sentence);
			endToken(i, hash, 0);
			continue;
		}

		if (kind === Kind.Hyphen && tokens.length > 0 && previousEnd === i) {
			const next = kindAt(i + 1);
			if (isLetter(next) || next === Kind.Digit) {
				tokens.push(i, i + 1, hashStep(HASH_START, 0x2d), place(false, false, i) | Flag.Hyphen, sentence);
				i++;
				endToken(i, 0, 0);
				continue;
			}
		}

		if (kind === Kind.Stop) {
			if (i === previousEnd) gapStartsWithStop = true;
			gapStops++;
		} else if (kind === Kind.Terminator) gapTerminators = true;
		else if (kind === Kind.Space) gapSpaces++;
		else if (kind === Kind.NewLine) {
			if (code !== 0x0d) gapNewLines++;
		} else if (kind !== Kind.Quote && kind !== Kind.Apostrophe && kind !== Kind.Nothing) gapParts = true;
		i++;
	}
	return tokens;

	/** The end of "U.S." or "V." when a full stop follows the single letter before `at`; 0 when it ends a sentence or word. */
	function endOfDotted(at: number): number {
		if (kindAt(at) !== Kind.Stop) return 0;
		let end = at + 1;
		while (isLetter(kindAt(end)) && kindAt(end + 1) === Kind.Stop && end + 1 < length) end += 2;
		if (end >= length) return end;
		const next = kindAt(end);
		if (isLetter(next)) return isLetter(kindAt(end + 1)) ? end : 0;
		if (next === Kind.Space || next === Kind.NewLine || next === Kind.Hyphen) return end;
		if (next === Kind.Apostrophe || next === Kind.Quote) return end;
		return /[,;:)]/.test(source.charAt(end)) ? end : 0;
	}

	function firstGroup(start: number): number {
		let digits = 0;
		while (kindAt(start + digits) === Kind.Digit) digits++;
		return digits;
	}

	/** At a separator: three digits follow, and no fourth, nor a decimal part. */
	function isThousandsGroup(start: number, at: number): boolean {
		const separator = source.charCodeAt(at);
		const isSeparator = separator === 0x2c || separator === 0x2e || kindAt(at) === Kind.Space;
		if (!isSeparator || at >= length || firstGroup(start) > 3) return false;
		for (let k = 1; k <= 3; k++) if (kindAt(at + k) !== Kind.Digit) return false;
		const after = kindAt(at + 4);
		if (after === Kind.Digit) return false;
		const isMark = source.charCodeAt(at + 4) === 0x2c || after === Kind.Stop;
		// Another group may follow a comma; a decimal part may not.
		return !(isMark && kindAt(at + 5) === Kind.Digit && !isGroupOfThree(at + 5));
	}

	function isGroupOfThree(at: number): boolean {
		for (let k = 0; k < 3; k++) if (kindAt(at + k) !== Kind.Digit) return false;
		return kindAt(at + 3) !== Kind.Digit;
	}
}

/** The tokens of a short text, made at once. */
export function tokenize(text: string): Token[] {
	return readTokens(text).all();
}
