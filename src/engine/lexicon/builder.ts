/**
 * Making a lexicon from entries that come one by one, in any order: nothing of an entry is kept but numbers and bytes.
 * Actors are numbered before events, so that what else comes between does not matter.
 */
import { textForms } from '../../dataset/text.ts';
import type { Actor, EventEntry } from '../../dataset/types.ts';
import { foldedText } from '../text/fold.ts';
import { AliasColumns } from './alias-columns.ts';
import { AliasReader } from './alias-reader.ts';
import { IntColumn, TextColumn } from './columns.ts';
import { EntryReader } from './entries.ts';
import { EventHeads } from './event-names.ts';
import { EventStash } from './event-stash.ts';
import { pack } from './pack.ts';
import { type ActorRecord, type EntityDetails, packEntity } from './records.ts';
import { WordTable } from './word-table.ts';

export class LexiconBuilder {
	readonly #about: { readonly id: string; readonly version: string };
	readonly #table = new WordTable();
	readonly #aliases = new AliasColumns();
	readonly #entries = new EntryReader(new AliasReader(this.#table), this.#aliases);
	readonly #events = new EventStash();
	readonly #ids = new TextColumn();
	readonly #info = new IntColumn();
	readonly #initials = new IntColumn();
	/** Actors with more to say, and what as JSON. */
	readonly #detailed = new IntColumn();
	readonly #details = new TextColumn();

	constructor({ id, version }: { readonly id: string; readonly version: string }) {
		this.#about = { id, version };
	}

	addActor(actor: Actor): void {
		const entity = this.#ids.count;
		this.#entries.read(actor, entity, actor.type === 'Person' ? 'person' : 'thing');
		this.#ids.push(actor.id);
		const packed = packEntity(actorRecord(actor, this.#entries.initials));
		this.#info.push(packed.info);
		this.#initials.push(packed.initials);
		if (packed.details === undefined) return;
		this.#detailed.push(entity);
		this.#details.push(JSON.stringify(packed.details));
	}

	addEvent(event: EventEntry): void {
		// It is found as the event that it stands for; found by itself it would only contend with that one.
		if (event.standsFor !== undefined) return;
		const heads = new EventHeads();
		// Its number among all entities is known at the end: until then it is counted down from -1.
		this.#entries.read(event, -1 - this.#events.count, 'event', (text) => heads.add(text));
		this.#events.add(event, heads);
	}

	/** The lexicon. Nothing may be added after. */
	finish(): ArrayBuffer {
		const actorCount = this.#ids.count;
		const { records, eventsOfActor } = this.#events.resolve(this.#ids);
		const { detailed, details } = this.#detailsWith(eventsOfActor);
		for (const record of records) {
			const packed = packEntity(record);
			detailed.push(this.#ids.count);
			details.push(JSON.stringify(packed.details));
			this.#ids.push(record.id);
			this.#info.push(packed.info);
			this.#initials.push(packed.initials);
		}
		const about = { ...this.#about, rules: this.#entries.rules };
		return pack({
			...this.#aliases.sections(this.#table, (entity) => (entity < 0 ? actorCount - 1 - entity : entity)),
			ids: this.#ids.bytes(),
			idStarts: this.#ids.starts(),
			entityInfo: Uint16Array.from(this.#info.values()),
			initials: Uint32Array.from(this.#initials.values()),
			detailEntities: detailed.values(),
			detailStarts: details.starts(),
			details: details.bytes(),
			about: new TextEncoder().encode(JSON.stringify(about)),
		});
	}

	/** The actors' details with the events that they take part in. */
	#detailsWith(events: ReadonlyMap<number, readonly number[]>): { detailed: IntColumn; details: TextColumn } {
		if (events.size === 0) return { detailed: this.#detailed, details: this.#details };
		const own = this.#detailed.values();
		const texts = this.#details.texts();
		const detailed = new IntColumn();
		const details = new TextColumn();
		let at = 0;
		const push = (actor: number, known: EntityDetails) => {
			const taken = events.get(actor);
			detailed.push(actor);
			details.push(JSON.stringify(taken === undefined ? known : { ...known, events: taken }));
		};
		for (const actor of [...events.keys()].sort((a, b) => a - b)) {
			for (; at < own.length && (own[at] as number) < actor; at++) {
				push(own[at] as number, JSON.parse(texts.next().value ?? '{}') as EntityDetails);
			}
			if (own[at] === actor) {
				push(actor, JSON.parse(texts.next().value ?? '{}') as EntityDetails);
				at++;
			} else push(actor, {});
		}
		for (; at < own.length; at++) push(own[at] as number, JSON.parse(texts.next().value ?? '{}') as EntityDetails);
		return { detailed, details };
	}
}

function actorRecord(actor: Actor, initials: string): ActorRecord {
	return {
		kind: 'actor',
		id: actor.id,
		type: actor.type,
		marked: actor.marked !== false,
		sameAs: actor.sameAs ?? [],
		roles: (actor.roles ?? []).map((role) => ({
			titles: textForms(role.title).map(({ text }) => foldedText(text)),
			...(role.startDate === undefined ? {} : { from: role.startDate }),
			...(role.endDate === undefined ? {} : { to: role.endDate }),
		})),
		initials,
		events: [],
	};
}
