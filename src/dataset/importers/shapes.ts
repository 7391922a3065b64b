/** Types that importers share with the page on which one imports. */

/** One feed: of a list, or the one that was read. */
export interface FeedLink {
	readonly url: string;
	readonly title?: string | undefined;
	readonly site?: string | undefined;
}

/** What the rows of a table are. */
export type TableKind = 'actors' | 'events' | 'sources' | 'accounts';

/** What the columns of a table mean. */
export interface ColumnMapping {
	readonly kind: TableKind;
	/** From a column's name to the field that it holds; the rest is not read. */
	readonly columns: Readonly<Record<string, string>>;
}
