/** What in the page speaks for an event: its place, its participants, its cues, its date, at a given distance. */

import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import { type Block, type Page, type PlacedHit, spanOf, textOf } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import { type DayRange, daysBetween, distance, isoDay } from '../time/dates.ts';
import type { WrittenDate } from '../time/written.ts';
import type { Evidence } from '../types.ts';

export interface Support {
	readonly score: number;
	/** How many anchors were found. */
	readonly anchors: number;
	/** More than countries, which half of all news names: a place of the event, a person, an organisation, a cue, or all of its participants. */
	readonly firm: boolean;
	readonly evidence: readonly Evidence[];
}

/** A run of tokens around which anchors are sought. */
export interface Place {
	readonly block: Block;
	readonly first: number;
	readonly last: number;
}

const POINTS = {
	locationClose: 3,
	locationInSentence: 2,
	locationInPage: 1,
	/** Persons and organisations; countries and other places tell little. */
	participant: 1.5,
	place: 0.75,
	participantInPage: 0.5,
	everyParticipant: 1.5,
	cue: 1,
	cueInPage: 0.4,
};
const CLOSE_TOKENS = 6;
const WINDOW_TOKENS = 22;
const MOST_PARTICIPANTS = 3;
const MOST_IN_PAGE = 1.5;

export class EventSupport {
	readonly #lexicon: Lexicon;
	readonly #page: Page;
	readonly #actors = new Map<number, Candidate[]>();
	readonly #cues = new Map<number, PlacedHit[]>();

