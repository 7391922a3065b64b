/** Events by a head word ("talks", "обмін") with what ties it to one of them: place, people, cues, dates, an ordinal, an owner. */
import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import { type Block, type Page, spanOf, textOf } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import { isoDay } from '../time/dates.ts';
import type { WrittenDate } from '../time/written.ts';
import type { Evidence } from '../types.ts';
import { type Ahead, saidToBeAhead } from './ahead.ts';
import { bareHead, confidenceOf, withChoice } from './candidate.ts';
import { contradicts, DATE_CLOSE, datesNear, writtenNear } from './dates-near.ts';
import { sidesBehind, tiedBehind, unspecified } from './generic.ts';
import { headFit, isVagueHead } from './heads.ts';
import { isOwned, type Owners, ownerEvidence } from './owner.ts';
import { type HeadPhrase, headPhrases } from './phrases.ts';
import { seriesOfPlan } from './plans.ts';
import type { Rounds } from './rounds.ts';
import { type Choice, sameKindChildren } from './siblings.ts';
import { dateEvidence, dateFits, type EventSupport, type Place } from './support.ts';

/** What a bare head word needs. */
const ENOUGH = 4;
const POINTS = {
	ordinal: 3,
	dayFits: 4,
	periodFits: 2.5,
	otherYear: 1.5,
	relativeFits: 1,
	dateElsewhere: -1.5,
	owner: 2,
};
/** Of two different events the better must be ahead by this much. */
const MARGIN = 0.75;
const NEWS_DAYS = 7;
/** The evening's and the next morning's reports. */
const SAME_DAYS = 1;
/** A person says something every day: only what the page tells as news is the statement that the dataset knows. */
const FRESH_DAYS = 3;
/** How long after it an event is still spoken of as its owner's. */
const OWNED_DAYS = 60;

interface Judged {
	readonly entity: number;
	readonly record: EventRecord;
	readonly score: number;
	readonly dated: boolean;
	readonly evidence: readonly Evidence[];
}

export class HeadedEvents {
	readonly #lexicon: Lexicon;
	readonly #page: Page;
	readonly #support: EventSupport;
	readonly #rounds: Rounds;
	readonly #owners: Owners;
	/** All events that anything in the page speaks for. */
	readonly #inPage: ReadonlySet<number>;

	constructor(lexicon: Lexicon, page: Page, support: EventSupport, rounds: Rounds, owners: Owners) {
		this.#lexicon = lexicon;
		this.#page = page;
		this.#support = support;
		this.#rounds = rounds;
		this.#owners = owners;
		this.#inPage = support.candidatesInPage();
	}

	*find(): Generator<Candidate> {
		for (const block of this.#page.blocks) {
			for (const phrase of headPhrases(block)) {
				const best = isOwned(block, phrase) ? this.#ownedBy(block, phrase) : this.#bestFor(block, phrase);
				if (best !== undefined) yield best;
			}
		}
	}

	#bestFor(block: Block, phrase: HeadPhrase): Candidate | undefined {
		const place: Place = { block, first: phrase.first, last: phrase.last };
		// "Talks between Israel and Hamas": both sides unknown to the dataset, so not one of its events.
		const sides = sidesBehind(block, phrase);
		if (sides !== undefined && !this.#support.hasAnyWithin(block, sides)) return undefined;
		// A date or an ordinal may decide where the sentence itself names nobody.
		const wide = phrase.ordinal !== undefined || writtenNear(place, DATE_CLOSE).length > 0;
		const judged = this.#events(wide ? this.#widely(phrase) : this.#support.candidatesNear(place))
			.map(({ entity, record }) => this.#judge(entity, record, phrase, place))
			.filter((verdict) => verdict !== undefined)
			.sort((a, b) => b.score - a.score);
		const [top] = judged;
		if (top === undefined) return undefined;
		const rival = judged.find((other) => other !== top && !sameFamily(top, other));
		if (rival !== undefined && top.score - rival.score < MARGIN) return undefined;

		const ahead = saidToBeAhead(block.tokens, phrase);
		const choice =
			phrase.ordinal === undefined
				? this.#rounds.ofFamily(top.entity, top.record, place, ahead)
				: this.#heldInstead(top, ahead);
		// What is still to come is not what was.
		if (ahead !== undefined && phrase.ordinal === undefined && choice === undefined && !top.dated && this.#isPast(top))
			return undefined;
		return {
			...bareHead(
				block,
				phrase,
				choice?.entity ?? top.entity,
				confidenceOf(top.score),
				withChoice(top.evidence, choice),
			),
			score: top.score,
		};
	}

	/** "The third round", long after the third that the dataset knows of was planned for: that one, or another. */
	#heldInstead({ entity, record, dated }: Judged, ahead: Ahead | undefined): Choice | undefined {
		if (ahead !== undefined || dated) return undefined;
		return seriesOfPlan(this.#lexicon, record, this.#support.published(entity, record).days);
	}

	/** Events that the page speaks for; behind an ordinal, the rounds of these as well. */
	#widely({ ordinal }: HeadPhrase): ReadonlySet<number> {
		if (ordinal === undefined) return this.#inPage;
		const rounds = this.#events(this.#inPage).flatMap(({ record }) => sameKindChildren(this.#lexicon, record));
		return new Set([...this.#inPage, ...rounds]);
	}

	/** On the day itself, both sides of a series beside a round's ordinal say which round it is. */
	#ofSeriesToday(record: EventRecord, place: Place, days: number): readonly Evidence[] {
		if (record.parent === null || !(days >= 0 && days <= SAME_DAYS)) return [];
		const series = this.#lexicon.entity(record.parent);
		if (series.kind !== 'event') return [];
		const { anchors, evidence } = this.#support.near(record.parent, series, place);
		return anchors >= 2 && namesNoOtherPair(place, evidence) ? evidence : [];
	}

	#isPast({ entity, record }: Judged): boolean {
		const { days } = this.#support.published(entity, record);
		return days > 0 && Number.isFinite(days);
	}

	*#eventsOf(entities: Iterable<number>): Generator<{ readonly entity: number; readonly record: EventRecord }> {
		for (const entity of entities) {
			const record = this.#lexicon.entity(entity);
			if (record.kind === 'event') yield { entity, record };
		}
	}

