/** Looking over everything that is stored, and mending what can be mended without asking anybody. */
import { pickText } from '../../dataset/text.ts';
import { ENTRY_KINDS } from '../../dataset/types.ts';
import { validateDataset } from '../../dataset/validate.ts';
import { compile, openLexicon } from '../../engine/index.ts';
import { withLock } from '../../platform/locks.ts';
import type { DatasetHealth, Fault, Health } from '../../protocol/backup.ts';
import { WRITE_LOCK } from '../../store/database-library.ts';
import { countsOf } from '../../store/generation.ts';
import { rebuildDataset } from '../../store/library.ts';
import { databaseReader } from '../../store/reader.ts';
import { type Database, type DatasetRow, type Generation, generationRange } from '../../store/schema.ts';
import { leftoversIn, sweep } from '../../store/sweep.ts';
import { writing } from '../../store/transact.ts';
import { lexiconRow } from '../../store/write.ts';

export type Progress = (done: number, total: number) => void;

export async function checkHealth(db: Database, languages: readonly string[], onProgress?: Progress): Promise<Health> {
	const rows = await inOrder(db);
	const datasets: DatasetHealth[] = [];
	for (const row of rows) {
		onProgress?.(datasets.length, rows.length);
		const faults = new Set<Fault>();
		for (const generation of versionsOf(row))
			for (const fault of await faultsOf(db, row, generation)) faults.add(fault);
		datasets.push({ id: row.id, name: pickText(row.current.header.name, languages), faults: [...faults] });
	}
	return { datasets, leftovers: (await leftoversIn(db)).length };
}

/**
 * Leftovers go, counts are taken anew from what is there, and lexicons are compiled anew. Entries that are lost or broken
 * are beyond this: the report says so, and an earlier version, a backup or another import brings them back.
 */
export async function repair(db: Database, onProgress?: Progress): Promise<void> {
	await withLock(WRITE_LOCK, () => sweep(db));
	const rows = await inOrder(db);
	for (const [done, row] of rows.entries()) {
		onProgress?.(done, rows.length);
		for (const generation of versionsOf(row)) await mend(db, row, generation);
	}
}

async function inOrder(db: Database): Promise<DatasetRow[]> {
	return (await db.getAll('datasets')).sort((a, b) => a.order - b.order);
}

function versionsOf({ current, previous }: DatasetRow): Generation[] {
	return previous === undefined ? [current] : [current, previous];
}

async function faultsOf(db: Database, row: DatasetRow, generation: Generation): Promise<Fault[]> {
	const faults: Fault[] = [];
	const range = generationRange(row.id, generation.generation);
	for (const kind of ENTRY_KINDS) {
		if ((await db.count(kind, range)) !== generation.counts[kind]) {
			faults.push('rows');
			break;
		}
	}
	const dataset = await rebuildDataset(databaseReader(db, { ...row, current: generation }));
	if (!validateDataset(dataset, row.id).report.ok) faults.push('entries');
	if (!(await lexiconOpens(db, row.id, generation.generation))) faults.push('lexicon');
	return faults;
}

async function lexiconOpens(db: Database, id: string, generation: number): Promise<boolean> {
	try {
		const data = (await db.get('lexicons', [id, generation]))?.data;
		if (data === undefined) return false;
		openLexicon(data instanceof Blob ? await data.arrayBuffer() : data);
		return true;
	} catch {
		return false;
	}
}

async function mend(db: Database, row: DatasetRow, { generation }: Generation): Promise<void> {
	const version = versionsOf(row).find((one) => one.generation === generation) ?? row.current;
	const dataset = await rebuildDataset(databaseReader(db, { ...row, current: version }));
	await db.put('lexicons', lexiconRow(row.id, generation, compile(dataset)));
	const counts = countsOf(dataset);
	const tx = writing(db)('datasets', 'readwrite', { durability: 'strict' });
	const now = await tx.store.get(row.id);
	// Another version may have come into force meanwhile; nothing points to this one then.
	const recounted = (one: Generation) => (one.generation === generation ? { ...one, counts } : one);
	if (now !== undefined) {
		await tx.store.put({
			...now,
			current: recounted(now.current),
			...(now.previous === undefined ? {} : { previous: recounted(now.previous) }),
		});
	}
	await tx.done;
}
