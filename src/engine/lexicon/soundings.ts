/**
 * Which words of a person's names are to be found by their sound as well: all of a person who has a name in Cyrillic
 * letters, since every paper writes that in its own way, and Latin surnames of Slavic make.
 */
import { isOfSlavicMake } from '../morphology/transliterate.ts';
import type { AliasReader } from './alias-reader.ts';
import { grown } from './columns.ts';
import { CaseNeed } from './layout.ts';

const FIRST_CYRILLIC = 0x400;
const SHORTEST = 5;
const SLAVIC = 1;
const OTHER = 2;

export class Soundings {
	readonly #words: number[] = [];
	/** Latin surnames that are found by their sound whatever else the person is called. */
	readonly #slavic: number[] = [];
	#hasCyrillic = false;
	/** Of which make each word is; a surname is met many times. */
	#makes = new Uint8Array(1024);

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
			else if (at === last && this.#isSlavic(word, reader, at)) this.#slavic.push(word);
		}
	}

	#isSlavic(word: number, reader: AliasReader, at: number): boolean {
		if (word >= this.#makes.length) this.#makes = grown(this.#makes, word + 1);
		if (this.#makes[word] === 0) this.#makes[word] = isOfSlavicMake(reader.textAt(at)) ? SLAVIC : OTHER;
		return this.#makes[word] === SLAVIC;
	}

	words(): readonly number[] {
		return this.#hasCyrillic ? this.#words : this.#slavic;
	}
}
