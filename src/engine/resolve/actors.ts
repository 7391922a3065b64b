/** Resolving actors: strong names alone, weak ones only with evidence from the page. Silence beats a wrong person. */

import type { Lexicon } from '../lexicon/open.ts';
import type { ActorRecord } from '../lexicon/records.ts';
import { type Page, type PlacedHit, spanOf, textOf } from '../page.ts';
import { spanKey } from '../settle.ts';
import { kindOf } from '../text/chars.ts';
import { isLetter } from '../text/ends.ts';
import { foldedText } from '../text/fold.ts';
import { type DayRange, daysOf, isoDay } from '../time/dates.ts';
import type { Evidence, Span } from '../types.ts';
import { isInLongerName } from './longer-name.ts';
import {
	hyphenedEnding,
	initialsBeside,
	isGivenNameOfAnother,
	isInCompound,
	isOrdinaryWord,
	isSomebodyElse,
} from './neighbours.ts';
import { PlaceUses } from './place-uses.ts';

/** An actor or event found at a place, before overlaps are settled. */
export interface Candidate {
	readonly entity: number;
	readonly hit: PlacedHit;
	readonly span: Span;
	/** Supports events but is no mention itself, being part of an adjective or of another name ("UN-backed"). */
	readonly silent: boolean;
	/** Evidence in points; comparable between candidates for one span. */
	readonly score: number;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/** A weak name needs this much beside it. */
const ENOUGH = 1.5;
const POINTS = { fullName: 3, initials: 2.5, role: 2, cueNear: 1, cueFar: 0.5, coMention: 0.6, coMentionMost: 1.8 };
/**
 * How sure a strong name is by itself. Measured on SlavicNER: full names are wrong once in fifty times; a person's single
 * name, and names written small, once in five, for others bear them and common words look like them.
 */
const SURE = { severalWords: 0.98, oneWord: 0.95, oneForm: 0.88, small: 0.85, oneOfAPerson: 0.85 };

function strongConfidence(
	{ block, first, last, inflected }: PlacedHit,
	record: ActorRecord,
	isSupported: boolean,
): number {
	const isOne = first === last;
	if (block.tokens.isLower(first) && !isSupported) return SURE.small;
	if (!isOne) return SURE.severalWords;
	if (isSupported) return SURE.oneWord;
	if (record.type === 'Person') return SURE.oneOfAPerson;
	return inflected ? SURE.oneForm : SURE.oneWord;
}

/** A cue counts fully in the name's own block and the ones beside it. */
const NEAR_BLOCKS = 1;
const MOST_CUES = 4;

export function resolveActors(lexicon: Lexicon, page: Page, hits: readonly PlacedHit[]): Candidate[] {
	const context = new ActorContext(lexicon, page, hits);
	const candidates: Candidate[] = [];
	for (const hit of hits) {
		if (hit.alias.cue) continue;
		const record = lexicon.entity(hit.alias.entity);
		if (record.kind !== 'actor') continue;
		const candidate = context.judge(hit, record);
		if (candidate !== undefined) candidates.push(candidate);
	}
	return candidates;
}

interface Points {
	readonly score: number;
	readonly evidence: readonly Evidence[];
}

/** One cue's places in the page, in the order of the text. */
type CuePlaces = PlacedHit[];

class ActorContext {
	readonly #lexicon: Lexicon;
	readonly #page: Page;
	/** First place where an actor is named beyond doubt. */
	readonly #certain = new Map<number, Span>();
	/** First place where a person's whole name stands. */
	readonly #fullNames = new Map<number, Span>();
	readonly #placeUses: PlaceUses;
	/** By words in the text: whose name stands there as the dataset writes it. */
	readonly #bases = new Map<number, number>();
	/** By actor, then by the cue as the dataset writes it. */
	readonly #cues = new Map<number, Map<string, CuePlaces>>();
	/** Per block: tokens that belong to some alias or cue, and so are no unknown given names. */
	readonly #covered = new Map<number, Uint8Array>();
	readonly #company = new Map<number, Points>();
	/** By alias. */
	readonly #roles = new Map<number, Evidence | undefined>();

