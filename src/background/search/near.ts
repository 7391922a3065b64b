/** What belongs to the story of the open page: its events, who takes part in them and where they are. */
import type { EntityRef } from '../../protocol/views.ts';
import type { Findable } from './findable.ts';
import type { Listed } from './listed.ts';

export interface Near {
	/** 1 for the story itself, less for what belongs to it, 0 for the rest. */
	readonly of: (entry: Findable) => number;
}

export const NOWHERE: Near = { of: () => 0 };

export async function nearStory(listed: readonly Listed[], story: readonly EntityRef[]): Promise<Near> {
	if (story.length === 0) return NOWHERE;
	const known = new Map<string, { events: ReadonlySet<string>; actors: ReadonlySet<string> }>();
	await Promise.all(
		listed.map(async ({ reader }) => {
			const ids = story.filter(({ dataset }) => dataset === reader.row.id).map(({ id }) => id);
			if (ids.length === 0) return;
			const events = await reader.get('events', ids);
			const actors = events.flatMap(({ participants = [], location = [] }) => [...participants, ...location]);
			known.set(reader.row.id, { events: new Set(ids), actors: new Set(actors) });
		}),
	);
	return {
		of: ({ ref, kind, events }) => {
			const here = known.get(ref.dataset);
			if (here === undefined) return 0;
			if (kind === 'event' && here.events.has(ref.id)) return 1;
			if (events.some((id) => here.events.has(id))) return 0.5;
			return kind === 'actor' && here.actors.has(ref.id) ? 0.75 : 0;
		},
	};
}
