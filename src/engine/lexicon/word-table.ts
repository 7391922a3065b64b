/** Folded words, each once, with a number in order of appearance: in typed arrays, so that no string is made of one. */
import { addHash, makeBits } from '../text/bits.ts';
import type { FoldedWord } from '../text/word.ts';
import { grown } from './columns.ts';

export class WordTable {
	#pool = new Uint16Array(4096);
	#starts = new Int32Array(1024);
	/** Of each word, so that a full table is spread anew without reading the words. */
	#hashes = new Int32Array(1024);
	/** Open addressing by hash: word + 1, or 0. */
	#slots = new Int32Array(2048);
	count = 0;

	/** The word's number; a new one when it was not there yet. */
	add({ units, hashes, length }: FoldedWord): number {
		const hash = hashes[length] as number;
		let mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (; ; slot = (slot + 1) & mask) {
			const word = (this.#slots[slot] as number) - 1;
			if (word < 0) break;
			if (this.#hashes[word] === hash && this.#is(word, units, length)) return word;
		}
		const word = this.count++;
		if (word + 1 >= this.#starts.length) {
			this.#starts = grown(this.#starts, word + 2);
			this.#hashes = grown(this.#hashes, word + 2);
		}
		const start = this.#starts[word] as number;
		if (start + length > this.#pool.length) this.#pool = grown(this.#pool, start + length);
		for (let at = 0; at < length; at++) this.#pool[start + at] = units[at] as number;
		this.#starts[word + 1] = start + length;
		this.#hashes[word] = hash;
		if (this.count * 3 > this.#slots.length * 2) {
			this.#slots = slotsFor(this.#hashes.subarray(0, this.count), this.#slots.length * 2);
			mask = this.#slots.length - 1;
		} else this.#slots[slot] = word + 1;
		return word;
	}

	/** A word by its number. */
	text(word: number): string {
		return String.fromCharCode(...this.#pool.subarray(this.#starts[word], this.#starts[word + 1]));
	}

	#is(word: number, units: Uint16Array, length: number): boolean {
		const start = this.#starts[word] as number;
		if ((this.#starts[word + 1] as number) - start !== length) return false;
		for (let at = 0; at < length; at++) if (this.#pool[start + at] !== units[at]) return false;
		return true;
	}

	/** All words in order of their UTF-16 units, and per word its place there. */
	sorted(): SortedWords {
		const { count } = this;
		const pool = this.#pool;
		const starts = this.#starts;
		// The first three units as one number decide most comparisons.
		const heads = new Float64Array(count);
		for (let word = 0; word < count; word++) {
			const start = starts[word] as number;
			const end = starts[word + 1] as number;
			let head = 0;
			for (let at = start; at < start + 3; at++) head = head * 0x10000 + (at < end ? (pool[at] as number) : 0);
			heads[word] = head;
		}
		const order = new Int32Array(count);
		for (let word = 0; word < count; word++) order[word] = word;
		order.sort((a, b) => {
			const difference = (heads[a] as number) - (heads[b] as number);
			if (difference !== 0) return difference;
			let first = starts[a] as number;
			let second = starts[b] as number;
			const firstEnd = starts[a + 1] as number;
			const secondEnd = starts[b + 1] as number;
			while (first < firstEnd && second < secondEnd) {
				const units = (pool[first++] as number) - (pool[second++] as number);
				if (units !== 0) return units;
			}
			return firstEnd - first - (secondEnd - second);
		});
		const rank = new Int32Array(count);
		const hashes = new Int32Array(count);
		const sortedPool = new Uint16Array(starts[count] as number);
		const sortedStarts = new Int32Array(count + 1);
		const bits = makeBits(count, 8);
		let filled = 0;
		order.forEach((word, place) => {
			rank[word] = place;
			const hash = this.#hashes[word] as number;
			hashes[place] = hash;
			addHash(bits, hash);
			sortedPool.set(pool.subarray(starts[word], starts[word + 1]), filled);
			filled += (starts[word + 1] as number) - (starts[word] as number);
			sortedStarts[place + 1] = filled;
		});
		return { rank, pool: sortedPool, starts: sortedStarts, table: slotsFor(hashes, tableSize(count)), bits };
	}
}

export interface SortedWords {
	/** Per number that a word was given: its place in order. */
	readonly rank: Int32Array;
	readonly pool: Uint16Array;
	readonly starts: Int32Array;
	readonly table: Int32Array;
	/** A bit per hash. */
	readonly bits: Uint32Array;
}

function slotsFor(hashes: Int32Array, size: number): Int32Array<ArrayBuffer> {
	const slots = new Int32Array(size);
	for (let word = 0; word < hashes.length; word++) {
		let slot = (hashes[word] as number) & (size - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
		slots[slot] = word + 1;
	}
	return slots;
}

/** A power of two that leaves open addressing at most two thirds full. */
function tableSize(count: number): number {
	let size = 16;
	while (size * 2 < count * 3) size *= 2;
	return size;
}
