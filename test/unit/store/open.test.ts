import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/store/open.ts';
import { DATABASE_VERSION } from '../../../src/store/schema.ts';
import { freshDatabase, freshName } from './support.ts';

afterEach(() => vi.unstubAllGlobals());

it('says so when the browser has no database', async () => {
	vi.stubGlobal('indexedDB', undefined);
	expect(await openDatabase()).toMatchObject({ ok: false, reason: 'missing' });
});

it('says so when the browser refuses, as Firefox does where history is off', async () => {
	vi.stubGlobal('indexedDB', {
		open: () => {
			throw new DOMException(
				'A mutation operation was attempted on a database that did not allow mutations.',
				'InvalidStateError',
			);
		},
	});
	expect(await openDatabase()).toMatchObject({ ok: false, reason: 'missing' });
});

it('gives up on a database that never opens', async () => {
	vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
	expect(await openDatabase({ timeLimit: 20 })).toMatchObject({ ok: false, reason: 'slow' });
});

it('names a database of a newer build', async () => {
	const name = freshName();
	(await openDB(name, DATABASE_VERSION + 1)).close();
	expect(await openDatabase({ name })).toMatchObject({ ok: false, reason: 'newer' });
});

it('makes way for another version and says that it did', async () => {
	const name = freshName();
	let closed = 0;
	const opened = await openDatabase({ name, onClosed: () => (closed += 1) });
	expect(opened.ok).toBe(true);
	(await openDB(name, DATABASE_VERSION + 1)).close();
	expect(closed).toBe(1);
});

it('has these stores; a later version may add some and must drop none', async () => {
	const db = await freshDatabase();
	expect([...db.objectStoreNames]).toEqual([
		'accounts',
		'actors',
		'corrections',
		'datasets',
		'events',
		'groups',
		'lexicons',
		'notes',
		'questions',
		'requests',
		'sources',
		'subscriptions',
		'ties',
	]);
});

it('opens what version 1 left behind, with every row in it', async () => {
	const name = freshName();
	const first = await openDB(name, 1, {
		upgrade: (db) => {
			db.createObjectStore('datasets', { keyPath: 'id' });
			db.createObjectStore('lexicons', { keyPath: ['dataset', 'generation'] });
			db.createObjectStore('notes', { keyPath: 'key' });
			for (const kind of ['groups', 'sources', 'actors', 'events', 'accounts', 'questions']) {
				const store = db.createObjectStore(kind, { keyPath: ['dataset', 'generation', 'id'] });
				store.createIndex('relations', 'relations', { multiEntry: true });
			}
		},
	});
	await first.put('notes', { key: 'generation', last: 7 });
	first.close();
	const db = await freshDatabase(name);
	expect(await db.get('notes', 'generation')).toEqual({ key: 'generation', last: 7 });
	expect(await db.getAll('corrections')).toEqual([]);
	db.close();
});
