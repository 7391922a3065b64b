/** Events by their names: a strong one resolves alone, a weak one with what stands around it. */
import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import { type PlacedHit, spanOf } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import type { Evidence } from '../types.ts';
import { type Ahead, saidToBeAhead } from './ahead.ts';
import { confidenceOf, withChoice } from './candidate.ts';
import { contradicts, DATE_CLOSE, datesNear } from './dates-near.ts';
import { headClassOf, isOfKind, isOrdinal, isVagueHead } from './heads.ts';
import type { Rounds } from './rounds.ts';
import { dateEvidence, dateFits, type EventSupport } from './support.ts';

/** Points that a weak name needs. One of many words is seldom used for anything else. */
const ENOUGH = 3;
const ENOUGH_IF_LONG = 2.2;
const LONG = 4;
const DATE_FITS = { written: 2.5, relative: 1 };
const STRONG = 4;
const INDEFINITE = new Set(['a', 'an']);

export class NamedEvents {
	readonly #lexicon: Lexicon;
	readonly #support: EventSupport;
	readonly #rounds: Rounds;
	/** Per block: tokens of persons' names. */
	readonly #persons = new Map<number, Uint8Array>();

	constructor(lexicon: Lexicon, support: EventSupport, rounds: Rounds, actors: readonly Candidate[]) {
		this.#lexicon = lexicon;
		this.#support = support;
		this.#rounds = rounds;
		for (const { entity, hit } of actors) {
			const record = lexicon.entity(entity);
			if (record.kind !== 'actor' || record.type !== 'Person' || hit.alias.kind === 'office') continue;
			const own = this.#persons.get(hit.block.index) ?? new Uint8Array(hit.block.tokens.length);
			own.fill(1, hit.first, hit.last + 1);
			this.#persons.set(hit.block.index, own);
		}
	}

	*find(hits: readonly PlacedHit[]): Generator<Candidate> {
		for (const hit of hits) {
			const record = this.#lexicon.entity(hit.alias.entity);
			if (hit.alias.cue || record.kind !== 'event' || contradicts(record, hit, DATE_CLOSE)) continue;
			const found = this.#resolve(hit, record);
			if (found !== undefined) yield found;
		}
	}

	#resolve(hit: PlacedHit, record: EventRecord): Candidate | undefined {
		const { alias } = hit;
		const near = this.#support.near(alias.entity, record, hit);
		const published = this.#support.published(alias.entity, record);
		const [fits] = datesNear(hit, DATE_CLOSE).filter((date) => dateFits(record, date));
		let score = near.score + published.points + (fits === undefined ? 0 : DATE_FITS[fits.rule]);
		const dated = fits === undefined ? published.evidence : [dateEvidence(hit.block, fits)];
		let evidence: readonly Evidence[] = [aliasEvidence(hit, record), ...near.evidence, ...dated];
		const head = headOf(hit);
		const ahead = head === undefined ? undefined : aheadOf(hit, head);
		if (alias.weak) {
			// A round's number alone names no round: heads with ordinals are resolved as such.
			if (record.ordinal !== null || isSomebodys(hit)) return undefined;
			const wide = this.#support.inPage(alias.entity, record);
			// "a 30-day ceasefire": one of any kind, unless something beside it says which.
			if (near.anchors === 0 && isIndefinite(hit)) return undefined;
			if (
				ahead &&
				fits === undefined &&
				published.days > 0 &&
				Number.isFinite(published.days) &&
				record.children.length === 0
			) {
				return undefined;
			}
			const isLong = hit.last - hit.first + 1 >= LONG;
			// "phone call", "statement by ...": words of many uses need more than one of the people in it.
			const isVague = head !== undefined && isVagueHead(hit.block.tokens.at(head)?.text ?? '');
			if (isVague && !isLong && fits === undefined && near.anchors < 2 && wide.anchors < 2) return undefined;
			if (
				!isBacked([...near.evidence, ...wide.evidence], hit) &&
				fits === undefined &&
				!(isLong && published.points > 0)
			)
				return undefined;
			score += wide.score;
			if (score < (isLong ? ENOUGH_IF_LONG : ENOUGH)) return undefined;
			if (near.anchors === 0) evidence = [...evidence, ...wide.evidence];
		}
		const choice =
			head !== undefined && !hasOrdinal(hit) ? this.#rounds.ofSeries(alias.entity, record, hit, ahead) : undefined;
		const own = this.#withoutPersons(hit);
		return {
			entity: choice?.entity ?? alias.entity,
			hit: own,
			span: spanOf(own.block, own.first, own.last),
			silent: false,
			score: alias.weak ? score : score + STRONG,
			confidence: alias.weak ? confidenceOf(score) : 0.95,
			evidence: withChoice(evidence, choice),
		};
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
}

function aliasEvidence({ alias, inflected }: PlacedHit, { phrases }: EventRecord): Evidence {
	const usedBy = phrases?.[alias.text];
	return {
		type: 'alias',
		alias: alias.text,
		strength: alias.weak ? 'weak' : 'strong',
		kind: alias.kind,
		form: inflected ? 'inflected' : 'base',
		...(usedBy === undefined ? {} : { usedBy }),
	};
}

/**
 * Whether anything but the name itself speaks for it. What is a part of the name says nothing more, as "Geneva" in "talks
 * in Geneva", and neither does the same word or place elsewhere in a page that has the name twice.
 */
function isBacked(reasons: readonly Evidence[], { block, first, last }: PlacedHit): boolean {
	const own = spanOf(block, first, last);
	const name = block.text.slice(own.start, own.end);
	const anchors = reasons.filter((reason) => reason.type === 'anchor');
	const isWithin = ({ span, text }: (typeof anchors)[number]) =>
		name.includes(text) || (span.block === own.block && span.end > own.start && span.start < own.end);
	const holdsPlace = anchors.some((anchor) => anchor.role === 'location' && isWithin(anchor));
	return anchors.some((anchor) => !isWithin(anchor) && !(anchor.role === 'location' && holdsPlace));
}

/** The first token of a name that is a head. */
function headOf({ block, first, last }: PlacedHit): number | undefined {
	for (let at = first; at <= last; at++) {
		if (headClassOf(block.tokens.at(at)?.text ?? '') !== undefined) return at;
	}
	return undefined;
}

function hasOrdinal({ block, first, last }: PlacedHit): boolean {
	for (let at = first; at <= last; at++) if (isOrdinal(block.tokens.at(at)?.text ?? '')) return true;
	return false;
}

function aheadOf({ block, first, last }: PlacedHit, head: number): Ahead | undefined {
	const { tokens } = block;
	const word = tokens.at(head)?.text ?? '';
	const headClass = headClassOf(word);
	if (headClass === undefined) return undefined;
	const next = tokens.isJoined(first) && isOfKind('next', tokens.at(first - 1)?.text ?? '', word);
	return saidToBeAhead(tokens, { first, last, head, headClass, ...(next ? { next } : {}) });
}

function isIndefinite({ block, first }: PlacedHit): boolean {
	return block.tokens.isJoined(first) && INDEFINITE.has(block.tokens.at(first - 1)?.text ?? '');
}

/** "its memorandum": one word whose owner stands elsewhere may be any of several. */
function isSomebodys({ block, first, last }: PlacedHit): boolean {
	const word = block.tokens.at(first)?.text ?? '';
	return first === last && isOfKind('possessives', block.tokens.at(first - 1)?.text ?? '', word);
}
