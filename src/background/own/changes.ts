/** Changing a dataset entry by entry, with the change that takes it back. Pure. */
import type { Dataset, EntryKind } from '../../dataset/types.ts';
import type { OwnPut, OwnStep } from '../../store/schema.ts';

export type Change = OwnStep['inverse'];

type Listed = OwnPut['entry'];

/** Removals first, then what is put in. The inverse of the inverse is the change. */
export function applyChange(dataset: Dataset, change: Change): { readonly dataset: Dataset; readonly inverse: Change } {
	const lists = new Map<EntryKind, Listed[]>();
	const listOf = (kind: EntryKind): Listed[] => {
		const list = lists.get(kind) ?? [...dataset[kind]];
		lists.set(kind, list);
		return list;
	};
	const back: OwnPut[] = [];
	const gone: { kind: EntryKind; id: string }[] = [];
	for (const { kind, id } of change.removes) {
		const list = listOf(kind);
		const at = list.findIndex((entry) => entry.id === id);
		const [entry] = at < 0 ? [] : list.splice(at, 1);
		// The entry is of the kind of its list; a union cannot say so.
		if (entry !== undefined) back.unshift({ kind, entry, at } as OwnPut);
	}
	for (const { kind, entry, at } of change.puts) {
		const list = listOf(kind);
		const known = list.findIndex(({ id }) => id === entry.id);
		if (known < 0) {
			list.splice(at ?? list.length, 0, entry);
			gone.unshift({ kind, id: entry.id });
		} else {
			back.unshift({ kind, entry: list[known], at: known } as OwnPut);
			list[known] = entry;
		}
	}
	return {
		dataset: { ...dataset, ...Object.fromEntries(lists), version: change.version },
		inverse: { puts: back, removes: gone, version: dataset.version },
	};
}
