/** Reading a dataset for the command line and the build: a format 1 JSON file, or a folder of YAML files. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { parseDatasetText } from '../dataset/parse.ts';
import { makeReport, type Problem, type Report } from '../dataset/report.ts';
import { type Dataset, ENTRY_KINDS } from '../dataset/types.ts';
import { validateDataset } from '../dataset/validate.ts';

export interface ReadResult {
	/** Absent when the report has errors. */
	readonly dataset: Dataset | undefined;
	readonly report: Report;
}

const HEADER_FILE = 'dataset.yaml';
const ENTRY_FILES: ReadonlyMap<string, string> = new Map(ENTRY_KINDS.map((kind) => [`${kind}.yaml`, kind]));

/** A JSON file or a YAML folder, whichever the path names. */
export async function readDataset(path: string): Promise<ReadResult> {
	try {
		if ((await stat(path)).isDirectory()) return await readDatasetFolder(path);
		const { dataset, report } = parseDatasetText(await readFile(path, 'utf8'), basename(path));
		return { dataset, report };
	} catch (error) {
		return failed(path, `cannot be read (${reasonOf(error)})`, 'Check the path and the rights to read it.');
	}
}

/** A folder in the editable form: `dataset.yaml` with the header, and one file per kind of entry. */
export async function readDatasetFolder(folder: string): Promise<ReadResult> {
	const files = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
	if (!files.includes(HEADER_FILE)) {
		return failed(
			folder,
			`has no ${HEADER_FILE}`,
			'Add the file with the header: format, formatVersion, id, version, name.',
		);
	}
	const problems: Problem[] = [];
	const raw: Record<string, unknown> = {};
	for (const file of files) {
		const content = parseYaml(await readFile(join(folder, file), 'utf8'), file, problems);
		const kind = ENTRY_FILES.get(file);
		if (kind !== undefined) raw[kind] = content ?? [];
		else if (file === HEADER_FILE) mergeHeader(content, raw, problems);
		else problems.push(unknownFile(file));
	}
	// A file that could not be read leaves gaps, and every reference into them would be reported as well.
	if (problems.some(({ severity }) => severity === 'error'))
		return { dataset: undefined, report: makeReport(problems) };
	const { dataset, report } = validateDataset(raw, (part) => (part === 'header' ? HEADER_FILE : `${part}.yaml`));
	return { dataset, report: makeReport([...problems, ...report.problems]) };
}

/** Plain data of one YAML file; its syntax errors become problems. Anchors are expanded, with the library's own limit. */
function parseYaml(text: string, file: string, problems: Problem[]): unknown {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	for (const error of document.errors) {
		const { line, col } = lineCounter.linePos(error.pos[0]);
		problems.push({
			severity: 'error',
			file,
			entry: `line ${line}, column ${col}`,
			field: '',
			problem: `the YAML is broken (${error.message.replace(/\s+/g, ' ')})`,
			remedy: 'Look there for wrong indentation, or a text with a colon that needs quotation marks.',
		});
	}
	return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}

function mergeHeader(content: unknown, raw: Record<string, unknown>, problems: Problem[]): void {
	if (typeof content !== 'object' || content === null || Array.isArray(content)) {
		problems.push({
			severity: 'error',
			file: HEADER_FILE,
			entry: 'header',
			field: '',
			problem: 'the file does not hold the header fields',
			remedy: 'Write one field a line, beginning with "format: counterpoint-dataset".',
		});
		return;
	}
	// The entries' own files win over lists in the header file, whichever is read first.
	for (const [key, value] of Object.entries(content)) raw[key] ??= value;
}

function unknownFile(file: string): Problem {
	return {
		severity: 'warning',
		file,
		entry: 'file',
		field: '',
		problem: 'no part of a dataset has this name, so the file is not read',
		remedy: `Use ${HEADER_FILE} or one of ${[...ENTRY_FILES.keys()].join(', ')}.`,
	};
}

function failed(file: string, problem: string, remedy: string): ReadResult {
	return {
		dataset: undefined,
		report: makeReport([{ severity: 'error', file, entry: 'file', field: '', problem, remedy }]),
	};
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return 'code' in error && error.code === 'ENOENT' ? 'there is no such file or folder' : error.message;
}
