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
	/** Named as what was proposed, planned or called off: it need not have been held. */
	readonly plan?: true;
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
	/** Four letters of the first scripts at most; a person with more or others has them in `details`. */
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
	const letters = packLetters(initials);
	const details: ActorDetails = {
		...(sameAs.length > 0 ? { sameAs } : {}),
		...(roles.length > 0 ? { roles } : {}),
		...(letters === undefined ? { initials } : {}),
		...(events.length > 0 ? { events } : {}),
	};
	return {
		info: TYPES.indexOf(record.type) | (record.marked ? MARKED : 0),
		initials: letters ?? 0,
		details: Object.keys(details).length > 0 ? details : undefined,
	};
}

/** Latin letters as they are, Cyrillic ones from here on in the upper half of a byte. */
const CYRILLIC = 0x430;

function packLetters(letters: string): number | undefined {
	if (letters.length > 4) return undefined;
	let packed = 0;
	for (let at = 0; at < letters.length; at++) {
		const unit = letters.charCodeAt(at);
		const byte = unit < 0x80 ? unit : unit - CYRILLIC + 0x80;
		if (byte < 1 || byte > 0xff || (unit >= 0x80 && byte < 0x80)) return undefined;
		packed |= byte << (at * 8);
	}
	return packed >>> 0;
}

function unpackLetters(packed: number): string {
	let letters = '';
	for (let rest = packed; rest !== 0; rest >>>= 8) {
		const byte = rest & 0xff;
		letters += String.fromCharCode(byte < 0x80 ? byte : byte - 0x80 + CYRILLIC);
	}
	return letters;
}

/** Whether the packed `info` is an event's. */
export function isEvent(info: number): boolean {
	return (info & 0xff) === EVENT;
}

export function unpackEntity(id: string, info: number, initials: number, details: unknown): EntityRecord {
	if (isEvent(info)) return { kind: 'event', id, ...(details as EventDetails) };
	const more = (details ?? {}) as ActorDetails;
	return {
		kind: 'actor',
		id,
		type: TYPES[info & 0xff] ?? 'Organization',
		marked: (info & MARKED) !== 0,
		sameAs: more.sameAs ?? [],
		roles: more.roles ?? [],
		initials: more.initials ?? unpackLetters(initials),
		events: more.events ?? [],
	};
}
