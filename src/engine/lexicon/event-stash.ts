/**
 * Events while a lexicon is being made: what they refer to is known by id only, and is found when all entries are there.
 * Each is kept as text, so that many of them are no graph of objects.
 */
import type { EventEntry } from '../../dataset/types.ts';
import { TextColumn } from './columns.ts';
import { type EventHeads, isPlan, ordinalFrom } from './event-names.ts';
import type { EventRecord } from './records.ts';

/** An event's record with ids in place of indices. */
type Stashed = Omit<EventRecord, 'kind' | 'locations' | 'participants' | 'parent' | 'children'> & {
	readonly locations: readonly string[];
	readonly participants: readonly string[];
	readonly parent?: string;
};

/** What the ids of a dataset stand for. */
interface Found {
	readonly events: ReadonlyMap<string, number>;
	readonly actors: ReadonlyMap<string, number>;
	readonly childrenOf: ReadonlyMap<number, readonly number[]>;
	/** Per series: the last day on which a child of it ended or, as far as is known, began. */
	readonly ends: ReadonlyMap<string, string>;
}

export class EventStash {
	readonly #events = new TextColumn();

	get count(): number {
		return this.#events.count;
	}

	add(event: EventEntry, heads: EventHeads): void {
		const stashed: Stashed = {
			id: event.id,
			...(event.startDate === undefined ? {} : { start: event.startDate }),
			...(event.endDate === undefined ? {} : { end: event.endDate }),
			locations: event.location ?? [],
			participants: event.participants ?? [],
			...(event.superEvent === undefined ? {} : { parent: event.superEvent }),
			heads: heads.classes(),
			ordinal: ordinalFrom(event),
			...(isPlan(event) ? { plan: true } : {}),
			sameAs: event.sameAs ?? [],
			...phrasesOf(event),
		};
		this.#events.push(JSON.stringify(stashed));
	}

	/** Records in order, and the events of each actor; `actorIds` are the actors' ids in order. */
	resolve(actorIds: TextColumn): { records: Generator<EventRecord>; eventsOfActor: Map<number, number[]> } {
		const firstEvent = actorIds.count;
		const events = new Map<string, number>();
		const actors = new Map<string, number>();
		const wanted = new Set<string>();
		for (const event of this.#each()) {
			events.set(event.id, firstEvent + events.size);
			for (const id of actorsOf(event)) wanted.add(id);
		}
		let actor = 0;
		// Without events nobody asks for an actor's number.
		if (wanted.size > 0) {
			for (const id of actorIds.texts()) {
				if (wanted.has(id)) actors.set(id, actor);
				actor++;
			}
		}
		const eventsOfActor = new Map<number, number[]>();
		const childrenOf = new Map<number, number[]>();
		const ends = new Map<string, string>();
		let own = firstEvent;
		for (const event of this.#each()) {
			const end = event.end ?? event.start;
			if (event.parent !== undefined && end !== undefined && end > (ends.get(event.parent) ?? '')) {
				ends.set(event.parent, end);
			}
			for (const index of indices(actorsOf(event), actors)) append(eventsOfActor, index, own);
			const parent = event.parent === undefined ? undefined : events.get(event.parent);
			if (parent !== undefined) append(childrenOf, parent, own);
			own++;
		}
		const found: Found = { events, actors, childrenOf, ends };
		return { records: this.#records(firstEvent, found), eventsOfActor };
	}

	*#records(firstEvent: number, { events, actors, childrenOf, ends }: Found): Generator<EventRecord> {
		let own = firstEvent;
		for (const event of this.#each()) {
			const { locations, participants, parent, end: ownEnd, phrases, ...rest } = event;
			const end = ownEnd ?? lastOf(event, ends);
			yield {
				kind: 'event',
				...rest,
				...(end === undefined ? {} : { end }),
				locations: indices(locations, actors),
				participants: indices(participants, actors),
				parent: (parent === undefined ? undefined : events.get(parent)) ?? null,
				children: childrenOf.get(own++) ?? [],
				...(phrases === undefined ? {} : { phrases }),
			};
		}
	}

	*#each(): Generator<Stashed> {
		for (const text of this.#events.texts()) yield JSON.parse(text) as Stashed;
	}
}

/** Phrases that say by themselves whose account of the event this is. */
function phrasesOf({ aliases = [] }: EventEntry): Pick<EventRecord, 'phrases'> {
	const used = aliases.flatMap((alias) =>
		typeof alias === 'string' || alias.usedBy === undefined ? [] : [[alias.text, alias.usedBy] as const],
	);
	return used.length === 0 ? {} : { phrases: Object.fromEntries(used) };
}

/** A series whose end the dataset does not give lasts to that of its last child. */
function lastOf({ id, start }: Stashed, ends: ReadonlyMap<string, string>): string | undefined {
	const last = ends.get(id);
	return last !== undefined && last > (start ?? '') ? last : undefined;
}

function actorsOf({ locations, participants }: Stashed): string[] {
	return [...locations, ...participants];
}

function indices(ids: readonly string[], known: ReadonlyMap<string, number>): number[] {
	return ids.map((id) => known.get(id)).filter((index) => index !== undefined);
}

function append(map: Map<number, number[]>, key: number, value: number): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}
