import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/cli/paragraphs.ts';

const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

describe('paragraphsOf', () => {
	it('parts at empty lines, also with blanks in them', () => {
		expect(texts('One\n\nTwo\n \t\nThree\n\n\n\nFour\n')).toEqual(['One', 'Two', 'Three', 'Four']);
		expect(texts('\n \n')).toEqual([]);
	});

	it('parts at a line end that does not merely wrap a long line', () => {
		expect(
			texts('A heading\nThe first line of a paragraph, which\nruns on in the line that follows it.\nNext.'),
		).toEqual(['A heading', 'The first line of a paragraph, which\nruns on in the line that follows it.', 'Next.']);
	});

	it('says where each begins, and leaves out nothing but white space', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'word ', '.', '\n', '\n\n', ' ', '\r', '\t'), { maxLength: 60 }),
				(parts) => {
					const text = parts.join('');
					let end = 0;
					for (const paragraph of paragraphsOf(text)) {
						expect(text.slice(paragraph.start, paragraph.start + paragraph.text.length)).toBe(paragraph.text);
						expect(text.slice(end, paragraph.start).trim()).toBe('');
						end = paragraph.start + paragraph.text.length;
					}
					expect(text.slice(end).trim()).toBe('');
				},
			),
		);
	});

	it('reads ten megabytes in one paragraph, and hundreds of thousands of lines', () => {
		expect(paragraphsOf('word '.repeat(2_000_000))).toHaveLength(1);
		expect(paragraphsOf('One line.\n'.repeat(300_000))).toHaveLength(300_000);
	});
});
