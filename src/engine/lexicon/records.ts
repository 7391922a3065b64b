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
}

export type EntityRecord = ActorRecord | EventRecord;
