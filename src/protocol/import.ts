/** What the options page and the import worker say to each other. The worker writes nothing before `commit`. */
import type { ColumnMapping, FeedLink, TableKind } from '../dataset/importers/shapes.ts';
import type { Report } from '../dataset/report.ts';
import type { EntryKind } from '../dataset/types.ts';
import type { DatasetCounts } from './views.ts';

/** What is to be imported. */
export type ImportSource =
	/** A chosen file, or a pasted text. */
	| { readonly from: 'file'; readonly name: string; readonly blob: Blob }
	/** The page has asked the browser for the right to ask this address. */
	| { readonly from: 'address'; readonly url: string };

export type { ColumnMapping, FeedLink, TableKind };

export type ImportRequest =
	/** Read and check; the answer is a `report`, or a `table` whose columns are to be explained first. */
	| { readonly type: 'stage'; readonly source: ImportSource }
	/** Reads the table that was shown last, with this mapping; the answer is a `report`. */
	| { readonly type: 'map'; readonly mapping: ColumnMapping }
	/** Write what was staged last, as a new generation. */
	| { readonly type: 'commit' }
	/** Ends what is under way; the answer is `cancelled`. What is stored stays as it was. */
	| { readonly type: 'cancel' };

export type ImportStep = 'reading' | 'checking' | 'writing' | 'compiling';

/** Entries that are new, changed, gone and as they were. */
export interface ChangeCounts {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
	readonly same: number;
}

export interface StagedDataset {
	readonly id: string;
	readonly name: string;
	readonly version: string;
	readonly counts: DatasetCounts;
}

export interface TableAnswer {
	readonly type: 'table';
	readonly columns: readonly string[];
	/** The cells of the first rows, in the order of the columns. */
	readonly rows: readonly (readonly string[])[];
	readonly guess: ColumnMapping;
	/** What a column may hold, by kind of row. */
	readonly fields: Readonly<Record<TableKind, readonly string[]>>;
}

export interface ReportAnswer {
	readonly type: 'report';
	readonly report: Report;
	/** What it was taken for: `dataset`, `ftm`, `feed` ... */
	readonly format?: string;
	/** Things that the file holds: items, rows, nodes, lines. */
	readonly items: number;
	/** Absent when the file is too broken to say, and for a list of feeds. */
	readonly dataset?: StagedDataset;
	/** The version that would be replaced, and what that would change. */
	readonly replaces?: {
		readonly version: string;
		readonly bundled: boolean;
		readonly changes: Readonly<Record<EntryKind, ChangeCounts>>;
	};
	/** Bytes that it will take and that are free, where it is large or does not fit. */
	readonly room?: { readonly needed: number; readonly free: number };
	/** Feeds that can be subscribed to: those of a list, or the one that was read. */
	readonly feeds: readonly FeedLink[];
}

export type ImportAnswer =
	| {
			readonly type: 'progress';
			readonly step: ImportStep;
			readonly done: number;
			/** 0 when it is not known. */
			readonly total: number;
			/** Entries so far, where the step counts something else. */
			readonly entries?: number;
	  }
	| TableAnswer
	| ReportAnswer
	| { readonly type: 'committed'; readonly id: string }
	| { readonly type: 'cancelled' }
	| { readonly type: 'failed'; readonly error: string };
