/**
 * Resolving events: by their names, and, since few have one, by a head word with what stands around it.
 * Between siblings the ordinal, a date in the text and the article's date decide; else the series is the answer.
 */
import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import { type Block, type Page, type PlacedHit, spanOf, textOf } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import { isoDay } from '../time/dates.ts';
import type { WrittenDate } from '../time/written.ts';
import type { Evidence } from '../types.ts';
import { headClassOf, headFit, isVagueHead, ordinalOf } from './heads.ts';
import { type HeadPhrase, headPhrases } from './phrases.ts';
import { chooseChild, sameKindChildren } from './siblings.ts';
import { dateFits, EventSupport, type Place } from './support.ts';

/** What a weak name and a bare head word need; a head says less than a name does. */
const ENOUGH = { weakName: 3, head: 4, ordinal: 4 };
const POINTS = { ordinal: 3, dayFits: 4, periodFits: 2.5, otherYear: 1.5, dateElsewhere: -1.5 };
/** Of two different events the better must be ahead by this much. */
const MARGIN = 0.75;
/** A date within so many tokens belongs to the head; one further off in the sentence may belong to something else. */
const DATE_CLOSE = 6;
const NEWS_DAYS = 7;

interface Judged {
	readonly entity: number;
	readonly record: EventRecord;
	readonly score: number;
	readonly evidence: readonly Evidence[];
}

export function resolveEvents(
	lexicon: Lexicon,
	page: Page,
	actors: readonly Candidate[],
	hits: readonly PlacedHit[],
): Candidate[] {
	const finder = new EventFinder(lexicon, page, actors, hits);
	return [...finder.byName(hits), ...finder.byHead()];
}

class EventFinder {
	readonly #lexicon: Lexicon;
	readonly #page: Page;
	readonly #support: EventSupport;
	/** Per block: tokens of persons' names. */
	readonly #persons = new Map<number, Uint8Array>();
	/** All events that anything in the page speaks for. */
	readonly #inPage: ReadonlySet<number>;

	constructor(lexicon: Lexicon, page: Page, actors: readonly Candidate[], hits: readonly PlacedHit[]) {
		this.#lexicon = lexicon;
		this.#page = page;
		this.#support = new EventSupport(lexicon, page, actors, hits);
		this.#inPage = this.#support.candidatesInPage();
		for (const { entity, hit } of actors) {
			const record = lexicon.entity(entity);
			if (record.kind !== 'actor' || record.type !== 'Person' || hit.alias.kind === 'office') continue;
			const own = this.#persons.get(hit.block.index) ?? new Uint8Array(hit.block.tokens.length);
			own.fill(1, hit.first, hit.last + 1);
			this.#persons.set(hit.block.index, own);
		}
	}

	*byName(hits: readonly PlacedHit[]): Generator<Candidate> {
		for (const hit of hits) {
			const { alias } = hit;
			const record = this.#lexicon.entity(alias.entity);
			if (alias.cue || record.kind !== 'event') continue;
			const named: Evidence = {
				type: 'alias',
				alias: alias.text,
				strength: alias.weak ? 'weak' : 'strong',
				kind: alias.kind,
				form: hit.inflected ? 'inflected' : 'base',
			};
			const dates = datesNear(hit, DATE_CLOSE);
			if (contradicts(record, dates)) continue;
			const near = this.#support.near(alias.entity, record, hit);
			const published = this.#support.published(alias.entity, record);
			let score =
				near.score + published.points + (dates.some((date) => dateFits(record, date)) ? POINTS.periodFits : 0);
			let evidence: readonly Evidence[] = [named, ...near.evidence, ...published.evidence];
			if (alias.weak) {
				const wide = this.#support.inPage(alias.entity, record);
				if (near.anchors + wide.anchors === 0 || record.ordinal !== null || isSomebodys(hit)) continue;
				score += wide.score;
				if (score < ENOUGH.weakName) continue;
				if (near.anchors === 0) evidence = [...evidence, ...wide.evidence];
			}
			const choice = hasHead(hit) ? this.#childOf(alias.entity, record, hit) : undefined;
			const own = this.#withoutPersons(hit);
			yield {
				entity: choice?.entity ?? alias.entity,
				hit: own,
				span: spanOf(own.block, own.first, own.last),
				silent: false,
				score: alias.weak ? score : score + 4,
				confidence: alias.weak ? confidenceOf(score) : 0.95,
				evidence: withChoice(evidence, choice?.evidence),
			};
		}
	}

