/**
 * The database: its stores, their keys, and the steps from one version to the next.
 *
 * Every row belongs to one generation of one dataset. A dataset's row in `datasets` points to the generation that
 * is in force; rows of any other generation, but for the one kept for rolling back, are leftovers.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { EntryKind, EntryTypes, Header } from '../dataset/types.ts';

export const DATABASE_NAME = 'counterpoint';
export const DATABASE_VERSION = 2;

/** What is known of one generation without reading its rows. */
export interface Generation {
	readonly generation: number;
	readonly header: Header;
	readonly counts: Readonly<Record<EntryKind, number>>;
	/** SHA-256 of the dataset's JSON, in hexadecimal: tells an update from a repetition. */
	readonly dataHash: string;
	readonly bundled: boolean;
	/** ISO 8601 date-time. */
	readonly importedAt: string;
	/** About what it takes on disk: entries and lexicon. Older versions did not note it. */
	readonly bytes?: number;
}

/** A dataset that is installed. */
export interface DatasetRow {
	readonly id: string;
	/** Place in the reader's list: smaller comes first. */
	readonly order: number;
	readonly enabled: boolean;
	/** What the reader calls it, in place of its own name. */
	readonly ownName?: string;
	/** A few letters that stand for it in the card. */
	readonly tag?: string;
	/** Stands beside the tag. */
	readonly color?: string;
	/** Only names in these languages are looked for in pages; all when absent. */
	readonly languages?: readonly string[];
	readonly current: Generation;
	/** Kept for one-click roll back. */
	readonly previous?: Generation;
	/** What the lexicons were when its accounts were last tied to the events of other datasets. */
	readonly tiedTo?: string;
}

/** An account that names no event, and an event or actor of another dataset that its words name. */
export interface TieRow {
	readonly dataset: string;
	readonly generation: number;
	readonly kind: TiedKind;
	/** `dataset/id`. */
	readonly target: string;
	readonly account: string;
}

export type TiedKind = 'events' | 'actors';

/** An address that the reader has subscribed to. Times are milliseconds since 1970. */
export interface SubscriptionRow {
	/** Of the dataset that it keeps up to date. */
	readonly id: string;
	readonly url: string;
	readonly kind: 'feed' | 'dataset';
	readonly since: number;
	readonly checked: number;
	readonly next: number;
	/** Failures in a row. */
	readonly failures: number;
	/** What went wrong last, in words for the reader. */
	readonly problem?: string;
	readonly etag?: string;
	readonly lastModified?: string;
	/** When the content was last another one. */
	readonly changed?: number;
	/** Entries that the last change brought, altered and took away. */
	readonly changes?: { readonly added: number; readonly changed: number; readonly removed: number };
	/** Ed25519, base64: pinned at the first signed update. */
	readonly publicKey?: string;
}

/** One request that was made to the network. */
export interface RequestRow {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly url: string;
	readonly purpose: 'feed' | 'dataset';
	/** `200`, `304`; absent when the server was not reached. */
	readonly status?: number;
	readonly bytes: number;
}

export type EntryKey = [dataset: string, generation: number, id: string];
export type RelationKey = [dataset: string, generation: number, relation: string, value: string];

export interface EntryRow<K extends EntryKind> {
	readonly dataset: string;
	readonly generation: number;
	readonly id: string;
	/** Place in the file, so that an export keeps the order. */
	readonly position: number;
	readonly entry: EntryTypes[K];
	/** One key per relation: all look-ups share one index, so that a new relation needs no new version. */
	readonly relations: RelationKey[];
}

export interface LexiconRow {
	readonly dataset: string;
	readonly generation: number;
	/** A Blob from 1 MB up: read three times faster than an ArrayBuffer of that size. */
	readonly data: ArrayBuffer | Blob;
}

/** What was last done about the bundled dataset. */
export interface BundledNote {
	readonly key: 'bundled';
	readonly id: string;
	readonly dataHash: string;
	/** Of the extension that looked last. */
	readonly extensionVersion: string;
	/** The reader has removed it: it does not come back by itself. */
	readonly removed: boolean;
}

