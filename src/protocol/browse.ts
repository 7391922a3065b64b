/** Looking through a dataset: the ids of what there is, then the rows that are in view. */

import type { Spoken } from './views.ts';

export const BROWSED_KINDS = ['actors', 'events', 'accounts', 'questions', 'sources'] as const;
export type BrowsedKind = (typeof BROWSED_KINDS)[number];

/** What a row shows, in the reader's language. */
export interface BrowseRow extends Spoken {
	readonly id: string;
	/** Name, headline or question. */
	readonly name: string;
	readonly type?: 'Person' | 'Organization' | 'Place';
	readonly startDate?: string;
	readonly endDate?: string;
	/** Role, outlet, domains; other names. */
	readonly words: readonly string[];
	/** Names of the other enabled datasets that know the same actor or event. */
	readonly elsewhere?: readonly string[];
	/** Where it can be read. */
	readonly href?: string;
	readonly positions?: number;
}

export interface BrowseList {
	readonly ids: readonly string[];
	/** There are more that answer; `ids` are the first. */
	readonly more: boolean;
}