	/**
	 * "talks between Putin and Witkoff", "Medvedev’s post": the persons are mentions of their own, and the event keeps
	 * the words around its head. A name without a head word of its own stays whole.
	 */
	#withoutPersons(hit: PlacedHit): PlacedHit {
		const { block, first, last } = hit;
		const isPerson = (token: number) => this.#persons.get(block.index)?.[token] === 1;
		for (let head = first; head <= last; head++) {
			if (isPerson(head) || headClassOf(block.tokens.at(head)?.text ?? '') === undefined) continue;
			let from = head;
			while (from > first && !isPerson(from - 1)) from--;
			let to = head;
			while (to < last && !isPerson(to + 1)) to++;
			if (from === first && to === last) return hit;
			// Words that only led to the person's name stay outside.
			return { ...hit, first: from, last: to < last ? head : to };
		}
		return hit;
	}

	*byHead(): Generator<Candidate> {
		for (const block of this.#page.blocks) {
			for (const phrase of headPhrases(block)) {
				const best = this.#bestFor(block, phrase);
				if (best !== undefined) yield best;
			}
		}
	}

	#bestFor(block: Block, phrase: HeadPhrase): Candidate | undefined {
		const place: Place = { block, first: phrase.first, last: phrase.last };
		const judged: Judged[] = [];
		// A date or an ordinal may decide where the sentence itself names nobody.
		const wide = phrase.ordinal !== undefined || datesNear(place, DATE_CLOSE).length > 0;
		for (const entity of wide ? this.#inPage : this.#support.candidatesNear(place)) {
			const record = this.#lexicon.entity(entity);
			if (record.kind !== 'event') continue;
			const verdict = this.#judge(entity, record, phrase, place);
			if (verdict !== undefined) judged.push(verdict);
		}
		judged.sort((a, b) => b.score - a.score);
		const [top] = judged;
		if (top === undefined) return undefined;
		const rival = judged.find((other) => other !== top && !this.#sameFamily(top, other));
		if (rival !== undefined && top.score - rival.score < MARGIN) return undefined;

		const choice = phrase.ordinal === undefined ? this.#roundOf(top, place) : undefined;
		const evidence = withChoice(top.evidence, choice?.evidence);
		return {
			...bareHead(block, phrase, choice?.entity ?? top.entity, confidenceOf(top.score), evidence),
			score: top.score,
		};
	}

	#judge(entity: number, record: EventRecord, phrase: HeadPhrase, place: Place): Judged | undefined {
		const fit = headFit(phrase.headClass, record.heads);
		if (fit === 0) return undefined;
		const { ordinal } = phrase;
		if (ordinal !== undefined && record.ordinal !== ordinal.value) return undefined;
		const close = datesNear(place, DATE_CLOSE);
		if (contradicts(record, close)) return undefined;

		const near = this.#support.near(entity, record, place);
		const published = this.#support.published(entity, record);
		const roles = new Set(near.evidence.map((item) => (item.type === 'anchor' ? item.role : item.type)));
		if (isVagueHead(place.block.tokens.at(phrase.head)?.text ?? '')) {
			if (roles.size < 2 || (phrase.headClass === 'meeting' && !roles.has('location'))) return undefined;
		}
		const evidence: Evidence[] = [...near.evidence];
		let score = near.score;
		let firm = near.firm;
		const dated = close.find((date) => dateFits(record, date));
		if (dated !== undefined) {
			score += dated.precision === 'day' ? POINTS.dayFits : POINTS.periodFits;
			if (dated.hasYear && !this.#isThisYear(dated)) score += POINTS.otherYear;
			firm = true;
			evidence.push({ type: 'date', rule: 'in-text', date: isoDay(dated.days.from) });
		} else {
			score += published.points;
			evidence.push(...published.evidence);
			// The place named once stands for the whole page while the event is news.
			if (near.firm && Math.abs(published.days) <= NEWS_DAYS) score += this.#support.placeInPage(record);
			const elsewhere = datesNear(place, Number.POSITIVE_INFINITY);
			if (contradicts(record, elsewhere)) score += POINTS.dateElsewhere;
		}
		if (ordinal !== undefined) {
			const wide = this.#support.inPage(entity, record);
			score += POINTS.ordinal + wide.score;
			// A place alone is no sign: "second round" of anything may stand in a page that names Istanbul.
			firm ||= wide.evidence.some((item) => item.type === 'anchor' && item.role !== 'location');
			const span = spanOf(place.block, ordinal.token, ordinal.token);
			evidence.push({ type: 'ordinal', value: ordinal.value, text: textOf(place.block, span), span });
			if (near.anchors === 0) evidence.push(...wide.evidence);
		}
		score *= fit;
		if (!firm || score < (ordinal === undefined ? ENOUGH.head : ENOUGH.ordinal)) return undefined;
		return { entity, record, score, evidence };
	}

	/** Whether a written date's year is the article's own: another one is written only where it matters. */
	#isThisYear({ days }: WrittenDate): boolean {
		const { published } = this.#page;
		return published !== undefined && isoDay(days.from).slice(0, 4) === isoDay(published.from).slice(0, 4);
	}

	/** A name with a head word for the whole series ("Istanbul talks") may mean one of its rounds. */
	#childOf(entity: number, record: EventRecord, place: Place) {
		const rounds = sameKindChildren(this.#lexicon, record);
		if (rounds.length === 0) return undefined;
		return chooseChild(this.#lexicon, this.#page, entity, rounds, datesNear(place, DATE_CLOSE));
	}

	/** A round found by its place and people alone stands for whichever round the dates decide on. */
	#roundOf({ entity, record }: Judged, place: Place) {
		if (record.ordinal === null || record.parent === null) return this.#childOf(entity, record, place);
		const parent = this.#lexicon.entity(record.parent);
		return parent.kind === 'event' ? this.#childOf(record.parent, parent, place) : undefined;
	}

	/** Parent and child, or rounds of one series. */
	#sameFamily(a: Judged, b: Judged): boolean {
		if (a.record.parent === b.entity || b.record.parent === a.entity) return true;
		return a.record.parent !== null && a.record.parent === b.record.parent && a.record.ordinal !== null;
	}
}

