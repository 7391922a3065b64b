import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createImporter, type Importer } from '../../../src/background/import.ts';
import { LARGEST_FILE } from '../../../src/background/import-file.ts';
import type { ImportAnswer } from '../../../src/protocol/import.ts';
import { databaseLibrary } from '../../../src/store/database-library.ts';
import { openDatabase } from '../../../src/store/open.ts';
import type { Database } from '../../../src/store/schema.ts';
import { harbourTalks, TALKS_JSON } from './support.ts';

let db: Database;
let answers: ImportAnswer[];
let importer: Importer;
let room: number | undefined;
let count = 0;

beforeEach(async () => {
	count += 1;
	const name = `import-${count}`;
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.message);
	db = opened.db;
	answers = [];
	room = undefined;
	importer = createImporter({
		answer: (answer) => answers.push(answer),
		languages: ['uk'],
		database: { name },
		room: async () => room,
	});
});

const fileOf = (content: BlobPart, name = 'talks.json') => new File([content], name);
const last = () => answers.at(-1);

async function stage(file: File): Promise<ImportAnswer | undefined> {
	await importer({ type: 'stage', file });
	return last();
}

async function stored(): Promise<unknown> {
	return Promise.all([...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)]));
}

describe('importing a valid file', () => {
	it('reports what it is and writes nothing before the commit', async () => {
		const before = await stored();
		expect(await stage(fileOf(TALKS_JSON))).toEqual({
			type: 'report',
			report: { ok: true, problems: [] },
			dataset: {
				id: 'harbour-talks',
				name: 'Портові переговори',
				version: '2025.06.05',
				counts: { groups: 2, sources: 4, actors: 4, events: 3, accounts: 4, questions: 3 },
			},
		});
		expect(await stored()).toEqual(before);
		await importer({ type: 'commit' });
		expect(last()).toEqual({ type: 'committed', id: 'harbour-talks' });
		expect(await databaseLibrary(db).rows()).toMatchObject([{ id: 'harbour-talks', current: { bundled: false } }]);
	});

	it('tells its steps', async () => {
		await stage(fileOf(TALKS_JSON));
		await importer({ type: 'commit' });
		const steps = answers.flatMap((answer) => (answer.type === 'progress' ? answer.step : []));
		expect([...new Set(steps)]).toEqual(['reading', 'checking', 'compiling', 'writing']);
		expect(answers.findLast((answer) => answer.type === 'progress')).toMatchObject({ done: 20, total: 20 });
	});

	it('says which version it would replace', async () => {
		await databaseLibrary(db).add({ dataset: harbourTalks(), lexicon: new ArrayBuffer(8), bundled: true });
		expect(await stage(fileOf(TALKS_JSON.replace('2025.06.05', '2026')))).toMatchObject({
			dataset: { version: '2026' },
			replaces: { version: '2025.06.05', bundled: true },
		});
	});

	it('takes a byte order mark as what it is', async () => {
		expect(await stage(fileOf(`\uFEFF${TALKS_JSON}`))).toMatchObject({ type: 'report', report: { ok: true } });
	});
});

describe('bad input: a clear message, and the store as it was', () => {
	beforeEach(async () => {
		await databaseLibrary(db).add({ dataset: harbourTalks(), lexicon: new ArrayBuffer(8), bundled: true });
	});

	async function refused(file: File): Promise<string> {
		const before = await stored();
		const answer = await stage(file);
		await importer({ type: 'commit' });
		expect(last()).toEqual({ type: 'failed', error: 'There is nothing to import yet. Choose a file first.' });
		expect(await stored()).toEqual(before);
		if (answer?.type !== 'report') throw new Error(`Expected a report, not ${answer?.type}.`);
		expect(answer.report.ok).toBe(false);
		expect(answer).not.toHaveProperty('dataset');
		return answer.report.problems[0]?.problem ?? '';
	}

	it.each([
		['malformed', /must be/],
		['unknown-version', /format version 2/],
		['dangling-references', /which the dataset does not have/],
		['javascript-link', /full web address/],
		['broken', /JSON is broken at line 4/],
		['cut-off', /JSON is broken/],
		['web-page', /not JSON/],
		['empty', /empty/],
		['other-format', /not say that it is a Counterpoint dataset/],
	])('%s', async (name, problem) => {
		expect(await refused(fileOf(readFileSync(`test/fixtures/datasets/${name}.json`), `${name}.json`))).toMatch(problem);
	});

	it('50 MB of junk, without reading beyond its beginning', async () => {
		const file = fileOf(new Uint8Array(50_000_000).fill(0x41), 'junk.bin');
		const whole = vi.spyOn(file, 'stream');
		expect(await refused(file)).toBe('this is not JSON');
		expect(whole).not.toHaveBeenCalled();
	});

	it('50 MB of junk that begins like a dataset', async () => {
		const junk = new Uint8Array(50_000_000).fill(0x20);
		junk.set(new TextEncoder().encode('{"format":"counterpoint-dataset",,'));
		expect(await refused(fileOf(junk))).toMatch(/JSON is broken/);
	}, 60_000);

	it('bytes that are no text', async () => {
		expect(await refused(fileOf(new Uint8Array([0x7b, 0xff, 0xfe, 0x00])))).toBe('the file is not UTF-8 text');
	});

	it('a file that is too large, unread', async () => {
		const file = fileOf('{');
		Object.defineProperty(file, 'size', { value: LARGEST_FILE + 1_000_000 });
		expect(await refused(file)).toBe('the file is too large (201 MB; at most 200 MB are read)');
	});

	it('a valid file followed by a bad one: the valid one is no longer staged', async () => {
		await stage(fileOf(TALKS_JSON));
		await refused(fileOf('junk'));
	});

	it('no room for it', async () => {
		const before = await stored();
		await stage(fileOf(TALKS_JSON));
		room = 1000;
		await importer({ type: 'commit' });
		expect(last()).toMatchObject({ type: 'failed', error: expect.stringContaining('has not enough room') });
		expect(await stored()).toEqual(before);
	});
});
