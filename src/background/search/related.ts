/**
 * How many accounts an answer has is counted for each that is shown. Where a dataset has few accounts, what that takes is
 * kept in memory: otherwise the first key of a popup would wait for a hundred small questions to the database.
 */
import type { DatasetReader } from '../../store/reader.ts';

/** A reader that knows the relations between accounts, events, sources and actors by heart, if there are at most `few`. */
export async function knowingRelations(reader: DatasetReader, few: number): Promise<DatasetReader> {
	const { counts } = reader.row.current;
	if (counts.accounts === 0 || counts.accounts > few || counts.events > few) return reader;
	const [accounts, events] = await Promise.all([reader.all('accounts'), reader.all('events')]);
	const known = new Map<string, string[]>();
	const add = (key: string, id: string) => {
		const ids = known.get(key);
		if (ids === undefined) known.set(key, [id]);
		else ids.push(id);
	};
	for (const { id, source, about, mentions = [] } of accounts) {
		add(`accounts source ${source}`, id);
		for (const event of new Set(about)) add(`accounts event ${event}`, id);
		for (const actor of new Set(mentions)) add(`accounts mention ${actor}`, id);
	}
	for (const { id, superEvent } of events) if (superEvent !== undefined) add(`events superEvent ${superEvent}`, id);
	const asked = new Set(['accounts source', 'accounts event', 'accounts mention', 'events superEvent']);
	return {
		...reader,
		ids: async (kind, relation, value) =>
			asked.has(`${kind} ${relation}`)
				? (known.get(`${kind} ${relation} ${value}`) ?? [])
				: reader.ids(kind, relation, value),
	};
}
