/** The work of the backup worker: make, read, restore, check, repair; every request ends with one answer. */
import type { BackupAnswer, BackupRequest, StorageFailure, Take } from '../../protocol/backup.ts';
import { StoreError } from '../../store/library.ts';
import { type OpenOptions, openDatabase } from '../../store/open.ts';
import type { Database } from '../../store/schema.ts';
import { isFull } from '../../store/write.ts';
import { checkHealth, repair } from './health.ts';
import { makeBackup } from './make.ts';
import { type ReadBackup, readBackup } from './read.ts';
import { previewBackup, restoreBackup } from './restore.ts';

export interface BackupTools {
	readonly answer: (answer: BackupAnswer) => void;
	readonly languages: readonly string[];
	readonly now: () => Date;
	readonly database?: OpenOptions;
}

class Unopened extends Error {
	constructor(
		readonly why: StorageFailure,
		message: string,
	) {
		super(message);
	}
}

export function createBackups({ answer, languages, now, database }: BackupTools) {
	let read: ReadBackup | undefined;
	const onProgress = (done: number, total: number) => answer({ type: 'progress', done, total });

	async function make(settings: Readonly<Record<string, unknown>>, extensionVersion: string): Promise<BackupAnswer> {
		const madeAt = now().toISOString();
		const file = await withDatabase((db) => makeBackup(db, { settings, extensionVersion, madeAt, onProgress }));
		return { type: 'made', file, fileName: `counterpoint-backup-${madeAt.slice(0, 10)}.json.gz` };
	}

	async function open(file: File): Promise<BackupAnswer> {
		read = undefined;
		const found = await readBackup(file);
		if (!found.ok) {
			const { why, report } = found;
			return { type: 'refused', why, ...(report === undefined ? {} : { report }) };
		}
		read = found.backup;
		const { backup } = found;
		return { type: 'preview', preview: await withDatabase((db) => previewBackup(db, backup, languages)) };
	}

	async function restore(take: Take): Promise<BackupAnswer> {
		const backup = read;
		if (backup === undefined) throw new StoreError('There is no backup to restore yet. Choose a file first.');
		const datasets = await withDatabase((db) => restoreBackup(db, backup, take, onProgress));
		read = undefined;
		return { type: 'restored', datasets };
	}

	async function mend(): Promise<BackupAnswer> {
		return withDatabase(async (db) => {
			const before = await checkHealth(db, languages);
			await repair(db, onProgress);
			return { type: 'repaired', before, after: await checkHealth(db, languages) };
		});
	}

	/** Opened for each request and closed again: an open connection would stand in the way of other parts. */
	async function withDatabase<T>(run: (db: Database) => Promise<T>): Promise<T> {
		const opened = await openDatabase(database);
		if (!opened.ok) throw new Unopened(opened.reason, opened.message);
		try {
			return await run(opened.db);
		} finally {
			opened.db.close();
		}
	}

	const perform = (request: BackupRequest): Promise<BackupAnswer> => {
		switch (request.type) {
			case 'make':
				return make(request.settings, request.extensionVersion);
			case 'read':
				return open(request.file);
			case 'restore':
				return restore(request.take);
			case 'check':
				return withDatabase(async (db) => ({ type: 'checked', health: await checkHealth(db, languages, onProgress) }));
			case 'repair':
				return mend();
		}
	};

	return async (request: BackupRequest): Promise<void> => {
		try {
			answer(await perform(request));
		} catch (error) {
			const why = error instanceof Unopened ? error.why : isFull(error) ? 'full' : 'other';
			answer({ type: 'failed', why, error: error instanceof Error ? error.message : String(error) });
		}
	};
}
