/** The browser ends in the midst of an upgrade of the database, at each of its steps: the old one stays whole, and the next start goes on. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/store/open.ts';
import { DATABASE_VERSION, type Database, upgrade } from '../../../src/store/schema.ts';
import { backgroundWith } from '../background/support.ts';
import { freshName } from '../store/support.ts';
import { failUpgradeAt } from './faulty.ts';

const ARTICLE = {
	page: { url: 'https://northpost.example/2025/05/talks', published: '2025-05-16', lang: 'en' },
	blocks: ['Vladimir Medinsky met Rustem Umerov. Vladimir Medinsky left early.'],
};

afterEach(() => {
	vi.restoreAllMocks();
});

function wake(databaseName: string) {
	return backgroundWith({ databaseName });
}

const mentionsIn = async (background: ReturnType<typeof wake>) =>
	(await background.handlers.detect(ARTICLE, undefined)).mentions.length;

/** A database as an older version has left it, with the bundled dataset in it; 0 is none at all. */
async function leftBy(version: number): Promise<string> {
	const name = freshName();
	if (version === 0) return name;
	const full = freshName();
	await wake(full).start();
	const newest = await openDatabase({ name: full });
	if (!newest.ok) throw new Error(newest.message);
	const old = await openDB(name, version, {
		upgrade: (db) => upgrade(db as unknown as Database, 0, version),
	});
	for (const store of old.objectStoreNames) {
		for (const row of await newest.db.getAll(store as 'datasets')) await old.put(store, row);
	}
	newest.db.close();
	old.close();
	return name;
}

/** Everything in it, whatever its version, without opening it as ours does. */
async function contentOf(name: string): Promise<{ readonly version: number; readonly rows: unknown }> {
	const db = await openDB(name);
	const rows = await Promise.all([...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)]));
	const { version } = db;
	db.close();
	return { version, rows };
}

describe.each([...Array(DATABASE_VERSION).keys()])('an upgrade from version %i', (version) => {
	it('that is broken off at any step leaves what there was, says so, and is made good by the next start', async () => {
		let struck = true;
		let steps = 0;
		for (let at = 1; struck; at += 1) {
			const name = await leftBy(version);
			const before = version === 0 ? undefined : await contentOf(name);
			const faulty = failUpgradeAt(at);
			const opened = await openDatabase({ name });
			struck = faulty.struck;
			if (opened.ok) opened.db.close();
			if (struck) {
				steps += 1;
				expect(opened, `step ${at}`).toMatchObject({ ok: false, reason: 'refused' });
				// Pages are read all the same, from memory, and nothing claims to be kept.
				const meanwhile = wake(name);
				expect(await mentionsIn(meanwhile), `mentions after step ${at}`).toBeGreaterThan(0);
				expect((await meanwhile.handlers.datasets({}, undefined)).fromMemory).toBe(true);
			}
			faulty.heal();
			if (struck && before !== undefined) expect(await contentOf(name), `rows after step ${at}`).toEqual(before);
			const next = wake(name);
			await next.start();
			const { datasets, fromMemory } = await next.handlers.datasets({}, undefined);
			expect({ ids: datasets.map(({ id }) => id), fromMemory }).toEqual({ ids: ['harbour-talks'], fromMemory: false });
			expect(await mentionsIn(next), `mentions after the start behind step ${at}`).toBeGreaterThan(0);
			expect((await contentOf(name)).version).toBe(DATABASE_VERSION);
		}
		expect(steps).toBeGreaterThan(0);
	});
});
