/** Actors and events: their names are looked up in the compiled lexicon, and only what is found is read. */
import type { Lexicon } from '../../engine/index.ts';
import type { DatasetReader } from '../../store/reader.ts';
import { type Findable, findActor, findEvent } from './findable.ts';

export async function findNamed(
	reader: DatasetReader,
	lexicon: Lexicon,
	query: string,
	limit: number,
): Promise<Findable[]> {
	const { row } = reader;
	const found = lexicon.lookUp(query, limit).map(({ entity, edits }) => ({ ...lexicon.entity(entity), edits }));
	const editsOf = {
		actor: new Map(found.flatMap(({ kind, id, edits }) => (kind === 'actor' ? [[id, edits] as const] : []))),
		event: new Map(found.flatMap(({ kind, id, edits }) => (kind === 'event' ? [[id, edits] as const] : []))),
	};
	const [actors, events] = await Promise.all([
		reader.get('actors', [...editsOf.actor.keys()]),
		reader.get('events', [...editsOf.event.keys()]),
	]);
	const places = await reader.get('actors', [...new Set(events.flatMap(({ location }) => location ?? []))]);
	const placesById = new Map(places.map((place) => [place.id, place]));
	return Promise.all([
		...actors.map(async (actor) =>
			findActor(row, actor, await countMentioning(reader, actor.id), editsOf.actor.get(actor.id) ?? 0),
		),
		...events.map(async (event) =>
			findEvent(row, event, placesById, await countAbout(reader, event.id), editsOf.event.get(event.id) ?? 0),
		),
	]);
}

async function countMentioning(reader: DatasetReader, actor: string): Promise<number> {
	return hasAccounts(reader) ? (await reader.ids('accounts', 'mention', actor)).length : 0;
}

/** The accounts about an event or one below it, as its card offers them. */
async function countAbout(reader: DatasetReader, event: string): Promise<number> {
	if (!hasAccounts(reader)) return 0;
	const events = new Set([event]);
	const about = new Set<string>();
	// A set is walked in the order of adding, what is added on the way included; circles end by themselves.
	for (const id of events) {
		const [below, accounts] = await Promise.all([
			reader.ids('events', 'superEvent', id),
			reader.ids('accounts', 'event', id),
		]);
		for (const child of below) events.add(child);
		for (const account of accounts) about.add(account);
	}
	return about.size;
}

function hasAccounts({ row }: DatasetReader): boolean {
	return row.current.counts.accounts > 0;
}