	constructor(lexicon: Lexicon, page: Page, actors: readonly Candidate[], hits: readonly PlacedHit[]) {
		this.#lexicon = lexicon;
		this.#page = page;
		for (const actor of actors) push(this.#actors, actor.entity, actor);
		for (const hit of hits) if (hit.alias.cue) push(this.#cues, hit.alias.entity, hit);
	}

	/** Events that one of the page's actors took part in, that happened at one of its places, or whose cues it holds. */
	candidates(): Set<number> {
		const events = new Set<number>();
		for (const actor of this.#actors.keys()) {
			const record = this.#lexicon.entity(actor);
			if (record.kind === 'actor') for (const event of record.events) events.add(event);
		}
		for (const entity of this.#cues.keys()) if (this.#lexicon.entity(entity).kind === 'event') events.add(entity);
		return events;
	}

	/** Anchors in the sentence of `place`. */
	near(event: number, record: EventRecord, place: Place): Support {
		const evidence: Evidence[] = [];
		let score = 0;
		const location = this.#nearest(record.locations, place);
		if (location !== undefined) {
			score += location.tokens <= CLOSE_TOKENS ? POINTS.locationClose : POINTS.locationInSentence;
			evidence.push(anchor('location', location.actor));
		}
		let participants = 0;
		let actors = 0;
		let points = 0;
		for (const participant of record.participants) {
			const found = this.#nearest([participant], place);
			if (found === undefined) continue;
			participants++;
			if (participants > MOST_PARTICIPANTS) continue;
			const isPlace = this.#isPlace(participant);
			points += isPlace ? POINTS.place : POINTS.participant;
			if (!isPlace) actors++;
			evidence.push(anchor('participant', found.actor));
		}
		const all = participants === record.participants.length && participants >= 2 && record.locations.length === 0;
		score += points + (all ? POINTS.everyParticipant : 0);
		const cues = new Set<string>();
		for (const hit of this.#cues.get(event) ?? []) {
			if (!inWindow(hit.block, hit.first, place) || cues.has(hit.alias.text) || overlaps(hit, place)) continue;
			cues.add(hit.alias.text);
			const span = spanOf(hit.block, hit.first, hit.last);
			evidence.push({ type: 'anchor', role: 'cue', text: textOf(hit.block, span), span });
		}
		score += Math.min(cues.size, 2) * POINTS.cue;
		const anchors = (location === undefined ? 0 : 1) + participants + cues.size;
		return { score, anchors, firm: all || anchors > participants || actors > 0, evidence };
	}

	/** Anchors anywhere in the page; weaker than those nearby. */
	inPage(event: number, record: EventRecord): Support {
		const evidence: Evidence[] = [];
		let score = 0;
		const place = record.locations.map((location) => this.#actors.get(location)?.[0]).find((found) => found);
		if (place !== undefined) {
			score += POINTS.locationInPage;
			evidence.push(anchor('location', place));
		}
		let company = 0;
		let participants = 0;
		for (const participant of record.participants) {
			const found = this.#actors.get(participant)?.[0];
			if (found === undefined || this.#isPlace(participant)) continue;
			participants++;
			company += POINTS.participantInPage;
			evidence.push(anchor('participant', found));
		}
		score += Math.min(company, MOST_IN_PAGE);
		const cues = new Map<string, PlacedHit>();
		for (const hit of this.#cues.get(event) ?? []) cues.set(hit.alias.text, hit);
		for (const hit of [...cues.values()].slice(0, 3)) {
			score += POINTS.cueInPage;
			const span = spanOf(hit.block, hit.first, hit.last);
			evidence.push({ type: 'anchor', role: 'cue', text: textOf(hit.block, span), span });
		}
		const anchors = (place === undefined ? 0 : 1) + participants + cues.size;
		return { score, anchors, firm: anchors > 0, evidence };
	}

	/** Points for one of the event's places standing anywhere in the page. */
	placeInPage(record: EventRecord): number {
		return record.locations.some((location) => this.#actors.has(location)) ? POINTS.locationInPage : 0;
	}

	/** How the article's date speaks: points, and the days between. */
	published(record: EventRecord): { readonly points: number; readonly days: number; readonly evidence: Evidence[] } {
		const days = daysFromPublished(record, this.#page.published);
		if (days === undefined || this.#page.published === undefined) return { points: 0, days: 0, evidence: [] };
		const apart = Math.abs(days);
		const points = days < -10 ? -2 : apart <= 2 ? 2 : apart <= 7 ? 1.2 : apart <= 45 ? 0.5 : apart <= 120 ? 0 : -1;
		const date = isoDay(this.#page.published.from);
		return { points, days, evidence: points > 0 ? [{ type: 'date', rule: 'published', date, days }] : [] };
	}

	#nearest(actors: readonly number[], place: Place): { actor: Candidate; tokens: number } | undefined {
		let best: { actor: Candidate; tokens: number } | undefined;
		for (const entity of actors) {
			for (const actor of this.#actors.get(entity) ?? []) {
				const { hit } = actor;
				if (!inWindow(hit.block, hit.first, place)) continue;
				const tokens = hit.first > place.last ? hit.first - place.last : place.first - hit.last;
				if (best === undefined || tokens < best.tokens) best = { actor, tokens };
			}
		}
		return best;
	}

	#isPlace(actor: number): boolean {
		const record = this.#lexicon.entity(actor);
		return record.kind === 'actor' && record.type === 'Place';
	}
}

/** Days from the event to the article: negative when the event lies ahead; 0 within it or while it still goes on. */
export function daysFromPublished(record: EventRecord, published: DayRange | undefined): number | undefined {
	const range = daysBetween(record.start, record.end);
	if (range === undefined || published === undefined) return undefined;
	return distance(published, range);
}

/** Whether a date written in the text fits the event: its own day, month or year. */
export function dateFits(record: EventRecord, written: WrittenDate): boolean | undefined {
	const range = daysBetween(record.start, record.end);
	if (range === undefined) return undefined;
	// An event without an end is known to have begun; what was still going on months later is not contradicted.
	const slack = written.precision === 'day' ? 0 : record.end === undefined ? 60 : 15;
	return Math.abs(distance(written.days, range)) <= slack;
}

function anchor(role: 'location' | 'participant', { span, hit }: Candidate): Evidence {
	return { type: 'anchor', role, text: textOf(hit.block, span), span };
}

function inWindow(block: Block, at: number, place: Place): boolean {
	if (block !== place.block || Math.abs(at - place.first) > WINDOW_TOKENS) return false;
	return block.tokens[at]?.sentence === block.tokens[place.first]?.sentence;
}

function overlaps(hit: PlacedHit, place: Place): boolean {
	return hit.block === place.block && hit.first <= place.last && hit.last >= place.first;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
