/**
 * Importing a file in two steps: `stage` reads and checks and writes nothing; `commit` writes what was staged as a
 * new generation. Runs in a worker, so that a large file stops no page.
 */
import { parseDatasetText } from '../dataset/parse.ts';
import { pickText } from '../dataset/text.ts';
import type { Dataset } from '../dataset/types.ts';
import { compile } from '../engine/index.ts';
import type { ImportAnswer, ImportRequest } from '../protocol/import.ts';
import { databaseLibrary } from '../store/database-library.ts';
import { countsOf } from '../store/generation.ts';
import { type Library, StoreError } from '../store/library.ts';
import { type OpenOptions, openDatabase } from '../store/open.ts';
import { readFileText } from './import-file.ts';

export type Importer = (request: ImportRequest) => Promise<void>;

export interface ImporterOptions {
	readonly answer: (answer: ImportAnswer) => void;
	readonly languages: readonly string[];
	readonly database?: OpenOptions;
	/** Bytes that may still be stored, when the browser says so. */
	readonly room?: () => Promise<number | undefined>;
}

/** Rows, their keys and the lexicon take several times the file's own size. */
const ROOM_PER_BYTE = 4;

/** Answers every request with `report`, `committed` or `failed`, after any number of `progress`. */
export function createImporter({ answer, languages, database, room }: ImporterOptions): Importer {
	let staged: { dataset: Dataset; size: number } | undefined;

	async function stage(file: File): Promise<void> {
		staged = undefined;
		const read = await readFileText(file, (done, total) => answer({ type: 'progress', step: 'reading', done, total }));
		if (!read.ok) {
			answer({ type: 'report', report: read.report });
			return;
		}
		answer({ type: 'progress', step: 'checking', done: 0, total: 1 });
		const { dataset, report } = parseDatasetText(read.text, file.name);
		answer({ type: 'progress', step: 'checking', done: 1, total: 1 });
		if (dataset === undefined) {
			answer({ type: 'report', report });
			return;
		}
		const replaced = await withLibrary(async (library) => (await library.reader(dataset.id))?.row.current);
		staged = { dataset, size: file.size };
		answer({
			type: 'report',
			report,
			dataset: {
				id: dataset.id,
				name: pickText(dataset.name, languages),
				version: dataset.version,
				counts: countsOf(dataset),
			},
			...(replaced === undefined ? {} : { replaces: { version: replaced.header.version, bundled: replaced.bundled } }),
		});
	}

	async function commit(): Promise<void> {
		if (staged === undefined) throw new StoreError('There is nothing to import yet. Choose a file first.');
		const { dataset, size } = staged;
		await checkRoom(size);
		answer({ type: 'progress', step: 'compiling', done: 0, total: 1 });
		const lexicon = compile(dataset);
		answer({ type: 'progress', step: 'compiling', done: 1, total: 1 });
		await withLibrary((library) =>
			library.add({
				dataset,
				lexicon,
				bundled: false,
				onProgress: (done, total) => answer({ type: 'progress', step: 'writing', done, total }),
			}),
		);
		staged = undefined;
		answer({ type: 'committed', id: dataset.id });
	}

	/** Opened for each step and closed again: an open connection would stand in the way of other parts. */
	async function withLibrary<T>(run: (library: Library) => Promise<T>): Promise<T> {
		const opened = await openDatabase(database);
		if (!opened.ok) throw new StoreError(opened.message);
		try {
			return await run(databaseLibrary(opened.db));
		} finally {
			opened.db.close();
		}
	}

	async function checkRoom(size: number): Promise<void> {
		const free = await room?.();
		if (free === undefined || free >= size * ROOM_PER_BYTE) return;
		const needed = Math.ceil((size * ROOM_PER_BYTE) / 1_000_000);
		throw new StoreError(
			`The browser has not enough room for this dataset (about ${needed} MB are needed), and nothing was changed. Free some disk space or remove another dataset, then try again.`,
		);
	}

	return async (request) => {
		try {
			await (request.type === 'stage' ? stage(request.file) : commit());
		} catch (error) {
			answer({ type: 'failed', error: error instanceof Error ? error.message : String(error) });
		}
	};
}
