import { expect, it } from 'vitest';
import { inOrder, pickText } from '../../../src/dataset/text.ts';

it('shows no text that could turn the words around it', () => {
	expect(pickText('\u202Edetrevni\u202C \u2066open', ['en'])).toBe('detrevni open');
	expect(pickText({ en: 'A\u202Eb' }, ['en'])).toBe('Ab');
});

it('leaves marks of direction, joiners and letters of every script as they are', () => {
	for (const text of ['\u200Fעברית\u200E', 'می\u200Cخواهم', 'Ada Quayle', '👩\u200D🚀'])
		expect(inOrder(text)).toBe(text);
});
