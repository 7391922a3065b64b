/** Compiling a dataset into the lexicon's bytes. Pure: the same dataset gives the same buffer. */
import type { Dataset } from '../../dataset/types.ts';
import { LexiconBuilder } from './builder.ts';

export function compile(dataset: Pick<Dataset, 'id' | 'version' | 'actors' | 'events'>): ArrayBuffer {
	const builder = new LexiconBuilder(dataset);
	for (const actor of dataset.actors) builder.addActor(actor);
	for (const event of dataset.events) builder.addEvent(event);
	return builder.finish();
}
