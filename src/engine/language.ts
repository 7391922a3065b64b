/** The language of a page's text: what it says of itself, else what its letters say. */
import { type InflectLanguage, knownLanguage } from './morphology/tables.ts';
import type { PageText } from './types.ts';

/** So many letters tell; every page pays for reading them. */
const SAMPLE = 2000;
/** Letters that only one of the languages uses, or uses often; the most frequent of them decides, of equals the first. */
const TELLING: readonly (readonly [lang: InflectLanguage, letters: string])[] = [
	['uk', 'іїєґІЇЄҐ'],
	['ru', 'ыэёЫЭЁ'],
	['bg', 'ъЪ'],
	['pl', 'ąęłńśźżĄĘŁŃŚŹŻ'],
	['cs', 'ěřůýťďĚŘŮÝŤĎ'],
	['tr', 'ğışİ'],
	['de', 'äöüßÄÖÜ'],
	['sl', 'čšžČŠŽ'],
];
/** Plain Latin letters tell nothing. */
const FIRST_TOLD = 0x80;
/** Per UTF-16 unit: the place of its language in `TELLING` plus one. */
const TOLD = new Uint8Array(0x530);
TELLING.forEach(([, letters], place) => {
	for (const letter of letters) TOLD[letter.charCodeAt(0)] = place + 1;
});

/** Languages whose rules the page's words may follow; an unknown language gives those that its script suggests. */
export function languagesOfPage(lang: string | undefined, blocks: readonly string[]): readonly InflectLanguage[] {
	const letters = lettersOf(sampleOf(blocks));
	const cyrillic = letters.isCyrillic;
	const told = knownLanguage(lang) ?? byLetters(letters);
	const isCyrillic = told === 'ru' || told === 'uk' || told === 'bg';
	// A page may quote another script at length, or state the language of its frame: the script of the text decides.
	if (told !== undefined && isCyrillic === cyrillic) return told === 'en' ? ['en'] : [told, 'en'];
	return cyrillic ? ['ru', 'uk'] : ['en'];
}

/** The one language of a page: as it states it, when no rules of ours are known for that, else as its letters tell. */
export function languageOfPage({ lang, blocks }: Pick<PageText, 'lang' | 'blocks'>): string {
	const [likely = 'en'] = languagesOfPage(lang, blocks);
	return lang !== undefined && knownLanguage(lang) === undefined ? (lang.split('-')[0] ?? lang).toLowerCase() : likely;
}

function sampleOf(blocks: readonly string[]): string {
	let sample = '';
	for (const block of blocks) {
		sample += `${block.slice(0, SAMPLE)} `;
		if (sample.length >= SAMPLE) break;
	}
	return sample;
}

interface Letters {
	readonly isCyrillic: boolean;
	/** How many of each language's telling letters, by its place in `TELLING` plus one. */
	readonly telling: Int32Array;
	readonly all: number;
}

function lettersOf(sample: string): Letters {
	const telling = new Int32Array(TELLING.length + 1);
	let cyrillic = 0;
	let latin = 0;
	for (let i = 0; i < sample.length; i++) {
		const code = sample.charCodeAt(i);
		if (code < FIRST_TOLD) {
			if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
			continue;
		}
		if (code >= 0x400 && code < 0x530) cyrillic++;
		const told = code < TOLD.length ? (TOLD[code] as number) : 0;
		telling[told] = (telling[told] as number) + 1;
	}
	return { isCyrillic: cyrillic > latin, telling, all: sample.length };
}

function byLetters({ telling, all }: Letters): InflectLanguage | undefined {
	let best: InflectLanguage | undefined;
	let most = all / 400;
	TELLING.forEach(([lang], place) => {
		const count = telling[place + 1] ?? 0;
		if (count > most) {
			most = count;
			best = lang;
		}
	});
	return best;
}