	constructor(lexicon: Lexicon, page: Page, hits: readonly PlacedHit[]) {
		this.#lexicon = lexicon;
		this.#page = page;
		this.#placeUses = new PlaceUses(page, hits);
		for (const hit of hits) {
			if (hit.alias.cue) this.#addCue(hit);
			else if (!hit.inflected) this.#bases.set(spanKey(hit), hit.alias.entity);
			const covered = this.#covered.get(hit.block.index) ?? new Uint8Array(hit.block.tokens.length);
			covered.fill(1, hit.first, hit.last + 1);
			this.#covered.set(hit.block.index, covered);
		}
		for (const hit of hits) {
			const { alias } = hit;
			if (alias.cue || alias.weak) continue;
			const record = lexicon.entity(alias.entity);
			if (record.kind !== 'actor' || this.#isAnothersBase(hit) || this.#isSomebodyElse(hit, record)) continue;
			const isFull = hit.last > hit.first;
			if (this.#certain.has(alias.entity) && (!isFull || this.#fullNames.has(alias.entity))) continue;
			const span = spanOf(hit.block, hit.first, hit.last);
			if (!this.#certain.has(alias.entity)) this.#certain.set(alias.entity, span);
			if (isFull && !this.#fullNames.has(alias.entity)) this.#fullNames.set(alias.entity, span);
		}
	}

	#addCue(hit: PlacedHit): void {
		const { entity, text } = hit.alias;
		let own = this.#cues.get(entity);
		if (own === undefined) {
			own = new Map();
			this.#cues.set(entity, own);
		}
		const places = own.get(text);
		if (places === undefined) own.set(text, [hit]);
		else places.push(hit);
	}

	judge(hit: PlacedHit, record: ActorRecord): Candidate | undefined {
		const { alias, block } = hit;
		if (alias.weak && this.#isUnsupported(hit, record)) return undefined;
		if (this.#isSomebodyElse(hit, record)) return undefined;
		const initials = isBareSurname(hit, record) ? initialsBeside(hit, record.initials) : undefined;
		if (initials !== undefined && !initials.fits) return undefined;
		const placed = initials === undefined ? hit : { ...hit, first: initials.first, last: initials.last };
		const ending = hyphenedEnding(this.#page, placed);
		const named = spanOf(block, placed.first, placed.last);
		const span = ending === undefined ? named : { ...named, end: ending };
		const silent =
			(ending === undefined && isInCompound(hit)) || isInLongerName(this.#page, hit, record.type, this.#isCovered(hit));
		const role = alias.kind === 'office' ? this.#roleOnDate(hit, record) : undefined;
		if (alias.kind === 'office' && role === undefined) return undefined;

		const alone: Evidence = {
			type: 'alias',
			alias: alias.text,
			strength: alias.weak ? 'weak' : 'strong',
			kind: alias.kind,
			form: initials !== undefined ? 'initials' : hit.inflected ? 'inflected' : 'base',
		};
		const evidence: Evidence[] = role === undefined ? [alone] : [alone, role];
		let score = (role === undefined ? 0 : POINTS.role) + (initials === undefined ? 0 : POINTS.initials);
		const fullName = this.#fullNames.get(alias.entity);
		if (fullName !== undefined && alias.kind !== 'office' && !sameSpan(fullName, span)) {
			score += POINTS.fullName;
			evidence.push({ type: 'full-name', text: this.#text(fullName), span: fullName });
		}
		const cues = this.#cuesFor(hit);
		const company = this.#companyOf(alias.entity, record);
		score += cues.score + company.score;
		evidence.push(...cues.evidence, ...company.evidence);
		if (this.#isAnothersBase(hit) && score < ENOUGH) return undefined;
		if (!alias.weak) {
			const confidence = strongConfidence(placed, record, score > 0);
			return { entity: alias.entity, hit: placed, span, silent, score: score + 3, confidence, evidence };
		}
		if (score < ENOUGH) return undefined;
		return {
			entity: alias.entity,
			hit: placed,
			span,
			silent,
			score,
			confidence: Math.min(0.95, 0.7 + 0.08 * score),
			evidence,
		};
	}

	/** Nothing in the page can speak for it: the common case of a surname that a hundred people share. */
	#isUnsupported({ alias, block, first, last }: PlacedHit, record: ActorRecord): boolean {
		if (alias.kind === 'office' || this.#cues.has(alias.entity) || this.#fullNames.has(alias.entity)) return false;
		if (record.events.length > 0) return false;
		return block.tokens.at(first - 1)?.dotted !== true && block.tokens.at(last + 1)?.dotted !== true;
	}

	/** Forms do not cross into what is another's name as it stands: then the page itself must speak for the form. */
	#isAnothersBase(hit: PlacedHit): boolean {
		if (!hit.inflected) return false;
		const owner = this.#bases.get(spanKey(hit));
		return owner !== undefined && owner !== hit.alias.entity;
	}

	#isSomebodyElse(hit: PlacedHit, record: ActorRecord): boolean {
		const isKnown = this.#fullNames.has(hit.alias.entity);
		if (this.#placeUses.isPlace(hit, isKnown)) return true;
		if (!isKnown && isOrdinaryWord(this.#page, hit)) return true;
		if (!isBareSurname(hit, record)) return false;
		const covered = this.#isCovered(hit);
		if (!isKnown && isGivenNameOfAnother(this.#page, hit, covered)) return true;
		return isSomebodyElse(this.#page, hit, covered, isKnown);
	}

	#isCovered({ block }: PlacedHit): (token: number) => boolean {
		const covered = this.#covered.get(block.index);
		return (token) => covered?.[token] === 1;
	}

	/** The cues of an actor that stand in the page, each once at its place nearest to the name; the name itself left out. */
	#cuesFor(hit: PlacedHit): Points {
		const own = this.#cues.get(hit.alias.entity);
		if (own === undefined) return NOTHING;
		const nearest: PlacedHit[] = [];
		for (const places of own.values()) {
			const place = nearestPlace(places, hit);
			if (place !== undefined) addNearest(nearest, place, hit);
		}
		let score = 0;
		const evidence = nearest.map((cue): Evidence => {
			score += blocksApart(cue, hit) <= NEAR_BLOCKS ? POINTS.cueNear : POINTS.cueFar;
			const span = spanOf(cue.block, cue.first, cue.last);
			return { type: 'cue', text: textOf(cue.block, span), span };
		});
		return { score, evidence };
	}

	/** Actors named beyond doubt that took part in an event together with this one. */
	#companyOf(entity: number, record: ActorRecord): Points {
		const known = this.#company.get(entity);
		if (known !== undefined) return known;
		let score = 0;
		const evidence: Evidence[] = [];
		const seen = new Set([entity]);
		search: for (const event of record.events) {
			const entry = this.#lexicon.entity(event);
			if (entry.kind !== 'event') continue;
			for (const other of entry.participants) {
				const span = this.#certain.get(other);
				if (span === undefined || seen.has(other)) continue;
				seen.add(other);
				const ref = { dataset: this.#lexicon.id, id: this.#lexicon.entity(other).id };
				evidence.push({ type: 'co-mention', ref, text: this.#text(span), span });
				score += POINTS.coMention;
				if (score >= POINTS.coMentionMost) break search;
			}
		}
		const points = { score, evidence };
		this.#company.set(entity, points);
		return points;
	}

	/** The office named by the alias, held on the article's date (or still held, when the page gives no date). */
	#roleOnDate(hit: PlacedHit, record: ActorRecord): Evidence | undefined {
		const { index } = hit.alias;
		if (!this.#roles.has(index)) this.#roles.set(index, findRole(hit.alias.text, record, this.#page.published));
		return this.#roles.get(index);
	}

	#text(span: Span): string {
		const block = this.#page.blocks[span.block];
		return block === undefined ? '' : textOf(block, span);
	}
}

const NOTHING: Points = { score: 0, evidence: [] };

/** Of the roles whose title shares most words with the alias, one that was held on the date. */
function findRole(alias: string, record: ActorRecord, published: DayRange | undefined): Evidence | undefined {
	const words = runsOfLetters(foldedText(alias)).filter((word) => word.length > 3);
	const shared = (titles: readonly string[]) =>
		Math.max(0, ...titles.map((title) => words.filter((word) => title.includes(word.slice(0, 5))).length));
	const best = Math.max(0, ...record.roles.map(({ titles }) => shared(titles)));
	const held = record.roles.some((role) => shared(role.titles) === best && holds(role, published));
	return held ? { type: 'date', rule: 'role', date: dateWord(published) } : undefined;
}

/** A pattern for the letters of all scripts takes longer to make than this takes for all offices of a page. */
function runsOfLetters(text: string): string[] {
	const runs: string[] = [];
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		if (at < text.length && isLetter(kindOf(text.charCodeAt(at)))) continue;
		if (at > start) runs.push(text.slice(start, at));
		start = at + 1;
	}
	return runs;
}

/** Puts a cue among the few that stand nearest to a name, behind those as near. */
function addNearest(nearest: PlacedHit[], cue: PlacedHit, hit: PlacedHit): void {
	const apart = blocksApart(cue, hit);
	let at = nearest.length;
	while (at > 0 && blocksApart(nearest[at - 1] as PlacedHit, hit) > apart) at--;
	if (at === MOST_CUES) return;
	if (nearest.length === MOST_CUES) nearest.pop();
	nearest.splice(at, 0, cue);
}

/** The place in the block nearest to the name's, by binary search; not one that overlaps the name. */
function nearestPlace(places: CuePlaces, hit: PlacedHit): PlacedHit | undefined {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const place = places[middle];
		if (place !== undefined && isBefore(place, hit)) low = middle + 1;
		else high = middle;
	}
	let best: PlacedHit | undefined;
	for (let at = low - 2; at <= low + 1; at++) {
		const place = places[at];
		if (place === undefined || overlaps(place, hit)) continue;
		if (best === undefined || blocksApart(place, hit) < blocksApart(best, hit)) best = place;
	}
	return best;
}

function isBefore(a: PlacedHit, b: PlacedHit): boolean {
	return a.block.index < b.block.index || (a.block === b.block && a.first < b.first);
}

function overlaps(a: PlacedHit, b: PlacedHit): boolean {
	return a.block === b.block && a.first <= b.last && a.last >= b.first;
}

function isBareSurname(hit: PlacedHit, record: ActorRecord): boolean {
	const { kind } = hit.alias;
	return record.type === 'Person' && hit.first === hit.last && kind !== 'office' && kind !== 'nickname';
}

function blocksApart(a: PlacedHit, b: PlacedHit): number {
	return Math.abs(a.block.index - b.block.index);
}

function sameSpan(a: Span, b: Span): boolean {
	return a.block === b.block && a.start === b.start && a.end === b.end;
}

function holds(role: { readonly from?: string; readonly to?: string }, published: DayRange | undefined): boolean {
	if (published === undefined) return role.to === undefined;
	const from = role.from === undefined ? undefined : daysOf(role.from);
	const to = role.to === undefined ? undefined : daysOf(role.to);
	return (from === undefined || from.from <= published.to) && (to === undefined || to.to >= published.from);
}

function dateWord(published: DayRange | undefined): string {
	return published === undefined ? '' : isoDay(published.from);
}
