/** Scoring: mentions found against gold, strictly and by overlap, and whether high confidence is deserved. */
import type { GoldMention } from './gold.ts';

export interface FoundMention {
	readonly start: number;
	readonly end: number;
	readonly kind: 'actor' | 'event';
	readonly ids: readonly string[];
	readonly confidence: number;
}

/** `strict`: the same span; `overlap`: the spans overlap, and of an event the head is touched. Ids must agree in both. */
export type Mode = 'strict' | 'overlap';

/** What became of each mention; optional gold, and what was found there, is in none of the lists. */
export interface Matches {
	readonly right: readonly FoundMention[];
	readonly falseHits: readonly FoundMention[];
	readonly misses: readonly GoldMention[];
}

/** One gold mention is found by one mention at most: naming it twice is a false hit. */
export function match(found: readonly FoundMention[], gold: readonly GoldMention[], mode: Mode): Matches {
	const open = new Set(gold.filter(({ optional }) => !optional));
	const optional = gold.filter((one) => one.optional);
	const left: FoundMention[] = [];
	const right: FoundMention[] = [];
	// Whoever fits exactly goes first, so that a neighbour that merely touches the span does not take its place.
	for (const mention of found) {
		const own = [...open].find((one) => agree(mention, one, 'strict'));
		if (own === undefined) left.push(mention);
		else {
			open.delete(own);
			right.push(mention);
		}
	}
	const falseHits: FoundMention[] = [];
	for (const mention of left) {
		const own = mode === 'strict' ? undefined : [...open].find((one) => agree(mention, one, 'overlap'));
		if (own !== undefined) {
			open.delete(own);
			right.push(mention);
		} else if (!optional.some((one) => agree(mention, one, 'overlap'))) falseHits.push(mention);
	}
	return { right, falseHits, misses: [...open] };
}

function agree(found: FoundMention, gold: GoldMention, mode: Mode): boolean {
	if (gold.kind !== undefined && gold.kind !== found.kind) return false;
	if (!found.ids.some((id) => gold.ids.includes(id))) return false;
	if (mode === 'strict') return found.start === gold.start && found.end === gold.end;
	const [start, end] = gold.head;
	return found.start < end && found.end > start;
}

export interface Score {
	readonly gold: number;
	readonly found: number;
	readonly right: number;
	/** `null` where nothing was found, or nothing was there to be found. */
	readonly precision: number | null;
	readonly recall: number | null;
	readonly f1: number | null;
}

/** Plain sums, so that texts add up to totals. */
export interface Counts {
	gold: number;
	found: number;
	right: number;
}

export function countsOf({ right, falseHits, misses }: Matches): Counts {
	return { gold: right.length + misses.length, found: right.length + falseHits.length, right: right.length };
}

export function addCounts(sum: Counts, { gold, found, right }: Counts): void {
	sum.gold += gold;
	sum.found += found;
	sum.right += right;
}

export function scoreOf({ gold, found, right }: Counts): Score {
	const f1 = share(2 * right, gold + found);
	return { gold, found, right, precision: share(right, found), recall: share(right, gold), f1 };
}

/** To four places; `null` of nothing. */
export function share(part: number, whole: number): number | null {
	return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
