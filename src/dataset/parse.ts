/** From a file's text to data: syntax errors are told with their line and column, and junk is refused at its first character. */
import { isInLines, joinLines } from './lines.ts';
import { makeReport, type Report } from './report.ts';
import { type Validation, validateDataset } from './validate.ts';

/** How much of a file is needed to see that it is no dataset. */
export const SNIFF_LENGTH = 4096;

/** Parses and validates in one go: JSON, or JSON Lines. */
export function parseDatasetText(text: string, file: string): Validation {
	const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	const junk = sniff(content.slice(0, SNIFF_LENGTH), file);
	if (junk !== undefined) return { report: junk };
	if (isInLines(content)) {
		const joined = joinLines(content, file);
		return 'raw' in joined ? validateDataset(joined.raw, file) : joined;
	}
	let raw: unknown;
	try {
		raw = JSON.parse(content);
	} catch (error) {
		return { report: syntaxReport(error, content, file) };
	}
	return validateDataset(raw, file);
}

/**
 * Looks at the beginning of a file only. A dataset is one JSON object, so anything but `{` at its start is refused
 * before the rest is read: 50 MB of junk cost no more than 4 kB.
 */
export function sniff(beginning: string, file: string): Report | undefined {
	const first = beginning
		.replace(/^\uFEFF/, '')
		.trimStart()
		.charAt(0);
	if (first === '{') return undefined;
	const problem =
		first === ''
			? 'the file is empty'
			: first === '['
				? 'the file holds a list, and a dataset is one object'
				: 'this is not JSON';
	return fileReport(file, problem, 'Choose a Counterpoint dataset in JSON form.');
}

/** A report with one error about the file as a whole. */
export function fileReport(file: string, problem: string, remedy: string): Report {
	return makeReport([{ severity: 'error', file, entry: 'file', field: '', problem, remedy }]);
}

function syntaxReport(error: unknown, content: string, file: string): Report {
	const message = error instanceof Error ? error.message : String(error);
	const place = placeOf(message, content);
	const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
	return fileReport(
		file,
		`the JSON is broken${where} (${reason(message)})`,
		place === undefined
			? 'Open the file in an editor that checks JSON.'
			: 'Look there for a missing comma, bracket or quotation mark.',
	);
}

/** Browsers and Node word it differently: `position 12`, `line 1 column 13`; some name the end of the text only. */
function placeOf(message: string, content: string): { line: number; column: number } | undefined {
	const both = message.match(/line (\d+) column (\d+)/);
	if (both !== null) return { line: Number(both[1]), column: Number(both[2]) };
	const position = message.match(/position (\d+)/)?.[1];
	const offset =
		position !== undefined ? Number(position) : /end of (?:JSON|data)/i.test(message) ? content.length : undefined;
	if (offset === undefined) return undefined;
	const before = content.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}

/** The engine's words without its own account of the place, on one line. */
function reason(message: string): string {
	return message
		.replace(/^JSON\.parse: /, '')
		.replace(/ (?:in JSON )?at (?:position|line) .*$/s, '')
		.replace(/, ?(?:"|\.\.\.).*$/s, '')
		.replace(/\s+/g, ' ')
		.slice(0, 100);
}
