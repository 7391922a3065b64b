/**
 * Which words of a person's names are to be found by their sound as well: all of a person who has a name in Cyrillic
 * letters, since every paper writes that in its own way, and Latin surnames of Slavic make.
 */
import { isOfSlavicMake } from '../morphology/transliterate.ts';
import type { AliasReader } from './alias-reader.ts';
import { CaseNeed } from './layout.ts';

const FIRST_CYRILLIC = 0x400;
const SHORTEST = 5;

export class Soundings {
	readonly #words: number[] = [];
	/** Latin surnames that are found by their sound whatever else the person is called. */
	readonly #slavic: number[] = [];
	#hasCyrillic = false;

	clear(): void {
		this.#words.length = 0;
		this.#slavic.length = 0;
		this.#hasCyrillic = false;
	}

	/** One name of the person, as the reader has just read it. */
	see(reader: AliasReader): void {
		const last = reader.count - 1;
		for (let at = 0; at <= last; at++) {
			if (reader.cases[at] !== CaseNeed.Capital || (reader.lengths[at] as number) < SHORTEST) continue;
			const word = reader.words[at] as number;
			this.#words.push(word);
			if ((reader.firsts[at] as number) >= FIRST_CYRILLIC) this.#hasCyrillic = true;
			else if (at === last && isOfSlavicMake(reader.textAt(at))) this.#slavic.push(word);
		}
	}

	words(): readonly number[] {
		return this.#hasCyrillic ? this.#words : this.#slavic;
	}
}
