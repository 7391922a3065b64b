/** Narrowing the story to a source group, a language or an event. The account being read always stays. Pure. */
import type { Story, StoryAccount, StoryEvent, StoryQuestion } from '../protocol/story.ts';
import type { EntityRef } from '../protocol/views.ts';

export interface Filters {
	/** A group's name; empty for sources without a group. */
	readonly group: string | undefined;
	/** BCP 47, without region. */
	readonly language: string | undefined;
	/** As {@link refKey} writes it. */
	readonly event: string | undefined;
}

export const NO_FILTERS: Filters = { group: undefined, language: undefined, event: undefined };

export interface Choices {
	readonly groups: readonly string[];
	readonly languages: readonly string[];
	readonly events: readonly StoryEvent[];
}

export const refKey = ({ dataset, id }: EntityRef) => `${dataset}/${id}`;
export const groupOf = ({ source }: Pick<StoryAccount, 'source'>) => source.group?.name ?? '';
const languageOf = ({ inLanguage }: Pick<StoryAccount, 'inLanguage'>) => inLanguage?.split('-')[0];

/** What there is to choose from: nothing that would leave the panel empty. */
export function choicesOf({ accounts, groups, events, questions }: Story): Choices {
	const present = new Set(accounts.map(groupOf));
	const told = new Set([...accounts, ...questions].flatMap(({ about }) => about.map(refKey)));
	return {
		groups: groups.map(({ name }) => name).filter((name) => present.has(name)),
		languages: [...new Set(accounts.flatMap((account) => languageOf(account) ?? []))].sort(),
		events: events.filter(({ ref, role }) => role !== 'beside' && told.has(refKey(ref))),
	};
}

export function isFiltered({ group, language, event }: Filters): boolean {
	return group !== undefined || language !== undefined || event !== undefined;
}

/** A choice that the story does not offer any more (the page has moved on) is no choice. */
export function stillValid(filters: Filters, { groups, languages, events }: Choices): Filters {
	const { group, language, event } = filters;
	return {
		group: group !== undefined && groups.includes(group) ? group : undefined,
		language: language !== undefined && languages.includes(language) ? language : undefined,
		event: event !== undefined && events.some(({ ref }) => refKey(ref) === event) ? event : undefined,
	};
}

/**
 * The story as the filters leave it. Group and language choose accounts, the event chooses questions and accounts;
 * a question stays while somebody else than the account being read still speaks to it.
 */
export function filtered(story: Story, filters: Filters): Story {
	if (!isFiltered(filters)) return story;
	const events = filters.event === undefined ? undefined : withParts(story.events, filters.event);
	const isAbout = ({ about }: Pick<StoryQuestion, 'about'>) =>
		events === undefined || about.some((ref) => events.has(refKey(ref)));
	const speaks = (account: Pick<StoryAccount, 'reading' | 'source' | 'inLanguage'>) =>
		account.reading ||
		((filters.group === undefined || groupOf(account) === filters.group) &&
			(filters.language === undefined || languageOf(account) === filters.language));
	const questions = story.questions
		.filter(isAbout)
		.map((question) => ({
			...question,
			positions: question.positions.filter(({ account }) => speaks(account)),
			silent: question.silent.filter(speaks),
		}))
		.filter(({ positions }) => positions.some(({ account }) => !account.reading));
	const named = new Set(
		questions.flatMap(({ positions, silent }) => [
			...positions.map(({ account }) => refKey(account.ref)),
			...silent.map(({ ref }) => refKey(ref)),
		]),
	);
	return {
		...story,
		questions,
		accounts: story.accounts.filter(
			(account) => account.reading || (speaks(account) && (isAbout(account) || named.has(refKey(account.ref)))),
		),
	};
}

/** How many of the questions are asked on the story itself or its parts; the others are on the series above it. */
export function ownQuestions({ events, questions }: Pick<Story, 'events' | 'questions'>): number {
	const own = new Set(events.filter(({ role }) => role === 'story' || role === 'part').map(({ ref }) => refKey(ref)));
	return questions.filter(({ about }) => about.some((ref) => own.has(refKey(ref)))).length;
}

/** An event and all below it, by key. */
export function withParts(events: readonly StoryEvent[], key: string): ReadonlySet<string> {
	const keys = new Set([key]);
	for (let size = 0; size < keys.size; ) {
		size = keys.size;
		for (const { ref, parent } of events)
			if (parent !== undefined && keys.has(refKey(parent.ref))) keys.add(refKey(ref));
	}
	return keys;
}
