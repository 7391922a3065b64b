/** Stories made of a few words: accounts, questions and events as the background would send them. */
import type { Story, StoryAccount, StoryEvent, StoryQuestion, StoryRole } from '../../../src/protocol/story.ts';
import type { AccountView, QuestionView } from '../../../src/protocol/views.ts';

export const ref = (id: string) => ({ dataset: 'd', id });

export function event(id: string, role: StoryRole, more: Partial<StoryEvent> = {}): StoryEvent {
	return { ref: ref(id), name: `Event ${id}`, role, locations: [], ...more };
}

interface AccountFacts {
	readonly group?: string;
	readonly language?: string;
	readonly about?: readonly string[];
	readonly date?: string;
	readonly reading?: boolean;
}

export function account(
	id: string,
	{ group, language, about = [], date, reading = false }: AccountFacts = {},
): StoryAccount {
	return {
		ref: ref(id),
		source: {
			ref: ref(`source-${id}`),
			name: `Source ${id}`,
			evidence: [],
			...(group === undefined ? {} : { group: { id: group, name: group } }),
		},
		cautions: [],
		reading,
		about: about.map(ref),
		href: `https://${id}.example/`,
		...(language === undefined ? {} : { inLanguage: language }),
		...(date === undefined ? {} : { datePublished: date }),
	};
}

export function question(
	id: string,
	positions: readonly AccountView[],
	{ about = [], silent = [], kind = 'contradiction' }: QuestionFacts = {},
): StoryQuestion {
	return {
		ref: ref(id),
		text: `Question ${id}?`,
		kind,
		about: about.map(ref),
		positions: positions.map((one) => ({
			speaker: `Speaker of ${one.ref.id}`,
			text: `What ${one.ref.id} says on ${id}.`,
			account: one,
		})),
		silent,
	};
}

interface QuestionFacts {
	readonly about?: readonly string[];
	readonly silent?: readonly AccountView[];
	readonly kind?: QuestionView['kind'];
}

export function story(parts: Partial<Story>): Story {
	return { datasets: [], reading: undefined, events: [], questions: [], groups: [], accounts: [], named: [], ...parts };
}
