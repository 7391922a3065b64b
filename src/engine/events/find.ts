/**
 * Resolving events: by their names, and, since few have one, by a head word with what stands around it. Two readings of
 * one name that cannot be told apart give what both are a part of.
 */
import type { Lexicon } from '../lexicon/open.ts';
import type { Page, PlacedHit } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import { spanKey } from '../settle.ts';
import { HeadedEvents } from './by-head.ts';
import { NamedEvents } from './by-name.ts';
import { Owners } from './owner.ts';
import { Rounds } from './rounds.ts';
import { EventSupport } from './support.ts';

/** Two readings of one span closer than this are a tie. */
const TIE = 0.5;
/** "a proposal for a two-day ceasefire": a head that leads to the event's own name within so many tokens is a part of it. */
const LEADS = 4;

export function resolveEvents(
	lexicon: Lexicon,
	page: Page,
	actors: readonly Candidate[],
	hits: readonly PlacedHit[],
): Candidate[] {
	const support = new EventSupport(lexicon, page, actors, hits);
	const rounds = new Rounds(lexicon, page);
	const named = withParents(lexicon, [...new NamedEvents(lexicon, support, rounds, actors).find(hits)]);
	const headed = new HeadedEvents(lexicon, page, support, rounds, new Owners(lexicon, actors)).find();
	const beginnings = beginningsOf(named);
	return [...named, ...[...headed].filter((candidate) => !leadsToName(candidate, beginnings))];
}

/** Where the names of events begin. */
function beginningsOf(named: readonly Candidate[]): ReadonlySet<string> {
	return new Set(named.map(({ entity, hit }) => `${hit.block.index} ${hit.first} ${entity}`));
}

function leadsToName({ entity, hit }: Candidate, beginnings: ReadonlySet<string>): boolean {
	for (let at = hit.last + 1; at <= hit.last + LEADS && hit.block.tokens.isJoined(at); at++) {
		if (beginnings.has(`${hit.block.index} ${at} ${entity}`)) return true;
	}
	return false;
}

/** Where two siblings are as likely for one span, their parent is the answer, if they have the same. */
function withParents(lexicon: Lexicon, candidates: readonly Candidate[]): Candidate[] {
	const bySpan = new Map<number, Candidate[]>();
	for (const candidate of candidates) {
		const key = spanKey(candidate.hit);
		const rivals = bySpan.get(key);
		if (rivals === undefined) bySpan.set(key, [candidate]);
		else rivals.push(candidate);
	}
	return [...bySpan.values()].flatMap((rivals) => parentOf(lexicon, rivals) ?? rivals);
}

function parentOf(lexicon: Lexicon, rivals: readonly Candidate[]): Candidate | undefined {
	const top = Math.max(...rivals.map(({ score }) => score));
	const tied = rivals.filter(({ score }) => top - score < TIE);
	const [first] = tied;
	if (first === undefined || new Set(tied.map(({ entity }) => entity)).size < 2) return undefined;
	const parents = new Set(
		tied.map(({ entity }) => {
			const record = lexicon.entity(entity);
			return record.kind === 'event' ? record.parent : null;
		}),
	);
	const [parent] = parents;
	if (parents.size !== 1 || parent === null || parent === undefined) return undefined;
	const among = [...new Set(tied.map(({ entity }) => lexicon.entity(entity).id))];
	const alias = first.evidence.filter(({ type }) => type === 'alias');
	return { ...first, entity: parent, evidence: [...alias, { type: 'series', among }] };
}
