/** In which language a dataset's text is shown: the stated order, step by step. */
import { describe, expect, test } from 'vitest';
import { type ReaderLanguages, textLanguages } from '../../../src/background/text-languages.ts';
import { pickText } from '../../../src/dataset/text.ts';

const READER: ReaderLanguages = { shown: 'uk', chosen: 'pl', accepted: ['uk-UA', 'cs', 'de'] };
const TEXT = { sl: 'sl', en: 'en', tr: 'tr', de: 'de', cs: 'cs', pl: 'pl', uk: 'uk' };

describe('one language less at a time', () => {
	test.each([
		['that of the interface', [], 'uk'],
		['the one chosen', ['uk'], 'pl'],
		['what the browser is set to, in its order', ['uk', 'pl'], 'cs'],
		['and on', ['uk', 'pl', 'cs'], 'de'],
		['that of the article', ['uk', 'pl', 'cs', 'de'], 'tr'],
		['English', ['uk', 'pl', 'cs', 'de', 'tr'], 'en'],
		['what the dataset writes first', ['uk', 'pl', 'cs', 'de', 'tr', 'en'], 'sl'],
	])('%s', (_, without, expected) => {
		const text = Object.fromEntries(Object.entries(TEXT).filter(([lang]) => !without.includes(lang)));
		expect(pickText(text, textLanguages(READER, 'tr'))).toBe(expected);
	});
});

test('nothing chosen, no article: nothing in their place', () => {
	expect(textLanguages({ shown: 'en', chosen: undefined, accepted: ['en', 'ru'] })).toEqual(['en', 'ru']);
});

test('a region finds its language, and another region of it', () => {
	expect(pickText({ en: 'a', pt: 'b' }, ['pt-BR'])).toBe('b');
	expect(pickText({ en: 'a', 'pt-PT': 'b' }, ['pt-BR'])).toBe('b');
	expect(pickText({ en: 'a', 'pt-PT': 'b', 'pt-BR': 'c' }, ['pt-BR'])).toBe('c');
});
