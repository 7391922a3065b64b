/** Writing a backup: one dataset after another goes through the compressor, so that they never stand in memory together. */
import { rebuildDataset } from '../../store/library.ts';
import { databaseReader } from '../../store/reader.ts';
import type { Database, DatasetRow, Generation } from '../../store/schema.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type BackupVersion } from './format.ts';

export interface Making {
	readonly settings: Readonly<Record<string, unknown>>;
	readonly extensionVersion: string;
	/** ISO 8601 date-time. */
	readonly madeAt: string;
	readonly onProgress?: (done: number, total: number) => void;
}

export async function makeBackup(db: Database, making: Making): Promise<Blob> {
	const pieces = pieceByPiece(db, making);
	const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
		async pull(controller) {
			const next = await pieces.next();
			if (next.done === true) controller.close();
			else controller.enqueue(new TextEncoder().encode(next.value));
		},
	});
	return new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
}

async function* pieceByPiece(db: Database, making: Making): AsyncGenerator<string> {
	const rows = (await db.getAll('datasets')).sort((a, b) => a.order - b.order);
	const head: Omit<Backup, 'datasets'> = {
		format: BACKUP_FORMAT,
		formatVersion: BACKUP_VERSION,
		madeAt: making.madeAt,
		extensionVersion: making.extensionVersion,
		settings: making.settings,
		corrections: (await db.getAll('corrections')).map((row) => ({ ...row, refs: [...row.refs] })),
		subscriptions: await db.getAll('subscriptions'),
	};
	yield `${JSON.stringify(head).slice(0, -1)},"datasets":[`;
	for (const [index, row] of rows.entries()) {
		making.onProgress?.(index, rows.length);
		yield `${index === 0 ? '' : ','}${JSON.stringify(await datasetOf(db, row))}`;
	}
	making.onProgress?.(rows.length, rows.length);
	yield ']}\n';
}

async function datasetOf(db: Database, row: DatasetRow): Promise<object> {
	const { id: _, current, previous, tiedTo: _ties, ...kept } = row;
	const version = async (generation: Generation): Promise<BackupVersion> => ({
		bundled: generation.bundled,
		importedAt: generation.importedAt,
		dataset: await rebuildDataset(databaseReader(db, { ...row, current: generation })),
	});
	return {
		kept,
		current: await version(current),
		...(previous === undefined ? {} : { previous: await version(previous) }),
	};
}
