/** What an importer gives, piece by piece: a header, entries of format 1, problems, and addresses of feeds. */
import type { Problem } from '../report.ts';
import type { EntryKind, EntryTypes, Header } from '../types.ts';
import type { FeedLink } from './shapes.ts';

export const FORMATS = ['dataset', 'dataset-lines', 'ftm', 'wikidata', 'json-ld', 'csv', 'feed', 'opml'] as const;
/** What was recognised from the content. */
export type FormatName = (typeof FORMATS)[number];

/** An entry as it came from a dataset file: not yet checked against the format. */
export interface RawEntry {
	readonly kind: EntryKind;
	readonly entry: unknown;
	/** `actors[3]`, `line 12`. */
	readonly where: string;
}

export type ImportItem =
	| { readonly type: 'header'; readonly header: unknown }
	| { readonly type: 'entry'; readonly raw: RawEntry }
	| { readonly type: 'feed'; readonly feed: FeedLink }
	/** One thing of the file, whether or not an entry was made of it: a feed's item, a row, a node, a line. */
	| { readonly type: 'item' }
	| { readonly type: 'problem'; readonly problem: Omit<Problem, 'file'> };

export const ITEM: ImportItem = { type: 'item' };

/** An entry that an importer has made: typed, so that a mapping cannot forget a field. */
export function made<K extends EntryKind>(kind: K, entry: EntryTypes[K], where: string): ImportItem {
	return { type: 'entry', raw: { kind, entry, where } };
}

export function warning(entry: string, problem: string, remedy: string, field = ''): ImportItem {
	return { type: 'problem', problem: { severity: 'warning', entry, field, problem, remedy } };
}

/** What a dataset made from something else says of itself. `version` is the day of its content. */
export function madeHeader(
	header: Pick<Header, 'id' | 'name' | 'version'> & {
		readonly homepage?: string | undefined;
		readonly feed?: string | undefined;
	},
): ImportItem {
	const { homepage, feed, ...rest } = header;
	return {
		type: 'header',
		header: {
			format: 'counterpoint-dataset',
			formatVersion: 1,
			...rest,
			...(homepage === undefined ? {} : { homepage }),
			...(feed === undefined ? {} : { feed }),
		},
	};
}
