/**
 * Writing a generation. Rows go in first, in batches; one last transaction makes them the current ones. Whatever
 * stops the writing before that leaves the dataset as it was, and its rows are swept later.
 */
import { type Dataset, ENTRY_KINDS, type EntryKind } from '../dataset/types.ts';
import { entriesOf, relationsOf } from './entries.ts';
import { describeGeneration } from './generation.ts';
import { type Incoming, StoreError } from './library.ts';
import type { Database, DatasetRow, EntryRow, LexiconRow, RelationKey } from './schema.ts';
import { deleteGeneration, sweep } from './sweep.ts';

/** Large enough to be fast, small enough that a page stays responsive and progress is seen. */
const BATCH = 1000;
/** From here on a Blob is read faster than an ArrayBuffer. */
const BLOB_FROM = 1_000_000;

/** The caller holds the write lock. */
export async function writeGeneration(db: Database, incoming: Incoming): Promise<DatasetRow> {
	const { dataset, lexicon, bundled } = incoming;
	// Leftovers of an earlier attempt may be what fills the disk.
	await sweep(db);
	const generation = await nextGeneration(db);
	try {
		const described = await describeGeneration(dataset, generation, bundled);
		await writeRows(db, generation, incoming);
		await db.put('lexicons', lexiconRow(dataset.id, generation, lexicon));
		const row = await makeCurrent(db, dataset.id, (known, order) => {
			if (known === undefined) return { id: dataset.id, order, enabled: true, current: described };
			return { ...known, current: described, previous: known.current };
		});
		await sweep(db);
		return row;
	} catch (error) {
		// Best effort: the sweep at the next start does the same.
		await deleteGeneration(db, dataset.id, generation).catch(() => undefined);
		throw translate(error);
	}
}

/** The row of a lexicon, in the form that is read fastest. */
export function lexiconRow(dataset: string, generation: number, lexicon: ArrayBuffer): LexiconRow {
	return { dataset, generation, data: lexicon.byteLength >= BLOB_FROM ? new Blob([lexicon]) : lexicon };
}

/** Forgets a dataset and all of its generations. */
export async function removeDataset(db: Database, id: string): Promise<void> {
	await db.delete('datasets', id);
	await sweep(db);
}

/** A number never given out before, so that no cache can mistake one generation for another. */
async function nextGeneration(db: Database): Promise<number> {
	const tx = db.transaction('notes', 'readwrite');
	const note = await tx.store.get('generation');
	const generation = (note?.key === 'generation' ? note.last : 0) + 1;
	await tx.store.put({ key: 'generation', last: generation });
	await tx.done;
	return generation;
}

async function writeRows(db: Database, generation: number, { dataset, onProgress }: Incoming): Promise<void> {
	const total = ENTRY_KINDS.reduce((sum, kind) => sum + dataset[kind].length, 0);
	let done = 0;
	for (const kind of ENTRY_KINDS) {
		for (let from = 0; from < dataset[kind].length; from += BATCH) {
			const rows = rowsOf(kind, dataset, generation, from, from + BATCH);
			await putAll(db, kind, rows);
			done += rows.length;
			onProgress?.(done, total);
		}
	}
}

function rowsOf<K extends EntryKind>(
	kind: K,
	dataset: Dataset,
	generation: number,
	from: number,
	to: number,
): EntryRow<K>[] {
	return entriesOf(dataset, kind)
		.slice(from, to)
		.map((entry, at) => ({
			dataset: dataset.id,
			generation,
			id: entry.id,
			position: from + at,
			entry,
			relations: relationsOf(kind, entry).map(
				([relation, value]): RelationKey => [dataset.id, generation, relation, value],
			),
		}));
}

/** Relaxed: these rows mean nothing until the last transaction, which is written through to the disk. */
async function putAll(db: Database, kind: EntryKind, rows: readonly EntryRow<EntryKind>[]): Promise<void> {
	const tx = db.transaction(kind, 'readwrite', { durability: 'relaxed' });
	// The rows are of the kind that the store holds; the type of a union of stores cannot say so.
	const put = tx.store.put.bind(tx.store) as (row: EntryRow<EntryKind>) => Promise<unknown>;
	for (const row of rows) put(row).catch(() => undefined); // a failure is reported by `done`
	await tx.done;
}

/** The flip: one strict transaction over the pointers. */
async function makeCurrent(
	db: Database,
	id: string,
	next: (known: DatasetRow | undefined, order: number) => DatasetRow,
): Promise<DatasetRow> {
	const tx = db.transaction('datasets', 'readwrite', { durability: 'strict' });
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

function translate(error: unknown): Error {
	if (error instanceof Error && error.name === 'QuotaExceededError') {
		return new StoreError(
			'There is not enough room to store this dataset, and nothing was changed. Free some disk space or remove another dataset, then try again.',
		);
	}
	return error instanceof Error ? error : new StoreError(String(error));
}
