/** One set size, hot: build, open, and the scans of three text lengths against all peers that run in Node. */
import { writeFileSync } from 'node:fs';
import { compile } from '../../src/engine/index.ts';
import { openLexicon } from '../../src/engine/lexicon/open.ts';
import { allAliases, datasetWithAliases } from '../data/aliases.ts';
import { textOf } from '../data/text.ts';
import { HOT, inTurns, median, timeOf } from '../measure.ts';
import { bareScan, foundOf, foundPlaces, fullDetect } from '../ours.ts';
import { folded } from '../peers/folded.ts';
import { charCodeLoop } from '../peers/loop.ts';
import { buildMapSet, scanMapSet } from '../peers/map-set.ts';
import { buildRegExp, scanRegExp } from '../peers/regexp.ts';

export const LENGTHS = { '10kB': 10_000, '100kB': 100_000, '1MB': 1_000_000 } as const;
export type Length = keyof typeof LENGTHS;
export type Candidate = 'loop' | 'scan' | 'detect' | 'map' | 'regexp';

export interface HotResult {
	readonly aliases: number;
	readonly bytes: number;
	readonly buildMs: number;
	readonly openMs: number;
	readonly mapBuildMs: number;
	readonly scans: Record<Length, Partial<Record<Candidate, number>>>;
	/** Of the names in the text of 100 kB. */
	readonly names: { readonly all: number; readonly scan: number; readonly map: number };
	/** Detection of a text a thousand times as long. */
	readonly detectPerChar?: { readonly short: number; readonly long: number };
}

export interface HotOptions {
	readonly count: number;
	/** Where the compiled lexicon is put for others. */
	readonly lexiconFile: string;
	readonly withRegExp: boolean;
	/** Compare 10 kB with 10 MB. */
	readonly withLong: boolean;
}

export function hot({ count, lexiconFile, withRegExp, withLong }: HotOptions): HotResult {
	const dataset = datasetWithAliases(count);
	const aliases = allAliases(dataset);
	const builds: number[] = [];
	let buffer = new ArrayBuffer(0);
	for (let left = count >= 1_000_000 ? 1 : 3; left > 0; left--) {
		builds.push(
			timeOf(() => {
				buffer = compile(dataset);
			}),
		);
	}
	writeFileSync(lexiconFile, new Uint8Array(buffer));
	const opens = Array.from({ length: 9 }, () => timeOf(() => openLexicon(buffer)));
	const lexicon = openLexicon(buffer);
	let map = buildMapSet([]);
	const mapBuildMs = timeOf(() => {
		map = buildMapSet(aliases);
	});
	const pattern = withRegExp ? buildRegExp(aliases.map(folded)) : undefined;

	const scans = {} as Record<Length, Partial<Record<Candidate, number>>>;
	for (const [name, length] of Object.entries(LENGTHS) as [Length, number][]) {
		const { blocks } = textOf(length, dataset);
		const small = blocks.map(folded);
		scans[name] = inTurns<Candidate>({
			loop: () => charCodeLoop(blocks),
			scan: () => bareScan(lexicon, blocks),
			detect: () => fullDetect(lexicon, blocks),
			map: () => scanMapSet(map, blocks),
			...(pattern === undefined ? {} : { regexp: () => scanRegExp(pattern, small) }),
		} as Record<Candidate, () => unknown>);
	}
	const text = textOf(LENGTHS['100kB'], dataset);
	return {
		aliases: lexicon.aliasCount,
		bytes: buffer.byteLength,
		buildMs: median(builds),
		openMs: median(opens),
		mapBuildMs,
		scans,
		names: {
			all: text.names.length,
			scan: foundOf(text.names, foundPlaces(lexicon, text.blocks)),
			map: foundOf(text.names, scanMapSet(map, text.blocks)),
		},
		...(withLong ? { detectPerChar: perChar() } : {}),
	};

	function perChar(): { short: number; long: number } {
		const [short, long] = [textOf(10_000, dataset), textOf(10_000_000, dataset)];
		const { shortMs, longMs } = inTurns(
			{ shortMs: () => fullDetect(lexicon, short.blocks), longMs: () => fullDetect(lexicon, long.blocks) },
			{ ...HOT, rounds: 3, warmMs: 50 },
		);
		return { short: shortMs / short.length, long: longMs / long.length };
	}
}
