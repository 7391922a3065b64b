/** An import that is gathered in memory: a whole dataset with its report. For the command line and for small inputs. */
import { DatasetChecker } from '../checker.ts';
import { emptyLists, keepEntry } from '../entry-lists.ts';
import type { Problem } from '../report.ts';
import type { Dataset, EntryKind, Header } from '../types.ts';
import { type ImportOptions, openImport } from './import.ts';
import { type ImportInput, ImportRefusal } from './input.ts';
import type { FormatName } from './item.ts';
import type { FeedLink } from './shapes.ts';

export interface Imported {
	/** Absent when the input is nothing that can be read. */
	readonly format?: FormatName;
	/** Entries that were read, whether or not they are well formed. */
	readonly counts: Readonly<Record<EntryKind, number>>;
	/** Things that the file holds: a feed's items, rows, nodes, lines. */
	readonly items: number;
	readonly feeds: readonly FeedLink[];
	readonly problems: readonly Problem[];
	readonly ok: boolean;
	/** Absent when there are errors, and for a list of feeds. */
	readonly dataset?: Dataset;
}

/** Never throws for what is wrong with the input: that is in the report. */
export async function importDataset(input: ImportInput, options: ImportOptions): Promise<Imported> {
	const checker = new DatasetChecker(input.name);
	const entries = emptyLists();
	const feeds: FeedLink[] = [];
	let header: Header | undefined;
	let format: FormatName | undefined;
	let items = 0;
	try {
		const opened = await openImport(input, options);
		format = opened.format;
		for await (const item of opened.items) {
			if (item.type === 'header') header = checker.header(item.header);
			else if (item.type === 'entry')
				keepEntry(entries, item.raw.kind, checker.entry(item.raw.kind, item.raw.entry, item.raw.where));
			else if (item.type === 'feed') feeds.push(item.feed);
			else if (item.type === 'problem') checker.add(item.problem);
			else items += 1;
		}
	} catch (error) {
		if (!(error instanceof ImportRefusal)) throw error;
		checker.add({
			severity: 'error',
			entry: error.where === '' ? 'file' : error.where,
			field: '',
			problem: error.what,
			remedy: error.remedy,
		});
	}
	const { ok, problems } = checker.finish();
	const made = { ...(format === undefined ? {} : { format }), counts: checker.counts, items, feeds, problems, ok };
	return ok && header !== undefined ? { ...made, dataset: { ...header, ...entries } } : made;
}
