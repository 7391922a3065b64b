/** A fresh database per test, and a valid dataset to put into it. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { openDatabase } from '../../../src/store/open.ts';
import type { Database } from '../../../src/store/schema.ts';

export function harbourTalks(): Dataset {
	const { dataset } = parseDatasetText(readFileSync('test/fixtures/datasets/valid.json', 'utf8'), 'valid.json');
	if (dataset === undefined) throw new Error('The fixture is invalid.');
	return dataset;
}

let count = 0;
export function freshName(): string {
	count += 1;
	return `test-${count}`;
}

export async function freshDatabase(name = freshName()): Promise<Database> {
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.message);
	return opened.db;
}

/** Everything in the database, to compare before and after. */
export async function dump(db: Database): Promise<unknown> {
	const stores = [...db.objectStoreNames];
	return Object.fromEntries(
		await Promise.all(
			stores.filter((store) => store !== 'notes').map(async (store) => [store, await db.getAll(store)] as const),
		),
	);
}

export const lexicon = (text = 'lexicon'): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
