/**
 * The library: all datasets of this reader. Two make it up, one in the database and one in memory, and whoever
 * asks need not know which answers.
 */
import { type Dataset, ENTRY_KINDS, type EntryKind, type EntryTypes, type Header } from '../dataset/types.ts';
import { entriesOf } from './entries.ts';
import type { DatasetReader } from './reader.ts';
import type { BundledNote, CorrectionRow, DatasetRow, OwnStep, RequestRow, SubscriptionRow, TieRow } from './schema.ts';

/** A dataset that is ready to be written. */
export interface Incoming {
	readonly dataset: Dataset;
	readonly lexicon: ArrayBuffer;
	readonly bundled: boolean;
}

/** An entry with its kind. */
export type AnyEntry = { readonly [K in EntryKind]: { readonly kind: K; readonly entry: EntryTypes[K] } }[EntryKind];

/** A dataset whose entries come one by one, so that it is never in memory as a whole. */
export interface IncomingStream {
	readonly header: Header;
	readonly bundled: boolean;
	/** In the order of the file; the kinds may be mixed. */
	readonly entries: Iterable<AnyEntry> | AsyncIterable<AnyEntry>;
	/** Asked for when all entries have passed. */
	readonly lexicon: () => ArrayBuffer;
	/** Called after every batch of rows, with how many entries are written. */
	readonly onProgress?: (done: number) => void;
	/** Ends the writing, with nothing left behind. */
	readonly signal?: AbortSignal;
}

/** What the reader has chosen for a dataset; what is undefined is as it came. */
export interface OwnChoices {
	readonly ownName?: string | undefined;
	readonly tag?: string | undefined;
	readonly color?: string | undefined;
	readonly languages?: readonly string[] | undefined;
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
	/** The same, for what does not fit into memory. */
	addStream(incoming: IncomingStream): Promise<DatasetRow>;
	setEnabled(id: string, enabled: boolean): Promise<void>;
	/** Replaces what the reader has chosen for a dataset. */
	setChoices(id: string, choices: OwnChoices): Promise<void>;
	remove(id: string): Promise<void>;
	/** Clears what interrupted imports left behind, unless one is under way. */
	sweep(): Promise<void>;
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
	/** What takes the last changes of the reader's own dataset back, the latest last. */
	ownSteps(): Promise<readonly OwnStep[]>;
	saveOwnSteps(steps: readonly OwnStep[]): Promise<void>;
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

/** All entries of a dataset, one after another. */
export function* incomingEntries(dataset: Dataset): Generator<AnyEntry> {
	for (const kind of ENTRY_KINDS) {
		// The list is of the kind that it is asked for by; a union cannot say so.
		for (const entry of entriesOf(dataset, kind)) yield { kind, entry } as AnyEntry;
	}
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
