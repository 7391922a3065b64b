/** Names for what a page mentions: each actor with its role on the article's date, each event with its dates. */
import { dateOf } from '../dataset/dates.ts';
import type { NamedEntry, StoryRequest } from '../protocol/story.ts';
import type { DatasetReader } from '../store/reader.ts';
import { rolesOn } from './cards.ts';
import type { Here } from './details.ts';
import { viewRows } from './rows.ts';
import { eventLink, given, say } from './views.ts';

/** In the order asked for; what no dataset has any more is left out. */
export async function namedEntries(
	readers: readonly DatasetReader[],
	{ page, named }: Pick<StoryRequest, 'page' | 'named'>,
	{ languages, today }: Here,
): Promise<NamedEntry[]> {
	const day = dateOf(page.published) ?? today;
	const found = new Map<string, NamedEntry>();
	for (const reader of readers) {
		const dataset = reader.row.id;
		const idsOf = (kind: 'actor' | 'event') =>
			named.filter((one) => one.kind === kind && one.ref.dataset === dataset).map(({ ref }) => ref.id);
		const [actors, events, rows] = await Promise.all([
			reader.get('actors', idsOf('actor')),
			reader.get('events', idsOf('event')),
			viewRows(reader, { languages }, [], []),
		]);
		for (const actor of actors) {
			const [role] = rolesOn({ ...rows, actor }, day);
			found.set(`actor ${dataset}/${actor.id}`, {
				kind: 'actor',
				ref: { dataset, id: actor.id },
				name: say(rows, actor.name),
				type: actor.type,
				...given({ detail: role?.title }),
			});
		}
		for (const event of events) {
			found.set(`event ${dataset}/${event.id}`, { kind: 'event', ...eventLink(rows, event) });
		}
	}
	return named.flatMap(({ kind, ref }) => found.get(`${kind} ${ref.dataset}/${ref.id}`) ?? []);
}
