import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createImporter, type Importer } from '../../../src/background/import.ts';
import type { ImportAnswer } from '../../../src/protocol/import.ts';
import { databaseLibrary } from '../../../src/store/database-library.ts';
import { openDatabase } from '../../../src/store/open.ts';
import type { Database } from '../../../src/store/schema.ts';
import { ftmText } from '../../support/ftm.ts';
import { harbourTalks, TALKS_JSON } from './support.ts';

let db: Database;
let answers: ImportAnswer[];
let importer: Importer;
let room: number | undefined;
let count = 0;
let pages: Map<string, Response>;
let asked: string[];

beforeEach(async () => {
	count += 1;
	const name = `import-${count}`;
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.message);
	db = opened.db;
	answers = [];
	pages = new Map();
	asked = [];
	room = undefined;
	importer = createImporter({
		answer: (answer) => answers.push(answer),
		languages: ['uk'],
		today: () => '2026-01-02',
		fetcher: async (input, init) => {
			asked.push(String(input));
			if (String(input) === SLOW) await brokenOff(init?.signal);
			return pages.get(String(input)) ?? new Response('nothing', { status: 404 });
		},
		database: { name },
		room: async () => room,
	});
});

/** Never answers. */
const SLOW = 'https://outlet.example/slow.json';

function brokenOff(signal: AbortSignal | null | undefined): Promise<never> {
	return new Promise((_, reject) => {
		const end = () => reject(new DOMException('stopped', 'AbortError'));
		if (signal?.aborted) end();
		else signal?.addEventListener('abort', end);
	});
}

const fileOf = (content: BlobPart, name = 'talks.json') => new File([content], name);
const last = () => answers.at(-1);

