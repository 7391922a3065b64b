/** Settling overlaps: the longest name wins, then the leftmost; of two readings of it the better supported, or none. */
import type { Candidate } from './resolve/actors.ts';

/** Two readings of one span closer than this are a tie. */
const TIE = 0.5;

/** In the order of the text; none overlap. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
	const bySpan = new Map<number, Candidate[]>();
	for (const candidate of candidates) {
		const { block, first, last } = candidate.hit;
		// A name has few tokens, and a page fewer than a million blocks.
		const key = (block.index * 2 ** 24 + first) * 64 + Math.min(last - first, 63);
		const rivals = bySpan.get(key);
		if (rivals === undefined) bySpan.set(key, [candidate]);
		else rivals.push(candidate);
	}
	const clear: Candidate[] = [];
	for (const rivals of bySpan.values()) {
		const best = decide(rivals);
		if (best !== undefined) clear.push(best);
	}
	clear.sort((a, b) => words(b) - words(a) || byPlace(a, b));
	const taken = new Map<number, Uint8Array>();
	const settled: Candidate[] = [];
	for (const candidate of clear) {
		const { hit } = candidate;
		const own = taken.get(hit.block.index) ?? new Uint8Array(hit.block.tokens.length);
		taken.set(hit.block.index, own);
		if (own.subarray(hit.first, hit.last + 1).includes(1)) continue;
		own.fill(1, hit.first, hit.last + 1);
		settled.push(candidate);
	}
	settled.sort(byPlace);
	return settled.filter((candidate, at) => !isTitleOf(candidate, settled[at + 1]));
}

/** The best reading of one span, unless another entity's is as good. */
function decide(rivals: readonly Candidate[]): Candidate | undefined {
	const [only] = rivals;
	if (rivals.length === 1) return only;
	const best = new Map<number, Candidate>();
	for (const rival of rivals) {
		const known = best.get(rival.entity);
		if (known === undefined || rival.score > known.score) best.set(rival.entity, rival);
	}
	const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
	if (first !== undefined && second !== undefined && first.score - second.score < TIE) return undefined;
	return first;
}

/** An office right before the name of its holder is a part of that naming, not another mention. */
function isTitleOf({ entity, hit }: Candidate, next: Candidate | undefined): boolean {
	if (next === undefined || hit.alias.kind !== 'office' || next.entity !== entity) return false;
	return next.hit.block === hit.block && next.hit.first === hit.last + 1 && hit.block.tokens.isJoined(hit.last + 1);
}

function byPlace(a: Candidate, b: Candidate): number {
	return a.span.block - b.span.block || a.hit.first - b.hit.first;
}

/** Length in words: an invisible character in one of them makes no name longer. */
function words({ hit }: Candidate): number {
	return hit.last - hit.first;
}
