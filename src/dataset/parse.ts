/** From a file's text to data: syntax errors are told with their line and column, and junk is refused at its first character. */
import { DatasetChecker } from './checker.ts';
import { emptyLists, keepEntry } from './entry-lists.ts';
import { isInLines, linesOfText, parseLine, readLine } from './lines.ts';
import { makeReport, type Report } from './report.ts';
import { syntaxProblem } from './syntax.ts';
import { type Validation, validateDataset } from './validate.ts';

/** How much of a file is needed to see that it is no dataset. */
export const SNIFF_LENGTH = 4096;

/** Parses and validates in one go: JSON, or JSON Lines. */
export function parseDatasetText(text: string, file: string): Validation {
	const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	const junk = sniff(content.slice(0, SNIFF_LENGTH), file);
	if (junk !== undefined) return { report: junk };
	if (isInLines(content)) return parseLines(content, file);
	let raw: unknown;
	try {
		raw = JSON.parse(content);
	} catch (error) {
		const { problem, remedy } = syntaxProblem(error, content);
		return { report: fileReport(file, problem, remedy) };
	}
	return validateDataset(raw, file);
}

function parseLines(content: string, file: string): Validation {
	const checker = new DatasetChecker(file);
	const entries = emptyLists();
	let header: ReturnType<DatasetChecker['header']>;
	for (const { line, number } of linesOfText(content)) {
		if (line.trim() === '') continue;
		if (number === 1) {
			header = checker.header(parseLine(line));
			continue;
		}
		const read = readLine(line);
		const where = `line ${number}`;
		if (read.type === 'finding') checker.add({ severity: 'error', entry: where, ...read.finding });
		else keepEntry(entries, read.kind, checker.entry(read.kind, read.entry, where));
	}
	const report = checker.finish();
	return report.ok && header !== undefined ? { dataset: { ...header, ...entries }, report } : { report };
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
