import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_UNITS, unitByUnicode } from '../../../src/engine/text/chars.ts';
import { fold, foldedText } from '../../../src/engine/text/fold.ts';

describe('fold', () => {
	it.each([
		['Erdoğan', 'erdogan'],
		['İstanbul', 'istanbul'],
		['Çırağan', 'ciragan'],
		['Spider’s', "spider's"],
		['Russia–Ukraine', 'russia-ukraine'],
		['Медве\u00adдев', 'медведев'],
		['ещё', 'еще'],
		['Київ', 'київ'],
		['и\u0306', 'й'],
		['Straße', 'strasse'],
		['Мединс\u0301кий', 'мединский'],
	])('%s -> %s', (written, folded) => {
		expect(fold(written).text).toBe(folded);
	});

	it('keeps an offset for every folded unit, never falling and ending at the length', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				const { text: folded, offsets } = fold(text);
				expect(offsets).toHaveLength(folded.length + 1);
				expect(offsets.at(-1)).toBe(text.length);
				for (let i = 1; i < offsets.length; i++) {
					expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
				}
			}),
		);
	});

	it('folds what one unit at a time folds to (the fast path for ASCII says the same as the slow one)', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80 }), (text) => {
				const withSlowPath = fold(`${text}é`).text;
				expect(`${fold(text).text}e`).toBe(withSlowPath);
			}),
		);
	});

	it('has in its table of common characters what Unicode says of them', () => {
		expect(COMMON_UNITS.size).toBeGreaterThan(250);
		for (const [code, unit] of COMMON_UNITS) expect(unit, String.fromCharCode(code)).toBe(unitByUnicode(code));
	});

	it('folds a word alone as it folds it within a text', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aZяЖЁїІ\u0306éİΣ𐐀ß') })),
				(text) => {
					expect(foldedText(text)).toBe(fold(text).text);
				},
			),
		);
	});
});
