/**
 * Folding: what two spellings of one name may differ in (case, diacritics, kinds of apostrophe, hyphen and space,
 * invisible characters) is taken away, and every folded unit keeps the offset of the original unit it came from.
 */

export interface Folded {
	readonly text: string;
	/** `offsets[i]` is the UTF-16 offset in the original of folded unit `i`; one more entry holds the original's length. */
	readonly offsets: Uint32Array;
}

/** Letters whose decomposition does not give the spelling that other writers use. */
const SPECIAL: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'ss',
	æ: 'ae',
	Æ: 'ae',
	œ: 'oe',
	Œ: 'oe',
	ø: 'o',
	Ø: 'o',
	ł: 'l',
	Ł: 'l',
	đ: 'd',
	Đ: 'd',
	ð: 'd',
	Ð: 'd',
	þ: 'th',
	Þ: 'th',
	ı: 'i',
	İ: 'i',
	// Their marks tell letters apart in Cyrillic, unlike the dots of ё, which most writers leave out.
	й: 'й',
	Й: 'й',
	ї: 'ї',
	Ї: 'ї',
	ў: 'ў',
	Ў: 'ў',
	ё: 'е',
	Ё: 'е',
};
const APOSTROPHES = new Set("'’‘ʼʻ`´′＇");
const HYPHENS = new Set('-‐‑‒–—−﹣－');
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const MARK = /\p{M}/u;
const BREVE = 0x306;
const DIAERESIS = 0x308;

/** Folded form of each UTF-16 unit, filled as units are met: computing all of them at start costs 50 ms. */
const cache: (string | undefined)[] = new Array(0x10000);

function foldUnit(code: number): string {
	const known = cache[code];
	if (known !== undefined) return known;
	const char = String.fromCharCode(code);
	const folded = computeFold(char, code);
	cache[code] = folded;
	return folded;
}

function computeFold(char: string, code: number): string {
	if (code >= 0xd800 && code <= 0xdfff) return char;
	const special = SPECIAL[char];
	if (special !== undefined) return special;
	if (APOSTROPHES.has(char)) return "'";
	if (HYPHENS.has(char)) return '-';
	if (INVISIBLE.test(char) || MARK.test(char)) return '';
	if (SPACE.test(char)) return ' ';
	return char
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

/** Folds a text of any length in one pass. */
export function fold(text: string): Folded {
	const offsets = new Uint32Array(text.length + 1);
	let ascii = true;
	for (let i = 0; i < text.length; i++) {
		if (text.charCodeAt(i) > 0x7f || text.charCodeAt(i) < 0x20) {
			ascii = false;
			break;
		}
	}
	if (ascii) {
		for (let i = 0; i <= text.length; i++) offsets[i] = i;
		return { text: text.toLowerCase().replaceAll('`', "'"), offsets };
	}
	return foldSlowly(text);
}

function foldSlowly(text: string): Folded {
	const offsets: number[] = [];
	let folded = '';
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		let unit = foldUnit(code);
		// A letter and its mark written apart are the letter written whole.
		const next = text.charCodeAt(i + 1);
		if (next === BREVE && (code === 0x438 || code === 0x418)) unit = 'й';
		else if (next === DIAERESIS && (code === 0x456 || code === 0x406)) unit = 'ї';
		for (let k = 0; k < unit.length; k++) offsets.push(i);
		folded += unit;
	}
	offsets.push(text.length);
	return { text: folded, offsets: Uint32Array.from(offsets) };
}

/** The folded text alone, for aliases and other short strings. */
export function foldedText(text: string): string {
	return fold(text).text;
}
