/**
 * What each UTF-16 unit folds to and what kind of character it is, as tables filled one page of 256 units at a time:
 * computing all 65,536 at start would cost 50 ms, and a text uses a handful of pages.
 */

export const enum Kind {
	Other = 0,
	/** A letter without case or in lower case. */
	Lower = 1,
	Upper = 2,
	Digit = 3,
	Apostrophe = 4,
	Hyphen = 5,
	Space = 6,
	NewLine = 7,
	Stop = 8,
	/** Ends a sentence besides the full stop: ! ? … */
	Terminator = 9,
	/** Part of the text before it and of no weight: combining marks, soft hyphen, zero-width characters. */
	Nothing = 10,
	Quote = 11,
	/** Its page of the tables is not filled yet. */
	Unprepared = 255,
}

/** A unit that folds to several; see `foldOf`. */
export const SEVERAL = 0xffff;

/** The unit that each unit folds to, or `SEVERAL`; 0 for `Kind.Nothing`. Valid after `preparePage`. */
export const FOLD = new Uint16Array(0x10000);
export const KIND = new Uint8Array(0x10000).fill(Kind.Unprepared);
const ready = new Uint8Array(0x100);

/** Letters whose decomposition does not give the spelling that other writers use. */
const SPECIAL: Readonly<Record<string, string>> = {
	...{ ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', þ: 'th', Þ: 'th' },
	...{ đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ı: 'i', İ: 'i' },
	// Their marks tell letters apart in Cyrillic, unlike the dots of ё, which most writers leave out.
	...{ й: 'й', Й: 'й', ї: 'ї', Ї: 'ї', ў: 'ў', Ў: 'ў', ё: 'е', Ё: 'е' },
};
const APOSTROPHES = "'’‘ʼʻ`´′＇";
const HYPHENS = '-‐‑‒–—−﹣－';
const QUOTES = '"«»“”„‟';
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;

/** Fills the tables for the page of `unit`; cheap when it is filled already. */
export function preparePage(unit: number): void {
	const page = unit >> 8;
	if (ready[page] === 1) return;
	ready[page] = 1;
	for (let code = page << 8; code < (page + 1) << 8; code++) fillUnit(code);
}

function fillUnit(code: number): void {
	const char = String.fromCharCode(code);
	const folded = foldOf(char);
	FOLD[code] = folded.length === 1 ? folded.charCodeAt(0) : folded.length === 0 ? 0 : SEVERAL;
	KIND[code] = kindOf(char, code);
}

/** The folded text of one unit: empty, one unit or several. */
export function foldOf(char: string): string {
	const code = char.charCodeAt(0);
	if (code >= 0xd800 && code <= 0xdfff) return char;
	const special = SPECIAL[char];
	if (special !== undefined) return special;
	if (APOSTROPHES.includes(char)) return "'";
	if (HYPHENS.includes(char)) return '-';
	if (INVISIBLE.test(char) || MARK.test(char)) return '';
	if (/\s/.test(char)) return ' ';
	return char
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

function kindOf(char: string, code: number): Kind {
	if (code >= 0xd800 && code <= 0xdfff) return Kind.Other;
	if (APOSTROPHES.includes(char)) return Kind.Apostrophe;
	if (HYPHENS.includes(char)) return Kind.Hyphen;
	if (QUOTES.includes(char)) return Kind.Quote;
	if (INVISIBLE.test(char) || MARK.test(char)) return Kind.Nothing;
	if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return Kind.NewLine;
	if (/\s/.test(char)) return Kind.Space;
	if (char === '.') return Kind.Stop;
	if (/[!?…]/.test(char)) return Kind.Terminator;
	if (/[0-9]/.test(char)) return Kind.Digit;
	if (LETTER.test(char)) return char === char.toLowerCase() ? Kind.Lower : Kind.Upper;
	return Kind.Other;
}

/** A breve or diaeresis written behind its letter makes the letters that Cyrillic tells apart. */
export function composed(code: number, next: number): number {
	if (next === 0x306 && (code === 0x438 || code === 0x418)) return 0x439;
	if (next === 0x308 && (code === 0x456 || code === 0x406)) return 0x457;
	return 0;
}
