/** The log of everything that was ever asked of the network, for the reader to see. */

import type { Database, RequestRow } from './schema.ts';
import { writing } from './transact.ts';

/** Older entries are dropped; the number of all is the key of the last one. */
const KEPT = 1000;

export async function logRequest(db: Database, row: RequestRow): Promise<void> {
	const tx = writing(db)('requests', 'readwrite');
	const key = await tx.store.add(row);
	await tx.store.delete(IDBKeyRange.upperBound(key - KEPT));
	await tx.done;
}

export async function readRequests(
	db: Database,
	limit: number,
): Promise<{ total: number; last: readonly RequestRow[] }> {
	const last: RequestRow[] = [];
	let total = 0;
	let cursor = await db.transaction('requests').store.openCursor(null, 'prev');
	while (cursor !== null && last.length < limit) {
		total = Math.max(total, cursor.key);
		last.push(cursor.value);
		cursor = await cursor.continue();
	}
	return { total, last };
}
