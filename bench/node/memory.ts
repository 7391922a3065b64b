/** What something that is ready to scan holds, in a fresh process: heap and buffers after a full collection, before and after. */
import { readFileSync } from 'node:fs';
import AhoCorasick from 'modern-ahocorasick';
import { openLexicon } from '../../src/engine/lexicon/open.ts';
import { sink } from '../measure.ts';
import { buildMapSet } from '../peers/map-set.ts';

export interface MemoryOptions {
	readonly who: 'ours' | 'map' | 'aho';
	/** Small sets are held several times, so that they outweigh what else moves in the heap. */
	readonly copies: number;
	readonly lexiconFile: string;
	readonly aliasFile: string;
}

export function memory({ who, copies, lexiconFile, aliasFile }: MemoryOptions): { bytes: number } {
	const before = held();
	sink.value = Array.from({ length: copies }, make);
	return { bytes: (held() - before) / copies };

	function make(): unknown {
		if (who === 'ours') return openLexicon(new Uint8Array(readFileSync(lexiconFile)).slice().buffer);
		const aliases = JSON.parse(readFileSync(aliasFile, 'utf8')) as string[];
		return who === 'map' ? buildMapSet(aliases) : new AhoCorasick(aliases);
	}
}

export function held(): number {
	if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.');
	globalThis.gc();
	globalThis.gc();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
