/** Deleting rows that belong to no generation in force: left by interrupted imports, replaced or removed. */
import { type Database, GENERATION_STORES, generationRange } from './schema.ts';

type Stamp = readonly [dataset: string, generation: number];

/** How many leftovers went. The caller holds the write lock, so that no import under way is taken for one. */
export async function sweep(db: Database): Promise<number> {
	const found = await leftoversIn(db);
	for (const [dataset, generation] of found) await deleteGeneration(db, dataset, generation);
	return found.length;
}

/** Before and after what matters: what is left lying goes at the next start, and is no reason to call a change a failure. */
export async function sweepQuietly(db: Database): Promise<void> {
	await sweep(db).catch(() => undefined);
}

/** Generations that have rows, though no dataset points to them. */
export async function leftoversIn(db: Database): Promise<Stamp[]> {
	const kept = new Set<string>();
	for (const { id, current, previous } of await db.getAll('datasets')) {
		kept.add(stampKey([id, current.generation]));
		if (previous !== undefined) kept.add(stampKey([id, previous.generation]));
	}
	const found = new Map<string, Stamp>();
	for (const store of GENERATION_STORES) {
		for (const stamp of await stampsIn(db, store)) if (!kept.has(stampKey(stamp))) found.set(stampKey(stamp), stamp);
	}
	return [...found.values()];
}

export async function deleteGeneration(db: Database, dataset: string, generation: number): Promise<void> {
	for (const store of GENERATION_STORES) await db.delete(store, generationRange(dataset, generation));
}

/** The generations found in a store, by one jump each and without reading a row. */
async function stampsIn(db: Database, store: (typeof GENERATION_STORES)[number]): Promise<Stamp[]> {
	const stamps: Stamp[] = [];
	let after: IDBKeyRange | null = null;
	for (;;) {
		const key: IDBValidKey | undefined = (await db.getAllKeys(store, after, 1))[0];
		if (key === undefined) return stamps;
		const [dataset, generation] = key as [string, number];
		stamps.push([dataset, generation]);
		after = IDBKeyRange.lowerBound([dataset, generation, []], true);
	}
}

function stampKey([dataset, generation]: Stamp): string {
	return `${dataset} ${generation}`;
}
