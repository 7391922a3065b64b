/** Folding for search: case, diacritics and apostrophes do not matter, and offsets lead back to the original text. */

export interface Folded {
	readonly text: string;
	/** Original offset at which each unit of `text` begins; one more entry for the end. */
	readonly starts: readonly number[];
}

/** Letters that no decomposition reduces to plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
};
const DROPPED = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF'’‘ʼʻ`´′]/gu;

export function fold(text: string): Folded {
	let folded = '';
	const starts: number[] = [];
	let at = 0;
	for (const character of text) {
		const plain = foldCharacter(character);
		for (let unit = 0; unit < plain.length; unit += 1) starts.push(at);
		folded += plain;
		at += character.length;
	}
	starts.push(at);
	return { text: folded, starts };
}

const known = new Map<string, string>();

/** Few characters occur, often: each is worked out once. */
function foldCharacter(character: string): string {
	let plain = known.get(character);
	if (plain === undefined) {
		const lower = character.normalize('NFKD').replace(DROPPED, '').toLowerCase().replace(DROPPED, '');
		plain = PLAIN[lower] ?? lower;
		known.set(character, plain);
	}
	return plain;
}

export interface Word {
	readonly text: string;
	/** Offset in the folded text. */
	readonly start: number;
}

/** Runs of letters and digits in folded text. */
export function wordsOf(folded: string): Word[] {
	return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/** The different words of some texts, folded. */
export function distinctWords(texts: readonly string[]): string[] {
	return [...new Set(texts.flatMap((text) => wordsOf(fold(text).text).map((word) => word.text)))];
}
