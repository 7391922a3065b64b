/** The Node side of the benchmark: fresh processes one after another, and what their answers say. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleNode, CACHE } from '../bundle.ts';
import { allAliases, datasetWithAliases } from '../data/aliases.ts';
import { textOf } from '../data/text.ts';
import { median } from '../measure.ts';
import type { Report } from '../rows.ts';
import type { ColdOptions, ColdResult } from './cold.ts';
import type { HotResult, Length } from './hot.ts';
import type { Tasks } from './task.ts';

const run = promisify(execFile);

export const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000, '1M': 1_000_000 } as const;
export type Size = keyof typeof SIZES;
const ALL = Object.keys(SIZES) as Size[];
const inWords = (size: Size) => SIZES[size].toLocaleString('en');

export const fileOf = (size: Size, kind: 'lex' | 'aliases' | 'text') => join(CACHE, `${size}.${kind}`);

export interface RunOptions {
	readonly full: boolean;
	readonly note: (line: string) => void;
	/** Whether dist/ may be built anew. */
	readonly mayBuild: boolean;
}

export async function runNode(report: Report, { full, note }: RunOptions): Promise<void> {
	mkdirSync(CACHE, { recursive: true });
	const bundle = await bundleNode();
	const task = async <T extends keyof Tasks>(
		name: T,
		options: Parameters<Tasks[T]>[0],
	): Promise<Awaited<ReturnType<Tasks[T]>>> => {
		const args = ['--expose-gc', '--max-old-space-size=8192', bundle, name, JSON.stringify(options)];
		const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 24 });
		return JSON.parse(stdout) as Awaited<ReturnType<Tasks[T]>>;
	};

	for (const size of ALL) {
		note(`node: ${size} aliases, hot`);
		const result = await task('hot', {
			count: SIZES[size],
			lexiconFile: fileOf(size, 'lex'),
			withRegExp: full || SIZES[size] <= 100_000,
			withLong: size === '100k',
		});
		reportHot(report, size, result);
	}
	for (const size of ALL) {
		note(`node: ${size} aliases, cold and memory`);
		const dataset = datasetWithAliases(SIZES[size]);
		writeFileSync(fileOf(size, 'aliases'), JSON.stringify(allAliases(dataset)));
		writeFileSync(fileOf(size, 'text'), JSON.stringify(textOf(100_000, dataset).blocks));
		const files = {
			lexiconFile: fileOf(size, 'lex'),
			aliasFile: fileOf(size, 'aliases'),
			copies: Math.max(1, Math.round(100_000 / SIZES[size])),
		};
		await reportCold(report, size, full ? 9 : 3, (who) =>
			task('cold', { who, ...files, textFile: fileOf(size, 'text') }),
		);
		const ours = (await task('memory', { who: 'ours', ...files })).bytes / SIZES[size];
		const map = (await task('memory', { who: 'map', ...files })).bytes / SIZES[size];
		const told = (peer: string) => ({ what: `memory, ${inWords(size)} aliases / ${peer}`, unit: 'bytes/alias' });
		report(`memory.map.${size}`, { ours, peer: map }, told('Map + Set'));
		if (!full && SIZES[size] > 100_000) continue;
		const aho = (await task('memory', { who: 'aho', ...files })).bytes / SIZES[size];
		report(`memory.aho.${size}`, { ours, peer: aho }, told('modern-ahocorasick'));
	}
	note('node: ten datasets at once');
	const several = await task('many', { count: 100_000 });
	report(
		'detect.many',
		{ ours: several.ten, peer: several.one },
		{ what: 'full detect, ten datasets of 10,000 aliases / one of all', unit: 'ms' },
	);
	note('node: streamed compile');
	const [most, fewer] = [await task('stream', { count: 1_000_000 }), await task('stream', { count: 250_000 })];
	report(
		'compile.heap',
		{ ours: most.heapMB, peer: fewer.heapMB },
		{ what: 'streamed compile: peak heap, 1,000,000 entities / 250,000 entities', unit: 'MB' },
	);
	note('node: look-up of 100,000 entries');
	const found = await task('lookup', { count: 100_000 });
	const told = (what: string) => ({ what: `look-up, 100,000 entries: ${what} / MiniSearch`, unit: 'ms' });
	report('search.load', found.load);
	report('search.prefix', found.prefix, told('three letters'));
	report('search.full', found.full, told('whole name'));
	report('search.typo', found.typo);
	report('search.recall', { ours: 1 / found.recall.ours, peer: 1 / found.recall.peer });
	note('node: search beside its peers');
	const PEERS = ['minisearch', 'flexsearch', 'fuse'] as const;
	for (const count of [10_000, 100_000]) {
		const { first, key, held } = await task('searchPeers', { count });
		const entries = `search, ${count.toLocaleString('en')} entries`;
		for (const peer of PEERS) {
			report(
				`search.first.${peer}.${count}`,
				{ ours: first.ours, peer: first[peer] },
				{ what: `${entries}: from what is stored to the first answer / ${peer}`, unit: 'ms' },
			);
			report(
				`search.key.${peer}.${count}`,
				{ ours: key.ours, peer: key[peer] },
				{ what: `${entries}: each further answer / ${peer}`, unit: 'ms' },
			);
			report(
				`search.memory.${peer}.${count}`,
				{ ours: held.ours / 1e6, peer: held[peer] / 1e6 },
				{ what: `${entries}: memory held once it answers / ${peer}`, unit: 'MB' },
			);
		}
	}
	const misses = await task('relevance', {});
	for (const peer of PEERS) {
		report(
			`search.relevance.${peer}`,
			{ ours: misses.ours, peer: misses[peer] },
			{ what: `of ${misses.queries} queries, those with nothing wanted in the first three / ${peer}`, unit: 'queries' },
		);
	}
}

