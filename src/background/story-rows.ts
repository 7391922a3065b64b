/** Collecting the rows of a story in one dataset: its events, what is above, below and beside them, and what is told. */
import type { Account, Actor, EventEntry, Question } from '../dataset/types.ts';
import type { StoryRole } from '../protocol/story.ts';
import type { DatasetReader } from '../store/reader.ts';
import { type Asking, distinct, eventsBelow, viewRows } from './rows.ts';
import type { ViewRows } from './views.ts';

export interface StoryRows extends ViewRows {
	/** The story's first, then parts, series and what is beside. */
	readonly events: ReadonlyMap<string, { readonly event: EventEntry; readonly role: StoryRole }>;
	readonly locations: ReadonlyMap<string, Actor>;
	readonly questions: readonly Question[];
	/** Those about the story or its parts: they come before those about the series. */
	readonly ownQuestions: ReadonlySet<string>;
	/** About the story or its parts. */
	readonly telling: readonly Account[];
}

/** Nothing when the dataset has none of the events any more. */
export async function storyRows(
	reader: DatasetReader,
	ids: readonly string[],
	asking: Asking,
): Promise<StoryRows | undefined> {
	const events = await eventsAround(reader, ids);
	if (events.size === 0) return undefined;
	const idsOf = (...roles: readonly StoryRole[]) =>
		[...events].filter(([, { role }]) => roles.includes(role)).map(([id]) => id);
	const own = idsOf('story', 'part');
	const locationIds = [...new Set([...events.values()].flatMap(({ event }) => event.location ?? []))];
	const [ownQuestions, seriesQuestions, telling, locations] = await Promise.all([
		findAll(own, (id) => reader.find('questions', 'event', id)),
		findAll(idsOf('series'), (id) => reader.find('questions', 'event', id)),
		findAll(own, (id) => reader.find('accounts', 'event', id)),
		reader.get('actors', locationIds),
	]);
	const questions = distinct([...ownQuestions, ...seriesQuestions]);
	return {
		...(await viewRows(reader, asking, telling, questions)),
		events,
		locations: new Map(locations.map((actor) => [actor.id, actor])),
		questions,
		ownQuestions: new Set(ownQuestions.map(({ id }) => id)),
		telling,
	};
}

/** Each event once, in the nearest role. */
async function eventsAround(reader: DatasetReader, ids: readonly string[]): Promise<StoryRows['events']> {
	const around = new Map<string, { event: EventEntry; role: StoryRole }>();
	const add = (role: StoryRole, events: readonly EventEntry[]) => {
		for (const event of events) if (!around.has(event.id)) around.set(event.id, { event, role });
	};
	const story = await reader.get('events', ids);
	add('story', story);
	for (const { id } of story) add('part', (await eventsBelow(reader, id)).below);
	const parents = new Set(story.flatMap(({ superEvent }) => superEvent ?? []));
	for (const { superEvent } of story) add('series', await eventsAbove(reader, superEvent));
	for (const id of parents) add('beside', await reader.find('events', 'superEvent', id));
	return around;
}

/** The nearest first. The validator allows no circles; `seen` makes sure of it. */
async function eventsAbove(reader: DatasetReader, superEvent: string | undefined): Promise<EventEntry[]> {
	const seen = new Map<string, EventEntry>();
	for (let id = superEvent; id !== undefined && !seen.has(id); ) {
		const [event] = await reader.get('events', [id]);
		if (event === undefined) break;
		seen.set(id, event);
		id = event.superEvent;
	}
	return [...seen.values()];
}

async function findAll<T extends { readonly id: string }>(
	ids: readonly string[],
	find: (id: string) => Promise<readonly T[]>,
): Promise<T[]> {
	return distinct((await Promise.all(ids.map(find))).flat());
}
