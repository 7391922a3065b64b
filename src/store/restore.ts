/** Putting a dataset back from a backup: both of its versions are written aside, then one transaction points to them. */
import { withLock } from '../platform/locks.ts';
import { WRITE_LOCK } from './database-library.ts';
import { headerOf } from './generation.ts';
import { type Incoming, incomingEntries } from './library.ts';
import type { Database, DatasetRow, Generation } from './schema.ts';
import { sweepQuietly } from './sweep.ts';
import { makeCurrent, writeAside } from './write.ts';

export interface RestoredVersion extends Incoming {
	/** ISO 8601 date-time, as it was. */
	readonly importedAt: string;
}

export interface Restored {
	readonly id: string;
	/** What the reader has said of the dataset: its switch, its place and the like. */
	readonly kept: Omit<DatasetRow, 'id' | 'current' | 'previous' | 'tiedTo'>;
	readonly current: RestoredVersion;
	readonly previous?: RestoredVersion | undefined;
}

/** All or nothing. Without an earlier version of its own the one that is replaced is kept for rolling back. */
export function restoreDataset(db: Database, { id, kept, current, previous }: Restored): Promise<DatasetRow> {
	return withLock(WRITE_LOCK, async () => {
		await sweepQuietly(db);
		try {
			const earlier = previous && (await versionAside(db, previous));
			const now = await versionAside(db, current);
			return await makeCurrent(db, id, (known) => {
				const back = earlier ?? known?.current;
				return { ...kept, id, current: now, ...(back === undefined ? {} : { previous: back }) };
			});
		} finally {
			await sweepQuietly(db);
		}
	});
}

async function versionAside(db: Database, version: RestoredVersion): Promise<Generation> {
	const { dataset, lexicon, bundled, importedAt } = version;
	const stream = { header: headerOf(dataset), bundled, entries: incomingEntries(dataset), lexicon: () => lexicon };
	return { ...(await writeAside(db, stream)), importedAt };
}
