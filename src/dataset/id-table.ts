/**
 * A number for each id, kept by the id's hash alone: of a file with a hundred thousand entries the ids themselves would
 * stand in memory all the while. Of a million ids two meet once in thirty million files.
 */
import { cyrb53 } from './cyrb53.ts';

/** Two parts of the hash, then the number. */
const WORDS = 3;

export class IdTable {
	/** Open addressing; a slot whose hash is 0 is free. */
	#slots = new Int32Array(1024 * WORDS);
	#count = 0;
	readonly #seed: number;

	/** Whoever does not know the seed can make no ids that meet. */
	constructor(seed = 0) {
		this.#seed = seed;
	}

	get size(): number {
		return this.#count;
	}

	get(id: string): number | undefined {
		const slot = this.#slotOf(this.#slots, ...hashOf(id, this.#seed));
		return isFree(this.#slots, slot) ? undefined : this.#slots[slot + 2];
	}

	has(id: string): boolean {
		return this.get(id) !== undefined;
	}

	/** `value` is a whole number of 32 bits. */
	set(id: string, value: number): void {
		if ((this.#count + 1) * WORDS * 3 > this.#slots.length * 2) this.#grow();
		const [high, low] = hashOf(id, this.#seed);
		const slot = this.#slotOf(this.#slots, high, low);
		if (isFree(this.#slots, slot)) this.#count += 1;
		this.#slots.set([high, low, value], slot);
	}

	#grow(): void {
		const old = this.#slots;
		const wider = new Int32Array(old.length * 2);
		for (let at = 0; at < old.length; at += WORDS) {
			if (isFree(old, at)) continue;
			wider.set(old.subarray(at, at + WORDS), this.#slotOf(wider, old[at] as number, old[at + 1] as number));
		}
		this.#slots = wider;
	}

	/** Where a hash stands, or would. */
	#slotOf(slots: Int32Array, high: number, low: number): number {
		const mask = slots.length / WORDS - 1;
		let place = low & mask;
		while (!isFree(slots, place * WORDS) && (slots[place * WORDS] !== high || slots[place * WORDS + 1] !== low)) {
			place = (place + 1) & mask;
		}
		return place * WORDS;
	}
}

function isFree(slots: Int32Array, slot: number): boolean {
	return slots[slot] === 0 && slots[slot + 1] === 0;
}

/** All 64 bits, never both parts 0. */
function hashOf(text: string, seed: number): readonly [high: number, low: number] {
	const [high, low] = cyrb53(text, seed);
	return [high, low === 0 ? 1 : low];
}
