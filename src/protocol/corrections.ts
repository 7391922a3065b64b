/** "Not this": what a reader has taken back, and how far that reaches. */
import type { EntityRef, Mention } from './views.ts';

/** One page, all pages of its site, or every page. */
export type CorrectionScope = 'page' | 'site' | 'everywhere';

/** What the reader says is not meant. */
export interface Corrected {
	readonly kind: 'actor' | 'event';
	readonly refs: readonly EntityRef[];
	/** The name of the dataset by which it was found; without one, what was found by a description. */
	readonly alias?: string | undefined;
	/** For the reader, who sees it in a list later: the words of the page and what they were taken for. */
	readonly text: string;
	readonly name: string;
}

export interface Correction extends Corrected {
	readonly id: string;
	/** ISO 8601 date-time. */
	readonly madeAt: string;
	readonly scope: CorrectionScope;
	/** The page's address without what does not tell pages apart, or the site's host; empty where it holds everywhere. */
	readonly where: string;
}

/** The name by which a mention was found; nothing when it was found by a description. */
export function aliasOf({ evidence }: Pick<Mention, 'evidence'>): string | undefined {
	for (const item of evidence) if (item.type === 'alias') return item.alias;
	return undefined;
}