	#events(entities: Iterable<number>) {
		return [...this.#eventsOf(entities)];
	}

	/** "its memorandum": of those named before, only one may own such an event. */
	#ownedBy(block: Block, phrase: HeadPhrase): Candidate | undefined {
		const place: Place = { block, first: phrase.first, last: phrase.last };
		const isVague = isVagueHead(block.tokens.at(phrase.head)?.text ?? '');
		const events = this.#events(this.#inPage).filter(({ entity, record }) => {
			const { days } = this.#support.published(entity, record);
			const isNews = days >= -NEWS_DAYS && days <= (isVague ? FRESH_DAYS : OWNED_DAYS);
			return headFit(phrase.headClass, record.heads) === 1 && (isNews || !Number.isFinite(days));
		});
		const owners = this.#owners.before(block, phrase, (actor) =>
			events.some(({ record }) => record.participants.includes(actor)),
		);
		const owned = events.flatMap(({ entity, record }) => {
			const owner = owners.find((actor) => record.participants.includes(actor.entity));
			if (owner === undefined || contradicts(record, place, DATE_CLOSE)) return [];
			const near = this.#support.near(entity, record, place);
			const wide = this.#support.inPage(entity, record);
			if (isVague && !wide.evidence.some((item) => item.type === 'anchor' && item.role === 'cue')) return [];
			const score = POINTS.owner + near.score + wide.score + this.#support.published(entity, record).points;
			const rest = near.evidence.filter((item) => item.type !== 'anchor' || item.span.start !== owner.span.start);
			return [{ entity, record, score, owner, evidence: [ownerEvidence(owner), ...rest] }];
		});
		const [best] = owned.sort((a, b) => b.score - a.score);
		const rival = owned.find(({ owner }) => owner.entity !== best?.owner.entity);
		if (best === undefined || best.score < ENOUGH) return undefined;
		if (rival !== undefined || (owned[1] !== undefined && best.score - owned[1].score < MARGIN)) return undefined;
		return {
			...bareHead(block, phrase, best.entity, confidenceOf(best.score), best.evidence),
			score: best.score,
		};
	}

	#judge(entity: number, record: EventRecord, phrase: HeadPhrase, place: Place): Judged | undefined {
		const fit = headFit(phrase.headClass, record.heads);
		const { ordinal } = phrase;
		if (fit === 0 || (ordinal !== undefined && record.ordinal !== ordinal.value)) return undefined;
		if (contradicts(record, place, DATE_CLOSE) || this.#support.namesItsPlaceAlone(record)) return undefined;

		const near = this.#support.near(entity, record, place);
		const published = this.#support.published(entity, record);
		const evidence: Evidence[] = [...near.evidence];
		let { score, firm } = near;
		const fitting = datesNear(place, DATE_CLOSE).filter((date) => dateFits(record, date));
		const dated = fitting.find(({ rule }) => rule === 'written');
		if (dated === undefined && !this.#isTied(record, place)) {
			// What is told of for the first time is seldom called by a kindred word.
			const said = unspecified(place.block, phrase);
			if (said === 'bare' || (said === 'one' && fit < 1)) return undefined;
		}
		if (isVagueHead(place.block.tokens.at(phrase.head)?.text ?? '')) {
			const more = this.#ofVague(entity, record, phrase, place);
			if (more === undefined) return undefined;
			score += more;
		}
		if (dated !== undefined) {
			score += dated.precision === 'day' ? POINTS.dayFits : POINTS.periodFits;
			if (dated.hasYear && !this.#isThisYear(dated)) score += POINTS.otherYear;
			firm = true;
			evidence.push(dateEvidence(place.block, dated));
		} else {
			const [relative] = fitting;
			// What is named by its number or said to come may well lie far ahead.
			const isFuture = ordinal !== undefined || saidToBeAhead(place.block.tokens, phrase) !== undefined;
			score += isFuture && published.days < 0 ? Math.max(0, published.points) : published.points;
			if (relative !== undefined) score += POINTS.relativeFits;
			evidence.push(...(relative === undefined ? published.evidence : [dateEvidence(place.block, relative)]));
			// The place named once stands for the whole page while the event is news.
			if (near.firm && Math.abs(published.days) <= NEWS_DAYS) score += this.#support.placeInPage(record);
			if (contradicts(record, place, Number.POSITIVE_INFINITY)) score += POINTS.dateElsewhere;
		}
		if (ordinal !== undefined) {
			const wide = this.#support.inPage(entity, record);
			score += POINTS.ordinal + wide.score;
			// A place alone is no sign: "second round" of anything may stand in a page that names Istanbul.
			firm ||= wide.evidence.some((item) => item.type === 'anchor' && item.role !== 'location');
			const span = spanOf(place.block, ordinal.token, ordinal.token);
			evidence.push({ type: 'ordinal', value: ordinal.value, text: textOf(place.block, span), span });
			if (near.anchors === 0) {
				const sides = firm ? [] : this.#ofSeriesToday(record, place, published.days);
				firm ||= sides.length > 0;
				evidence.push(...wide.evidence, ...sides);
			}
		}
		score *= fit;
		return firm && score >= ENOUGH ? { entity, record, score, evidence, dated: dated !== undefined } : undefined;
	}

	/**
	 * What a head of many uses gets on top when it may stand for an event: two kinds of anchors, or a participant tied to
	 * it ("interview with ...") in a page that tells the event as news and has words of it elsewhere.
	 */
	#ofVague(entity: number, record: EventRecord, phrase: HeadPhrase, place: Place): number | undefined {
		const near = this.#support.near(entity, record, place);
		const roles = new Set(near.evidence.map((item) => (item.type === 'anchor' ? item.role : item.type)));
		if (roles.size >= 2 && (phrase.headClass !== 'meeting' || roles.has('location'))) return 0;
		const { days } = this.#support.published(entity, record);
		const wide = this.#support.inPage(entity, record);
		const hasCues = wide.evidence.some((item) => item.type === 'anchor' && item.role === 'cue');
		const tied = tiedBehind(place.block, phrase);
		const isTied = tied !== undefined && this.#support.hasWithin(record.participants, place.block, tied);
		return isTied && hasCues && Math.abs(days) <= FRESH_DAYS ? wide.score : undefined;
	}

	/** Whether an unspecified head is tied to the event: its place or people right behind, or two of its people around. */
	#isTied(record: EventRecord, place: Place): boolean {
		const { block } = place;
		const tied = tiedBehind(block, place);
		const own = [...record.locations, ...record.participants];
		if (tied !== undefined && this.#support.hasWithin(own, block, tied)) return true;
		return record.participants.filter((actor) => this.#support.hasNear(actor, place)).length >= 2;
	}

	/** Whether a written date's year is the article's own: another one is written only where it matters. */
	#isThisYear({ days }: WrittenDate): boolean {
		const { published } = this.#page;
		return published !== undefined && isoDay(days.from).slice(0, 4) === isoDay(published.from).slice(0, 4);
	}
}

/** "Second round of US-China talks": a pair of names within the head's own phrase says whose it is. */
function namesNoOtherPair({ block, first, last }: Place, anchors: readonly Evidence[]): boolean {
	const spans = anchors.flatMap((item) => (item.type === 'anchor' ? [item.span] : []));
	for (let at = first; at <= last; at++) {
		if (block.tokens.at(at)?.kind !== 'hyphen') continue;
		for (const name of [block.tokens.at(at - 1), block.tokens.at(at + 1)]) {
			if (name?.letterCase === 'lower') continue;
			if (name !== undefined && !spans.some(({ start, end }) => start <= name.start && end >= name.end)) return false;
		}
	}
	return true;
}

/** Parent and child, or rounds of one series. */
function sameFamily(a: Judged, b: Judged): boolean {
	if (a.record.parent === b.entity || b.record.parent === a.entity) return true;
	return a.record.parent !== null && a.record.parent === b.record.parent && a.record.ordinal !== null;
}