/** What takes a change of the reader's own dataset back, and the content (its hash) that the change has led to. */
export interface OwnStep {
	/** ISO 8601 date-time. */
	readonly at: string;
	readonly what: 'put' | 'remove' | 'page';
	/** Of the entry, for the reader. */
	readonly name: string;
	readonly inverse: {
		readonly puts: readonly OwnPut[];
		readonly removes: readonly { readonly kind: EntryKind; readonly id: string }[];
		readonly version: string;
	};
	readonly leadsTo: string;
}

/** An entry with its place in its list, the end when absent. */
export type OwnPut = {
	readonly [K in EntryKind]: { readonly kind: K; readonly entry: EntryTypes[K]; readonly at?: number };
}[EntryKind];

export interface OwnNote {
	readonly key: 'own';
	/** The latest last. */
	readonly steps: readonly OwnStep[];
}

/** The last generation number given out; never used twice, so that nothing stale can be taken for current. */
export interface GenerationNote {
	readonly key: 'generation';
	readonly last: number;
}

/** Something found that the reader has taken back. Belongs to no dataset: it outlives updates. */
export interface CorrectionRow {
	readonly id: string;
	/** ISO 8601 date-time. */
	readonly madeAt: string;
	readonly kind: 'actor' | 'event';
	readonly refs: readonly { readonly dataset: string; readonly id: string }[];
	/** The alias by which it was found; without one, what was found by a description. */
	readonly alias?: string | undefined;
	readonly text: string;
	readonly name: string;
	readonly scope: 'page' | 'site' | 'everywhere';
	/** Key of the page or host of the site; empty where it holds everywhere. */
	readonly where: string;
}

type EntryStores = {
	[K in EntryKind]: { key: EntryKey; value: EntryRow<K>; indexes: { relations: RelationKey } };
};

export interface CounterpointSchema extends DBSchema, EntryStores {
	datasets: { key: string; value: DatasetRow };
	lexicons: { key: [dataset: string, generation: number]; value: LexiconRow };
	notes: { key: string; value: BundledNote | GenerationNote | OwnNote };
	corrections: { key: string; value: CorrectionRow };
	ties: { key: [dataset: string, generation: number, kind: TiedKind, target: string, account: string]; value: TieRow };
	subscriptions: { key: string; value: SubscriptionRow };
	requests: { key: number; value: RequestRow };
}

export type Database = IDBPDatabase<CounterpointSchema>;

/** Stores whose rows belong to a generation. */
export const GENERATION_STORES = [
	'groups',
	'sources',
	'actors',
	'events',
	'accounts',
	'questions',
	'lexicons',
	'ties',
] as const satisfies readonly (keyof CounterpointSchema)[];

/** One step per version. A step only adds stores and indexes: older rows stay readable as they are. */
const STEPS: readonly ((db: Database) => void)[] = [
	(db) => {
		db.createObjectStore('datasets', { keyPath: 'id' });
		db.createObjectStore('lexicons', { keyPath: ['dataset', 'generation'] });
		db.createObjectStore('notes', { keyPath: 'key' });
		for (const kind of ['groups', 'sources', 'actors', 'events', 'accounts', 'questions'] as const) {
			const store = db.createObjectStore(kind, { keyPath: ['dataset', 'generation', 'id'] });
			store.createIndex('relations', 'relations', { multiEntry: true });
		}
	},
	(db) => {
		db.createObjectStore('corrections', { keyPath: 'id' });
		db.createObjectStore('ties', { keyPath: ['dataset', 'generation', 'kind', 'target', 'account'] });
		db.createObjectStore('subscriptions', { keyPath: 'id' });
		db.createObjectStore('requests', { autoIncrement: true });
	},
];

export function upgrade(db: Database, oldVersion: number, newVersion: number | null): void {
	for (const step of STEPS.slice(oldVersion, newVersion ?? DATABASE_VERSION)) step(db);
}

/** All rows of one generation in any of `GENERATION_STORES`; an empty list sorts after every id. */
export function generationRange(dataset: string, generation: number): IDBKeyRange {
	return IDBKeyRange.bound([dataset, generation], [dataset, generation, []]);
}