function reportHot(report: Report, size: Size, result: HotResult): void {
	const { aliases, bytes, buildMs, openMs, mapBuildMs, scans, names, detectPerChar } = result;
	const words = inWords(size);
	for (const [length, times] of Object.entries(scans) as [Length, HotResult['scans'][Length]][]) {
		const { loop = Number.NaN, scan = Number.NaN, detect = Number.NaN, map, regexp } = times;
		const isMain = length === '100kB';
		const suffix = isMain ? size : `${size}.${length}`;
		const text = length.replace('kB', ' kB').replace('MB', ' MB');
		const told = (who: string, peer: string) => ({ what: `${who}, ${text}, ${words} aliases / ${peer}`, unit: 'ms' });
		report(`scan.${suffix}`, { ours: scan, peer: loop }, told('bare scan', 'charCodeAt loop'));
		report(`detect.${suffix}`, { ours: detect, peer: loop }, told('full detect', 'charCodeAt loop'));
		if (map !== undefined) report(`map.${suffix}`, { ours: scan, peer: map }, told('bare scan', 'Map + Set'));
		if (regexp !== undefined && isMain) {
			report(`regexp.${suffix}`, { ours: scan, peer: regexp }, told('bare scan', 'RegExp, folded text given'));
		}
	}
	report(
		`names.${size}`,
		{ ours: names.all / names.scan, peer: names.all / names.map },
		{ what: `names in the text for each one found, ${words} aliases / Map + Set`, unit: 'names' },
	);
	report(
		`lexicon.build.map.${size}`,
		{ ours: buildMs, peer: mapBuildMs },
		{ what: `build, ${words} aliases / Map + Set (no morphology)`, unit: 'ms' },
	);
	report(
		`lexicon.ready.${size}`,
		{ ours: openMs, peer: mapBuildMs },
		{ what: `open what is stored, ${words} aliases / build Map + Set`, unit: 'ms' },
	);
	if (size === '1M') {
		report('lexicon.bytes.1M', { ours: bytes / aliases, peer: 40 });
		report('lexicon.build.1M', { ours: buildMs / 1000, peer: 4 });
	}
	if (detectPerChar !== undefined) {
		report(
			'detect.linear',
			{ ours: detectPerChar.long * 1e6, peer: detectPerChar.short * 1e6 },
			{ what: `full detect, ${words} aliases: time per character in 10 MB / in 10 kB`, unit: 'ns' },
		);
	}
}

async function reportCold(
	report: Report,
	size: Size,
	rounds: number,
	first: (who: ColdOptions['who']) => Promise<ColdResult>,
): Promise<void> {
	const samples: Record<ColdOptions['who'], ColdResult[]> = { scan: [], detect: [], map: [] };
	for (let round = 0; round < rounds; round++) {
		for (const who of ['scan', 'detect', 'map'] as const) samples[who].push(await first(who));
	}
	const of = (who: ColdOptions['who'], key: keyof ColdResult) => median(samples[who].map((sample) => sample[key]));
	const told = (what: string) => ({ what: `${what}, 100 kB, ${inWords(size)} aliases / Map + Set`, unit: 'ms' });
	report(`cold.scan.${size}`, { ours: of('scan', 'firstMs'), peer: of('map', 'firstMs') }, told('first scan'));
	report(`cold.detect.${size}`, { ours: of('detect', 'firstMs'), peer: of('map', 'firstMs') }, told('first detect'));
	report(
		`cold.ready.${size}`,
		{
			ours: of('scan', 'readyMs') + of('scan', 'firstMs'),
			peer: of('map', 'readyMs') + of('map', 'firstMs'),
		},
		told('made ready and first scan'),
	);
}
