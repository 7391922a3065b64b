/** The command that reads a folder of saved pages: what it says of three small ones, made for it. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { coverage, missing, readGold, wronglyRead } from '../../scripts/pages/gold.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

interface Row {
	readonly key: string;
	readonly longestTaskMs: number;
	readonly markingMs: number;
}

async function pages(browser: string): Promise<Row[]> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[tsx, 'scripts/pages/main.ts', 'test/fixtures/pages', '--browser', browser, '--json'],
		{ cwd: ROOT },
	);
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Row);
}

const HARMLESS = { textUnchanged: true, errors: [], longestTaskMs: expect.any(Number), markingMs: expect.any(Number) };

describe.each(['chromium', 'firefox'])('saved pages in %s', (browser) => {
	test('each has a row that says what was read and marked there', async () => {
		const rows = await pages(browser);
		expect(rows).toEqual([
			{
				key: 'form-around-page',
				article: true,
				marks: expect.any(Number),
				coverage: 1,
				marksInMustNot: 0,
				...HARMLESS,
			},
			{ key: 'moves-on', article: false, marks: 0, coverage: null, marksInMustNot: null, ...HARMLESS },
			{ key: 'old-encoding', article: true, marks: expect.any(Number), coverage: 1, marksInMustNot: null, ...HARMLESS },
		]);
		for (const { key, markingMs } of rows) if (key !== 'moves-on') expect(markingMs).toBeGreaterThan(0);
	});
});

describe('gold', () => {
	const gold = readGold({ kind: 'trafilatura', with: ['The “first” line', 'a second one'], without: ['Read also'] });

	test('is compared by letters, without regard to quotation marks and spaces', () => {
		expect(gold && missing(gold, ['The "first"\nline and more'])).toEqual(['a second one']);
		expect(coverage(gold, ['The "first" line', 'A second one.'])).toBe(1);
		expect(coverage(undefined, ['text'])).toBeNull();
	});

	test('names what should not have been read', () => {
		expect(gold && wronglyRead(gold, ['Read  also: more'])).toEqual(['Read also']);
	});

	test('of an unknown kind is refused', () => {
		expect(() => readGold({ kind: 'other' })).toThrow();
	});
});
