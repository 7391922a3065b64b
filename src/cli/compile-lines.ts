/** Compiling a dataset in JSON Lines as it is read: its entries are checked and compiled one by one, and not kept. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { DatasetChecker } from '../dataset/checker.ts';
import { parseLine, readLine } from '../dataset/lines.ts';
import type { Report } from '../dataset/report.ts';
import { LexiconBuilder } from '../engine/index.ts';

export interface CompiledLines {
	readonly report: Report;
	/** Absent when the report has errors. */
	readonly compiled?: { readonly id: string; readonly version: string; readonly lexicon: ArrayBuffer };
}

export function isLinesFile(path: string): boolean {
	return /\.(?:jsonl|ndjson)$/i.test(path);
}

/** @throws Error of the file system when the file cannot be read. */
export async function compileLines(path: string): Promise<CompiledLines> {
	const checker = new DatasetChecker(basename(path));
	let header: ReturnType<DatasetChecker['header']>;
	let builder: LexiconBuilder | undefined;
	let number = 0;
	for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
		number++;
		if (number === 1) {
			header = checker.header(parseLine(line.replace(/^\ufeff/, '')));
			if (header !== undefined) builder = new LexiconBuilder(header);
			continue;
		}
		if (line.trim() === '') continue;
		const read = readLine(line);
		const where = `line ${number}`;
		if (read.type === 'finding') checker.add({ severity: 'error', entry: where, ...read.finding });
		else if (read.kind === 'actors') {
			const actor = checker.entry(read.kind, read.entry, where);
			if (actor !== undefined) builder?.addActor(actor);
		} else if (read.kind === 'events') {
			const event = checker.entry(read.kind, read.entry, where);
			if (event !== undefined) builder?.addEvent(event);
		} else checker.entry(read.kind, read.entry, where);
	}
	const report = checker.finish();
	if (!report.ok || header === undefined || builder === undefined) return { report };
	return { report, compiled: { id: header.id, version: header.version, lexicon: builder.finish() } };
}
