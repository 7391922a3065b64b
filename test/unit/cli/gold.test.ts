import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { goldFileOf, goldFiles, parseGold } from '../../../src/cli/gold.ts';

describe('gold as lines', () => {
	it('reads tabs and spaces, leaves comments out, and joins lines of one span', () => {
		const text = '# start end id\n0\t5\tada\n\n  7 12   harbour ?\r\n20 24 a\n20 24 b\n';
		expect(parseGold(text, false).mentions).toEqual([
			{ start: 0, end: 5, ids: ['ada'], optional: false, head: [0, 5] },
			{ start: 7, end: 12, ids: ['harbour'], optional: true, head: [7, 12] },
			{ start: 20, end: 24, ids: ['a', 'b'], optional: false, head: [20, 24] },
		]);
	});

	it.each(['0 5', 'a 5 ada', '5 5 ada', '-1 5 ada', '0 5 ada x', '0 5 ada ? more', '0.5 5 ada'])(
		'refuses "%s" and says which line it is',
		(line) => {
			expect(() => parseGold(`# first\n${line}`, false)).toThrow(/line 2/);
		},
	);
});

describe('gold as JSON', () => {
	it('reads kinds, several ids, heads and the date', () => {
		const mentions = [
			{ start: 3, end: 9, kind: 'event', ids: ['one', 'two'], head: [5, 9] },
			{ start: 11, end: 14, ids: ['three'], optional: true },
		];
		expect(parseGold(JSON.stringify({ published: '2025-06-03', mentions }), true)).toEqual({
			published: '2025-06-03',
			mentions: [
				{ start: 3, end: 9, kind: 'event', ids: ['one', 'two'], optional: false, head: [5, 9] },
				{ start: 11, end: 14, ids: ['three'], optional: true, head: [11, 14] },
			],
		});
	});

	it('says what is wrong', () => {
		expect(() => parseGold('{"mentions":[{"start":0,"end":4,"ids":[]}]}', true)).toThrow(/mentions\.0\.ids/);
		expect(() => parseGold('{"mentions":[{"start":0,"end":4,"ids":["a"],"kind":"thing"}]}', true)).toThrow(/kind/);
	});
});

describe('gold files', () => {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-gold-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'more'));
	for (const name of ['001.json', '002.tsv', 'README.md', '.hidden']) writeFileSync(join(folder, name), '');
	writeFileSync(join(folder, 'more', '001_own.tsv'), '');

	it('belong to the text of the same base name, or of its part before an underscore', async () => {
		const files = await goldFiles([folder, join(folder, 'more', '001_own.tsv')]);
		const of = (text: string) => goldFileOf(text, files)?.slice(folder.length + 1);
		expect(of('texts/001.txt')).toBe('001.json');
		expect(of('texts/001_b10c86.txt')).toBe('001.json');
		expect(of('texts/001_own.txt')).toBe(join('more', '001_own.tsv'));
		expect(of('002.html')).toBe('002.tsv');
		expect(of('README.txt')).toBeUndefined();
		expect(of('003.txt')).toBeUndefined();
	});
});
