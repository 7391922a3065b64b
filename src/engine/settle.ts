/** Settling overlaps: the longest name wins, then the better supported one; equal support gives silence. */
import type { Candidate } from './resolve/actors.ts';

/** Two readings of one span closer than this are a tie. */
const TIE = 0.5;

export function settle(candidates: readonly Candidate[]): Candidate[] {
	const bySpan = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const { block, start, end } = candidate.span;
		const key = `${block} ${start} ${end}`;
		const rivals = bySpan.get(key);
		if (rivals === undefined) bySpan.set(key, [candidate]);
		else rivals.push(candidate);
	}
	const clear = [...bySpan.values()].map(decide).filter((candidate) => candidate !== undefined);
	clear.sort(
		(a, b) => length(b) - length(a) || b.score - a.score || a.span.block - b.span.block || a.span.start - b.span.start,
	);
	const taken = new Map<number, Candidate[]>();
	for (const candidate of clear) {
		const inBlock = taken.get(candidate.span.block) ?? [];
		if (inBlock.some(({ span }) => span.start < candidate.span.end && candidate.span.start < span.end)) continue;
		inBlock.push(candidate);
		taken.set(candidate.span.block, inBlock);
	}
	const settled = [...taken.values()].flat().sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
	return settled.filter((candidate, at) => !isTitleOf(candidate, settled[at + 1]));
}

/** An office right before the name of its holder is a part of that naming, not another mention. */
function isTitleOf({ entity, hit }: Candidate, next: Candidate | undefined): boolean {
	if (next === undefined || hit.alias.kind !== 'office' || next.entity !== entity) return false;
	return (
		next.hit.block === hit.block && next.hit.first === hit.last + 1 && hit.block.tokens[hit.last + 1]?.joined === true
	);
}

function decide(rivals: readonly Candidate[]): Candidate | undefined {
	const best = new Map<number, Candidate>();
	for (const rival of rivals) {
		const known = best.get(rival.entity);
		if (known === undefined || rival.score > known.score) best.set(rival.entity, rival);
	}
	const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
	if (first === undefined) return undefined;
	if (second !== undefined && first.score - second.score < TIE) return undefined;
	return first;
}

function length({ span }: Candidate): number {
	return span.end - span.start;
}