async function stage(file: File): Promise<ImportAnswer | undefined> {
	await importer({ type: 'stage', source: { from: 'file', name: file.name, blob: file } });
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
			format: 'dataset',
			items: 20,
			feeds: [],
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
		expect([...new Set(steps)]).toEqual(['reading', 'writing', 'compiling']);
		expect(answers.findLast((one) => one.type === 'progress' && one.step === 'writing')).toMatchObject({
			done: 20,
			total: 20,
		});
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

describe('large files', () => {
	const PERSONS = 5000;
	const large = () => fileOf(ftmText(PERSONS), 'entities.ftm.json');

	it('FollowTheMoney: counted, compared with the version in force, written in batches', async () => {
		expect(await stage(large())).toMatchObject({
			type: 'report',
			format: 'ftm',
			report: { ok: true },
			dataset: { id: 'entities', version: '2026-01-02', counts: { actors: PERSONS } },
		});
		expect(answers.some((one) => one.type === 'progress' && one.step === 'checking' && one.entries)).toBe(true);
		await importer({ type: 'commit' });
		expect(last()).toEqual({ type: 'committed', id: 'entities' });
		expect(await db.count('actors')).toBe(PERSONS);
		expect(await db.count('lexicons')).toBe(1);
		const other = ftmText(PERSONS + 2).replace('Ada Quayle', 'Ada Quayle-Harbour');
		expect(await stage(fileOf(other, 'entities.ftm.json'))).toMatchObject({
			replaces: { changes: { actors: { added: 2, changed: 1, removed: 0, same: PERSONS - 1 } } },
		});
	});

	it('cancelled half way through the writing: nothing is left behind', async () => {
		const before = await rows();
		await stage(large());
		const committing = importer({ type: 'commit' });
		await until(() => answers.some((one) => one.type === 'progress' && one.step === 'writing' && one.done > 0));
		await Promise.all([importer({ type: 'cancel' }), committing]);
		expect(last()).toEqual({ type: 'cancelled' });
		expect(answers.some(({ type }) => type === 'committed')).toBe(false);
		expect(await rows()).toEqual(before);
		await importer({ type: 'commit' });
		expect(last()).toMatchObject({ type: 'failed' });
	});

	it('cancelled while it is checked: no report comes, and another file can be taken', async () => {
		const staging = importer({ type: 'stage', source: { from: 'file', name: 'large.json', blob: large() } });
		await until(() => answers.some((one) => one.type === 'progress' && one.step === 'checking'));
		await Promise.all([importer({ type: 'cancel' }), staging]);
		expect(answers.some(({ type }) => type === 'report')).toBe(false);
		expect(await stage(fileOf(TALKS_JSON))).toMatchObject({ type: 'report', dataset: { id: 'harbour-talks' } });
	});

	/** All that belongs to datasets; numbers that were given out stay given out. */
	async function rows(): Promise<unknown> {
		const stores = [...db.objectStoreNames].filter((store) => store !== 'notes');
		return Promise.all(stores.map(async (store) => [store, await db.getAll(store)]));
	}

	async function until(condition: () => boolean): Promise<void> {
		while (!condition()) await new Promise((resolve) => setImmediate(resolve));
	}
});

describe('other sources', () => {
	it('a table is shown first, and read as its columns are explained', async () => {
		const table = fileOf('Who,Wiki\nAda Quayle,Q1\nBoris Ostrov,Q2\n', 'people.csv');
		expect(await stage(table)).toMatchObject({
			type: 'table',
			columns: ['Who', 'Wiki'],
			rows: [
				['Ada Quayle', 'Q1'],
				['Boris Ostrov', 'Q2'],
			],
		});
		await importer({ type: 'map', mapping: { kind: 'actors', columns: { Who: 'name', Wiki: 'sameAs' } } });
		expect(last()).toMatchObject({ type: 'report', dataset: { id: 'people', counts: { actors: 2 } } });
		await importer({ type: 'commit' });
		const [reader] = await databaseLibrary(db).enabled();
		expect(await reader?.all('actors')).toMatchObject([
			{ name: 'Ada Quayle', sameAs: ['https://www.wikidata.org/entity/Q1'] },
			{ name: 'Boris Ostrov' },
		]);
	});

	it('a table in which no column is the name is refused with what to do', async () => {
		await stage(fileOf('Who,Wiki\nAda Quayle,Q1\n', 'people.csv'));
		await importer({ type: 'map', mapping: { kind: 'actors', columns: { Wiki: 'sameAs' } } });
		expect(last()).toMatchObject({ type: 'report', report: { ok: false } });
		expect(JSON.stringify(last())).toContain('no column says the name');
	});

	it('an address: fetched once, logged, and a feed is offered for subscription', async () => {
		const url = 'https://outlet.example/feed.xml';
		const item = '<item><title>Talks end</title><link>https://outlet.example/1</link></item>';
		const feed = `<rss version="2.0"><channel><title>Outlet</title><link>https://outlet.example/</link>${item}</channel></rss>`;
		pages.set(url, new Response(feed));
		await importer({ type: 'stage', source: { from: 'address', url } });
		expect(last()).toMatchObject({
			type: 'report',
			format: 'feed',
			dataset: { name: 'Outlet', counts: { accounts: 1 } },
			feeds: [{ url, title: 'Outlet' }],
		});
		expect(await databaseLibrary(db).requests(9)).toMatchObject({ total: 1, last: [{ url, status: 200 }] });
	});

	it('an address with nothing behind it', async () => {
		await importer({ type: 'stage', source: { from: 'address', url: 'https://outlet.example/gone.json' } });
		expect(last()).toMatchObject({ type: 'report', report: { ok: false } });
		expect(JSON.stringify(last())).toContain('nothing at this address');
	});

	it('an address that does not answer can be given up, and that it was asked is logged', async () => {
		const staging = importer({ type: 'stage', source: { from: 'address', url: SLOW } });
		await vi.waitFor(() => expect(asked).toContain(SLOW));
		await Promise.all([importer({ type: 'cancel' }), staging]);
		expect(last()).toEqual({ type: 'cancelled' });
		expect(await databaseLibrary(db).requests(9)).toMatchObject({ total: 1, last: [{ url: SLOW, bytes: 0 }] });
		expect(answers.every(({ type }) => type === 'progress' || type === 'cancelled')).toBe(true);
	});

	it('a list of feeds brings no dataset but addresses', async () => {
		const outlines = '<outline text="One" xmlUrl="https://one.example/f"/><outline xmlUrl="https://two.example/f"/>';
		await stage(fileOf(`<opml version="2.0"><head/><body>${outlines}</body></opml>`, 'feeds.opml'));
		expect(last()).toMatchObject({
			type: 'report',
			format: 'opml',
			report: { ok: true },
			feeds: [{ url: 'https://one.example/f', title: 'One' }, { url: 'https://two.example/f' }],
		});
		expect(last()).not.toHaveProperty('dataset');
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
		['web-page', /web page/],
		['empty', /empty/],
		['other-format', /not say that it is a Counterpoint dataset/],
	])('%s', async (name, problem) => {
		expect(await refused(fileOf(readFileSync(`test/fixtures/datasets/${name}.json`), `${name}.json`))).toMatch(problem);
	});

	it('50 MB of junk', async () => {
		expect(await refused(fileOf(new Uint8Array(50_000_000).fill(0x41), 'junk.bin'))).toMatch(/no format/);
	});

	it('50 MB of junk that begins like a dataset', async () => {
		const junk = new Uint8Array(50_000_000).fill(0x20);
		junk.set(new TextEncoder().encode('{"format":"counterpoint-dataset",,'));
		expect(await refused(fileOf(junk))).toMatch(/JSON is broken/);
	}, 60_000);

	it('bytes that are no text', async () => {
		expect(await refused(fileOf(new Uint8Array([0x7b, 0xff, 0xfe, 0x00])))).toMatch(
			/no format that Counterpoint reads/,
		);
	});

	it('a valid file followed by a bad one: the valid one is no longer staged', async () => {
		await stage(fileOf(TALKS_JSON));
		await refused(fileOf('junk'));
	});

	it('what does not fit is told before anything is written, by its size unpacked', async () => {
		const packed = new Uint8Array(
			await new Response(new Blob([TALKS_JSON]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
		);
		room = TALKS_JSON.length;
		await stage(fileOf(packed));
		expect(last()).toMatchObject({ type: 'report', room: { needed: TALKS_JSON.length * 4, free: TALKS_JSON.length } });
		room = 1_000_000_000;
		await stage(fileOf(packed));
		expect(last()).not.toHaveProperty('room');
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
