/** Compiling entities one by one: the most that the heap holds between full collections. What is kept lies outside of it. */
import { LexiconBuilder } from '../../src/engine/index.ts';
import { datasetWithActors } from '../data/aliases.ts';
import { sink } from '../measure.ts';

const DIFFERENT = 20_000;
const STEPS = 10;

export function stream({ count }: { readonly count: number }): { heapMB: number } {
	if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.');
	const { actors, ...header } = datasetWithActors(DIFFERENT);
	const builder = new LexiconBuilder(header);
	let peak = 0;
	for (let at = 0; at < count; at++) {
		const actor = actors[at % DIFFERENT];
		if (actor !== undefined) builder.addActor({ ...actor, id: `actor-${at}` });
		if (at % Math.ceil(count / STEPS) !== 0) continue;
		globalThis.gc();
		peak = Math.max(peak, process.memoryUsage().heapUsed);
	}
	sink.value = builder;
	return { heapMB: peak / 1e6 };
}
