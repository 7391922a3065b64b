/** What the engine keeps of an entity for resolution: references are indices within the same lexicon. */
import type { HeadClass } from '../events/heads.ts';

export interface RoleRecord {
	/** Folded titles in all languages. */
	readonly titles: readonly string[];
	readonly from?: string;
	readonly to?: string;
}

export interface ActorRecord {
	readonly kind: 'actor';
	readonly id: string;
	readonly type: 'Person' | 'Organization' | 'Place';
	readonly marked: boolean;
	readonly sameAs: readonly string[];
	readonly roles: readonly RoleRecord[];
	/** Folded first letters of given names and patronymics in all languages. */
	readonly initials: string;
	/** Events that it takes part in or that took place there. */
	readonly events: readonly number[];
}

export interface EventRecord {
	readonly kind: 'event';
	readonly id: string;
	readonly start?: string;
	readonly end?: string;
	readonly locations: readonly number[];
	readonly participants: readonly number[];
	readonly parent: number | null;
	readonly children: readonly number[];
	readonly heads: readonly HeadClass[];
	/** "round 2" -> 2. */
	readonly ordinal: number | null;
	readonly sameAs: readonly string[];
	/** Its phrases that one side uses, as the dataset writes them, to the actors of that side. */
	readonly phrases?: Readonly<Record<string, readonly string[]>>;
}

export type EntityRecord = ActorRecord | EventRecord;

const TYPES = ['Person', 'Organization', 'Place'] as const;
const EVENT = 3;
const MARKED = 0x100;

/** An entity as its columns hold it; `details` only when it has more to say than most names of a large set. */
export interface PackedEntity {
	readonly info: number;
	/** Two UTF-16 units at most; a person with more initials has them in `details`. */
	readonly initials: number;
	readonly details: EntityDetails | undefined;
}

type ActorDetails = Partial<Pick<ActorRecord, 'sameAs' | 'roles' | 'initials' | 'events'>>;
type EventDetails = Omit<EventRecord, 'kind' | 'id'>;
export type EntityDetails = ActorDetails | EventDetails;

export function packEntity(record: EntityRecord): PackedEntity {
	if (record.kind === 'event') {
		const { kind: _kind, id: _id, ...details } = record;
		return { info: EVENT | MARKED, initials: 0, details };
	}
	const { sameAs, roles, initials, events } = record;
	const details: ActorDetails = {
		...(sameAs.length > 0 ? { sameAs } : {}),
		...(roles.length > 0 ? { roles } : {}),
		...(initials.length > 2 ? { initials } : {}),
		...(events.length > 0 ? { events } : {}),
	};
	return {
		info: TYPES.indexOf(record.type) | (record.marked ? MARKED : 0),
		initials: initials.length > 2 ? 0 : (unitAt(initials, 0) | (unitAt(initials, 1) << 16)) >>> 0,
		details: Object.keys(details).length > 0 ? details : undefined,
	};
}

function unitAt(text: string, index: number): number {
	return index < text.length ? text.charCodeAt(index) : 0;
}

export function unpackEntity(id: string, info: number, initials: number, details: unknown): EntityRecord {
	if ((info & 0xff) === EVENT) return { kind: 'event', id, ...(details as EventDetails) };
	const more = (details ?? {}) as ActorDetails;
	return {
		kind: 'actor',
		id,
		type: TYPES[info & 0xff] ?? 'Organization',
		marked: (info & MARKED) !== 0,
		sameAs: more.sameAs ?? [],
		roles: more.roles ?? [],
		initials: more.initials ?? String.fromCharCode(initials & 0xffff, initials >>> 16).replaceAll('\0', ''),
		events: more.events ?? [],
	};
}
