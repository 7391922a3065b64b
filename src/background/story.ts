/** The story panel's answer: the page's events in all datasets that know them, compared. */
import type { Account } from '../dataset/types.ts';
import type { Story, StoryAccount, StoryEvent, StoryGroup, StoryQuestion, StoryRequest } from '../protocol/story.ts';
import type { EntityRef } from '../protocol/views.ts';
import type { Library } from '../store/library.ts';
import { byPublication, passageOf, sharpestFirst } from './cards.ts';
import type { Here } from './details.ts';
import { withLanguages } from './foreign.ts';
import { namedEntries } from './named.ts';
import { readPage } from './page-reading.ts';
import { NOT_READING } from './reading.ts';
import { refOf, withStandIns } from './stand-ins.ts';
import { type StoryRows, storyRows } from './story-rows.ts';
import { accountView, eventLink, given, isBeingRead, questionView, say } from './views.ts';

export async function storyFor(library: Library, request: StoryRequest, here: Here): Promise<Story> {
	const readers = await library.enabled();
	const reading = await readPage(readers, request.page, here.languages);
	const asked = await withStandIns(readers, request.story);
	const parts = await Promise.all(
		readers.map(async (reader) => {
			const ids = asked.filter(({ dataset }) => dataset === reader.row.id).map(({ id }) => id);
			if (ids.length === 0) return [];
			const asking = { languages: here.languages, reading: reading.rows.get(reader.row.id) ?? NOT_READING };
			return (await storyRows(reader, ids, asking)) ?? [];
		}),
	);
	const rows = parts.flat();
	const groups = mergeGroups(rows.map(groupsOf));
	return withLanguages(here.languages, {
		datasets: rows.map(({ dataset }) => dataset),
		reading: reading.view,
		events: inOrderOf(request.story, rows.flatMap(eventViews)),
		questions: rows.flatMap(questionViews),
		groups,
		accounts: inGroupOrder(groups, rows.flatMap(accountViews)),
		named: await namedEntries(readers, request, here),
	});
}

function eventViews(rows: StoryRows): StoryEvent[] {
	const shown = [...rows.events.values()].filter(({ event }) => event.standsFor === undefined);
	return shown.map(({ event, role }) => {
		const parent = event.superEvent === undefined ? undefined : rows.events.get(event.superEvent)?.event;
		const locations = (event.location ?? []).flatMap((id) => rows.locations.get(id) ?? []);
		return {
			...eventLink(rows, event),
			role,
			locations: locations.map(({ name }) => say(rows, name)),
			...given({ parent: parent && eventLink(rows, parent), description: say(rows, event.description) }),
		};
	});
}

/** Only events that the panel knows of: it filters by them. */
function aboutInStory(rows: StoryRows, about: readonly string[]): EntityRef[] {
	return about.flatMap((id) => {
		const known = rows.events.get(id);
		return known === undefined ? [] : [refOf(rows.dataset.id, known.event)];
	});
}

function questionViews(rows: StoryRows): StoryQuestion[] {
	return sharpestFirst(rows, rows.questions, rows.ownQuestions).map((question) => ({
		...questionView(rows, question),
		about: aboutInStory(rows, question.about),
	}));
}

/** Those that tell the story, those that speak to its questions, and the one being read. */
function accountViews(rows: StoryRows): StoryAccount[] {
	const named = rows.questions.flatMap(({ positions, silent }) => [
		...positions.map(({ account }) => account),
		...(silent ?? []),
	]);
	const ids = new Set([...rows.telling.map(({ id }) => id), ...named]);
	const accounts = [...ids].flatMap((id): Account[] => {
		const account = rows.accounts.get(id);
		return account === undefined || isBeingRead(rows, id) ? [] : [account];
	});
	// Where a dataset describes one page more than once, the panel shows it once.
	const [read] = rows.reading.accounts;
	return [...accounts, ...(read === undefined ? [] : [read])].sort(byPublication).map((account) => ({
		...accountView(rows, account, passageOf(account, rows.questions)),
		about: aboutInStory(rows, account.about),
	}));
}

function groupsOf(rows: StoryRows): StoryGroup[] {
	const loose = [...rows.accounts.values()].some(({ source }) => rows.sources.get(source)?.group === undefined);
	return [
		...rows.groups.map((group) => ({
			name: say(rows, group.name),
			...given({ description: say(rows, group.description) }),
		})),
		...(loose ? [{ name: '' }] : []),
	];
}

/** Each name once, sources without a group last. */
function mergeGroups(lists: readonly (readonly StoryGroup[])[]): StoryGroup[] {
	const merged = new Map<string, StoryGroup>();
	for (const group of lists.flat()) if (!merged.has(group.name)) merged.set(group.name, group);
	const loose = merged.get('');
	merged.delete('');
	return [...merged.values(), ...(loose === undefined ? [] : [loose])];
}

function inGroupOrder(groups: readonly StoryGroup[], accounts: readonly StoryAccount[]): StoryAccount[] {
	const order = new Map(groups.map(({ name }, index) => [name, index]));
	const rank = ({ source }: StoryAccount) => order.get(source.group?.name ?? '') ?? groups.length;
	return [...accounts].sort((a, b) => rank(a) - rank(b));
}

/** Datasets are asked one by one; the story's own order goes over that. */
function inOrderOf(story: readonly EntityRef[], events: readonly StoryEvent[]): StoryEvent[] {
	const rank = ({ ref }: StoryEvent) => {
		const at = story.findIndex(({ dataset, id }) => dataset === ref.dataset && id === ref.id);
		return at < 0 ? story.length : at;
	};
	return [...events].sort((a, b) => rank(a) - rank(b));
}
