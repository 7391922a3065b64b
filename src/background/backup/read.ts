/** Reading a backup: unpacked, parsed and checked as a whole before anything of it is believed. */
import * as v from 'valibot';
import { isTooDeep, TOO_DEEP } from '../../dataset/depth.ts';
import { findings } from '../../dataset/issues.ts';
import { makeReport, type Problem, type Report } from '../../dataset/report.ts';
import type { Dataset } from '../../dataset/types.ts';
import { validateDataset } from '../../dataset/validate.ts';
import type { BackupRefusal } from '../../protocol/backup.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, BackupSchema, type BackupVersion } from './format.ts';

/** A file that unpacks to more would fill the memory. */
const LARGEST = 400_000_000;

export interface ReadVersion extends Omit<BackupVersion, 'dataset'> {
	readonly dataset: Dataset;
}

export interface ReadDataset {
	readonly kept: Backup['datasets'][number]['kept'];
	readonly current: ReadVersion;
	readonly previous?: ReadVersion;
}

export interface ReadBackup extends Omit<Backup, 'datasets'> {
	readonly datasets: readonly ReadDataset[];
}

export type BackupRead =
	| { readonly ok: true; readonly backup: ReadBackup }
	| { readonly ok: false; readonly why: BackupRefusal; readonly report?: Report };

export async function readBackup(file: Blob & { readonly name?: string }): Promise<BackupRead> {
	const text = await textOf(file);
	if (typeof text !== 'string') return { ok: false, why: text.why };
	let raw: unknown;
	try {
		raw = JSON.parse(text);
	} catch {
		// What begins as one of ours was cut off; anything else is another kind of file.
		return { ok: false, why: text.slice(0, 100).includes(BACKUP_FORMAT) ? 'cut-off' : 'not-backup' };
	}
	return checkBackup(raw, file.name ?? 'backup');
}

export function checkBackup(raw: unknown, name: string): BackupRead {
	if (typeof raw !== 'object' || raw === null) return { ok: false, why: 'not-backup' };
	const { format, formatVersion } = raw as Readonly<Record<string, unknown>>;
	if (format !== BACKUP_FORMAT) return { ok: false, why: 'not-backup' };
	if (typeof formatVersion === 'number' && formatVersion > BACKUP_VERSION) return { ok: false, why: 'newer' };
	// The datasets in it are looked into one by one.
	if (isTooDeep({ ...raw, datasets: undefined })) {
		const problem: Problem = { severity: 'error', file: name, entry: 'file', ...TOO_DEEP };
		return { ok: false, why: 'invalid', report: makeReport([problem]) };
	}
	const parsed = v.safeParse(BackupSchema, raw);
	if (!parsed.success) {
		const problems = parsed.issues
			.flatMap((issue) => findings(issue))
			.map((finding): Problem => ({ severity: 'error', file: name, entry: 'file', ...finding }));
		return { ok: false, why: 'invalid', report: makeReport(problems) };
	}
	const problems: Problem[] = [];
	const version = ({ dataset: content, ...rest }: BackupVersion): ReadVersion | undefined => {
		const { dataset, report } = validateDataset(content, name);
		problems.push(...report.problems.filter(({ severity }) => severity === 'error'));
		return dataset && { ...rest, dataset };
	};
	const datasets = parsed.output.datasets.flatMap(({ kept, current, previous }): ReadDataset[] => {
		const now = version(current);
		const earlier = previous && version(previous);
		return now === undefined ? [] : [{ kept, current: now, ...(earlier === undefined ? {} : { previous: earlier }) }];
	});
	problems.push(...strangers(datasets, name));
	if (problems.length > 0) return { ok: false, why: 'invalid', report: makeReport(problems) };
	return { ok: true, backup: { ...parsed.output, datasets } };
}

/** One dataset twice, or under the earlier version of another, would be restored over itself. */
function strangers(datasets: readonly ReadDataset[], file: string): Problem[] {
	const seen = new Set<string>();
	return datasets.flatMap(({ current, previous }): Problem[] => {
		const { id } = current.dataset;
		const twice = seen.has(id);
		seen.add(id);
		if (!twice && (previous === undefined || previous.dataset.id === id)) return [];
		return [
			{
				severity: 'error',
				file,
				entry: `dataset "${id}"`,
				field: 'id',
				problem: twice ? 'the dataset is in the backup twice' : 'its earlier version bears another id',
				remedy: 'Choose another backup.',
			},
		];
	});
}

async function textOf(file: Blob): Promise<string | { readonly why: BackupRefusal }> {
	const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	const packed = start[0] === 0x1f && start[1] === 0x8b;
	const bytes: ReadableStream<Uint8Array<ArrayBuffer>> = packed
		? file.stream().pipeThrough(new DecompressionStream('gzip'))
		: file.stream();
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const parts: string[] = [];
	let size = 0;
	const reader = bytes.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.byteLength;
			if (size > LARGEST) {
				reader.cancel().catch(() => undefined);
				return { why: 'too-large' };
			}
			parts.push(decoder.decode(value, { stream: true }));
		}
		parts.push(decoder.decode());
		return parts.join('');
	} catch {
		reader.cancel().catch(() => undefined);
		return { why: packed ? 'cut-off' : 'not-backup' };
	}
}
