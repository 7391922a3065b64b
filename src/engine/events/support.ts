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
/** In tokens, signs included. */
const SHORTEST_NEWS = 25;

/** What stands in one sentence. */
interface Sentence {
	readonly actors: Map<number, Candidate[]>;
	readonly cues: Map<number, PlacedHit[]>;
}

/** What stands in the whole page: the first place of each. */
interface Whole {
	readonly actors: Map<number, Candidate>;
	/** By event, then by the cue as the dataset writes it. */
	readonly cues: Map<number, Map<string, PlacedHit>>;
}

/** A sentence that names nobody. */
const SILENT: Sentence = { actors: new Map(), cues: new Map() };

/** One number for a block's sentence. */
function keyOf(block: Block, token: number): number {
	return block.index * 2 ** 24 + block.tokens.sentence(token);
}

type Published = { readonly points: number; readonly days: number; readonly evidence: readonly Evidence[] };

export class EventSupport {
	readonly #lexicon: Lexicon;
	readonly #page: Page;
	/** By block and sentence, as one number. */
	readonly #sentences = new Map<number, Sentence>();
	readonly #whole: Whole = { actors: new Map(), cues: new Map() };
	readonly #inPage = new Map<number, Support>();
	readonly #published = new Map<number, Published>();
	readonly #tokens: number;

