/**
 * JSON Lines, for large datasets: the header alone on the first line, then one entry a line with its kind. A question
 * says what kind of question it is in the same place, so it needs no other mark.
 */
import { type Finding, show } from './issues.ts';
import type { EntryKind } from './types.ts';

const KINDS: Readonly<Record<string, EntryKind>> = {
	group: 'groups',
	source: 'sources',
	actor: 'actors',
	event: 'events',
	account: 'accounts',
	contradiction: 'questions',
	numbers: 'questions',
	wording: 'questions',
	'one-sided': 'questions',
};

type Fields = Readonly<Record<string, unknown>>;

export type Line =
	| { readonly type: 'entry'; readonly kind: EntryKind; readonly entry: Fields }
	| { readonly type: 'finding'; readonly finding: Finding };

/** A file is in lines when its first line is a whole header and something follows it. */
export function isInLines(content: string): boolean {
	const end = content.indexOf('\n');
	if (end < 0 || content.slice(end).trim() === '') return false;
	return parseLine(content.slice(0, end))?.format === 'counterpoint-dataset';
}

/** One line as an object, or nothing when it is no whole one. */
export function parseLine(line: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
	} catch {
		return undefined;
	}
}

/** A line after the header, as an entry with its kind or as what is wrong with it. */
export function readLine(line: string): Line {
	const fields = parseLine(line);
	if (fields === undefined) {
		const problem = 'this is not one whole JSON object';
		const remedy = 'Write each entry on one line of its own, without commas between the lines.';
		return { type: 'finding', finding: { field: '', problem, remedy } };
	}
	const { kind, ...entry } = fields;
	const list = typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
	if (list === undefined) {
		const problem = `must be one of ${Object.keys(KINDS).join(', ')}, but is ${show(kind)}`;
		return { type: 'finding', finding: { field: 'kind', problem, remedy: 'Say what the entry is.' } };
	}
	return { type: 'entry', kind: list, entry: list === 'questions' ? fields : entry };
}

/** One line after another with its number, without a second copy of a large file. */
export function* linesOfText(content: string): Generator<{ readonly line: string; readonly number: number }> {
	let number = 0;
	for (let start = 0; start < content.length; ) {
		const end = content.indexOf('\n', start);
		number += 1;
		yield { line: content.slice(start, end < 0 ? content.length : end), number };
		start = end < 0 ? content.length : end + 1;
	}
}
