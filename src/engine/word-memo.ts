/** What a lexicon said of the words of one page: most words of a page stand in it more than once. */
import type { Lexicon, WordMatch } from './lexicon/open.ts';
import type { PageRules } from './morphology/rules.ts';
import { filterBit } from './text/hash.ts';
import type { Tokens } from './text/token.ts';
import { FoldedWord } from './text/word.ts';

interface Known {
	readonly hash: number;
	readonly units: Uint16Array;
	readonly matches: readonly WordMatch[];
}

export class WordMemo {
	readonly #lexicon: Lexicon;
	readonly #rules: PageRules;
	readonly #word = new FoldedWord();
	/** Open addressing by hash; never more than half full. */
	#known: (Known | undefined)[];
	#bits = 9;
	#count = 0;

	constructor(lexicon: Lexicon, rules: PageRules) {
		this.#lexicon = lexicon;
		this.#rules = rules;
		this.#known = emptySlots(this.#bits);
	}

	/** The words of the lexicon of which a token may be a form. */
	of(tokens: Tokens, index: number): readonly WordMatch[] {
		const hash = tokens.hash(index);
		const word = this.#word;
		tokens.read(index, word);
		const mask = this.#known.length - 1;
		let slot = filterBit(hash, this.#bits);
		for (let known = this.#known[slot]; known !== undefined; known = this.#known[slot]) {
			if (known.hash === hash && isSame(known.units, word)) return known.matches;
			slot = (slot + 1) & mask;
		}
		const matches = this.#lexicon.wordsOf(word, this.#rules);
		this.#known[slot] = { hash, units: word.units.slice(0, word.length), matches };
		if (++this.#count * 2 > mask) this.#grow();
		return matches;
	}

	#grow(): void {
		const before = this.#known;
		this.#bits++;
		this.#known = emptySlots(this.#bits);
		const mask = this.#known.length - 1;
		for (const known of before) {
			if (known === undefined) continue;
			let slot = filterBit(known.hash, this.#bits);
			while (this.#known[slot] !== undefined) slot = (slot + 1) & mask;
			this.#known[slot] = known;
		}
	}
}

function emptySlots(bits: number): (Known | undefined)[] {
	return new Array<Known | undefined>(2 ** bits).fill(undefined);
}

function isSame(units: Uint16Array, word: FoldedWord): boolean {
	if (units.length !== word.length) return false;
	for (let at = 0; at < units.length; at++) if (units[at] !== word.units[at]) return false;
	return true;
}