	constructor(lexicon: Lexicon, page: Page, actors: readonly Candidate[], hits: readonly PlacedHit[]) {
		this.#lexicon = lexicon;
		this.#page = page;
		this.#tokens = page.blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
		for (const actor of actors) {
			push(this.#begin(actor.hit.block, actor.hit.first).actors, actor.entity, actor);
			if (!this.#whole.actors.has(actor.entity)) this.#whole.actors.set(actor.entity, actor);
		}
		for (const hit of hits) {
			const { cue, entity } = hit.alias;
			if (lexicon.entity(entity).kind !== 'event') continue;
			// Beside another name of the event, a name is a cue for it as well.
			push(this.#begin(hit.block, hit.first).cues, entity, hit);
			if (!cue) continue;
			const own = this.#whole.cues.get(entity) ?? new Map<string, PlacedHit>();
			if (!own.has(hit.alias.text)) own.set(hit.alias.text, hit);
			this.#whole.cues.set(entity, own);
		}
	}

	/** The sentence of something that is going to be kept with it. */
	#begin(block: Block, token: number): Sentence {
		const key = keyOf(block, token);
		const known = this.#sentences.get(key);
		if (known !== undefined) return known;
		const sentence: Sentence = { actors: new Map(), cues: new Map() };
		this.#sentences.set(key, sentence);
		return sentence;
	}

	#sentenceAt(block: Block, token: number): Sentence {
		return this.#sentences.get(keyOf(block, token)) ?? SILENT;
	}

	/** Events that an actor of the sentence took part in, that happened at a place it names, or whose cues it holds. */
	candidatesNear({ block, first }: Place): Set<number> {
		const { actors, cues } = this.#sentenceAt(block, first);
		return this.#eventsOf(actors.keys(), cues.keys());
	}

	/** The same for the whole page. */
	candidatesInPage(): Set<number> {
		return this.#eventsOf(this.#whole.actors.keys(), this.#whole.cues.keys());
	}

	#eventsOf(actors: Iterable<number>, cued: Iterable<number>): Set<number> {
		const events = new Set(cued);
		for (const actor of actors) {
			const record = this.#lexicon.entity(actor);
			if (record.kind === 'actor') for (const event of record.events) events.add(event);
		}
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
		for (const hit of inWindow(this.#sentenceAt(place.block, place.first).cues.get(event), place, (cue) => cue.first)) {
			if (cues.has(hit.alias.text) || overlaps(hit, place)) continue;
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
		const known = this.#inPage.get(event);
		if (known !== undefined) return known;
		const evidence: Evidence[] = [];
		let score = 0;
		const location = record.locations
			.map((actor) => this.#whole.actors.get(actor))
			.find((found) => found !== undefined);
		if (location !== undefined) {
			score += POINTS.locationInPage;
			evidence.push(anchor('location', location));
		}
		let participants = 0;
		for (const participant of record.participants) {
			const found = this.#whole.actors.get(participant);
			if (found === undefined || this.#isPlace(participant)) continue;
			participants++;
			evidence.push(anchor('participant', found));
		}
		score += Math.min(participants * POINTS.participantInPage, MOST_IN_PAGE);
		const cues = [...(this.#whole.cues.get(event)?.values() ?? [])];
		for (const hit of cues.slice(0, 3)) {
			score += POINTS.cueInPage;
			const span = spanOf(hit.block, hit.first, hit.last);
			evidence.push({ type: 'anchor', role: 'cue', text: textOf(hit.block, span), span });
		}
		const anchors = (location === undefined ? 0 : 1) + participants + cues.length;
		const support = { score, anchors, firm: anchors > 0, evidence };
		this.#inPage.set(event, support);
		return support;
	}

	/** Whether one of some actors begins within a run of tokens. */
	hasWithin(
		actors: readonly number[],
		block: Block,
		{ from, to }: { readonly from: number; readonly to: number },
	): boolean {
		const sentence = this.#sentenceAt(block, from);
		return actors.some((actor) => sentence.actors.get(actor)?.some(({ hit }) => hit.first >= from && hit.first <= to));
	}

	/**
	 * Whether the page, of some length, names nobody of the dataset but the event's own place: a summit of others was held
	 * there too. Of a line or two nothing follows from who is not named.
	 */
	namesItsPlaceAlone({ locations, participants }: EventRecord): boolean {
		if (participants.length === 0 || this.#tokens < SHORTEST_NEWS) return false;
		for (const actor of this.#whole.actors.keys()) if (!locations.includes(actor)) return false;
		return true;
	}

	/** Whether any actor that the dataset knows begins within a run of tokens. */
	hasAnyWithin(block: Block, { from, to }: { readonly from: number; readonly to: number }): boolean {
		for (const found of this.#sentenceAt(block, from).actors.values()) {
			if (found.some(({ hit }) => hit.first >= from && hit.first <= to)) return true;
		}
		return false;
	}

	/** Whether an actor stands in the sentence, within reach. */
	hasNear(actor: number, place: Place): boolean {
		return this.#nearest([actor], place) !== undefined;
	}

	/** Points for one of the event's places standing anywhere in the page. */
	placeInPage(record: EventRecord): number {
		return record.locations.some((location) => this.#whole.actors.has(location)) ? POINTS.locationInPage : 0;
	}

	/** How the article's date speaks: points, and the days between. */
	published(event: number, record: EventRecord): Published {
		const known = this.#published.get(event);
		if (known !== undefined) return known;
		const published = publishedPoints(record, this.#page.published);
		this.#published.set(event, published);
		return published;
	}

	#nearest(actors: readonly number[], place: Place): { actor: Candidate; tokens: number } | undefined {
		let best: { actor: Candidate; tokens: number } | undefined;
		const sentence = this.#sentenceAt(place.block, place.first);
		for (const entity of actors) {
			for (const actor of inWindow(sentence.actors.get(entity), place, ({ hit }) => hit.first)) {
				const { hit } = actor;
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

function publishedPoints(record: EventRecord, published: DayRange | undefined): Published {
	const days = daysFromPublished(record, published);
	if (days === undefined || published === undefined) return { points: 0, days: Number.POSITIVE_INFINITY, evidence: [] };
	const apart = Math.abs(days);
	const points = days < -10 ? -2 : apart <= 2 ? 2 : apart <= 7 ? 1.2 : apart <= 45 ? 0.5 : apart <= 120 ? 0 : -1;
	const date = isoDay(published.from);
	return { points, days, evidence: points > 0 ? [{ type: 'date', rule: 'published', date, days }] : [] };
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

/** A date of the text as a reason: what it says, and whether it was counted from the article's own. */
export function dateEvidence(block: Block, { first, last, days, rule }: WrittenDate): Evidence {
	const span = spanOf(block, first, last);
	const date = isoDay(days.from);
	return { type: 'date', rule: rule === 'written' ? 'in-text' : 'relative', date, text: textOf(block, span), span };
}

function anchor(role: 'location' | 'participant', { span, hit }: Candidate): Evidence {
	return { type: 'anchor', role, text: textOf(hit.block, span), span };
}

/** Those of a sentence's items, which are in the order of the text, that stand near a place; found by binary search. */
function inWindow<T>(items: readonly T[] | undefined, place: Place, tokenOf: (item: T) => number): readonly T[] {
	if (items === undefined) return [];
	const from = firstFrom(items, tokenOf, place.first - WINDOW_TOKENS);
	return items.slice(from, firstFrom(items, tokenOf, place.first + WINDOW_TOKENS + 1));
}

/** The last few of a sentence's items that stand before a token. */
export function lastBefore<T>(
	items: readonly T[] | undefined,
	token: number,
	tokenOf: (item: T) => number,
	most: number,
): readonly T[] {
	if (items === undefined) return [];
	const end = firstFrom(items, tokenOf, token);
	return items.slice(Math.max(0, end - most), end);
}

/** Index of the first item whose token is `token` or behind it. */
export function firstFrom<T>(items: readonly T[], tokenOf: (item: T) => number, token: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && tokenOf(item) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}

function overlaps(hit: PlacedHit, place: Place): boolean {
	return hit.block === place.block && hit.first <= place.last && hit.last >= place.first;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
