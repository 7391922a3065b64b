/** Settling overlaps: the longest name wins, then the leftmost; of two readings of it the better supported, or none. */
import type { Block, PlacedHit } from './page.ts';
import type { Candidate } from './resolve/actors.ts';

/** Two readings of one span closer than this are a tie. */
const TIE = 0.5;

/** In the order of the text; none overlap. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
	const clear: Candidate[] = [];
	for (const rivals of bySpan(candidates)) {
		const best = decide(rivals, ({ entity }) => entity);
		if (best !== undefined) clear.push(best);
	}
	const settled = withoutOverlaps(clear);
	return settled.filter((candidate, at) => !isTitleOf(candidate, settled[at + 1]));
}

/** Readings of spans between which a dataset alone cannot decide: for other datasets these are rivals all the same. */
export function tiesOf(candidates: readonly Candidate[]): Candidate[] {
	return bySpan(candidates)
		.filter((rivals) => decide(rivals, ({ entity }) => entity) === undefined)
		.flat();
}

/** One number for a run of words: a name has few, and a page fewer than a million blocks. */
export function spanKey({ block, first, last }: PlacedHit): number {
	return (block.index * 2 ** 24 + first) * 64 + Math.min(last - first, 63);
}

/** Candidates by the words they are read from. */
export function bySpan<Found extends Pick<Candidate, 'hit'>>(candidates: readonly Found[]): Found[][] {
	const spans = new Map<number, Found[]>();
	for (const candidate of candidates) {
		const key = spanKey(candidate.hit);
		const rivals = spans.get(key);
		if (rivals === undefined) spans.set(key, [candidate]);
		else rivals.push(candidate);
	}
	return [...spans.values()];
}

/** The best reading of one span, unless another one's is as good; what is written exactly goes before what is inflected. */
export function decide<Found extends Pick<Candidate, 'hit' | 'score'>>(
	rivals: readonly Found[],
	identity: (rival: Found) => string | number,
): Found | undefined {
	const [only] = rivals;
	if (rivals.length === 1) return only;
	// What is found without an alias, by its head word, is neither exact nor inflected.
	const isExact = rivals.some(({ hit }) => !hit.inflected && hit.alias.text !== '');
	const best = new Map<string | number, Found>();
	for (const rival of rivals) {
		if (isExact && rival.hit.inflected) continue;
		const who = identity(rival);
		const known = best.get(who);
		if (known === undefined || rival.score > known.score) best.set(who, rival);
	}
	const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
	if (first !== undefined && second !== undefined && first.score - second.score < TIE) return undefined;
	return first;
}

/** The longest, then the leftmost; in the order of the text. */
export function withoutOverlaps<Found extends Pick<Candidate, 'hit'>>(candidates: readonly Found[]): Found[] {
	const ranked = [...candidates].sort((a, b) => words(b) - words(a) || byPlace(a, b));
	const taken = new Set<number>();
	const settled: Found[] = [];
	for (const candidate of ranked) if (take(candidate.hit, taken)) settled.push(candidate);
	return settled.sort(byPlace);
}

/** A page has fewer than a million blocks, and a block fewer than 2 ** 24 tokens. */
function placeOf(block: Block, token: number): number {
	return block.index * 2 ** 24 + token;
}

/** Takes the tokens of a hit, unless one of them is taken. */
function take({ block, first, last }: PlacedHit, taken: Set<number>): boolean {
	for (let token = first; token <= last; token++) if (taken.has(placeOf(block, token))) return false;
	for (let token = first; token <= last; token++) taken.add(placeOf(block, token));
	return true;
}

/** An office right before the name of its holder is a part of that naming, not another mention. */
function isTitleOf({ entity, hit }: Candidate, next: Candidate | undefined): boolean {
	if (next === undefined || hit.alias.kind !== 'office' || next.entity !== entity) return false;
	return next.hit.block === hit.block && next.hit.first === hit.last + 1 && hit.block.tokens.isJoined(hit.last + 1);
}

function byPlace(a: Pick<Candidate, 'hit'>, b: Pick<Candidate, 'hit'>): number {
	return a.hit.block.index - b.hit.block.index || a.hit.first - b.hit.first;
}

/** Length in words: an invisible character in one of them makes no name longer. */
function words({ hit }: Pick<Candidate, 'hit'>): number {
	return hit.last - hit.first;
}
