/** What checkers and importers say in English is shown in the reader's language. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { importDataset } from '../../../src/dataset/importers/collect.ts';
import { inputOf } from '../../../src/dataset/importers/input.ts';
import type { Problem } from '../../../src/dataset/report.ts';
import { BAD } from '../../support/files.ts';

const WORDS = JSON.parse(readFileSync('public/_locales/uk/messages.json', 'utf8')) as Record<
	string,
	{ message: string }
>;
/** As the browser fills them in. */
const getMessage = (key: string, subs: readonly string[]) =>
	WORDS[key]?.message.replace(/\$(\d)/g, (_, number: string) => subs[Number(number) - 1] ?? '') ?? '';

let said: typeof import('../../../src/options/said/said.ts');
beforeAll(async () => {
	vi.stubGlobal('browser', { i18n: { getMessage, getUILanguage: () => 'uk' } });
	vi.resetModules();
	said = await import('../../../src/options/said/said.ts');
	return () => vi.unstubAllGlobals();
});

const problemsOf = async (content: string | Uint8Array): Promise<readonly Problem[]> =>
	(await importDataset(inputOf('file.json', content), { today: '2026-01-02' })).problems;

describe('a problem in Ukrainian', () => {
	it.each([
		['"name" is missing', 'немає поля «name»'],
		['must be a list, but is nothing', 'має бути список, а тут нічого'],
		['must be one of Person, Place, but is "a, but is b"', 'має бути одне з: Person, Place, а тут "a, but is b"'],
		['names the source "x", which the dataset does not have', 'називає джерело «x», якого в наборі немає'],
		[
			'the JSON is broken at line 3, column 5 (Unexpected end)',
			'JSON пошкоджено в рядку 3, позиція 5 (Unexpected end)',
		],
		['"b" lies before the startDate "a"', '"b" передує даті startDate "a"'],
		[
			'The server refuses to give it out. The old version stays.',
			'Сервер відмовляється це видати. Стара версія залишається.',
		],
		['nobody has ever said this', 'nobody has ever said this'],
	])('%s', (english, ukrainian) => {
		expect(said.inReadersWords(english)).toBe(ukrainian);
	});

	it('says where', () => {
		expect(said.placeInReadersWords('line 12 "ada-quayle"')).toBe('рядок 12 "ada-quayle"');
		expect(said.placeInReadersWords('actors[3] "file"')).toBe('actors[3] "file"');
	});

	it.each(BAD)('$name', async ({ content }) => {
		const problems = await problemsOf(content());
		expect(problems.length).toBeGreaterThan(0);
		for (const { problem, remedy } of problems) {
			for (const text of [problem, remedy]) expect(said.inReadersWords(text)).toMatch(/[а-яіїє]{3}/);
		}
	});
});
