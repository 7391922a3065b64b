/**
 * What each UTF-16 unit folds to and what kind of character it is, as one table filled unit by unit when a text brings
 * one up: computing all 65,536 at start would cost 50 ms, and a text uses a hundred or two. What nearly every text holds is
 * told by a list; only what is rarer asks for Unicode's tables, whose patterns take two milliseconds to make.
 */

export const enum Kind {
	/** Nobody has met the unit yet. */
	Unprepared = 0,
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
	Other = 12,
}

/** An entry of the table of units. Enums, since they are inlined where every character passes. */
export const enum Unit {
	/** Above it the kind. */
	Shift = 16,
	/** Below: the unit that the unit folds to; 0 for `Kind.Nothing`. */
	Folded = 0xffff,
	/** What stands beyond a text's end: a space. */
	Beyond = 0x60020,
	/** Letters that fold to one unit lie from these on, so many of each: nearly all of any text. */
	FirstLower = 0x10001,
	FirstUpper = 0x20001,
	Plain = 0xfffe,
}

/** In place of a folded unit. */
export const enum Folds {
	/** It folds to several units; see `foldOf`. */
	ToSeveral = 0xffff,
}

/** Read it through `unitOf`, or see to what is 0 yourself. */
export const UNITS = new Int32Array(0x10000);

/** Kind and folded unit of a UTF-16 unit. */
export function unitOf(code: number): number {
	const known = UNITS[code] as number;
	return known === 0 ? prepared(code) : known;
}

export function kindOf(code: number): Kind {
	return unitOf(code) >>> Unit.Shift;
}

/** Fills the table's entry for a unit. */
export function prepared(code: number): number {
	const unit = COMMON_UNITS.get(code) ?? unitByUnicode(code);
	UNITS[code] = unit;
	return unit;
}

/** Common characters and, where these differ, what each of them folds to; a test compares them with Unicode's tables. */
const COMMON: readonly (readonly [kind: Kind, written: string, folded?: string])[] = [
	[Kind.Lower, 'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяіїєґў'],
	[Kind.Upper, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'],
	[Kind.Upper, 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐЎ', 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґў'],
	[Kind.Lower, 'ёąćčçďéèěęğíıłňńóöřśšşťúůüýźžżáàâäãåêëïîñòôõùû', 'еacccdeeeegiilnnoorssstuuuyzzzaaaaaaeeiinooouu'],
	[Kind.Upper, 'ЁĄĆČÇĎÉÈĚĘĞÍİŁŇŃÓÖŘŚŠŞŤÚŮÜÝŹŽŻÁÀÂÄÃÅÊËÏÎÑÒÔÕÙÛ', 'еacccdeeeegiilnnoorssstuuuyzzzaaaaaaeeiinooouu'],
	[Kind.Digit, '0123456789'],
	[Kind.Apostrophe, "'’‘ʼ", "''''"],
	[Kind.Hyphen, '-‑–—', '----'],
	[Kind.Space, ' \t\u00a0\u202f', '    '],
	[Kind.NewLine, '\n\r', '  '],
	[Kind.Stop, '.'],
	[Kind.Terminator, '!?'],
	[Kind.Quote, '"«»“”„'],
	[Kind.Other, ',:;()[]/%&$#@*+=_|€£§°•'],
];

export const COMMON_UNITS: ReadonlyMap<number, number> = commonUnits();

function commonUnits(): Map<number, number> {
	const units = new Map<number, number>();
	for (const [kind, written, folded = written] of COMMON) {
		for (let at = 0; at < written.length; at++) {
			units.set(written.charCodeAt(at), (kind << Unit.Shift) | folded.charCodeAt(at));
		}
	}
	return units;
}

/** What a unit's entry must be, worked out. */
export function unitByUnicode(code: number): number {
	const char = String.fromCharCode(code);
	const folded = foldOf(char);
	const unit = folded.length === 1 ? folded.charCodeAt(0) : folded.length === 0 ? 0 : Folds.ToSeveral;
	return (readKind(char, code) << Unit.Shift) | unit;
}

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

function readKind(char: string, code: number): Kind {
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
