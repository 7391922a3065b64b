/** Folded words, each once, with a number in order of appearance: in typed arrays, so that no string is made of one. */
import { addHash, makeBits } from '../text/bits.ts';
import { UNITS, Unit } from '../text/chars.ts';
import type { FoldedWord } from '../text/word.ts';
import { grown } from './columns.ts';
import { bitsBeside, orderOf } from './order.ts';

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

	/** The number of a word that a text writes plainly, unit for unit; -1 when it is not, or there is no such word. */
	find(text: string, start: number, end: number, hash: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const word = (slots[slot] as number) - 1;
			if (word < 0 || (this.#hashes[word] === hash && this.#isWritten(word, text, start, end))) return word;
		}
	}

	#isWritten(word: number, text: string, start: number, end: number): boolean {
		const pool = this.#pool;
		let unit = this.#starts[word] as number;
		if ((this.#starts[word + 1] as number) - unit !== end - start) return false;
		for (let at = start; at < end; at++, unit++) {
			if (((UNITS[text.charCodeAt(at)] as number) & Unit.Folded) !== pool[unit]) return false;
		}
		return true;
	}

	/** Units of all words; those of a word begin at its start and end at that of the next. */
	get pool(): Uint16Array {
		return this.#pool;
	}

	startOf(word: number): number {
		return this.#starts[word] as number;
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
		const order = orderOf(count, unitsAsKeys(pool, starts, count));
		const rank = new Int32Array(count);
		const hashes = new Int32Array(count);
		const sortedPool = new Uint16Array(starts[count] as number);
		const sortedStarts = new Int32Array(count + 1);
		const bits = makeBits(count, 8);
		let filled = 0;
		for (let place = 0; place < count; place++) {
			const word = order[place] as number;
			rank[word] = place;
			const hash = this.#hashes[word] as number;
			hashes[place] = hash;
			addHash(bits, hash);
			const end = starts[word + 1] as number;
			for (let at = starts[word] as number; at < end; at++) sortedPool[filled++] = pool[at] as number;
			sortedStarts[place + 1] = filled;
		}
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

/**
 * Units of words as keys to sort them by, as many at once as a key has room for: most words differ in their first few.
 * Units count by their place among those that occur, which takes seven bits of them where two alphabets do.
 */
function unitsAsKeys(pool: Uint16Array, starts: Int32Array, count: number): (word: number, depth: number) => number {
	const places = new Uint32Array(0x10000);
	const length = starts[count] as number;
	for (let at = 0; at < length; at++) places[pool[at] as number] = 1;
	let different = 0;
	for (let unit = 0; unit < places.length; unit++) if (places[unit] === 1) places[unit] = ++different;
	const base = different + 1;
	const atOnce = Math.max(1, Math.floor(bitsBeside(count) / Math.log2(base)));
	return (word, depth) => {
		const start = (starts[word] as number) + depth * atOnce;
		const end = starts[word + 1] as number;
		if (start >= end) return -1;
		let key = 0;
		for (let at = start; at < start + atOnce; at++) {
			key = key * base + (at < end ? (places[pool[at] as number] as number) : 0);
		}
		return key;
	};
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
