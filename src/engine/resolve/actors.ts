/** Resolving actors: strong names alone, weak ones only with evidence from the page. Silence beats a wrong person. */

import type { Lexicon } from '../lexicon/open.ts';
import type { ActorRecord } from '../lexicon/records.ts';
import { type Page, type PlacedHit, spanOf, textOf } from '../page.ts';
import { type DayRange, daysOf, isoDay } from '../time/dates.ts';
import type { Evidence, Span } from '../types.ts';
import { initialsBeside, isSomebodyElse } from './neighbours.ts';

/** An actor or event found at a place, before overlaps are settled. */
export interface Candidate {
	readonly entity: number;
	readonly hit: PlacedHit;
	readonly span: Span;
	/** Evidence in points; comparable between candidates for one span. */
	readonly score: number;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/** A weak name needs this much beside it. */
const ENOUGH = 1.5;
const POINTS = { fullName: 3, initials: 2.5, role: 2, cueNear: 1, cueFar: 0.5, coMention: 0.6, coMentionMost: 1.8 };
/** A cue counts fully in the name's own block and the ones beside it. */
const NEAR_BLOCKS = 1;

export function resolveActors(lexicon: Lexicon, page: Page, hits: readonly PlacedHit[]): Candidate[] {
	const context = new ActorContext(lexicon, page, hits);
	const candidates: Candidate[] = [];
	for (const hit of hits) {
		const record = lexicon.entity(hit.alias.entity);
		if (hit.alias.cue || record.kind !== 'actor') continue;
		const candidate = context.judge(hit, record);
		if (candidate !== undefined) candidates.push(candidate);
	}
	return candidates;
}

class ActorContext {
	readonly #lexicon: Lexicon;
	readonly #page: Page;
	/** First place where an actor is named beyond doubt. */
	readonly #certain = new Map<number, Span>();
	/** First place where a person's whole name stands. */
	readonly #fullNames = new Map<number, Span>();
	readonly #cues = new Map<number, PlacedHit[]>();
	/** Per block: tokens that belong to some alias or cue, and so are no unknown given names. */
	readonly #covered = new Map<number, Set<number>>();

