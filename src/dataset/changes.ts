/** What a new version of a dataset brings: entries that are new, changed or gone, by kind. */
import { digest } from './importers/ids.ts';
import type { EntryKind } from './types.ts';

export interface KindChanges {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
	/** How many of each; the lists above stop at `MOST_LISTED`. */
	readonly counts: {
		readonly added: number;
		readonly changed: number;
		readonly removed: number;
		readonly same: number;
	};
}

export type Changes = Readonly<Record<EntryKind, KindChanges>>;

/** Nobody reads further, and a list of 100,000 ids is no report. */
export const MOST_LISTED = 200;

/**
 * Compares entry by entry as they come. Of the old version only a fingerprint of each entry is kept, so that two large
 * versions never stand in memory together.
 */
export class ChangeCounter {
	readonly #old = perKind(() => new Map<string, string>());
	readonly #lists = perKind(() => ({ added: [] as string[], changed: [] as string[] }));
	readonly #counts = perKind(() => ({ added: 0, changed: 0, same: 0 }));

	/** An entry of the version in force. All of them come before the first new one. */
	addOld(kind: EntryKind, entry: { readonly id: string }): void {
		this.#old[kind].set(entry.id, fingerprint(entry));
	}

	addNew(kind: EntryKind, entry: { readonly id: string }): void {
		const old = this.#old[kind].get(entry.id);
		this.#old[kind].delete(entry.id);
		const list = this.#lists[kind];
		const counts = this.#counts[kind];
		if (old === undefined) {
			counts.added += 1;
			if (list.added.length < MOST_LISTED) list.added.push(entry.id);
		} else if (old === fingerprint(entry)) counts.same += 1;
		else {
			counts.changed += 1;
			if (list.changed.length < MOST_LISTED) list.changed.push(entry.id);
		}
	}

	/** What was not among the new ones is gone. */
	finish(): Changes {
		const of = (kind: EntryKind): KindChanges => ({
			...this.#lists[kind],
			removed: [...this.#old[kind].keys()].slice(0, MOST_LISTED),
			counts: { ...this.#counts[kind], removed: this.#old[kind].size },
		});
		return {
			groups: of('groups'),
			sources: of('sources'),
			actors: of('actors'),
			events: of('events'),
			accounts: of('accounts'),
			questions: of('questions'),
		};
	}
}

/** Fields in another order are the same entry. A few letters each: of 100,000 entries these stand in memory at once. */
function fingerprint(entry: unknown): string {
	const sorted = JSON.stringify(entry, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
	return digest(sorted);
}

/** One of something for each kind. */
function perKind<T>(make: () => T): Record<EntryKind, T> {
	return { groups: make(), sources: make(), actors: make(), events: make(), accounts: make(), questions: make() };
}
