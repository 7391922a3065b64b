/** What a lexicon said of the words of one page: most words of a page stand in it more than once. */
import type { Lexicon, WordMatch } from './lexicon/open.ts';
import { mayBePatronymic } from './morphology/patronymic.ts';
import type { PageRules } from './morphology/rules.ts';
import { placeOf } from './text/hash.ts';
import type { Tokens } from './text/token.ts';
import { FoldedWord } from './text/word.ts';

/** A word of the page, by its number in the memo. */
export interface KnownWord {
	/** Where its units stand in the memo's pool. */
	readonly from: number;
	readonly to: number;
	readonly hash: number;
	matches: readonly WordMatch[];
	/** Whether its sound was asked for, which is done where it has a capital, and only if nothing else was found. */
	heard: boolean;
	/** Asked of few words, and then of every place where they stand. */
	patronymic: boolean | undefined;
}

/** A page of so many different words has filled it; what has grown beyond is not kept for the next page. */
const KEPT_BITS = 13;
const SMALLEST_BITS = 10;

/** One is kept and used for page after page: a garbage collector is slower to take it away than the scan is to fill it. */
export class WordMemo {
	readonly #word = new FoldedWord();
	/** Open addressing by hash: number of the word plus one, or 0; never more than half full. */
	#slots = new Int32Array(2 ** SMALLEST_BITS);
	#bits = SMALLEST_BITS;
	#known: KnownWord[] = [];
	/** Units of all words, end to end. */
	#pool = new Uint16Array(8 * 2 ** SMALLEST_BITS);

	/** Forgets what it holds: another page or another lexicon comes. */
	clear(): void {
		if (this.#known.length === 0) return;
		this.#known = [];
		if (this.#bits > KEPT_BITS) {
			this.#bits = SMALLEST_BITS;
			this.#slots = new Int32Array(2 ** SMALLEST_BITS);
			this.#pool = new Uint16Array(8 * 2 ** SMALLEST_BITS);
		} else this.#slots.fill(0);
	}

	/** What `lexicon` says of a token. */
	of(lexicon: Lexicon, rules: PageRules, tokens: Tokens, index: number): KnownWord {
		const hash = tokens.hash(index);
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = placeOf(hash, this.#bits);
		for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
			const known = this.#known[number - 1] as KnownWord;
			if (known.hash === hash && this.#isSame(known, tokens, index)) return this.#heard(lexicon, tokens, index, known);
			slot = (slot + 1) & mask;
		}
		const word = this.#word;
		tokens.read(index, word);
		const from = this.#known[this.#known.length - 1]?.to ?? 0;
		const to = from + word.length;
		while (to > this.#pool.length) {
			const pool = new Uint16Array(this.#pool.length * 2);
			pool.set(this.#pool);
			this.#pool = pool;
		}
		for (let at = 0; at < word.length; at++) this.#pool[from + at] = word.units[at] as number;
		const matches = lexicon.wordsOf(word, rules);
		const known: KnownWord = { from, to, hash, matches, heard: matches.length > 0, patronymic: undefined };
		slots[slot] = this.#known.push(known);
		if (this.#known.length * 2 > mask) this.#grow();
		return this.#heard(lexicon, tokens, index, known);
	}

	/** What is written as the dataset writes it, or by a rule, is not guessed at. */
	#heard(lexicon: Lexicon, tokens: Tokens, index: number, known: KnownWord): KnownWord {
		if (known.heard || !tokens.hasCapital(index)) return known;
		known.heard = true;
		tokens.read(index, this.#word);
		known.matches = lexicon.soundingLike(this.#word);
		return known;
	}

	isPatronymic(word: KnownWord): boolean {
		word.patronymic ??= this.#hasSignOfPatronymic(word) && mayBePatronymic(this.#text(word));
		return word.patronymic;
	}

	/** All of them have "вн", "ич", "іч" or "v" somewhere, and most words have none. */
	#hasSignOfPatronymic({ from, to }: KnownWord): boolean {
		let before = 0;
		for (let at = from; at < to; at++) {
			const unit = this.#pool[at] as number;
			if (unit === 0x76 || (unit === 0x43d && before === 0x432)) return true;
			if (unit === 0x447 && (before === 0x438 || before === 0x456)) return true;
			before = unit;
		}
		return false;
	}

	#text({ from, to }: KnownWord): string {
		return String.fromCharCode(...this.#pool.subarray(from, to));
	}

	#isSame({ from, to }: KnownWord, tokens: Tokens, index: number): boolean {
		if (tokens.isPlainly(index, this.#pool, from, to)) return true;
		const word = this.#word;
		tokens.read(index, word);
		if (to - from !== word.length) return false;
		for (let at = 0; at < word.length; at++) if (this.#pool[from + at] !== word.units[at]) return false;
		return true;
	}

	#grow(): void {
		this.#bits++;
		const slots = new Int32Array(2 ** this.#bits);
		const mask = slots.length - 1;
		this.#known.forEach(({ hash }, number) => {
			let slot = placeOf(hash, this.#bits);
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = number + 1;
		});
		this.#slots = slots;
	}
}
