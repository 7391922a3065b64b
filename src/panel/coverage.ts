/** Which source groups tell the story in the datasets, and which do not. Counts, no judgement. Pure. */
import type { Story, StoryAccount, StoryGroup } from '../protocol/story.ts';
import { type Filters, groupOf, refKey, withParts } from './filters.ts';

export interface Coverage {
	readonly telling: readonly { readonly group: StoryGroup; readonly accounts: readonly StoryAccount[] }[];
	readonly without: readonly StoryGroup[];
}

/** Counts accounts about the story and its parts, or about the chosen event and its parts. */
export function coverageOf({ events, accounts, groups }: Story, { event }: Pick<Filters, 'event'>): Coverage {
	const told =
		event === undefined
			? new Set(events.filter(({ role }) => role === 'story' || role === 'part').map(({ ref }) => refKey(ref)))
			: withParts(events, event);
	const about = accounts.filter((account) => account.about.some((ref) => told.has(refKey(ref))));
	const byGroup = groups.map((group) => ({
		group,
		accounts: about.filter((account) => groupOf(account) === group.name),
	}));
	return {
		telling: byGroup.filter((one) => one.accounts.length > 0),
		// "Other outlets" are no group of which anything could be missing.
		without: byGroup.filter((one) => one.accounts.length === 0 && one.group.name !== '').map(({ group }) => group),
	};
}
