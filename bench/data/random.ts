/** Numbers that look random and are the same in every run (mulberry32). */

export interface Random {
	/** From 0 up to, but without, 1. */
	next(): number;
	/** A whole number below `end`. */
	below(end: number): number;
	pick<T>(list: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		next,
		below,
		pick: (list) => {
			const item = list[below(list.length)];
			if (item === undefined) throw new Error('Nothing to pick from.');
			return item;
		},
	};
}
