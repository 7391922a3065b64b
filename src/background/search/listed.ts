/**
 * Sources by name and domain, accounts by headline and summary: kept in memory when there are few of them, else asked
 * of the store by the words that they hold.
 */
import { distinctWords } from '../../dataset/fold.ts';
import type { Group } from '../../dataset/types.ts';
import type { DatasetReader } from '../../store/reader.ts';
import { accountsFound, sourcesFound } from './entries.ts';
import type { Findable } from './findable.ts';
import { knowingRelations } from './related.ts';

type ListedKind = 'sources' | 'accounts';
const KINDS: readonly ListedKind[] = ['sources', 'accounts'];

/** So many are read and compared in a few milliseconds. */
const FEW = 1000;
/** Entries read of many: a word that begins more of them is no help yet. */
const MOST_READ = 200;

/** What is kept of one dataset. */
export interface Listed {
	readonly reader: DatasetReader;
	readonly groups: ReadonlyMap<string, Group>;
	readonly kept: readonly Findable[];
	/** Kinds of which there are too many to keep. */
	readonly asked: readonly ListedKind[];
}

export async function openListed(readers: readonly DatasetReader[]): Promise<readonly Listed[]> {
	return Promise.all(readers.map(openOne));
}

async function openOne(stored: DatasetReader): Promise<Listed> {
	const reader = await knowingRelations(stored, FEW);
	const { counts } = reader.row.current;
	const asked: ListedKind[] = [];
	for (const kind of KINDS) {
		if (counts[kind] > FEW && (await isIndexed(reader, kind))) asked.push(kind);
	}
	const groups = new Map(
		(counts.groups > 0 ? await reader.all('groups') : []).map((group) => [group.id, group] as const),
	);
	const kept = await Promise.all(
		KINDS.filter((kind) => counts[kind] > 0 && !asked.includes(kind)).map(async (kind) =>
			kind === 'sources'
				? sourcesFound(reader, groups, await reader.all(kind))
				: accountsFound(reader, groups, await reader.all(kind)),
		),
	);
	return { reader, groups, kept: kept.flat(), asked };
}

/** Generations that an older version has written know no words. */
async function isIndexed(reader: DatasetReader, kind: ListedKind): Promise<boolean> {
	return (await reader.beginning(kind, 'word', '', 1)).length > 0;
}

/** All that are kept, and of the others those with the longest word of the query. */
export async function findListed({ reader, groups, kept, asked }: Listed, query: string): Promise<Findable[]> {
	if (asked.length === 0) return [...kept];
	const longest = distinctWords([query]).reduce((best, word) => (word.length > best.length ? word : best), '');
	const found = await Promise.all(
		asked.map(async (kind) =>
			kind === 'sources'
				? sourcesFound(reader, groups, await reader.beginning(kind, 'word', longest, MOST_READ))
				: accountsFound(reader, groups, await reader.beginning(kind, 'word', longest, MOST_READ)),
		),
	);
	return [...kept, ...found.flat()];
}
