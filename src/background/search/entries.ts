/** Rows of the store as what can be found, with the rows that they refer to. */
import type { Account, Actor, EventEntry, Group, Source } from '../../dataset/types.ts';
import type { DatasetReader } from '../../store/reader.ts';
import { type Findable, findAccount, findActor, findEvent, findSource } from './findable.ts';

/** Slips that were forgiven in finding an entry, by its id. */
type Edits = ReadonlyMap<string, number>;
const NO_EDITS: Edits = new Map();

export function actorsFound(reader: DatasetReader, actors: readonly Actor[], edits = NO_EDITS): Promise<Findable[]> {
	return Promise.all(
		actors.map(async (actor) =>
			findActor(reader.row, actor, await countMentioning(reader, actor.id), edits.get(actor.id) ?? 0),
		),
	);
}

export async function eventsFound(
	reader: DatasetReader,
	events: readonly EventEntry[],
	edits = NO_EDITS,
): Promise<Findable[]> {
	const places = await reader.get('actors', [...new Set(events.flatMap(({ location }) => location ?? []))]);
	const byId = new Map(places.map((place) => [place.id, place]));
	return Promise.all(
		events.map(async (event) =>
			findEvent(reader.row, event, byId, await countAbout(reader, event.id), edits.get(event.id) ?? 0),
		),
	);
}

export function sourcesFound(
	reader: DatasetReader,
	groups: ReadonlyMap<string, Group>,
	sources: readonly Source[],
): Promise<Findable[]> {
	return Promise.all(
		sources.map(async (source) =>
			findSource(
				reader.row,
				source,
				groups.get(source.group ?? ''),
				hasAccounts(reader) ? (await reader.ids('accounts', 'source', source.id)).length : 0,
			),
		),
	);
}

export async function accountsFound(
	reader: DatasetReader,
	groups: ReadonlyMap<string, Group>,
	accounts: readonly Account[],
): Promise<Findable[]> {
	const sources = await reader.get('sources', [...new Set(accounts.map(({ source }) => source))]);
	const byId = new Map(sources.map((source) => [source.id, source]));
	return accounts.map((account) => {
		const source = byId.get(account.source);
		return findAccount(reader.row, account, source, groups.get(source?.group ?? ''));
	});
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
