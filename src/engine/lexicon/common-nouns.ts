/**
 * Common nouns among the short names of organisations and places: "правительство" beside "правительство Пакистана",
 * "Union" beside "European union". Written as the dataset writes them they are taken at its word; forms made by rule
 * would be found wherever anybody's government is spoken of, so they are not made (see ADR 005).
 */
import type { AliasEntry } from './entries.ts';

export class CommonNouns {
	/** Words of longer names; and those that a longer name writes small. */
	readonly #inNames = new Set<number>();
	readonly #smallInNames = new Set<number>();
	/** By alias: whether the dataset writes it small. */
	readonly #asked = new Map<number, boolean>();

	/** Takes note of a word of an alias and its place there. */
	see({ words, kind, small }: AliasEntry, word: number, place: number): void {
		if (words.length === 1 || kind === 'cue') return;
		if (small[place] === true) this.#smallInNames.add(word);
		else this.#inNames.add(word);
	}

	ask(alias: number, isSmall: boolean): void {
		this.#asked.set(alias, isSmall);
	}

	/** Once all aliases were seen: whether one of those asked for, of a single word, is a common noun. */
	has(alias: number, word: number): boolean {
		const isSmall = this.#asked.get(alias);
		if (isSmall === undefined) return false;
		return this.#smallInNames.has(word) || (isSmall && this.#inNames.has(word));
	}
}
