/**
 * Checks a dataset piece by piece: the header, then every entry against its schema, then what ties them together.
 * Nothing else turns unknown data into entries, whether they come from one object, from lines or from an importer.
 */
import * as v from 'valibot';
import { ProblemCollector } from './collector.ts';
import { isTooDeep, TOO_DEEP } from './depth.ts';
import { findings, show } from './issues.ts';
import { ReferenceChecker } from './references.ts';
import type { Problem, Report } from './report.ts';
import { EntrySchemas, HeaderSchema } from './schema.ts';
import { ENTRY_KINDS, type EntryKind, type EntryTypes, type Header } from './types.ts';

/** Where problems are said to be: one file, or one per kind of entry (the YAML form). */
export type FileNamer = string | ((part: EntryKind | 'header') => string);

export class DatasetChecker {
	readonly #problems = new ProblemCollector();
	readonly #references = new ReferenceChecker();
	readonly #nameOf: (part: EntryKind | 'header') => string;
	readonly #next: Record<EntryKind, number> = {
		groups: 0,
		sources: 0,
		actors: 0,
		events: 0,
		accounts: 0,
		questions: 0,
	};

	constructor(file: FileNamer) {
		this.#nameOf = typeof file === 'string' ? () => file : file;
	}

	get hasErrors(): boolean {
		return this.#problems.hasErrors;
	}

	/** Entries seen so far, by kind. */
	get counts(): Readonly<Record<EntryKind, number>> {
		return this.#next;
	}

	/** A problem that was found elsewhere, in the same report. */
	add(problem: Omit<Problem, 'file'>): void {
		this.#problems.add({ file: this.#nameOf('header'), ...problem });
	}

	/** The typed header, or nothing when it has errors. */
	header(raw: unknown): Header | undefined {
		const refusal = refuse(raw);
		if (refusal !== undefined) {
			this.add({ severity: 'error', ...refusal });
			return undefined;
		}
		const parsed = v.safeParse(HeaderSchema, raw);
		if (parsed.success) {
			const header = withoutEntries(parsed.output);
			if (!isTooDeep(header)) return header;
			this.add({ severity: 'error', entry: 'header', ...TOO_DEEP });
			return undefined;
		}
		for (const issue of parsed.issues) {
			for (const finding of findings(issue)) this.add({ severity: 'error', entry: 'header', ...finding });
		}
		return undefined;
	}

	/** The typed entry, or nothing when it has errors. `where` names it in place of its position in a list. */
	entry<K extends EntryKind>(kind: K, raw: unknown, where?: string): EntryTypes[K] | undefined {
		const index = this.#next[kind];
		this.#next[kind] += 1;
		if (isTooDeep(raw)) {
			const file = this.#nameOf(kind);
			this.#problems.add({
				severity: 'error',
				file,
				entry: entryName(where ?? `${kind}[${index}]`, idOf(raw)),
				...TOO_DEEP,
			});
			return undefined;
		}
		const parsed = v.safeParse(EntrySchemas[kind], raw);
		if (parsed.success) {
			// The schema of a kind yields that kind; a union of schemas cannot say so.
			const entry = parsed.output as EntryTypes[K];
			this.#references.add(kind, index, entry);
			return entry;
		}
		for (const issue of parsed.issues) {
			for (const finding of findings(issue)) {
				this.#problems.add({
					severity: 'error',
					file: this.#nameOf(kind),
					entry: entryName(where ?? `${kind}[${index}]`, idOf(raw)),
					...finding,
				});
			}
		}
		return undefined;
	}

	/** Everything that was found. References are followed only when each entry is well formed: a gap would make many. */
	finish(): Report {
		if (!this.#problems.hasErrors) {
			for (const { kind, index, id, ...problem } of this.#references.finish()) {
				this.#problems.add({ ...problem, file: this.#nameOf(kind), entry: entryName(`${kind}[${index}]`, id) });
			}
			this.#noteUntied();
		}
		return this.#problems.report(this.#nameOf('header'));
	}

	#noteUntied(): void {
		const { untied } = this.#references;
		if (untied === 0) return;
		this.#problems.add({
			severity: 'warning',
			file: this.#nameOf('accounts'),
			entry: 'accounts',
			field: 'about',
			problem: untied === 1 ? 'one account names no event' : `${untied} accounts name no event`,
			remedy: 'They are tied by their words to the events of other datasets; name the event where you know it.',
		});
	}
}

/** An entry that stands alone, or nothing when it is not as its schema asks. */
export function checkedEntry<K extends EntryKind>(kind: K, raw: unknown): EntryTypes[K] | undefined {
	const parsed = v.safeParse(EntrySchemas[kind], raw);
	return parsed.success && !isTooDeep(raw) ? (parsed.output as EntryTypes[K]) : undefined;
}

/** A header may come with the lists of its file. */
function withoutEntries(header: Header): Header {
	const lists: ReadonlySet<string> = new Set(ENTRY_KINDS);
	return Object.fromEntries(Object.entries(header).filter(([key]) => !lists.has(key))) as Header;
}

/** `actors[3] "vladimir-medinsky"`: found by eye, by position and by searching for the id. */
function entryName(place: string, id: unknown): string {
	return typeof id === 'string' || typeof id === 'number' ? `${place} ${show(String(id))}` : place;
}

function idOf(entry: unknown): unknown {
	return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
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
