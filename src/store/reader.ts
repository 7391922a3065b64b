/** Reading one generation of one dataset: the same few questions, whether it lies in the database or in memory. */
import type { Dataset, EntryKind, EntryTypes } from '../dataset/types.ts';
import { entriesOf, type RelationNames, relationsOf } from './entries.ts';
import {
	type Database,
	type DatasetRow,
	type EntryKey,
	type EntryRow,
	generationRange,
	type RelationKey,
	type TiedKind,
} from './schema.ts';

/** Entries read in one go when all of them are wanted. */
const BATCH = 2000;

/** Ids read in one go when all of them are wanted: a frame's worth. */
const KEYS = 4000;

export interface DatasetReader {
	readonly row: DatasetRow;
	/** The entries that exist, in the order of `ids`. */
	get<K extends EntryKind>(kind: K, ids: readonly string[]): Promise<EntryTypes[K][]>;
	/** The same, for ids that most likely follow one another among `everyId`: one question in place of one for each. */
	getRun<K extends EntryKind>(kind: K, ids: readonly string[]): Promise<EntryTypes[K][]>;
	/** The entries that stand in a relation to a value, in the order of the file. */
	find<K extends EntryKind>(kind: K, relation: RelationNames[K], value: string): Promise<EntryTypes[K][]>;
	/** The ids of these entries, in no order, without reading them. */
	ids<K extends EntryKind>(kind: K, relation: RelationNames[K], value: string): Promise<string[]>;
	/** Entries whose value in a relation begins so, each once, `limit` look-ups deep. */
	beginning<K extends EntryKind>(
		kind: K,
		relation: RelationNames[K],
		prefix: string,
		limit: number,
	): Promise<EntryTypes[K][]>;
	/** Entries whose value in a relation lies between two, the first included, the greatest first; `limit` look-ups deep. */
	latest<K extends EntryKind>(
		kind: K,
		relation: RelationNames[K],
		from: string,
		to: string,
		limit: number,
	): Promise<EntryTypes[K][]>;
	/** Accounts whose words name an event or actor of another dataset. */
	tied(kind: TiedKind, target: string): Promise<EntryTypes['accounts'][]>;
	/** The ids of all entries of a kind, sorted, without reading them. */
	everyId(kind: EntryKind): Promise<string[]>;
	/** All entries of a kind, one after another by id, a batch at a time in memory. */
	each<K extends EntryKind>(kind: K): AsyncGenerator<EntryTypes[K]>;
	/** All entries of a kind, or so many of them, in the order of the file. */
	all<K extends EntryKind>(kind: K, limit?: number): Promise<EntryTypes[K][]>;
}

export function databaseReader(db: Database, row: DatasetRow): DatasetReader {
	const { generation } = row.current;
	const reader: DatasetReader = {
		row,
		async tied(kind, target) {
			const range = IDBKeyRange.bound([row.id, generation, kind, target], [row.id, generation, kind, target, []]);
			const keys = await db.getAllKeys('ties', range);
			return reader.get(
				'accounts',
				keys.map((key) => key[4]),
			);
		},
		async get<K extends EntryKind>(kind: K, ids: readonly string[]) {
			const store = db.transaction(kind).store;
			const rows = await Promise.all(ids.map((id) => store.get([row.id, generation, id])));
			return rows.flatMap((found) => (found === undefined ? [] : [(found as EntryRow<K>).entry]));
		},
		async getRun<K extends EntryKind>(kind: K, ids: readonly string[]) {
			const [first] = ids;
			const last = ids.at(-1);
			if (first === undefined || last === undefined || last < first) return reader.get(kind, ids);
			const range = IDBKeyRange.bound([row.id, generation, first], [row.id, generation, last]);
			const rows = (await db.getAll(kind, range, ids.length)) as EntryRow<K>[];
			const isRun = rows.length === ids.length && rows.every(({ id }, at) => id === ids[at]);
			return isRun ? rows.map(({ entry }) => entry) : reader.get(kind, ids);
		},
		async find<K extends EntryKind>(kind: K, relation: RelationNames[K], value: string) {
			const key: RelationKey = [row.id, generation, relation, value];
			return inOrder<K>(await db.getAllFromIndex(kind, 'relations', IDBKeyRange.only(key)));
		},
		async ids<K extends EntryKind>(kind: K, relation: RelationNames[K], value: string) {
			const key: RelationKey = [row.id, generation, relation, value];
			const keys = await db.getAllKeysFromIndex(kind, 'relations', IDBKeyRange.only(key));
			return (keys as readonly EntryKey[]).map(([, , id]) => id);
		},
		async beginning<K extends EntryKind>(kind: K, relation: RelationNames[K], prefix: string, limit: number) {
			const key = (value: string): RelationKey => [row.id, generation, relation, value];
			const range = IDBKeyRange.bound(key(prefix), key(`${prefix}\uffff`));
			const rows = await db.getAllFromIndex(kind, 'relations', range, limit);
			return inOrder<K>([...new Map(rows.map((found) => [found.id, found])).values()]);
		},
		async everyId(kind) {
			const ids: string[] = [];
			let range = generationRange(row.id, generation);
			for (;;) {
				// In pieces: all at once they hold up whatever shares the thread, which in Firefox is the page that asks.
				const keys = await db.getAllKeys(kind, range, KEYS);
				for (const [, , id] of keys) ids.push(id);
				const last = ids.at(-1);
				if (last === undefined || keys.length < KEYS) return ids;
				range = IDBKeyRange.bound([row.id, generation, last], range.upper, true);
			}
		},
		async *each<K extends EntryKind>(kind: K) {
			let range = generationRange(row.id, generation);
			for (;;) {
				const rows = (await db.getAll(kind, range, BATCH)) as EntryRow<K>[];
				for (const { entry } of rows) yield entry;
				const last = rows.at(-1);
				if (last === undefined || rows.length < BATCH) return;
				range = IDBKeyRange.bound([row.id, generation, last.id], range.upper, true);
			}
		},
		async latest<K extends EntryKind>(kind: K, relation: RelationNames[K], from: string, to: string, limit: number) {
			const key = (value: string): RelationKey => [row.id, generation, relation, value];
			const index = db.transaction(kind).store.index('relations');
			const found = new Map<string, EntryTypes[K]>();
			let cursor = await index.openCursor(IDBKeyRange.bound(key(from), key(to), false, true), 'prev');
			for (let looked = 0; cursor !== null && looked < limit; looked++) {
				const { id, entry } = cursor.value as EntryRow<K>;
				if (!found.has(id)) found.set(id, entry);
				cursor = await cursor.continue();
			}
			return [...found.values()];
		},
		async all<K extends EntryKind>(kind: K, limit?: number) {
			return inOrder<K>(await db.getAll(kind, generationRange(row.id, generation), limit));
		},
	};
	return reader;
}

