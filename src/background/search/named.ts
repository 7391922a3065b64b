/** Actors and events: their names are looked up in the compiled lexicon, and only what is found is read. */
import type { Lexicon } from '../../engine/index.ts';
import type { DatasetReader } from '../../store/reader.ts';
import { actorsFound, eventsFound } from './entries.ts';
import type { Findable } from './findable.ts';

export async function findNamed(
	reader: DatasetReader,
	lexicon: Lexicon,
	query: string,
	limit: number,
): Promise<Findable[]> {
	const edits = { actor: new Map<string, number>(), event: new Map<string, number>() };
	for (const found of lexicon.lookUp(query, limit)) {
		const { kind, id } = lexicon.entity(found.entity);
		edits[kind].set(id, found.edits);
	}
	const [actors, events] = await Promise.all([
		reader.get('actors', [...edits.actor.keys()]),
		reader.get('events', [...edits.event.keys()]),
	]);
	return (
		await Promise.all([actorsFound(reader, actors, edits.actor), eventsFound(reader, events, edits.event)])
	).flat();
}
