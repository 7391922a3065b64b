/** What the options page and the backup worker say to each other. Nothing is written before `restore` or `repair`. */
import type { Report } from '../dataset/report.ts';
import type { DatasetCounts } from './views.ts';

export type BackupRequest =
	/** Settings are the page's to read and write: a worker cannot. */
	| { readonly type: 'make'; readonly settings: Readonly<Record<string, unknown>>; readonly extensionVersion: string }
	| { readonly type: 'read'; readonly file: File }
	/** What was read last, or part of it. */
	| { readonly type: 'restore'; readonly take: Take }
	| { readonly type: 'check' }
	| { readonly type: 'repair' };

export interface Take {
	/** By id. */
	readonly datasets: readonly string[];
	readonly corrections: boolean;
	readonly subscriptions: boolean;
}

export interface BackupPreview {
	/** ISO 8601 date-time. */
	readonly madeAt: string;
	readonly extensionVersion: string;
	readonly datasets: readonly PreviewedDataset[];
	readonly corrections: { readonly total: number; readonly fresh: number };
	readonly subscriptions: { readonly total: number; readonly fresh: number };
	/** Stored items, to be parsed as such. */
	readonly settings: Readonly<Record<string, unknown>>;
}

export interface PreviewedDataset {
	readonly id: string;
	readonly name: string;
	readonly version: string;
	readonly counts: DatasetCounts;
	/** The version that is in force now; absent when there is none. */
	readonly replaces?: { readonly version: string; readonly same: boolean };
}

/** Why a file is no backup that can be read; `invalid` comes with a report. */
export type BackupRefusal = 'not-backup' | 'newer' | 'cut-off' | 'too-large' | 'invalid';

/** Why nothing could be done; `other` comes with words. */
export type StorageFailure = 'missing' | 'blocked' | 'slow' | 'newer' | 'refused' | 'full' | 'other';

export interface DatasetHealth {
	readonly id: string;
	readonly name: string;
	readonly faults: readonly Fault[];
}

/**
 * `rows`: fewer or more entries than were counted; `lexicon`: it cannot be opened; `entries`: entries refer to what is
 * not there, or are broken.
 */
export type Fault = 'rows' | 'lexicon' | 'entries';

export interface Health {
	readonly datasets: readonly DatasetHealth[];
	/** Versions that nothing points to, left by interrupted imports. */
	readonly leftovers: number;
}

export type BackupAnswer =
	| { readonly type: 'progress'; readonly done: number; readonly total: number }
	| { readonly type: 'made'; readonly file: Blob; readonly fileName: string }
	| { readonly type: 'preview'; readonly preview: BackupPreview }
	| { readonly type: 'refused'; readonly why: BackupRefusal; readonly report?: Report }
	| { readonly type: 'restored'; readonly datasets: readonly string[] }
	| { readonly type: 'checked'; readonly health: Health }
	/** `before`: what was found; `after`: what is left of it. */
	| { readonly type: 'repaired'; readonly before: Health; readonly after: Health }
	| { readonly type: 'failed'; readonly why: StorageFailure; readonly error: string };
