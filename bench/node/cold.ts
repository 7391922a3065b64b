/** The first scan in a fresh process: what a worker that has just been started pays. */
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../src/engine/lexicon/open.ts';
import { timeOf } from '../measure.ts';
import { bareScan, fullDetect } from '../ours.ts';
import { buildMapSet, scanMapSet } from '../peers/map-set.ts';

export interface ColdOptions {
	readonly who: 'scan' | 'detect' | 'map';
	readonly lexiconFile: string;
	/** JSON lists of strings. */
	readonly aliasFile: string;
	readonly textFile: string;
}

export interface ColdResult {
	/** From bytes or strings to something that can scan. */
	readonly readyMs: number;
	readonly firstMs: number;
	readonly secondMs: number;
}

export function cold({ who, lexiconFile, aliasFile, textFile }: ColdOptions): ColdResult {
	const blocks = JSON.parse(readFileSync(textFile, 'utf8')) as string[];
	let scan: () => unknown = () => undefined;
	let readyMs: number;
	if (who === 'map') {
		const aliases = JSON.parse(readFileSync(aliasFile, 'utf8')) as string[];
		readyMs = timeOf(() => {
			const map = buildMapSet(aliases);
			scan = () => scanMapSet(map, blocks);
		});
	} else {
		const bytes = new Uint8Array(readFileSync(lexiconFile));
		readyMs = timeOf(() => {
			const lexicon = openLexicon(bytes.buffer);
			scan = who === 'scan' ? () => bareScan(lexicon, blocks) : () => fullDetect(lexicon, blocks);
		});
	}
	return { readyMs, firstMs: timeOf(scan), secondMs: timeOf(scan) };
}
