/** Between an entry and the fields of its form. Keys that have no field are kept; an empty field leaves its key out. Pure. */
import type { Text } from '../../dataset/types.ts';
import type { OwnKind } from '../../protocol/own.ts';

export type Entry = Readonly<Record<string, unknown>>;

/** `lines`: one value a line; `one` and `many`: ids of entries of a kind; `choice`: one of a few words. */
export type FieldType = 'text' | 'long' | 'date' | 'lines' | 'one' | 'many' | 'choice';

/** What a field holds while it is edited. */
export function fieldText(entry: Entry, field: string, type: FieldType): string {
	const value = entry[field];
	if (type === 'lines' || type === 'many') {
		return Array.isArray(value) ? value.map(aliasText).join('\n') : '';
	}
	return textOf(value);
}

/** The entry with one field changed. A text in several languages is changed in its first. */
export function withField(entry: Entry, field: string, type: FieldType, written: string): Entry {
	if (type === 'lines' || type === 'many') {
		const before: readonly unknown[] = Array.isArray(entry[field]) ? (entry[field] as unknown[]) : [];
		const lines = written.split('\n');
		// An alias with more than its text keeps the rest of it.
		const values = lines.map(
			(line) => before.find((one) => typeof one === 'object' && aliasText(one) === line) ?? line,
		);
		return changed(entry, field, values.length === 1 && values[0] === '' ? undefined : values);
	}
	return changed(entry, field, written === '' ? undefined : changedText(entry[field], written));
}

/** What is sent: lines without what is empty, texts without white space around them. */
export function tidied(entry: Entry): Entry {
	return Object.fromEntries(
		Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
			if (typeof value === 'string') return [[key, value.trim()]];
			if (!Array.isArray(value)) return [[key, value]];
			const kept = value
				.map((one: unknown) => (typeof one === 'string' ? one.trim() : one))
				.filter((one) => one !== '');
			return kept.length === 0 && !REQUIRED_LISTS.has(key) ? [] : [[key, kept]];
		}),
	);
}

const REQUIRED_LISTS: ReadonlySet<string> = new Set(['domains', 'about', 'positions']);

/** A new entry has what its kind cannot be without. */
export const NEW: Record<OwnKind, Entry> = {
	sources: { name: '', domains: [] },
	actors: { type: 'Person', name: '' },
	events: { name: '' },
	accounts: { source: '', about: [] },
	questions: { text: '', kind: 'contradiction', about: [], positions: [] },
};

export function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	const [first] = typeof value === 'object' && value !== null ? Object.values(value) : [];
	return typeof first === 'string' ? first : '';
}

function changedText(before: unknown, written: string): Text {
	if (typeof before !== 'object' || before === null || Array.isArray(before)) return written;
	const [first] = Object.keys(before);
	return first === undefined ? written : { ...(before as Record<string, string>), [first]: written };
}

function aliasText(value: unknown): string {
	return typeof value === 'object' && value !== null && 'text' in value ? textOf(value.text) : textOf(value);
}

function changed(entry: Entry, field: string, value: unknown): Entry {
	const { [field]: _, ...rest } = entry;
	return value === undefined && !KEPT_EMPTY.has(field) ? rest : { ...entry, [field]: value ?? '' };
}

/** Fields that an entry cannot be without stay as empty ones, so that the problem is told at them. */
const KEPT_EMPTY: ReadonlySet<string> = new Set(['name', 'text', 'source', 'speaker']);
