/**
 * What goes over the port between the story panel and the page it stands beside. The panel connects; the page reports
 * at once and after every change, so nobody polls, and a closed port says that the page is gone.
 */
import type { PageInfo, PageStatus } from './messages.ts';
import type { Mention } from './views.ts';

export interface PageReport {
	readonly status: PageStatus;
	/** Absent until the page has been read. */
	readonly found?: PageFound | undefined;
}

export interface PageFound {
	readonly page: PageInfo;
	/** The blocks that were read, one a line: a block's own white space is collapsed. */
	readonly text: string;
	/** All of them, also those that are not marked in the page. */
	readonly mentions: readonly Mention[];
}

/** Panel -> page: bring this mention into view. */
export type ShowMention = Pick<Mention, 'block' | 'start' | 'end'>;
