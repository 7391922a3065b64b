import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from '../../../src/ui/search/matched.ts';

describe('parts', () => {
	it('cuts a text at its ranges', () => {
		expect(parts({ text: 'Владимир Мединский', ranges: [[9, 14]] })).toEqual([
			{ text: 'Владимир ', hit: false, at: 0 },
			{ text: 'Медин', hit: true, at: 9 },
			{ text: 'ский', hit: false, at: 14 },
		]);
	});

	it('gives one plain part when nothing is emphasised', () => {
		expect(parts({ text: 'TASS', ranges: [] })).toEqual([{ text: 'TASS', hit: false, at: 0 }]);
	});

	it('never loses or doubles a letter, whatever the ranges', () => {
		const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 });
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), ranges, (text, cuts) => {
				const found = parts({ text, ranges: cuts });
				expect(found.map((part) => part.text).join('')).toBe(text);
				expect(new Set(found.map((part) => part.at)).size).toBe(found.length);
			}),
		);
	});
});
