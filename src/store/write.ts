/**
 * Writing a generation. Rows go in first, in batches; one last transaction makes them the current ones. Whatever
 * stops the writing before that leaves the dataset as it was, and its rows are swept later.
 */

import { unwrap } from 'idb';
import { ENTRY_KINDS, type EntryKind } from '../dataset/types.ts';
import { relationsOf } from './entries.ts';
import { BATCH, GenerationHash, headerOf, noCounts } from './generation.ts';
import { type AnyEntry, type Incoming, type IncomingStream, incomingEntries, StoreError } from './library.ts';
import type { Database, DatasetRow, EntryRow, Generation, LexiconRow, RelationKey } from './schema.ts';
import { deleteGeneration, sweepQuietly } from './sweep.ts';
import { writing } from './transact.ts';

/** From here on a Blob is read faster than an ArrayBuffer. */
const BLOB_FROM = 1_000_000;

/** A dataset that is in memory goes the way of one that is not. The caller holds the write lock. */
export function writeGeneration(db: Database, { dataset, lexicon, bundled }: Incoming): Promise<DatasetRow> {
	const entries = incomingEntries(dataset);
	return writeStream(db, { header: headerOf(dataset), bundled, entries, lexicon: () => lexicon });
}

/** The caller holds the write lock. */
export async function writeStream(db: Database, incoming: IncomingStream): Promise<DatasetRow> {
	const { id } = incoming.header;
	// Leftovers of an earlier attempt may be what fills the disk.
	await sweepQuietly(db);
	const described = await writeAside(db, incoming);
	const row = await makeCurrent(db, id, (known, order) => {
		if (known === undefined) return { id, order, enabled: true, current: described };
		return { ...known, current: described, previous: known.current };
	});
	await sweepQuietly(db);
	return row;
}

/** Rows and lexicon of a generation to which nothing points yet. The caller holds the write lock. */
export async function writeAside(db: Database, incoming: IncomingStream): Promise<Generation> {
	const { header, lexicon, bundled, signal } = incoming;
	const { id } = header;
	const generation = await nextGeneration(db);
	try {
		const { counts, dataHash, length } = await writeRows(db, generation, incoming);
		const compiled = lexicon();
		await db.put('lexicons', lexiconRow(id, generation, compiled));
		// What follows is one transaction: too late to turn back.
		signal?.throwIfAborted();
		const importedAt = new Date().toISOString();
		return { generation, header, counts, dataHash, bundled, importedAt, bytes: length + compiled.byteLength };
	} catch (error) {
		// Best effort: the sweep at the next start does the same.
		await deleteGeneration(db, id, generation).catch(() => undefined);
		throw inWords(error);
	}
}

/** The row of a lexicon, in the form that is read fastest. */
export function lexiconRow(dataset: string, generation: number, lexicon: ArrayBuffer): LexiconRow {
	return { dataset, generation, data: lexicon.byteLength >= BLOB_FROM ? new Blob([lexicon]) : lexicon };
}

/** Forgets a dataset and all of its generations. */
export async function removeDataset(db: Database, id: string): Promise<void> {
	await db.delete('datasets', id);
	await sweepQuietly(db);
}

/** A number never given out before, so that no cache can mistake one generation for another. */
async function nextGeneration(db: Database): Promise<number> {
	const tx = writing(db)('notes', 'readwrite');
	const note = await tx.store.get('generation');
	const generation = (note?.key === 'generation' ? note.last : 0) + 1;
	await tx.store.put({ key: 'generation', last: generation });
	await tx.done;
	return generation;
}

/**
 * At no time more than a batch of each kind is in memory, and what waits there is text: objects would outlive the
 * collector's first looks, and the whole dataset would gather as garbage among what is kept for long.
 */
async function writeRows(
	db: Database,
	generation: number,
	{ header, entries, onProgress, signal }: IncomingStream,
): Promise<Pick<Generation, 'counts' | 'dataHash'> & { readonly length: number }> {
	const hash = new GenerationHash();
	const counts = noCounts();
	const waiting = new Map<EntryKind, string[]>(ENTRY_KINDS.map((kind) => [kind, []]));
	let done = 0;
	const flush = async (kind: EntryKind, batch: string[]) => {
		signal?.throwIfAborted();
		const from = counts[kind];
		await putAll(db, kind, batch, (json, at) => {
			// It was an entry of this kind before.
			const entry = { kind, entry: JSON.parse(json) } as AnyEntry;
			return rowOf(header.id, generation, from + at, entry);
		});
		await hash.add(kind, batch);
		counts[kind] += batch.length;
		done += batch.length;
		onProgress?.(done);
		batch.length = 0;
	};
	for await (const entry of entries) {
		const batch = waiting.get(entry.kind);
		if (batch === undefined) continue;
		batch.push(JSON.stringify(entry.entry));
		if (batch.length === BATCH) await flush(entry.kind, batch);
	}
	for (const [kind, batch] of waiting) if (batch.length > 0) await flush(kind, batch);
	return { counts, dataHash: await hash.finish(header), length: hash.length };
}

function rowOf(dataset: string, generation: number, position: number, { kind, entry }: AnyEntry): EntryRow<EntryKind> {
	return {
		dataset,
		generation,
		id: entry.id,
		position,
		entry,
		relations: relationsOf(kind, entry).map(([relation, value]): RelationKey => [dataset, generation, relation, value]),
	};
}

/** Relaxed: these rows mean nothing until the last transaction, which is written through to the disk. */
async function putAll(
	db: Database,
	kind: EntryKind,
	batch: readonly string[],
	rowOf: (json: string, at: number) => EntryRow<EntryKind>,
): Promise<void> {
	const tx = writing(db)(kind, 'readwrite', { durability: 'relaxed' });
	// Without a promise for each of them, which nobody waits for: a failure is reported by `done`.
	const store = unwrap(tx.store);
	for (const [at, json] of batch.entries()) store.put(rowOf(json, at));
	await tx.done;
}

/** The flip: one strict transaction over the pointers. */
export async function makeCurrent(
	db: Database,
	id: string,
	next: (known: DatasetRow | undefined, order: number) => DatasetRow,
): Promise<DatasetRow> {
	const tx = writing(db)('datasets', 'readwrite', { durability: 'strict' });
	const rows = await tx.store.getAll();
	const last = rows.reduce((most, row) => Math.max(most, row.order), 0);
	const row = next(
		rows.find((known) => known.id === id),
		last + 1,
	);
	await tx.store.put(row);
	await tx.done;
	return row;
}

/** The browser gives no more room. */
export function isFull(error: unknown): boolean {
	const cause = error instanceof Error ? (error.cause ?? error) : error;
	return cause instanceof Error && cause.name === 'QuotaExceededError';
}

/** The error in words for the reader, where it is one that a reader can do something about. */
export function inWords(error: unknown): Error {
	if (isFull(error) && !(error instanceof StoreError)) {
		return new StoreError(
			'There is not enough room to store this, and nothing was changed. Free some disk space or remove a dataset, then try again.',
			{ cause: error },
		);
	}
	return error instanceof Error ? error : new StoreError(String(error));
}
