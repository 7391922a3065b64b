/** What a dataset is summed up by: header, counts and hash. */
import { type Dataset, ENTRY_KINDS, type EntryKind, type Header } from '../dataset/types.ts';
import { entriesOf } from './entries.ts';
import type { Generation } from './schema.ts';

/** Everything of a dataset but its entries, unknown keys included. */
export function headerOf(dataset: Dataset): Header {
	const entries: ReadonlySet<string> = new Set(ENTRY_KINDS);
	return Object.fromEntries(Object.entries(dataset).filter(([key]) => !entries.has(key))) as Header;
}

/** Entries that are hashed, and written, in one go. */
export const BATCH = 1000;

/**
 * SHA-256 of a dataset whose entries come in batches: a chain for each kind, so that it does not matter how the kinds
 * are mixed in the file. The same entries in the same order of each kind give the same hash.
 */
export class GenerationHash {
	readonly #chains = new Map<EntryKind, string>();
	readonly #digest = new Digest();
	#length = 0;

	/** Characters of JSON so far. */
	get length(): number {
		return this.#length;
	}

	/** The next `BATCH` entries of a kind, or the last fewer ones, as JSON. */
	async add(kind: EntryKind, entries: readonly string[]): Promise<void> {
		const json = `[${entries.join(',')}]`;
		this.#length += json.length;
		this.#chains.set(kind, await this.#digest.of(this.#chains.get(kind) ?? '', json));
	}

	/** In hexadecimal. */
	finish(header: Header): Promise<string> {
		const chains = ENTRY_KINDS.map((kind) => this.#chains.get(kind) ?? '');
		return this.#digest.of(JSON.stringify([header, ...chains]));
	}
}

/** The hash of a dataset that is in memory. */
export async function hashOf(dataset: Dataset): Promise<string> {
	const hash = new GenerationHash();
	for (const kind of ENTRY_KINDS) {
		const entries = entriesOf(dataset, kind).map((entry) => JSON.stringify(entry));
		for (let from = 0; from < entries.length; from += BATCH) await hash.add(kind, entries.slice(from, from + BATCH));
	}
	return hash.finish(headerOf(dataset));
}

export function noCounts(): Record<EntryKind, number> {
	return { groups: 0, sources: 0, actors: 0, events: 0, accounts: 0, questions: 0 };
}

export function countsOf(dataset: Dataset): Record<EntryKind, number> {
	const counts = noCounts();
	for (const kind of ENTRY_KINDS) counts[kind] = dataset[kind].length;
	return counts;
}

export async function describeGeneration(dataset: Dataset, generation: number, bundled: boolean): Promise<Generation> {
	return {
		generation,
		header: headerOf(dataset),
		counts: countsOf(dataset),
		dataHash: await hashOf(dataset),
		bundled,
		importedAt: new Date().toISOString(),
	};
}

/** SHA-256 of texts in hexadecimal, by bytes that are used again: of a large dataset's, each would wait for the collector. */
class Digest {
	readonly #encoder = new TextEncoder();
	#bytes = new Uint8Array(0);

	/** Of one text after another. One at a time. */
	async of(...texts: readonly string[]): Promise<string> {
		// At most three bytes a UTF-16 unit.
		const most = texts.reduce((sum, { length }) => sum + length * 3, 0);
		if (most > this.#bytes.length) this.#bytes = new Uint8Array(most);
		let length = 0;
		for (const text of texts) length += this.#encoder.encodeInto(text, this.#bytes.subarray(length)).written;
		const digest = await crypto.subtle.digest('SHA-256', this.#bytes.subarray(0, length));
		return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	}
}
