/**
 * Importing in two passes: `stage` reads and checks entry by entry and writes nothing; `commit` reads again and writes
 * a new generation in batches. Runs in a worker, so that a large file stops no page.
 */
import { checkedEntry } from '../dataset/checker.ts';
import { guessMapping, TABLE_FIELDS } from '../dataset/importers/csv.ts';
import { openImport } from '../dataset/importers/import.ts';
import { type ImportInput, ImportRefusal } from '../dataset/importers/input.ts';
import { recognise } from '../dataset/importers/recognise.ts';
import { parseTable, SAMPLE_ROWS } from '../dataset/importers/rows.ts';
import { readText } from '../dataset/importers/text.ts';
import { fileReport } from '../dataset/parse.ts';
import { pickText } from '../dataset/text.ts';
import type { EntryKind, Header } from '../dataset/types.ts';
import { LexiconBuilder } from '../engine/index.ts';
import type {
	ChangeCounts,
	ColumnMapping,
	ImportAnswer,
	ImportRequest,
	ImportSource,
	ImportStep,
	ReportAnswer,
	TableAnswer,
} from '../protocol/import.ts';
import { databaseLibrary } from '../store/database-library.ts';
import { type AnyEntry, type Library, StoreError } from '../store/library.ts';
import { type OpenOptions, openDatabase } from '../store/open.ts';
import type { RequestRow } from '../store/schema.ts';
import { inWords } from '../store/write.ts';
import { type Checked, checkInput } from './import-check.ts';
import { counted, type OpenedInput, openInput } from './import-input.ts';
import type { Fetcher } from './subscriptions/fetch.ts';

export type Importer = (request: ImportRequest) => Promise<void>;

export interface ImporterOptions {
	readonly answer: (answer: ImportAnswer) => void;
	readonly languages: readonly string[];
	readonly today: () => string;
	readonly database?: OpenOptions;
	readonly fetcher?: Fetcher;
	/** Bytes that may still be stored, when the browser says so. */
	readonly room?: () => Promise<number | undefined>;
}

/** Rows, their keys and the lexicon take several times the text's own size. */
const ROOM_PER_BYTE = 4;
/** From here on a report says how much room there is. */
const LARGE = 20_000_000;

interface Staged {
	readonly opened: OpenedInput;
	readonly header: Header;
	readonly mapping: ColumnMapping | undefined;
	readonly entries: number;
	/** Bytes that it will take, about. */
	readonly needed: number;
}

/** Answers every request, after any number of `progress`; one at a time, but for `cancel`, which ends the one before. */
export function createImporter(options: ImporterOptions): Importer {
	const { answer, languages, today, database, fetcher, room } = options;
	let opened: OpenedInput | undefined;
	let staged: Staged | undefined;
	let stop = new AbortController();
	let last = Promise.resolve();

	async function stage(source: ImportSource, signal: AbortSignal): Promise<void> {
		staged = undefined;
		opened = undefined;
		progress('reading', 0, 0);
		const log = (row: RequestRow) => withLibrary((library) => library.logRequest(row));
		opened = await openInput(source, log, signal, fetcher);
		signal.throwIfAborted();
		const table = await tableOf(opened.input);
		if (table === undefined) await check(opened, undefined, signal);
		else answer(table);
	}

	async function check(from: OpenedInput, mapping: ColumnMapping | undefined, signal: AbortSignal): Promise<void> {
		let entries = 0;
		let read: readonly [done: number, total: number] = [0, from.size];
		const tell = () => {
			if (entries === 0) progress('reading', ...read);
			else progress('checking', ...read, entries);
		};
		const input = counted(from, (...now) => {
			read = now;
			tell();
		});
		const checked = await withLibrary((library) =>
			checkInput(input, {
				today: today(),
				mapping,
				installed: (id) => library.reader(id),
				onEntries: (count) => {
					entries = count;
					tell();
				},
				signal,
			}),
		);
		const { header, report, counts } = checked;
		const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
		const needed = Math.max(from.size, checked.length) * ROOM_PER_BYTE;
		const free = await room?.();
		staged = report.ok && header !== undefined ? { opened: from, header, mapping, entries: total, needed } : undefined;
		const isTold = free !== undefined && (needed > free || needed > LARGE);
		answer({ ...reportOf(checked, from.input.url, languages), ...(isTold ? { room: { needed, free } } : {}) });
	}

	async function commit(signal: AbortSignal): Promise<void> {
		if (staged === undefined) throw new StoreError('There is nothing to import yet. Choose a file first.');
		const { opened: from, header, mapping, entries: total, needed } = staged;
		await checkRoom(needed);
		const builder = new LexiconBuilder(header);
		progress('writing', 0, total);
		await withLibrary((library) =>
			library.addStream({
				header,
				bundled: false,
				entries: compiling(entriesOf(from.input, today(), mapping, signal), builder),
				lexicon: () => {
					progress('compiling', 0, 0);
					return builder.finish();
				},
				onProgress: (done) => progress('writing', done, total),
				signal,
			}),
		);
		staged = undefined;
		answer({ type: 'committed', id: header.id });
	}

	function progress(step: ImportStep, done: number, total: number, entries?: number): void {
		answer({ type: 'progress', step, done, total, ...(entries === undefined ? {} : { entries }) });
	}

	/** Opened for each step and closed again: an open connection would stand in the way of other parts. */
	async function withLibrary<T>(run: (library: Library) => Promise<T>): Promise<T> {
		const result = await openDatabase(database);
		if (!result.ok) throw new StoreError(result.message);
		try {
			return await run(databaseLibrary(result.db));
		} finally {
			result.db.close();
		}
	}

	/** Once more, since the report may have been read for a while. */
	async function checkRoom(needed: number): Promise<void> {
		const free = await room?.();
		if (free === undefined || free >= needed) return;
		throw new StoreError(
			`The browser has not enough room for this dataset (about ${Math.ceil(needed / 1_000_000)} MB are needed), and nothing was changed. Free some disk space or remove another dataset, then try again.`,
		);
	}

	async function run(request: Exclude<ImportRequest, { type: 'cancel' }>, signal: AbortSignal): Promise<void> {
		try {
			if (request.type === 'stage') await stage(request.source, signal);
			else if (request.type === 'commit') await commit(signal);
			else if (opened === undefined) throw new StoreError('There is no table to read. Choose it again.');
			else await check(opened, request.mapping, signal);
		} catch (error) {
			if (signal.aborted) return;
			if (error instanceof ImportRefusal && request.type !== 'commit') {
				const name = request.type === 'stage' ? nameOf(request.source) : (opened?.input.name ?? '');
				answer({ type: 'report', report: fileReport(name, error.what, error.remedy), items: 0, feeds: [] });
			} else answer({ type: 'failed', error: inWords(error).message });
		}
	}

	return (request) => {
		if (request.type === 'cancel') {
			stop.abort();
			stop = new AbortController();
			staged = undefined;
			// Answered when what was under way has cleaned up behind itself.
			last = last.then(() => answer({ type: 'cancelled' }));
		} else {
			const { signal } = stop;
			last = last.then(() => (signal.aborted ? undefined : run(request, signal)));
		}
		return last;
	};
}

