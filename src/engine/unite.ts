/**
 * Uniting what several datasets find: actors and events with a common `sameAs` are one to the reader. The order of the
 * datasets decides nothing: of two that claim one text the longer name wins, then the better supported, or none.
 */
import type { Lexicon } from './lexicon/open.ts';
import { perLexicons } from './lexicon/per-lexicons.ts';
import type { Candidate } from './resolve/actors.ts';
import { withNamesakes } from './same-name.ts';
import { bySpan, decide, withoutOverlaps } from './settle.ts';
import type { EntityRef, Mention } from './types.ts';

interface Found {
	readonly lexicon: Lexicon;
	readonly settled: readonly Candidate[];
	/** Readings between which the dataset itself could not decide. */
	readonly tied: readonly Candidate[];
}

interface Placed extends Candidate {
	readonly lexicon: Lexicon;
}

export function unite(found: readonly Found[]): Mention[] {
	const [only] = found;
	if (only === undefined) return [];
	if (found.length === 1) return only.settled.map((candidate) => mentionOf(candidate, only.lexicon));
	const placed = found.flatMap(({ lexicon, settled, tied }) =>
		[...settled, ...tied].map((candidate) => placedIn(lexicon, candidate)),
	);
	const identity = withNamesakes(placed, identities(found.map(({ lexicon }) => lexicon)));
	const chosen = bySpan(placed).flatMap((rivals) => {
		const best = decide(rivals, identity);
		if (best === undefined) return [];
		const who = identity(best);
		return { hit: best.hit, one: rivals.filter((rival) => identity(rival) === who) };
	});
	return withoutOverlaps(chosen).map(({ one }) => {
		const [first] = one;
		return first !== undefined && one.length === 1 ? mentionOf(first, first.lexicon) : toMention(one);
	});
}

/** By name, since spreading an object with one more key makes engines slow. */
function placedIn(lexicon: Lexicon, { entity, hit, span, silent, score, confidence, evidence }: Candidate): Placed {
	return { lexicon, entity, hit, span, silent, score, confidence, evidence };
}

/** What a single dataset says; most pages meet one, and no order or choice is needed there. */
function mentionOf({ entity, span, confidence, evidence }: Candidate, lexicon: Lexicon): Mention {
	const record = lexicon.entity(entity);
	return {
		block: span.block,
		start: span.start,
		end: span.end,
		kind: record.kind,
		refs: [{ dataset: lexicon.id, id: record.id }],
		confidence: rounded(confidence),
		marked: record.kind === 'event' || record.marked,
		evidence,
	};
}

function rounded(confidence: number): number {
	return Math.round(confidence * 100) / 100;
}

/** What the datasets that know an actor or event say of it in one place; the best supported gives the reasons. */
function toMention(one: readonly Placed[]): Mention {
	const known = one
		.map((candidate) => ({ ...candidate, ref: refOf(candidate), record: candidate.lexicon.entity(candidate.entity) }))
		.sort((a, b) => byName(a.ref, b.ref));
	const best = known.reduce((most, candidate) => (candidate.score > most.score ? candidate : most));
	const refs = known.map(({ ref }) => ref);
	return {
		block: best.span.block,
		start: best.span.start,
		end: best.span.end,
		kind: best.record.kind,
		refs: refs.filter((ref, at) => at === 0 || byName(ref, refs[at - 1] ?? ref) !== 0),
		confidence: rounded(Math.max(...known.map(({ confidence }) => confidence))),
		marked: known.some(({ record }) => record.kind === 'event' || record.marked),
		evidence: best.evidence,
	};
}

function refOf({ lexicon, entity }: Placed): EntityRef {
	return { dataset: lexicon.id, id: lexicon.entity(entity).id };
}

export function byDataset(a: EntityRef, b: EntityRef): number {
	return a.dataset === b.dataset ? 0 : a.dataset < b.dataset ? -1 : 1;
}

function byName(a: EntityRef, b: EntityRef): number {
	return byDataset(a, b) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
}

const leadersFor = perLexicons(leadersOf);

const groupsFor = perLexicons((lexicons) => {
	const leaders = leadersFor(lexicons);
	const groups = new Map<string, EntityRef[]>();
	for (const lexicon of lexicons) {
		for (const { kind, id } of lexicon.linked()) {
			const leader = leaderOf(leaders, `${lexicon.id} ${kind} ${id}`);
			const group = groups.get(leader);
			if (group === undefined) groups.set(leader, [{ dataset: lexicon.id, id }]);
			else group.push({ dataset: lexicon.id, id });
		}
	}
	return groups;
});

/** The entries of these datasets that are one with an entry by a common `sameAs`, itself among them. */
export function sameAs(lexicons: readonly Lexicon[], kind: 'actor' | 'event', ref: EntityRef): readonly EntityRef[] {
	const leader = leaderOf(leadersFor(lexicons), `${ref.dataset} ${kind} ${ref.id}`);
	return groupsFor(lexicons).get(leader) ?? [ref];
}

/** One name per set of entries that share a `sameAs`, also by way of a third dataset. */
function identities(lexicons: readonly Lexicon[]): (found: Placed) => string {
	const leaders = leadersFor(lexicons);
	return ({ lexicon, entity }) => {
		const { kind, id } = lexicon.entity(entity);
		return leaderOf(leaders, `${lexicon.id} ${kind} ${id}`);
	};
}

function leadersOf(lexicons: readonly Lexicon[]): Map<string, string> {
	const owner = new Map<string, string>();
	const leaders = new Map<string, string>();
	for (const lexicon of lexicons) {
		for (const record of lexicon.linked()) {
			const key = `${lexicon.id} ${record.kind} ${record.id}`;
			for (const url of record.sameAs) {
				const shared = `${record.kind} ${url}`;
				const known = owner.get(shared);
				if (known === undefined) owner.set(shared, key);
				else if (leaderOf(leaders, key) !== leaderOf(leaders, known)) {
					leaders.set(leaderOf(leaders, key), leaderOf(leaders, known));
				}
			}
		}
	}
	return leaders;
}

function leaderOf(leaders: ReadonlyMap<string, string>, key: string): string {
	let leader = key;
	for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
	return leader;
}
