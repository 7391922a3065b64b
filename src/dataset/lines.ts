/**
 * JSON Lines, for large datasets: the header alone on the first line, then one entry a line with its kind. A question
 * says what kind of question it is in the same place, so it needs no other mark.
 */
import { ProblemCollector } from './collector.ts';
import { show } from './issues.ts';
import type { Report } from './report.ts';
import { ENTRY_KINDS, type EntryKind } from './types.ts';

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

/** A file is in lines when its first line is a whole header and something follows it. */
export function isInLines(content: string): boolean {
	const end = content.indexOf('\n');
	if (end < 0 || content.slice(end).trim() === '') return false;
	const header = parseLine(content.slice(0, end));
	return header?.format === 'counterpoint-dataset';
}

/** The dataset as one object, as if it had been written so; or a report of the lines that are broken. */
export function joinLines(content: string, file: string): { raw: unknown } | { report: Report } {
	const problems = new ProblemCollector();
	const entries: Record<EntryKind, Fields[]> = {
		groups: [],
		sources: [],
		actors: [],
		events: [],
		accounts: [],
		questions: [],
	};
	let header: Fields = {};
	let number = 0;
	for (const line of linesOf(content)) {
		number += 1;
		if (line.trim() === '') continue;
		const fields = parseLine(line);
		const add = (field: string, problem: string, remedy: string) =>
			problems.add({ severity: 'error', file, entry: `line ${number}`, field, problem, remedy });
		if (fields === undefined) {
			add(
				'',
				'this is not one whole JSON object',
				'Write each entry on one line of its own, without commas between the lines.',
			);
		} else if (number === 1) header = fields;
		else {
			const { kind, ...entry } = fields;
			const list = typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
			if (list === undefined) {
				add('kind', `must be one of ${Object.keys(KINDS).join(', ')}, but is ${show(kind)}`, 'Say what the entry is.');
			} else entries[list].push(list === 'questions' ? fields : entry);
		}
	}
	if (problems.hasErrors) return { report: problems.report(file) };
	const filled = ENTRY_KINDS.filter((kind) => entries[kind].length > 0).map((kind) => [kind, entries[kind]] as const);
	return { raw: { ...header, ...Object.fromEntries(filled) } };
}

function parseLine(line: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
	} catch {
		return undefined;
	}
}

/** One line after another, without a second copy of a large file. */
function* linesOf(content: string): Generator<string> {
	let start = 0;
	while (start < content.length) {
		const end = content.indexOf('\n', start);
		yield content.slice(start, end < 0 ? content.length : end);
		start = end < 0 ? content.length : end + 1;
	}
}
