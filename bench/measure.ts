/**
 * Timing that a noisy machine does not spoil: all candidates in turns, many short rounds, and of each the lower quartile,
 * since what runs beside us can only slow a sample down. Runs anywhere.
 */

export interface Timing {
	readonly rounds: number;
	/** Each sample repeats its call until it is about this long. */
	readonly sampleMs: number;
	/** How long each candidate runs before anything is measured. */
	readonly warmMs: number;
	/** After this long, and three rounds, no further round begins. */
	readonly limitMs: number;
}

export const HOT: Timing = { rounds: 15, sampleMs: 4, warmMs: 200, limitMs: 2500 };

/** What the candidates return ends here, so that no compiler leaves the work out. */
export const sink: { value: unknown } = { value: undefined };

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function lowerQuartile(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 4)] ?? Number.NaN;
}

/** Milliseconds a call, per candidate. */
export function inTurns<K extends string>(candidates: Record<K, () => unknown>, timing = HOT): Record<K, number> {
	const names = Object.keys(candidates) as K[];
	const repeats = new Map(names.map((name) => [name, warmUp(candidates[name], timing)]));
	const samples = new Map(names.map((name) => [name, [] as number[]]));
	const start = performance.now();
	for (let round = 0; round < timing.rounds; round++) {
		if (round >= 3 && performance.now() - start > timing.limitMs) break;
		for (const name of names) samples.get(name)?.push(timeOf(candidates[name], repeats.get(name) ?? 1));
	}
	return Object.fromEntries(names.map((name) => [name, lowerQuartile(samples.get(name) ?? [])])) as Record<K, number>;
}

/** Runs it hot; answers how often a sample should repeat it. */
function warmUp(run: () => unknown, { warmMs, sampleMs }: Timing): number {
	const start = performance.now();
	let runs = 0;
	let last = 0;
	while ((runs < 3 && performance.now() - start < 5 * warmMs) || (performance.now() - start < warmMs && runs < 2000)) {
		last = timeOf(run, 1);
		runs++;
	}
	return Math.max(1, Math.round(sampleMs / Math.max(last, 0.001)));
}

export function timeOf(run: () => unknown, repeats = 1): number {
	const start = performance.now();
	for (let left = repeats; left > 0; left--) sink.value = run();
	return (performance.now() - start) / repeats;
}

export async function timeOfAsync(run: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	sink.value = await run();
	return performance.now() - start;
}