const POSSESSIVES = new Set('its his her their our own его ее их свой свою своего його її їх свій'.split(' '));

/** "its memorandum": one word whose owner stands elsewhere may be any of several. */
function isSomebodys({ block, first, last }: PlacedHit): boolean {
	return first === last && POSSESSIVES.has(block.tokens.at(first - 1)?.text ?? '');
}

/** Stands in for the alias of an event that was found without one. */
const HEAD_ALIAS: PlacedHit['alias'] = {
	index: -1,
	isName: false,
	language: 0,
	entity: -1,
	kind: 'phrase',
	weak: true,
	cue: false,
	inflects: true,
	givenForm: false,
	caseNeeds: 0,
	text: '',
};

/** What chose between siblings takes the place of the same kind of evidence for the one first thought of. */
function withChoice(evidence: readonly Evidence[], choice: readonly Evidence[] | undefined): readonly Evidence[] {
	if (choice === undefined || choice.length === 0) return evidence;
	return [...evidence.filter(({ type }) => type !== 'date'), ...choice];
}

/** A candidate for a head phrase, with the head as its first evidence. */
export function bareHead(
	block: Block,
	{ first, last, head }: HeadPhrase,
	entity: number,
	confidence: number,
	evidence: readonly Evidence[],
): Candidate {
	const span = spanOf(block, head, head);
	return {
		entity,
		hit: { block, first, last, alias: HEAD_ALIAS, inflected: false },
		span: spanOf(block, first, last),
		silent: false,
		score: 0,
		confidence,
		evidence: [{ type: 'head', text: textOf(block, span), span }, ...evidence],
	};
}

function confidenceOf(score: number): number {
	return Math.min(0.96, 0.6 + 0.05 * score);
}

function hasHead(hit: PlacedHit): boolean {
	let head = false;
	for (let at = hit.first; at <= hit.last; at++) {
		const text = hit.block.tokens.at(at)?.text ?? '';
		if (ordinalOf(text) !== undefined) return false;
		head ||= headClassOf(text) !== undefined;
	}
	return head;
}

/** Dates of the sentence within `reach` tokens. */
function datesNear({ block, first, last }: Place, reach: number): WrittenDate[] {
	const dates = block.dates.get(block.tokens.sentence(first)) ?? [];
	return dates.filter((date) => (date.first > last ? date.first - last : first - date.last) <= reach);
}

/** A date close by that is not the event's, and none that is. */
function contradicts(record: EventRecord, dates: readonly WrittenDate[]): boolean {
	const fits = dates.map((date) => dateFits(record, date));
	return fits.includes(false) && !fits.includes(true);
}
