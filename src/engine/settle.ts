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
	const placed = [...candidates].sort(byPlace);
	const settled: Found[] = [];
	for (let from = 0; from < placed.length; ) {
		const to = endOfRun(placed, from);
		if (to === from + 1) settled.push(placed[from] as Found);
		else for (const candidate of longestOf(placed.slice(from, to))) settled.push(candidate);
		from = to;
	}
	return settled;
}

/** Where a run of candidates that overlap, each another one of the run, ends. */
function endOfRun(placed: readonly Pick<Candidate, 'hit'>[], from: number): number {
	let to = from;
	let last = -1;
	let block: Block | undefined;
	for (; to < placed.length; to++) {
		const { hit } = placed[to] as Pick<Candidate, 'hit'>;
		if (to > from && (hit.block !== block || hit.first > last)) break;
		block = hit.block;
		last = Math.max(last, hit.last);
	}
	return to;
}

/** Of candidates in one block that overlap. */
function longestOf<Found extends Pick<Candidate, 'hit'>>(run: Found[]): Found[] {
	const [first, second] = run;
	if (run.length === 2 && first !== undefined && second !== undefined) {
		return [(words(second) - words(first) || byPlace(first, second)) > 0 ? second : first];
	}
	const taken = new Set<number>();
	const ranked = [...run].sort((a, b) => words(b) - words(a) || byPlace(a, b));
	return ranked.filter(({ hit }) => take(hit, taken)).sort(byPlace);
}

/** Takes the tokens of a hit, unless one of them is taken. */
function take({ first, last }: PlacedHit, taken: Set<number>): boolean {
	for (let token = first; token <= last; token++) if (taken.has(token)) return false;
	for (let token = first; token <= last; token++) taken.add(token);
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
