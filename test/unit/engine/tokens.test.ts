import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
	it.each([
		['Putin’s aide', ["putin's", 'aide']],
		['‘1,000 for 1,000,’', ['1000', 'for', '1000']],
		['In 2022, 100 men', ['in', '2022', '100', 'men']],
		['Istanbul-2 talks', ['istanbul', '-', '2', 'talks']],
		['U.S. President', ['us', 'president']],
		['В. Мединский', ['в', 'мединский']],
		['з’явився п’ятий', ["з'явився", "п'ятий"]],
		['one - two', ['one', 'two']],
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it('tells sentences apart, but not at initials and abbreviations', () => {
		const sentences = tokenize('Mr. Putin met V. Medinsky. Kyiv waited! It was 2 June.').map((token) => token.sentence);
		expect(sentences).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2]);
	});

	it('does not end a sentence at a German ordinal', () => {
		const last = (text: string) => tokenize(text).at(-1)?.sentence;
		expect(last('Am 16. Mai')).toBe(0);
		expect(last('Der 20. Jahrestag')).toBe(0);
		expect(last('Es waren 16. Dann')).toBe(1);
		expect(last('Das war im Jahr 2025. Mai')).toBe(1);
	});

	it('knows letter case, with the possessive of an acronym still upper', () => {
		const cases = tokenize('the FSB’s Putin us US').map((token) => token.letterCase);
		expect(cases).toEqual(['lower', 'upper', 'capital', 'lower', 'upper']);
	});

	it('joins over spaces, line ends and quotation marks, not over commas or paragraphs', () => {
		const joined = (text: string) => tokenize(text).at(-1)?.joined;
		expect(joined('Rustem\nUmerov')).toBe(true);
		expect(joined('операция «Паутина»')).toBe(true);
		expect(joined('Rustem, Umerov')).toBe(false);
		expect(joined('Rustem\n\nUmerov')).toBe(false);
		expect(joined('Gazeta.Ru')).toBe(true);
		expect(joined('ended. Ru')).toBe(false);
	});

	it('gives spans in order, inside the text, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				let last = 0;
				for (const { start, end } of tokenize(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});
