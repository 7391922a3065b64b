/** The library in IndexedDB. */

import { withFreeLock, withLock } from '../platform/locks.ts';
import { rollBack, setChoices, setOrder } from './arrange.ts';
import { type Incoming, type Library, latestFirst } from './library.ts';
import { databaseReader } from './reader.ts';
import { logRequest, readRequests } from './requests.ts';
import type { Database, DatasetRow } from './schema.ts';
import { sweep } from './sweep.ts';
import { saveTies } from './ties.ts';
import { writing } from './transact.ts';
import { lexiconRow, removeDataset, writeGeneration, writeStream } from './write.ts';

/** Held by whoever writes generations, in whichever part of the extension. */
export const WRITE_LOCK = 'counterpoint-write';

export function databaseLibrary(db: Database): Library {
	const rows = async (): Promise<DatasetRow[]> => (await db.getAll('datasets')).sort((a, b) => a.order - b.order);
	return {
		fromMemory: false,
		rows,
		enabled: async () => (await rows()).filter(({ enabled }) => enabled).map((row) => databaseReader(db, row)),
		reader: async (id) => {
			const row = await db.get('datasets', id);
			return row === undefined ? undefined : databaseReader(db, row);
		},
		lexicon: async ({ id, current }) => {
			const data = (await db.get('lexicons', [id, current.generation]))?.data;
			return data instanceof Blob ? data.arrayBuffer() : data;
		},
		saveLexicon: async ({ id, current }, lexicon) => {
			await db.put('lexicons', lexiconRow(id, current.generation, lexicon));
		},
		add: (incoming: Incoming) => withLock(WRITE_LOCK, () => writeGeneration(db, incoming)),
		addStream: (incoming) => withLock(WRITE_LOCK, () => writeStream(db, incoming)),
		setEnabled: async (id, enabled) => {
			const tx = writing(db)('datasets', 'readwrite');
			const row = await tx.store.get(id);
			if (row !== undefined) await tx.store.put({ ...row, enabled });
			await tx.done;
		},
		setChoices: (id, choices) => setChoices(db, id, choices),
		sweep: async () => {
			await withFreeLock(WRITE_LOCK, () => sweep(db));
		},
		remove: (id) => withLock(WRITE_LOCK, () => removeDataset(db, id)),
		rollBack: (id) => withLock(WRITE_LOCK, () => rollBack(db, id)),
		setOrder: (ids) => setOrder(db, ids),
		saveTies: (row, ties, tiedTo) => saveTies(db, row, ties, tiedTo),
		subscriptions: () => db.getAll('subscriptions'),
		saveSubscription: async (row) => {
			await db.put('subscriptions', row);
		},
		removeSubscription: (id) => db.delete('subscriptions', id),
		logRequest: (row) => logRequest(db, row),
		requests: (limit) => readRequests(db, limit),
		bundledNote: async () => {
			const note = await db.get('notes', 'bundled');
			return note?.key === 'bundled' ? note : undefined;
		},
		noteBundled: async (note) => {
			await db.put('notes', note);
		},
		ownSteps: async () => {
			const note = await db.get('notes', 'own');
			return note?.key === 'own' ? note.steps : [];
		},
		saveOwnSteps: async (steps) => {
			await db.put('notes', { key: 'own', steps });
		},
		corrections: async () => latestFirst(await db.getAll('corrections')),
		addCorrection: async (row) => {
			await db.put('corrections', row);
		},
		removeCorrection: (id) => db.delete('corrections', id),
	};
}
