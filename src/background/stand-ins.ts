/** Events that stand for another dataset's: asked for along with it, and shown as it (docs/adr/009). */
import type { EventEntry } from '../dataset/types.ts';
import type { EntityRef } from '../protocol/views.ts';
import type { DatasetReader } from '../store/reader.ts';

/** The references, and after them the events of any dataset that stand for one of them. */
export async function withStandIns(
	readers: readonly DatasetReader[],
	refs: readonly EntityRef[],
): Promise<readonly EntityRef[]> {
	const found = await Promise.all(
		readers.flatMap((reader) =>
			refs.map(async ({ dataset, id }): Promise<EntityRef[]> => {
				const ids = await reader.ids('events', 'standsFor', `${dataset}/${id}`);
				return ids.map((own) => ({ dataset: reader.row.id, id: own }));
			}),
		),
	);
	return [...refs, ...found.flat()];
}

/** What an event of a dataset is to the reader. */
export function refOf(dataset: string, { id, standsFor }: Pick<EventEntry, 'id' | 'standsFor'>): EntityRef {
	return standsFor === undefined ? { dataset, id } : { dataset: standsFor.dataset, id: standsFor.id };
}
