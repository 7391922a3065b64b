import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import {
	beginningsInCyrillic,
	beginningsInLatin,
	isOfSlavicMake,
	keyOf,
	LETTERS,
} from '../../../src/engine/morphology/transliterate.ts';

/** Ways of writing one sound. */
const SOUNDS: Readonly<Record<string, string>> = {
	...{ shch: 'Q', schtsch: 'Q', szcz: 'Q', tsch: 'C', tch: 'C', cz: 'C', ch: 'C', sch: 'S', sh: 'S', sz: 'S', zh: 'Z' },
	...{ kh: 'h', g: 'h', ts: 'c', tz: 'c', ph: 'f', w: 'v', y: 'i', j: 'i', z: 's', "'": '', '’': '', ʼ: '' },
};

function keyByPatterns(name: string): string {
	return name
		.replace(/[\u0400-\u04ff'-]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(
			/schtsch|shch|szcz|tsch|tch|sch|sh|sz|cz|ch|zh|kh|ts|tz|ph|[gwyjz'’ʼ]/g,
			(written) => SOUNDS[written] ?? written,
		)
		.replace(/ie/g, 'e')
		.replace(/(.)\1+/g, '$1')
		.replace(/v$/, 'f');
}

describe('keyOf', () => {
	it.each([
		'зеленський зеленский zelensky zelenskyy zelenskiy zelenskyi zelenski zelenskij selenskyj',
		'виткофф віткофф witkoff vitkoff vitkof',
		'лавров lavrov lavroff lawrow',
		'мединский мединський medinsky medinskiy medinski medinskij',
		'сибіга сибига sybiha sibiga',
		'яценюк yatsenyuk iatseniuk',
		'єрмак ермак yermak iermak jermak ermak',
		'захарова zakharova',
		'щербаков shcherbakov schtscherbakow szczerbakow',
		'ушаков ushakov uschakow',
	])('takes to one key: %s', (spellings) => {
		const keys = new Set(spellings.split(' ').map(keyOf));
		expect(keys.size).toBe(1);
	});

	it('keeps other names apart', () => {
		const names = 'путин путилов лавров лаврик мединский медынцев захаров захарченко петров федоров'.split(' ');
		expect(new Set(names.map(keyOf)).size).toBe(names.length);
	});

	it('says what the same rules say as patterns', () => {
		const parts = [
			...Object.keys(LETTERS),
			...Object.keys(SOUNDS),
			...'abcdefghijklmnopqrstuvwxyz',
			'ie',
			'ß',
			'\ud83d',
			'1',
		];
		const word = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((all) => all.join(''));
		fc.assert(
			fc.property(word, (name) => {
				expect(keyOf(name)).toBe(name.length < 5 ? undefined : keyByPatterns(name));
			}),
			{ numRuns: 2000 },
		);
		expect(keyOf('щ'.repeat(300))).toBe(keyByPatterns('щ'.repeat(300)));
	});

	it('gives no key to a short name', () => {
		for (const name of ['ким', 'цой', 'kim', 'чепа']) expect(keyOf(name)).toBeUndefined();
	});
});

const begins = (spelling: string, beginnings: readonly string[]) =>
	beginnings.some((beginning) => spelling.startsWith(beginning));

describe('beginningsInLatin', () => {
	it.each([
		'зеленський zelensky zelenskyy zelenskiy selenskyj zelenski',
		'мединский medinsky medinskiy medinskij',
		'ушаков ushakov uschakow uszakow usakov',
		'яценюк yatsenyuk iatseniuk jazenjuk',
		'сибіга sybiha',
		'сибига sibiga',
		'володимир volodymyr wolodymyr',
	])('are those of every system: %s', (names) => {
		const [surname = '', ...spellings] = names.split(' ');
		const beginnings = beginningsInLatin(surname);
		for (const spelling of spellings) expect(begins(spelling, beginnings), spelling).toBe(true);
		expect(beginnings.length).toBeLessThanOrEqual(10);
	});

	it('leave short and Latin names alone', () => {
		for (const name of ['ким', 'чепа', 'witkoff', 'o’leary']) expect(beginningsInLatin(name)).toEqual([]);
	});
});

describe('beginningsInCyrillic', () => {
	it.each(['witkoff виткофф віткофф', 'ushakov ушаков', 'khrushchev хрущев', 'zelensky зеленский зеленський'])(
		'are those of its letters: %s',
		(names) => {
			const [surname = '', ...spellings] = names.split(' ');
			expect(isOfSlavicMake(surname)).toBe(true);
			for (const spelling of spellings) expect(begins(spelling, beginningsInCyrillic(surname)), spelling).toBe(true);
		},
	);

	it('are asked of names of Slavic make only', () => {
		for (const name of ['johnson', 'berlin', 'obama', 'graham', 'loov']) expect(isOfSlavicMake(name)).toBe(false);
	});
});

describe('detection by sound', () => {
	const lexicon = openLexicon(
		compile({
			id: 'talks',
			version: '1',
			actors: [
				{
					id: 'zelensky',
					type: 'Person',
					name: { en: 'Volodymyr Zelensky', uk: 'Володимир Зеленський' },
					aliases: ['Zelensky', 'Зеленський'],
				},
				{ id: 'witkoff', type: 'Person', name: 'Steve Witkoff', aliases: [{ text: 'Witkoff', strength: 'strong' }] },
				{ id: 'lavrov', type: 'Person', name: 'Сергей Лавров', aliases: [{ text: 'Лавров', strength: 'strong' }] },
				{ id: 'graham', type: 'Person', name: 'Lindsey Graham' },
			],
			events: [],
		}),
	);
	const found = (text: string, lang: string) =>
		detect([lexicon], { blocks: [text], lang }).mentions.map(({ start, end, refs }) => [
			text.slice(start, end),
			refs[0]?.id,
		]);

	it.each([
		['Volodymyr Zelenskyy came. Later Zelenskyy left.', 'en', ['Volodymyr Zelenskyy', 'Zelenskyy']],
		["Volodymyr Zelenskiy's staff came, said Zelenskiy's aide.", 'en', ['Volodymyr Zelenskiy', 'Zelenskiy']],
		['Wolodymyr Selenskyj kam.', 'de', ['Wolodymyr Selenskyj']],
		['Приехал Владимир Путин. Виткофф уехал.', 'ru', ['Виткофф']],
		['Віткофф поїхав.', 'uk', ['Віткофф']],
		['Sergei Lavroff spoke, then Lawrow left.', 'en', ['Sergei Lavroff', 'Lawrow']],
	])('%s', (text, lang, names) => {
		expect(found(text, lang).map(([name]) => name)).toEqual(names);
	});

	it('finds no other name', () => {
		expect(found('Zelenka met Zelený; Grahem, Lavra and Witko left.', 'en')).toEqual([]);
		expect(found('zelenskyy was written small.', 'en')).toEqual([]);
	});
});
