/** Which accounts were found to be about which events and actors of other datasets: replaced as a whole, in one go. */

import { type Database, type DatasetRow, generationRange, type TieRow } from './schema.ts';
import { writing } from './transact.ts';

export async function saveTies(db: Database, row: DatasetRow, ties: readonly TieRow[], tiedTo: string): Promise<void> {
	const { generation } = row.current;
	const tx = writing(db)(['datasets', 'ties'], 'readwrite');
	const datasets = tx.objectStore('datasets');
	const store = tx.objectStore('ties');
	const now = await datasets.get(row.id);
	// Another version has come into force meanwhile: its ties are somebody else's work.
	if (now?.current.generation === generation) {
		await store.delete(generationRange(row.id, generation));
		await Promise.all(ties.map(async (tie) => store.put(tie)));
		await datasets.put({ ...now, tiedTo });
	}
	await tx.done;
}