/** A table whose columns nobody has explained yet; nothing for every other format. */
async function tableOf(input: ImportInput): Promise<TableAnswer | undefined> {
	const { head } = await readText(input);
	if (recognise(head) !== 'csv') return undefined;
	// The last line of the head is most likely cut off; more rows than are shown are read, so that it does not show.
	const { columns, rows } = parseTable(head, SAMPLE_ROWS + 1);
	return {
		type: 'table',
		columns,
		rows: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => columns.map((column) => cells.get(column) ?? '')),
		guess: guessMapping(columns),
		fields: TABLE_FIELDS,
	};
}

function reportOf(checked: Checked, url: string | undefined, languages: readonly string[]): ReportAnswer {
	const { report, format, items, header, counts, replaced, feeds } = checked;
	const name = header && pickText(header.name, languages);
	const own = format === 'feed' && url !== undefined ? [{ url, title: name, site: header?.homepage }] : [];
	return {
		type: 'report',
		report,
		items,
		feeds: [...feeds, ...own],
		...(format === undefined ? {} : { format }),
		...(header === undefined || name === undefined || !report.ok
			? {}
			: { dataset: { id: header.id, name, version: header.version, counts: { ...counts } } }),
		...(replaced === undefined
			? {}
			: {
					replaces: {
						version: replaced.row.current.header.version,
						bundled: replaced.row.current.bundled,
						changes: Object.fromEntries(
							Object.entries(replaced.changes).map(([kind, { counts: changed }]) => [kind, changed]),
						) as Record<EntryKind, ChangeCounts>,
					},
				}),
	};
}

/** The second pass. What was fit to be taken the first time is fit now, unless the file was changed in between. */
async function* entriesOf(
	input: ImportInput,
	today: string,
	mapping: ColumnMapping | undefined,
	signal: AbortSignal,
): AsyncGenerator<AnyEntry> {
	const { items } = await openImport(input, { today, mapping });
	for await (const item of items) {
		signal.throwIfAborted();
		if (item.type !== 'entry') continue;
		const { kind, entry: raw } = item.raw;
		const entry = checkedEntry(kind, raw);
		if (entry === undefined) throw new StoreError('The file has changed since it was checked. Choose it again.');
		// The schema of a kind yields that kind; a union cannot say so.
		yield { kind, entry } as AnyEntry;
	}
}

/** What passes is compiled on its way. */
async function* compiling(entries: AsyncIterable<AnyEntry>, builder: LexiconBuilder): AsyncGenerator<AnyEntry> {
	for await (const one of entries) {
		if (one.kind === 'actors') builder.addActor(one.entry);
		else if (one.kind === 'events') builder.addEvent(one.entry);
		yield one;
	}
}

function nameOf(source: ImportSource): string {
	return source.from === 'file' ? source.name : source.url;
}
