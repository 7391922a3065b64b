/** Collecting the rows that a card needs, in few look-ups; what is made of them is pure. */
import type { Account, Actor, EventEntry, Question } from '../dataset/types.ts';
import type { DatasetReader } from '../store/reader.ts';
import { NOT_READING, type ReadingRows } from './reading.ts';
import { datasetLabel, type ViewRows } from './views.ts';

export interface EventRows extends ViewRows {
	readonly event: EventEntry;
	readonly parent: EventEntry | undefined;
	readonly children: readonly EventEntry[];
	readonly locations: readonly Actor[];
	readonly participants: readonly Actor[];
	/** About the event itself first, then about those below it. */
	readonly questions: readonly Question[];
	readonly ownQuestions: ReadonlySet<string>;
	/** About the event itself. */
	readonly ownAccounts: readonly Account[];
	/** About events below it only. */
	readonly accountsBelow: readonly Account[];
}

export interface ActorRows extends ViewRows {
	readonly actor: Actor;
	/** That it took part in, or that happened in it. */
	readonly events: readonly EventEntry[];
	/** With a position that it speaks. */
	readonly questions: readonly Question[];
	readonly mentioning: readonly Account[];
	/** About those of its events that are on the page. */
	readonly aboutEventsOnPage: readonly Account[];
}

/** What is not about one event or actor: languages and how the page is known. */
export interface Asking {
	readonly languages: readonly string[];
	readonly reading?: ReadingRows;
}

export async function eventRows(reader: DatasetReader, id: string, asking: Asking): Promise<EventRows | undefined> {
	const [event] = await reader.get('events', [id]);
	if (event === undefined) return undefined;
	const { children, below } = await eventsBelow(reader, id);
	const [parents, locations, participants, ownQuestions, ownAccounts, questionsBelow, accountsBelow] =
		await Promise.all([
			event.superEvent === undefined ? [] : reader.get('events', [event.superEvent]),
			reader.get('actors', event.location ?? []),
			reader.get('actors', event.participants ?? []),
			reader.find('questions', 'event', id),
			reader.find('accounts', 'event', id),
			Promise.all(below.map((child) => reader.find('questions', 'event', child.id))),
			Promise.all(below.map((child) => reader.find('accounts', 'event', child.id))),
		]);
	const questions = distinct([...ownQuestions, ...questionsBelow.flat()]);
	const own = new Set(ownAccounts.map((account) => account.id));
	const furtherAccounts = distinct(accountsBelow.flat()).filter((account) => !own.has(account.id));
	return {
		...(await viewRows(reader, asking, [...ownAccounts, ...furtherAccounts], questions)),
		event,
		parent: parents[0],
		children,
		locations,
		participants,
		questions,
		ownQuestions: new Set(ownQuestions.map((question) => question.id)),
		ownAccounts,
		accountsBelow: furtherAccounts,
	};
}

export async function actorRows(
	reader: DatasetReader,
	id: string,
	onPage: readonly string[],
	asking: Asking,
): Promise<ActorRows | undefined> {
	const [actor] = await reader.get('actors', [id]);
	if (actor === undefined) return undefined;
	const [taking, hosting, questions, mentioning] = await Promise.all([
		reader.find('events', 'participant', id),
		reader.find('events', 'location', id),
		reader.find('questions', 'speaker', id),
		reader.find('accounts', 'mention', id),
	]);
	const events = distinct([...taking, ...hosting]);
	const aboutEventsOnPage = distinct(
		(
			await Promise.all(
				events.filter((event) => onPage.includes(event.id)).map((event) => reader.find('accounts', 'event', event.id)),
			)
		).flat(),
	);
	return {
		...(await viewRows(reader, asking, [...mentioning, ...aboutEventsOnPage], questions)),
		actor,
		events,
		questions,
		mentioning,
		aboutEventsOnPage,
	};
}

/** Adds the accounts that the questions name, all sources and all groups. */
export async function viewRows(
	reader: DatasetReader,
	{ languages, reading = NOT_READING }: Asking,
	accounts: readonly Account[],
	questions: readonly Question[],
): Promise<ViewRows> {
	const known = new Map([...accounts, ...reading.accounts].map((account) => [account.id, account]));
	const named = questions.flatMap(({ positions, silent }) => [
		...positions.map(({ account }) => account),
		...(silent ?? []),
	]);
	const missing = [...new Set(named)].filter((id) => !known.has(id));
	for (const account of await reader.get('accounts', missing)) known.set(account.id, account);
	const sourceIds = [...new Set([...known.values()].map(({ source }) => source))];
	const [sources, groups] = await Promise.all([reader.get('sources', sourceIds), reader.all('groups')]);
	const bySource = new Map(sources.map((source) => [source.id, source]));
	if (reading.source !== undefined) bySource.set(reading.source.id, reading.source);
	return {
		dataset: datasetLabel(reader.row, languages),
		languages,
		groups,
		sources: bySource,
		accounts: known,
		reading,
	};
}

/** All events below one, nearest first. The validator allows no circles; `seen` makes sure of it. */
export async function eventsBelow(
	reader: DatasetReader,
	id: string,
): Promise<{ children: readonly EventEntry[]; below: readonly EventEntry[] }> {
	const children = await reader.find('events', 'superEvent', id);
	const seen = new Map<string, EventEntry>();
	let level: readonly EventEntry[] = children;
	while (level.length > 0) {
		const fresh = level.filter((event) => event.id !== id && !seen.has(event.id));
		for (const event of fresh) seen.set(event.id, event);
		level = (await Promise.all(fresh.map((event) => reader.find('events', 'superEvent', event.id)))).flat();
	}
	return { children, below: [...seen.values()] };
}

export function distinct<T extends { readonly id: string }>(entries: readonly T[]): T[] {
	return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
