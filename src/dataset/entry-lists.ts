/** Entries gathered by kind while they come one by one. */
import type { EntryKind, EntryTypes } from './types.ts';

export type EntryLists = { readonly [K in EntryKind]: EntryTypes[K][] };

export function emptyLists(): EntryLists {
	return { groups: [], sources: [], actors: [], events: [], accounts: [], questions: [] };
}

/** Adds what the checker has made of an entry; nothing where that had errors. */
export function keepEntry<K extends EntryKind>(lists: EntryLists, kind: K, entry: EntryTypes[K] | undefined): void {
	if (entry !== undefined) lists[kind].push(entry);
}
