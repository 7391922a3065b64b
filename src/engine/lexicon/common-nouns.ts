/**
 * Common nouns among the short names of organisations and places: "правительство" beside "правительство Пакистана",
 * "Union" beside "European union". Written as the dataset writes them they are taken at its word; forms made by rule
 * would be found wherever anybody's government is spoken of, so they are not made (see ADR 005).
 */
import type { AliasReader } from './alias-reader.ts';
import { grown } from './columns.ts';

const IN_NAME = 1;
const SMALL_IN_NAME = 2;

export class CommonNouns {
	/** Per word: whether longer names have it, and whether one of them writes it small. */
	#seen = new Uint8Array(1024);
	/** Aliases of a single word that may be one, and whether the dataset writes it small. */
	readonly #asked = new Map<number, boolean>();

	/** Takes note of the words of a name, as they were read. */
	see({ count, words, small }: AliasReader): void {
		if (count === 1) return;
		for (let at = 0; at < count; at++) {
			const word = words[at] as number;
			if (word >= this.#seen.length) this.#seen = grown(this.#seen, word + 1);
			this.#seen[word] = (this.#seen[word] as number) | (small[at] === 1 ? SMALL_IN_NAME : IN_NAME);
		}
	}

	ask(alias: number, isSmall: boolean): void {
		this.#asked.set(alias, isSmall);
	}

	/** Once all aliases were seen: those asked for that are common nouns; `wordOf` gives the word of an alias. */
	*found(wordOf: (alias: number) => number): Generator<number> {
		for (const [alias, isSmall] of this.#asked) {
			const seen = this.#seen[wordOf(alias)] ?? 0;
			if ((seen & SMALL_IN_NAME) !== 0 || (isSmall && (seen & IN_NAME) !== 0)) yield alias;
		}
	}
}
