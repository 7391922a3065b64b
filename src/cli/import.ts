/** `import FILE… [--json] [--out FILE]`: reads anything that the options page reads, and says what came of it. */
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { type Imported, importDataset } from '../dataset/importers/collect.ts';
import { TABLE_KINDS } from '../dataset/importers/csv.ts';
import type { ImportInput } from '../dataset/importers/input.ts';
import type { ColumnMapping } from '../dataset/importers/shapes.ts';
import { problemLine } from '../dataset/report.ts';
import { UsageError, writeLine } from './output.ts';

interface Call {
	readonly paths: readonly string[];
	readonly json: boolean;
	readonly out: string | undefined;
	readonly mapping: ColumnMapping | undefined;
}

export async function importCommand(args: readonly string[]): Promise<number> {
	const { paths, json, out, mapping } = parseArgs(args);
	const today = new Date().toISOString().slice(0, 10);
	let code = 0;
	for (const path of paths) {
		const imported = await importFile(path, today, mapping);
		if (!imported.ok) code = 1;
		if (json) writeLine(JSON.stringify(lineOf(path, imported)));
		else printReport(path, imported);
		if (out !== undefined && imported.dataset !== undefined) {
			await writeFile(out, `${JSON.stringify(imported.dataset, undefined, '\t')}\n`);
		}
	}
	return code;
}

async function importFile(path: string, today: string, mapping: ColumnMapping | undefined): Promise<Imported> {
	const readable = await stat(path).then(
		(file) => file.isFile(),
		() => false,
	);
	if (!readable) throw new UsageError(`There is no file ${path}.`);
	const input: ImportInput = {
		name: basename(path),
		// The types of Node's web streams and of the browser's are the same thing under two names.
		open: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
	};
	return importDataset(input, { today, mapping });
}

function lineOf(path: string, { format, counts, items, feeds, problems, ok }: Imported) {
	const { actors, events, sources, accounts, questions } = counts;
	return {
		file: path,
		format: format ?? null,
		counts: { actors, events, sources, accounts, questions, items },
		...(feeds.length === 0 ? {} : { feeds }),
		problems: problems.map(({ severity, entry, field, problem, remedy }) => ({
			severity,
			where: [entry, field].filter((part) => part !== '').join(' › '),
			what: problem,
			remedy,
		})),
		ok,
	};
}

function printReport(path: string, { format, counts, items, feeds, problems, ok }: Imported): void {
	const found = Object.entries({ ...counts, feeds: feeds.length }).filter(([, count]) => count > 0);
	const what = found.map(([kind, count]) => `${count} ${kind}`).join(', ') || 'no entries';
	writeLine(`${path}: ${format ?? 'not recognised'}, ${items} items: ${what}${ok ? '' : ' (refused)'}`);
	for (const problem of problems) console.error(problemLine(problem));
}

function parseArgs(args: readonly string[]): Call {
	const paths: string[] = [];
	const columns: Record<string, string> = {};
	let json = false;
	let out: string | undefined;
	let kind: ColumnMapping['kind'] | undefined;
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		const value = () => {
			at += 1;
			return args[at] ?? usage(`${arg} needs a value.`);
		};
		if (arg === '--json') json = true;
		else if (arg === '--out') out = value();
		else if (arg === '--kind') {
			const name = value();
			kind = TABLE_KINDS.find((one) => one === name) ?? usage(`--kind is one of ${TABLE_KINDS.join(', ')}.`);
		} else if (arg === '--map') {
			const [column, field] = value().split('=');
			columns[column ?? ''] = field ?? usage('--map is written Column=field.');
		} else if (arg.startsWith('--')) usage(`There is no option ${arg}.`);
		else paths.push(arg);
	}
	if (paths.length === 0) usage('Name at least one file.');
	if (out !== undefined && paths.length > 1) usage('--out takes one file at a time.');
	if (kind === undefined && Object.keys(columns).length > 0) usage('--map needs --kind, too.');
	return { paths, json, out, mapping: kind === undefined ? undefined : { kind, columns } };
}

function usage(message: string): never {
	throw new UsageError(message);
}
