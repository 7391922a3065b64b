/** Transactions that write. */
import type { Database } from './schema.ts';

/**
 * As `db.transaction`. When a write fails, the writer hears of it by its own request and may never wait for the end of the
 * transaction: its failure must not be left over as a rejection that nobody hears.
 */
export function writing(db: Database): Database['transaction'] {
	return ((...given: Parameters<Database['transaction']>) => {
		const tx = db.transaction(...given);
		tx.done.catch(() => undefined);
		return tx;
	}) as Database['transaction'];
}
