import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseLibrary } from '../../../src/store/database-library.ts';
import { headerOf } from '../../../src/store/generation.ts';
import { incomingEntries, type Library, rebuildDataset } from '../../../src/store/library.ts';
import { memoryLibrary } from '../../../src/store/memory-library.ts';
import type { DatasetReader } from '../../../src/store/reader.ts';
import type { Database } from '../../../src/store/schema.ts';
import { dump, freshDatabase, harbourTalks, lexicon } from './support.ts';

const dataset = harbourTalks();

async function readerOf(library: Library, id = dataset.id): Promise<DatasetReader> {
	const reader = await library.reader(id);
	if (reader === undefined) throw new Error(`No dataset "${id}".`);
	return reader;
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe.each([
	['in the database', async () => databaseLibrary(await freshDatabase())],
	['in memory', async () => memoryLibrary()],
])('the library %s', (_, make) => {
	let library: Library;
	beforeEach(async () => {
		library = await make();
		await library.add({ dataset, lexicon: lexicon(), bundled: true });
	});

	it('gives a dataset back as it came, unknown keys and order included', async () => {
		expect(await rebuildDataset(await readerOf(library))).toEqual(dataset);
	});

	it('sums a dataset up in its row', async () => {
		expect(await library.rows()).toMatchObject([
			{
				id: 'harbour-talks',
				enabled: true,
				current: {
					bundled: true,
					header: { id: 'harbour-talks', version: '2025.06.05', 'x-note': 'kept though unknown' },
					counts: { groups: 2, sources: 4, actors: 4, events: 3, accounts: 4, questions: 3 },
				},
			},
		]);
	});

	it('finds entries by id, in the order asked for, without those that do not exist', async () => {
		const reader = await readerOf(library);
		expect(ids(await reader.get('actors', ['rustem-umerov', 'nobody', 'vladimir-medinsky']))).toEqual([
			'rustem-umerov',
			'vladimir-medinsky',
		]);
		expect(ids(await reader.all('accounts'))).toEqual(['a1', 'a2', 'a3', 'a4']);
	});

	it('finds a run of ids and what only looks like one', async () => {
		const reader = await readerOf(library);
		const every = await reader.everyId('actors');
		for (const asked of [every, every.slice(1, 3), [...every].reverse(), every.filter((_, at) => at !== 1), []]) {
			expect(ids(await reader.getRun('actors', asked))).toEqual(asked);
		}
		const [first = '', second = ''] = every;
		expect(ids(await reader.getRun('actors', [first, `${first}-nobody`, second]))).toEqual([first, second]);
	});

	it('finds entries by every relation', async () => {
		const reader = await readerOf(library);
		expect(ids(await reader.find('accounts', 'event', 'talks'))).toEqual(['a2', 'a4']);
		expect(ids(await reader.find('accounts', 'source', 'north-post'))).toEqual(['a1', 'a4']);
		expect(ids(await reader.find('accounts', 'page', 'northpost.example/2025/05/talks'))).toEqual(['a1']);
		expect(ids(await reader.find('accounts', 'page', 'archive.example/a1'))).toEqual(['a1']);
		expect(ids(await reader.find('accounts', 'mention', 'vladimir-medinsky'))).toEqual(['a1', 'a2']);
		expect(ids(await reader.find('questions', 'event', 'round-1'))).toEqual(['q-wording', 'q-length']);
		expect(ids(await reader.find('questions', 'account', 'a3'))).toEqual(['q-length', 'q-number']);
		expect(ids(await reader.find('questions', 'speaker', 'vladimir-medinsky'))).toEqual(['q-wording']);
		expect(ids(await reader.find('events', 'superEvent', 'talks'))).toEqual(['round-1', 'round-2']);
		expect(ids(await reader.find('events', 'participant', 'rustem-umerov'))).toEqual(['round-1']);
		expect(ids(await reader.find('events', 'location', 'harbour-city'))).toEqual(['talks', 'round-1', 'round-2']);
		expect(ids(await reader.find('sources', 'domain', 'loosesheet.example'))).toEqual(['loose-sheet']);
		expect(await reader.find('accounts', 'event', 'nothing')).toEqual([]);
	});

	it('leaves disabled datasets out of what is read, not out of the list', async () => {
		await library.setEnabled(dataset.id, false);
		expect(await library.enabled()).toEqual([]);
		expect(await library.rows()).toMatchObject([{ id: dataset.id, enabled: false }]);
		await library.setEnabled(dataset.id, true);
		expect(await library.enabled()).toHaveLength(1);
	});

	it('keeps the lexicon and lets it be replaced', async () => {
		const [row] = await library.rows();
		if (row === undefined) throw new Error('No row.');
		const read = async () => new TextDecoder().decode(await library.lexicon(row));
		expect(await read()).toBe('lexicon');
		await library.saveLexicon(row, lexicon('another'));
		expect(await read()).toBe('another');
	});

	it('forgets a removed dataset', async () => {
		await library.remove(dataset.id);
		expect(await library.rows()).toEqual([]);
		expect(await library.reader(dataset.id)).toBeUndefined();
	});

	it('never gives a generation number out twice', async () => {
		const [first] = await library.rows();
		await library.remove(dataset.id);
		const again = await library.add({ dataset, lexicon: lexicon(), bundled: true });
		expect(again.current.generation).toBeGreaterThan(first?.current.generation ?? Number.POSITIVE_INFINITY);
	});
});

describe('generations', () => {
	let db: Database;
	let library: Library;
	const changed = { ...dataset, version: '2', actors: dataset.actors.slice(0, 1) };
	beforeEach(async () => {
		db = await freshDatabase();
		library = databaseLibrary(db);
		await library.add({ dataset, lexicon: lexicon(), bundled: false });
	});
	afterEach(() => vi.restoreAllMocks());

	it('an import replaces the current generation and keeps the one before', async () => {
		const row = await library.add({ dataset: changed, lexicon: lexicon('2'), bundled: false });
		expect(row).toMatchObject({
			current: { header: { version: '2' } },
			previous: { header: { version: '2025.06.05' } },
		});
		expect(await rebuildDataset(await readerOf(library))).toEqual(changed);
		expect(await db.count('actors')).toBe(dataset.actors.length + 1);
		expect(await db.count('lexicons')).toBe(2);
	});

	it('the third generation drops the first', async () => {
		await library.add({ dataset: changed, lexicon: lexicon(), bundled: false });
		await library.add({ dataset: changed, lexicon: lexicon(), bundled: false });
		expect(await db.count('actors')).toBe(2);
		expect(await db.count('lexicons')).toBe(2);
	});

	it('keeps place and switch of a dataset through an update', async () => {
		await library.add({ dataset: { ...dataset, id: 'other' }, lexicon: lexicon(), bundled: false });
		await library.setEnabled(dataset.id, false);
		await library.add({ dataset: changed, lexicon: lexicon(), bundled: false });
		expect((await library.rows()).map(({ id, enabled }) => [id, enabled])).toEqual([
			['harbour-talks', false],
			['other', true],
		]);
	});

	it('an import that fails on the way leaves the old generation whole, and no leftovers', async () => {
		const before = await dump(db);
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
			if (this.name === 'accounts') throw new DOMException('The disk is full.', 'QuotaExceededError');
			return put.call(this, value);
		});
		await expect(library.add({ dataset: changed, lexicon: lexicon(), bundled: false })).rejects.toThrow(
			'There is not enough room to store this, and nothing was changed.',
		);
		vi.restoreAllMocks();
		expect(await dump(db)).toEqual(before);
		expect(await rebuildDataset(await readerOf(library))).toEqual(dataset);
	});

	it('what a killed import left behind is swept, and only that', async () => {
		const before = await dump(db);
		await db.put('actors', {
			dataset: dataset.id,
			generation: 77,
			id: 'half',
			position: 0,
			entry: { id: 'half', type: 'Person', name: 'Half' },
			relations: [],
		});
		await db.put('lexicons', { dataset: 'never-finished', generation: 78, data: lexicon() });
		expect(await dump(db)).not.toEqual(before);
		await databaseLibrary(db).sweep();
		expect(await dump(db)).toEqual(before);
	});

	it('a reader goes on in its own generation while another is written', async () => {
		const reader = await readerOf(library);
		await library.add({ dataset: changed, lexicon: lexicon(), bundled: false });
		expect(await rebuildDataset(reader)).toEqual(dataset);
	});

	it('reports progress up to the last row', async () => {
		const seen: number[] = [];
		await library.addStream({
			header: headerOf({ ...dataset, id: 'long' }),
			entries: incomingEntries({ ...dataset, actors: manyActors(2500) }),
			lexicon,
			bundled: false,
			onProgress: (done) => seen.push(done),
		});
		expect(seen.length).toBeGreaterThan(3);
		expect(seen.at(-1)).toBe(2516);
	});

	it('knows a dataset that came in mixed order for the same one', async () => {
		const [first] = await library.rows();
		const mixed = [...incomingEntries(dataset)].sort((a, b) => (a.kind < b.kind ? -1 : 1));
		const again = await library.addStream({ header: headerOf(dataset), entries: mixed, lexicon, bundled: false });
		expect(again.current.dataHash).toBe(first?.current.dataHash);
		expect(await rebuildDataset(await readerOf(library))).toEqual(dataset);
	});

	it('reads all of many entries, batch after batch', async () => {
		await library.add({ dataset: { ...dataset, actors: manyActors(4500) }, lexicon: lexicon(), bundled: false });
		const reader = await readerOf(library);
		const ids: string[] = [];
		for await (const { id } of reader.each('actors')) ids.push(id);
		expect(ids).toHaveLength(4500);
		expect(ids).toEqual(await reader.everyId('actors'));
		expect(await reader.everyId('groups')).toEqual(dataset.groups.map(({ id }) => id).sort());
	});

	it('stores a large lexicon as a Blob and gives it back as a buffer', async () => {
		const large = new Uint8Array(1_200_000).fill(7).buffer as ArrayBuffer;
		const row = await library.add({ dataset: changed, lexicon: large, bundled: false });
		const stored = await db.get('lexicons', [row.id, row.current.generation]);
		expect(stored?.data).toBeInstanceOf(Blob);
		expect(await library.lexicon(row)).toEqual(large);
	});
});

function manyActors(count: number) {
	return Array.from({ length: count }, (_, at) => ({
		id: `actor-${at}`,
		type: 'Person' as const,
		name: `Actor ${at}`,
	}));
}

it('without a database, what is not bundled is refused in plain words', async () => {
	await expect(memoryLibrary().add({ dataset, lexicon: lexicon(), bundled: false })).rejects.toThrow(
		'Without a database this dataset could not be kept.',
	);
});
