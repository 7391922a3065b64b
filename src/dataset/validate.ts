/**
 * Validation of a whole dataset: the header first, then every entry against its schema, then what ties them together.
 * Nothing else turns unknown data into a `Dataset`.
 */
import * as v from 'valibot';
import { ProblemCollector } from './collector.ts';
import { type Finding, findings, show } from './issues.ts';
import { checkReferences } from './references.ts';
import { makeReport, type Problem, type Report } from './report.ts';
import { DatasetSchema, EntrySchemas, HeaderSchema } from './schema.ts';
import { type Dataset, ENTRY_KINDS, type EntryKind } from './types.ts';

/** Where problems are said to be: one file, or one per kind of entry (the YAML form). */
export type FileNamer = string | ((part: EntryKind | 'header') => string);

export interface Validation {
	/** Absent when the report has errors. */
	readonly dataset?: Dataset;
	readonly report: Report;
}

export function validateDataset(raw: unknown, file: FileNamer): Validation {
	const name = typeof file === 'string' ? () => file : file;
	const header = name('header');
	const refusal = refuse(raw);
	if (refusal !== undefined) return { report: makeReport([{ severity: 'error', file: header, ...refusal }]) };

	const problems = new ProblemCollector();
	const content = raw as Readonly<Record<string, unknown>>;
	checkHeader(content, header, problems);
	for (const kind of ENTRY_KINDS) checkEntries(kind, content[kind], name(kind), problems);
	if (problems.hasErrors) return { report: problems.report(header) };

	// Everything has been checked piece by piece; this pass builds the typed value.
	const dataset = v.parse(DatasetSchema, raw);
	checkReferences(dataset, ({ kind, index, ...problem }) => {
		problems.add({ ...problem, file: name(kind), entry: entryName(kind, index, dataset[kind][index]) });
	});
	const report = problems.report(header);
	return report.ok ? { dataset, report } : { report };
}

/** `actors[3] "vladimir-medinsky"`: found by eye, by position and by searching for the id. */
function entryName(kind: EntryKind, index: number, entry: unknown): string {
	const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
	return typeof id === 'string' || typeof id === 'number'
		? `${kind}[${index}] ${show(String(id))}`
		: `${kind}[${index}]`;
}

/** What makes all further checking pointless: it is no dataset at all, or one of another format version. */
function refuse(raw: unknown): Omit<Problem, 'severity' | 'file'> | undefined {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
		return {
			entry: 'file',
			field: '',
			problem: `a dataset is an object, but this is ${show(raw)}`,
			remedy: 'Choose a Counterpoint dataset file.',
		};
	}
	const { format, formatVersion } = raw as Readonly<Record<string, unknown>>;
	if (format !== 'counterpoint-dataset') {
		return {
			entry: 'header',
			field: 'format',
			problem: `this does not say that it is a Counterpoint dataset ("format" is ${show(format)})`,
			remedy: 'Choose another file, or set "format" to "counterpoint-dataset".',
		};
	}
	if (formatVersion !== 1) {
		return {
			entry: 'header',
			field: 'formatVersion',
			problem: `the dataset is in format version ${show(formatVersion)}, and this build reads version 1 only`,
			remedy:
				typeof formatVersion === 'number' && formatVersion > 1
					? 'Update Counterpoint, or ask the publisher for the dataset in version 1.'
					: 'Set "formatVersion" to the number 1.',
		};
	}
	return undefined;
}

function checkHeader(content: Readonly<Record<string, unknown>>, file: string, problems: ProblemCollector): void {
	const parsed = v.safeParse(HeaderSchema, content);
	for (const issue of parsed.issues ?? []) {
		for (const finding of findings(issue)) problems.add({ severity: 'error', file, entry: 'header', ...finding });
	}
}

function checkEntries(kind: EntryKind, entries: unknown, file: string, problems: ProblemCollector): void {
	if (entries === undefined) return;
	const add = (entry: string, finding: Finding) => problems.add({ severity: 'error', file, entry, ...finding });
	if (!Array.isArray(entries)) {
		add(kind, { field: '', problem: `must be a list, but is ${show(entries)}`, remedy: 'Put the entries in a list.' });
		return;
	}
	const schema = EntrySchemas[kind];
	entries.forEach((entry: unknown, index) => {
		const parsed = v.safeParse(schema, entry);
		for (const issue of parsed.issues ?? []) {
			for (const finding of findings(issue)) add(entryName(kind, index, entry), finding);
		}
	});
}
