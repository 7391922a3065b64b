/** The reader's own dataset as it begins, and ids for what is put into it. */
import { emptyLists } from '../../dataset/entry-lists.ts';
import { slug } from '../../dataset/importers/ids.ts';
import type { Dataset, EntryKind, EventEntry } from '../../dataset/types.ts';
import { OWN_DATASET } from '../../protocol/own.ts';
import type { EntityRef } from '../../protocol/views.ts';

export function emptyOwn(version: string): Dataset {
	return {
		format: 'counterpoint-dataset',
		formatVersion: 1,
		id: OWN_DATASET,
		version,
		name: { en: 'My own entries', ru: 'Мои записи', uk: 'Мої записи' },
		...emptyLists(),
	};
}

/** An id made of a name that no entry of the kind has yet. */
export function freshId(dataset: Dataset, kind: EntryKind, name: string): string {
	const taken = new Set(dataset[kind].map(({ id }) => id));
	const wanted = slug(name === '' ? kind : name);
	for (let number = 1; ; number += 1) {
		const id = number === 1 ? wanted : `${wanted}-${number}`;
		if (!taken.has(id)) return id;
	}
}

/** The own event that stands for another dataset's: the one there is, or a new one with what tells the event to a person. */
export function standInFor(dataset: Dataset, ref: EntityRef, event: EventEntry): EventEntry {
	const known = dataset.events.find(({ standsFor }) => standsFor?.dataset === ref.dataset && standsFor.id === ref.id);
	if (known !== undefined) return known;
	const { name, startDate, endDate, sameAs } = event;
	return {
		id: freshId(dataset, 'events', event.id),
		name,
		...(startDate === undefined ? {} : { startDate }),
		...(endDate === undefined ? {} : { endDate }),
		...(sameAs === undefined ? {} : { sameAs }),
		standsFor: { dataset: ref.dataset, id: ref.id },
	};
}
