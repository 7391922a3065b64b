/** What a backup would bring, and bringing it: each dataset as a whole, or not at all. */
import { pickText } from '../../dataset/text.ts';
import { compile } from '../../engine/index.ts';
import type { BackupPreview, Take } from '../../protocol/backup.ts';
import { countsOf, hashOf } from '../../store/generation.ts';
import { type RestoredVersion, restoreDataset } from '../../store/restore.ts';
import type { Database } from '../../store/schema.ts';
import { writing } from '../../store/transact.ts';
import type { ReadBackup, ReadVersion } from './read.ts';

export async function previewBackup(
	db: Database,
	backup: ReadBackup,
	languages: readonly string[],
): Promise<BackupPreview> {
	const [rows, corrections, subscriptions] = await Promise.all([
		db.getAll('datasets'),
		db.getAllKeys('corrections'),
		db.getAllKeys('subscriptions'),
	]);
	const datasets = await Promise.all(
		backup.datasets.map(async ({ current: { dataset } }) => {
			const known = rows.find(({ id }) => id === dataset.id)?.current;
			return {
				id: dataset.id,
				name: pickText(dataset.name, languages),
				version: dataset.version,
				counts: countsOf(dataset),
				...(known === undefined
					? {}
					: { replaces: { version: known.header.version, same: known.dataHash === (await hashOf(dataset)) } }),
			};
		}),
	);
	const tally = (ids: readonly { readonly id: string }[], known: readonly string[]) => ({
		total: ids.length,
		fresh: ids.filter(({ id }) => !known.includes(id)).length,
	});
	return {
		madeAt: backup.madeAt,
		extensionVersion: backup.extensionVersion,
		datasets,
		corrections: tally(backup.corrections, corrections),
		subscriptions: tally(backup.subscriptions, subscriptions),
		settings: backup.settings,
	};
}

/** The ids of the datasets that were restored. What the backup does not have stays as it is. */
export async function restoreBackup(
	db: Database,
	backup: ReadBackup,
	take: Take,
	onProgress?: (done: number, total: number) => void,
): Promise<string[]> {
	const wanted = backup.datasets.filter(({ current }) => take.datasets.includes(current.dataset.id));
	const restored: string[] = [];
	for (const { kept, current, previous } of wanted) {
		onProgress?.(restored.length, wanted.length);
		const { id } = current.dataset;
		await restoreDataset(db, { id, kept, current: incoming(current), previous: previous && incoming(previous) });
		await noteAsWanted(db, id);
		restored.push(id);
	}
	// Small, and in one go: all of them or none.
	const tx = writing(db)(['corrections', 'subscriptions'], 'readwrite', { durability: 'strict' });
	if (take.corrections) for (const row of backup.corrections) void tx.objectStore('corrections').put(row);
	if (take.subscriptions) for (const row of backup.subscriptions) void tx.objectStore('subscriptions').put(row);
	await tx.done;
	return restored;
}

function incoming({ dataset, bundled, importedAt }: ReadVersion): RestoredVersion {
	return { dataset, lexicon: compile(dataset), bundled, importedAt };
}

/** A bundled dataset that was removed and is restored now is to be updated with the extension again. */
async function noteAsWanted(db: Database, id: string): Promise<void> {
	const note = await db.get('notes', 'bundled');
	if (note?.key === 'bundled' && note.id === id && note.removed) await db.put('notes', { ...note, removed: false });
}
