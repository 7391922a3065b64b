/** Reading a dataset for the command line and the build: a format 1 JSON file, or a folder of YAML files. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { makeReport, type Report } from '../dataset/report.ts';
import { DatasetSchema } from '../dataset/schema.ts';
import type { Dataset } from '../dataset/types.ts';

export interface ReadResult {
	/** Absent when the report has errors. */
	readonly dataset: Dataset | undefined;
	readonly report: Report;
}

/** A folder in the editable form: `dataset.yaml` with the header, and one file per kind of entry. */
export async function readDatasetFolder(folder: string): Promise<ReadResult> {
	const raw: Record<string, unknown> = {};
	for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
		const content: unknown = parse(await readFile(join(folder, file), 'utf8'));
		if (file === 'dataset.yaml') Object.assign(raw, content);
		else raw[basename(file, '.yaml')] = content;
	}
	const parsed = v.safeParse(DatasetSchema, raw);
	return { dataset: parsed.success ? parsed.output : undefined, report: makeReport([]) };
}