	constructor(lexicon: Lexicon, page: Page, hits: readonly PlacedHit[]) {
		this.#lexicon = lexicon;
		this.#page = page;
		for (const hit of hits) {
			if (hit.alias.cue) {
				const own = this.#cues.get(hit.alias.entity) ?? [];
				own.push(hit);
				this.#cues.set(hit.alias.entity, own);
			}
			const covered = this.#covered.get(hit.block.index) ?? new Set();
			for (let at = hit.first; at <= hit.last; at++) covered.add(at);
			this.#covered.set(hit.block.index, covered);
		}
		for (const hit of hits) {
			const { alias } = hit;
			const record = lexicon.entity(alias.entity);
			if (alias.cue || alias.weak || record.kind !== 'actor' || this.#isSomebodyElse(hit, record)) continue;
			const span = spanOf(hit.block, hit.first, hit.last);
			if (!this.#certain.has(alias.entity)) this.#certain.set(alias.entity, span);
			if (hit.last > hit.first && !this.#fullNames.has(alias.entity)) this.#fullNames.set(alias.entity, span);
		}
	}

	judge(hit: PlacedHit, record: ActorRecord): Candidate | undefined {
		const { alias, block } = hit;
		if (this.#isSomebodyElse(hit, record)) return undefined;
		const initials = isBareSurname(hit, record) ? initialsBeside(hit, record.initials) : undefined;
		if (initials !== undefined && !initials.fits) return undefined;
		const span = spanOf(block, initials?.first ?? hit.first, initials?.last ?? hit.last);
		const named: Evidence = {
			type: 'alias',
			alias: alias.text,
			strength: alias.weak ? 'weak' : 'strong',
			kind: alias.kind,
			form: initials !== undefined ? 'initials' : hit.inflected ? 'inflected' : 'base',
		};
		const support = this.#support(hit, record, span);
		const score = support.score + (initials === undefined ? 0 : POINTS.initials);
		if (!alias.weak) {
			const confidence = hit.last > hit.first || initials !== undefined ? 0.98 : 0.95;
			return { entity: alias.entity, hit, span, score: score + 3, confidence, evidence: [named, ...support.evidence] };
		}
		if (score < ENOUGH) return undefined;
		const confidence = Math.min(0.95, 0.7 + 0.08 * score);
		return { entity: alias.entity, hit, span, score, confidence, evidence: [named, ...support.evidence] };
	}

	#isSomebodyElse(hit: PlacedHit, record: ActorRecord): boolean {
		if (!isBareSurname(hit, record)) return false;
		return isSomebodyElse(this.#page, hit, (token) => this.#covered.get(hit.block.index)?.has(token) ?? false);
	}

	#support(hit: PlacedHit, record: ActorRecord, span: Span): { score: number; evidence: Evidence[] } {
		const { entity, kind } = hit.alias;
		const evidence: Evidence[] = [];
		let score = 0;
		if (kind === 'office') {
			const role = this.#roleOnDate(hit, record);
			if (role === undefined) return { score: 0, evidence: [] };
			evidence.push(role);
			score += POINTS.role;
		}
		const fullName = this.#fullNames.get(entity);
		if (fullName !== undefined && !sameSpan(fullName, span) && kind !== 'office') {
			score += POINTS.fullName;
			evidence.push({ type: 'full-name', text: this.#text(fullName), span: fullName });
		}
		for (const cue of this.#distinctCues(entity, hit)) {
			const near = Math.abs(cue.block.index - hit.block.index) <= NEAR_BLOCKS;
			score += near ? POINTS.cueNear : POINTS.cueFar;
			const place = spanOf(cue.block, cue.first, cue.last);
			evidence.push({ type: 'cue', text: textOf(cue.block, place), span: place });
		}
		let company = 0;
		for (const [other, place] of this.#company(entity, record)) {
			company += POINTS.coMention;
			const ref = { dataset: this.#lexicon.id, id: this.#lexicon.entity(other).id };
			evidence.push({ type: 'co-mention', ref, text: this.#text(place), span: place });
			if (company >= POINTS.coMentionMost) break;
		}
		return { score: score + company, evidence };
	}

	/** The cues of an actor that stand in the page, each once, nearest first, the name itself left out. */
	#distinctCues(entity: number, hit: PlacedHit): PlacedHit[] {
		const nearest = new Map<string, PlacedHit>();
		for (const cue of this.#cues.get(entity) ?? []) {
			const overlaps = cue.block === hit.block && cue.first <= hit.last && cue.last >= hit.first;
			if (overlaps) continue;
			const known = nearest.get(cue.alias.text);
			if (known === undefined || blocksApart(cue, hit) < blocksApart(known, hit)) nearest.set(cue.alias.text, cue);
		}
		return [...nearest.values()].sort((a, b) => blocksApart(a, hit) - blocksApart(b, hit)).slice(0, 4);
	}

	/** Actors that took part in an event together with this one, and are named beyond doubt. */
	*#company(entity: number, record: ActorRecord): Generator<readonly [number, Span]> {
		const seen = new Set([entity]);
		for (const event of record.events) {
			const entry = this.#lexicon.entity(event);
			if (entry.kind !== 'event') continue;
			for (const other of entry.participants) {
				const place = this.#certain.get(other);
				if (place === undefined || seen.has(other)) continue;
				seen.add(other);
				yield [other, place];
			}
		}
	}

	/** The office named by the alias, held on the article's date (or still held, when the page gives no date). */
	#roleOnDate(hit: PlacedHit, record: ActorRecord): Evidence | undefined {
		const words = hit.alias.text
			.toLowerCase()
			.split(/[^\p{L}]+/u)
			.filter((word) => word.length > 3);
		const shared = (titles: readonly string[]) =>
			Math.max(0, ...titles.map((title) => words.filter((word) => title.includes(word.slice(0, 5))).length));
		const best = Math.max(0, ...record.roles.map(({ titles }) => shared(titles)));
		for (const role of record.roles) {
			if (shared(role.titles) < best) continue;
			const held = holds(role, this.#page.published);
			if (held) return { type: 'date', rule: 'role', date: dateWord(this.#page.published) };
		}
		return undefined;
	}

	#text(span: Span): string {
		const block = this.#page.blocks[span.block];
		return block === undefined ? '' : textOf(block, span);
	}
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
