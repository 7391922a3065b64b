/** Validation of a whole dataset that is in memory, and the typed value that comes of it. */
import { DatasetChecker, type FileNamer } from './checker.ts';
import { show } from './issues.ts';
import type { Report } from './report.ts';
import type { Dataset, EntryKind, EntryTypes } from './types.ts';

export interface Validation {
	/** Absent when the report has errors. */
	readonly dataset?: Dataset;
	readonly report: Report;
}

export function validateDataset(raw: unknown, file: FileNamer): Validation {
	const checker = new DatasetChecker(file);
	const header = checker.header(raw);
	// A header with errors may still have entries worth checking; what is no dataset at all has none.
	if (!isDataset(raw)) return { report: checker.finish() };
	const entries: { [K in EntryKind]: EntryTypes[K][] } = {
		groups: entriesOf('groups', raw, checker),
		sources: entriesOf('sources', raw, checker),
		actors: entriesOf('actors', raw, checker),
		events: entriesOf('events', raw, checker),
		accounts: entriesOf('accounts', raw, checker),
		questions: entriesOf('questions', raw, checker),
	};
	const report = checker.finish();
	return report.ok && header !== undefined ? { dataset: { ...header, ...entries }, report } : { report };
}

function isDataset(raw: unknown): raw is Readonly<Record<string, unknown>> {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
	const { format, formatVersion } = raw as Readonly<Record<string, unknown>>;
	return format === 'counterpoint-dataset' && formatVersion === 1;
}

function entriesOf<K extends EntryKind>(
	kind: K,
	raw: Readonly<Record<string, unknown>>,
	checker: DatasetChecker,
): EntryTypes[K][] {
	const list = raw[kind];
	if (list === undefined) return [];
	if (!Array.isArray(list)) {
		checker.add({
			severity: 'error',
			entry: kind,
			field: '',
			problem: `must be a list, but is ${show(list)}`,
			remedy: 'Put the entries in a list.',
		});
		return [];
	}
	return list.flatMap((entry: unknown) => checker.entry(kind, entry) ?? []);
}