/** Rows come sorted by id; the file's own order is what its author chose. */
function inOrder<K extends EntryKind>(rows: readonly unknown[]): EntryTypes[K][] {
	return (rows as EntryRow<K>[]).sort((a, b) => a.position - b.position).map(({ entry }) => entry);
}

export function memoryReader(dataset: Dataset, row: DatasetRow): DatasetReader {
	const tables = new Map<EntryKind, MemoryTable<EntryKind>>();
	const table = <K extends EntryKind>(kind: K): MemoryTable<K> => {
		let known = tables.get(kind) as MemoryTable<K> | undefined;
		if (known === undefined) {
			known = new MemoryTable(kind, entriesOf(dataset, kind));
			tables.set(kind, known as unknown as MemoryTable<EntryKind>);
		}
		return known;
	};
	const get: DatasetReader['get'] = async (kind, ids) => {
		const { byId } = table(kind);
		return ids.flatMap((id) => byId.get(id) ?? []);
	};
	return {
		row,
		get,
		getRun: get,
		find: async (kind, relation, value) => [...(table(kind).byRelation.get(`${relation} ${value}`) ?? [])],
		ids: async (kind, relation, value) =>
			(table(kind).byRelation.get(`${relation} ${value}`) ?? []).map(({ id }) => id),
		beginning: async <K extends EntryKind>(kind: K, relation: RelationNames[K], prefix: string, limit: number) => {
			const found = [...table(kind).byRelation]
				.filter(([key]) => key.startsWith(`${relation} ${prefix}`))
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([, entries]) => entries)
				.slice(0, limit);
			return [...new Set(found)];
		},
		latest: async <K extends EntryKind>(
			kind: K,
			relation: RelationNames[K],
			from: string,
			to: string,
			limit: number,
		) => {
			const found = [...table(kind).byRelation]
				.filter(([key]) => key >= `${relation} ${from}` && key < `${relation} ${to}`)
				.sort(([a], [b]) => (a < b ? 1 : -1))
				.flatMap(([, entries]) => entries)
				.slice(0, limit);
			return [...new Set(found)];
		},
		// Without a database there is the bundled dataset alone, and nothing to tie.
		tied: async () => [],
		everyId: async (kind) => [...table(kind).byId.keys()].sort(),
		async *each<K extends EntryKind>(kind: K) {
			yield* table(kind).entries;
		},
		all: async (kind, limit) => table(kind).entries.slice(0, limit),
	};
}

/** The entries of one kind with the maps that stand in for the database's keys and index. */
class MemoryTable<K extends EntryKind> {
	readonly byId = new Map<string, EntryTypes[K]>();
	readonly byRelation = new Map<string, EntryTypes[K][]>();

	constructor(
		kind: K,
		readonly entries: readonly EntryTypes[K][],
	) {
		for (const entry of entries) {
			this.byId.set(entry.id, entry);
			for (const [relation, value] of relationsOf(kind, entry)) {
				const key = `${relation} ${value}`;
				const list = this.byRelation.get(key);
				if (list === undefined) this.byRelation.set(key, [entry]);
				else list.push(entry);
			}
		}
	}
}
