/**
 * The library: all datasets of this reader. Two make it up, one in the database and one in memory, and whoever
 * asks need not know which answers.
 */
import type { Dataset } from '../dataset/types.ts';
import type { DatasetReader } from './reader.ts';
import type { BundledNote, CorrectionRow, DatasetRow, RequestRow, SubscriptionRow, TieRow } from './schema.ts';

/** A dataset that is ready to be written. */
export interface Incoming {
	readonly dataset: Dataset;
	readonly lexicon: ArrayBuffer;
	readonly bundled: boolean;
	/** Called after every batch of rows. */
	readonly onProgress?: (done: number, total: number) => void;
}

export interface Library {
	/** True when there is no database: nothing that is changed outlives the browser session. */
	readonly fromMemory: boolean;
	/** Every dataset, in the reader's order. */
	rows(): Promise<readonly DatasetRow[]>;
	/** Readers of the enabled datasets, in the reader's order. */
	enabled(): Promise<readonly DatasetReader[]>;
	/** A reader of one dataset, enabled or not. */
	reader(id: string): Promise<DatasetReader | undefined>;
	/** The compiled lexicon of a dataset's current generation. */
	lexicon(row: DatasetRow): Promise<ArrayBuffer | undefined>;
	/** Replaces a lexicon that this build cannot open. */
	saveLexicon(row: DatasetRow, lexicon: ArrayBuffer): Promise<void>;
	/** Writes a new generation and makes it the current one; on failure everything is as before. */
	add(incoming: Incoming): Promise<DatasetRow>;
	setEnabled(id: string, enabled: boolean): Promise<void>;
	remove(id: string): Promise<void>;
	/** Makes the version before the last import the current one again, and the other way round. */
	rollBack(id: string): Promise<DatasetRow>;
	/** The datasets in the reader's order; those that are not named follow. */
	setOrder(ids: readonly string[]): Promise<void>;
	/** Replaces the ties of a generation. `tiedTo` says against which lexicons they were found. */
	saveTies(row: DatasetRow, ties: readonly TieRow[], tiedTo: string): Promise<void>;
	subscriptions(): Promise<readonly SubscriptionRow[]>;
	saveSubscription(row: SubscriptionRow): Promise<void>;
	removeSubscription(id: string): Promise<void>;
	logRequest(row: RequestRow): Promise<void>;
	/** How many requests there were in all, and the last `limit` of them, the newest first. */
	requests(limit: number): Promise<{ readonly total: number; readonly last: readonly RequestRow[] }>;
	/** What was last done about the bundled dataset. */
	bundledNote(): Promise<BundledNote | undefined>;
	noteBundled(note: BundledNote): Promise<void>;
	/** The latest first. */
	corrections(): Promise<readonly CorrectionRow[]>;
	addCorrection(row: CorrectionRow): Promise<void>;
	removeCorrection(id: string): Promise<void>;
}

/** An error whose message is meant for the reader. */
export class StoreError extends Error {}

export function latestFirst(rows: readonly CorrectionRow[]): CorrectionRow[] {
	return [...rows].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Format 1 again, with every key it came with. */
export async function rebuildDataset(reader: DatasetReader): Promise<Dataset> {
	const [groups, sources, actors, events, accounts, questions] = await Promise.all([
		reader.all('groups'),
		reader.all('sources'),
		reader.all('actors'),
		reader.all('events'),
		reader.all('accounts'),
		reader.all('questions'),
	]);
	return { ...reader.row.current.header, groups, sources, actors, events, accounts, questions };
}
