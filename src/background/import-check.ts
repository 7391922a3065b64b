/** The first pass of an import: every entry checked and compared with the version in force, none of them kept. */
import { ChangeCounter, type Changes } from '../dataset/changes.ts';
import { DatasetChecker } from '../dataset/checker.ts';
import { type ImportOptions, openImport } from '../dataset/importers/import.ts';
import { type ImportInput, ImportRefusal } from '../dataset/importers/input.ts';
import type { FormatName } from '../dataset/importers/item.ts';
import type { FeedLink } from '../dataset/importers/shapes.ts';
import type { Report } from '../dataset/report.ts';
import { ENTRY_KINDS, type EntryKind, type Header } from '../dataset/types.ts';
import type { DatasetReader } from '../store/reader.ts';

export interface Checked {
	readonly report: Report;
	readonly format?: FormatName;
	readonly items: number;
	/** Characters of the text, unpacked. */
	readonly length: number;
	readonly counts: Readonly<Record<EntryKind, number>>;
	readonly header?: Header;
	readonly replaced?: { readonly row: DatasetReader['row']; readonly changes: Changes };
	readonly feeds: readonly FeedLink[];
}

export interface CheckTools extends ImportOptions {
	/** The version in force of a dataset. */
	readonly installed: (id: string) => Promise<DatasetReader | undefined>;
	/** Called from time to time with how many entries were read. */
	readonly onEntries: (entries: number) => void;
	readonly signal: AbortSignal;
}

const TOLD_EVERY = 1000;

export async function checkInput(input: ImportInput, tools: CheckTools): Promise<Checked> {
	const { installed, onEntries, signal, ...options } = tools;
	const checker = new DatasetChecker(input.name);
	const changes = new ChangeCounter();
	const feeds: FeedLink[] = [];
	let format: FormatName | undefined;
	let header: Header | undefined;
	let old: DatasetReader | undefined;
	let items = 0;
	let length = 0;
	let entries = 0;
	try {
		const opened = await openImport(input, options);
		format = opened.format;
		for await (const item of opened.items) {
			signal.throwIfAborted();
			if (item.type === 'header') {
				header = checker.header(item.header);
				old = header === undefined ? undefined : await installed(header.id);
				if (old !== undefined) await rememberOld(old, changes, signal);
			} else if (item.type === 'entry') {
				const { kind, entry: raw, where } = item.raw;
				const entry = checker.entry(kind, raw, where);
				if (entry !== undefined && old !== undefined) changes.addNew(kind, entry);
				entries += 1;
				if (entries % TOLD_EVERY === 0) {
					onEntries(entries);
					await breathe();
				}
			} else if (item.type === 'feed') feeds.push(item.feed);
			else if (item.type === 'problem') checker.add(item.problem);
			else items += 1;
		}
		length = opened.length();
	} catch (error) {
		if (!(error instanceof ImportRefusal)) throw error;
		checker.add(refusal(error));
	}
	signal.throwIfAborted();
	const report = checker.finish();
	return {
		report,
		items,
		length,
		counts: checker.counts,
		feeds,
		...(format === undefined ? {} : { format }),
		...(header === undefined ? {} : { header }),
		...(old === undefined ? {} : { replaced: { row: old.row, changes: changes.finish() } }),
	};
}

export function refusal({ where, what, remedy }: ImportRefusal): Parameters<DatasetChecker['add']>[0] {
	return { severity: 'error', entry: where === '' ? 'file' : where, field: '', problem: what, remedy };
}

/** Lets a message in that waits: what is read from memory never pauses by itself. */
function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}

async function rememberOld(old: DatasetReader, changes: ChangeCounter, signal: AbortSignal): Promise<void> {
	for (const kind of ENTRY_KINDS) {
		for await (const entry of old.each(kind)) {
			signal.throwIfAborted();
			changes.addOld(kind, entry);
		}
	}
}
