/** What changes a dataset's row and none of its entries: its place, what the reader has chosen for it, and which of two versions is in force. */
import { type OwnChoices, StoreError } from './library.ts';
import type { Database, DatasetRow } from './schema.ts';
import { writing } from './transact.ts';

/** Swaps the two versions that are kept, so that a second click undoes the first. */
export async function rollBack(db: Database, id: string): Promise<DatasetRow> {
	const tx = writing(db)('datasets', 'readwrite', { durability: 'strict' });
	const row = await tx.store.get(id);
	if (row?.previous === undefined) {
		await tx.done;
		throw new StoreError('No earlier version of this dataset is kept.');
	}
	const { tiedTo: _, ...rest } = row;
	const swapped: DatasetRow = { ...rest, current: row.previous, previous: row.current };
	await tx.store.put(swapped);
	await tx.done;
	return swapped;
}

export async function setOrder(db: Database, ids: readonly string[]): Promise<void> {
	const tx = writing(db)('datasets', 'readwrite');
	const rows = (await tx.store.getAll()).sort((a, b) => a.order - b.order);
	const place = (row: DatasetRow) => {
		const at = ids.indexOf(row.id);
		return at < 0 ? ids.length + row.order : at;
	};
	const sorted = [...rows].sort((a, b) => place(a) - place(b));
	// Each a promise of its own, so that one that fails at once leaves none of the others unheard.
	await Promise.all(sorted.map(async (row, index) => tx.store.put({ ...row, order: index + 1 })));
	await tx.done;
}

export async function setChoices(db: Database, id: string, choices: OwnChoices): Promise<void> {
	const tx = writing(db)('datasets', 'readwrite');
	const row = await tx.store.get(id);
	if (row !== undefined) await tx.store.put(withChoices(row, choices));
	await tx.done;
}

/** The row with these choices and no others. */
export function withChoices(
	{ ownName: _, tag: _tag, color: _color, languages: _languages, ...row }: DatasetRow,
	{ ownName, tag, color, languages }: OwnChoices,
): DatasetRow {
	return {
		...row,
		...(ownName === undefined ? {} : { ownName }),
		...(tag === undefined ? {} : { tag }),
		...(color === undefined ? {} : { color }),
		...(languages === undefined || languages.length === 0 ? {} : { languages }),
	};
}
