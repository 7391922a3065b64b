/** What the lexicons said of the words of one page: most words of a page stand in it more than once. */
import type { Lexicon, WordMatch } from './lexicon/open.ts';
import { mayBePatronymic } from './morphology/patronymic.ts';
import type { PageRules } from './morphology/rules.ts';
import { type Sound, soundOf } from './morphology/transliterate.ts';
import { placeOf } from './text/hash.ts';
import type { Tokens } from './text/token.ts';
import { hasBeginning } from './text/tokens.ts';
import { FoldedWord } from './text/word.ts';

/** What one lexicon says of a word. */
interface Answer {
	matches: readonly WordMatch[];
	/** Whether its sound was asked for, which is done where it has a capital, and only if nothing else was found. */
	heard: boolean;
}

/** A word of the page. */
export interface KnownWord {
	/** Where its units stand in the memo's pool. */
	readonly from: number;
	readonly to: number;
	readonly hash: number;
	/** By the number of the lexicon; of those that were asked. */
	readonly answers: (Answer | undefined)[];
	/** Numbers of the lexicons that may have a name which begins with it; undefined until it stands where one may begin. */
	begins: readonly number[] | undefined;
	/** The same for all that ask; null when it has none. */
	sound: Sound | null | undefined;
	/** Asked of few words, and then of every place where they stand. */
	patronymic: boolean | undefined;
}

const NONE: readonly Lexicon[] = [];
const THE_ONLY_ONE: readonly number[] = [0];

/** A page of so many different words has filled it; what has grown beyond is not kept for the next page. */
const KEPT_BITS = 13;
const SMALLEST_BITS = 10;

/** One is kept and used for page after page: a garbage collector is slower to take it away than the scan is to fill it. */
export class WordMemo {
	readonly #word = new FoldedWord();
	#lexicons = NONE;
	#rules: PageRules = { bits: 0, reach: 0 };
	/** Open addressing by hash: number of the word plus one, or 0; never more than half full. */
	#slots = new Int32Array(2 ** SMALLEST_BITS);
	#bits = SMALLEST_BITS;
	#known: KnownWord[] = [];
	/** Units of all words, end to end. */
	#pool = new Uint16Array(8 * 2 ** SMALLEST_BITS);

	/** Another page comes, or what other lexicons say of it is asked. */
	begin(lexicons: readonly Lexicon[], rules: PageRules): void {
		this.#lexicons = lexicons;
		this.#rules = rules;
	}

	/** Forgets what it holds. */
	clear(): void {
		this.#lexicons = NONE;
		if (this.#known.length === 0) return;
		this.#known = [];
		if (this.#bits > KEPT_BITS) {
			this.#bits = SMALLEST_BITS;
			this.#slots = new Int32Array(2 ** SMALLEST_BITS);
			this.#pool = new Uint16Array(8 * 2 ** SMALLEST_BITS);
		} else this.#slots.fill(0);
	}

	/** The word of a token. */
	of(tokens: Tokens, index: number): KnownWord {
		const hash = tokens.hash(index);
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = placeOf(hash, this.#bits);
		for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
			const known = this.#known[number - 1] as KnownWord;
			if (known.hash === hash && this.#isSame(known, tokens, index)) return known;
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
		const known: KnownWord = {
			from,
			to,
			hash,
			answers: [],
			begins: undefined,
			sound: undefined,
			patronymic: undefined,
		};
		slots[slot] = this.#known.push(known);
		if (this.#known.length * 2 > mask) this.#grow();
		return known;
	}

	/** The lexicons worth asking for names that begin with a token's word, by their numbers. */
	beginsIn(known: KnownWord, tokens: Tokens, index: number): readonly number[] {
		// The text was read with the filter of the only one; that of many lets nearly every word pass.
		if (this.#lexicons.length === 1) return THE_ONLY_ONE;
		if (known.begins === undefined) {
			tokens.read(index, this.#word);
			const begins: number[] = [];
			this.#lexicons.forEach(({ beginnings }, at) => {
				if (hasBeginning(this.#word, this.#rules.reach, beginnings)) begins.push(at);
			});
			known.begins = begins;
		}
		return known.begins;
	}

	/** What the lexicon of this number says of a token's word. */
	matches(at: number, known: KnownWord, tokens: Tokens, index: number): readonly WordMatch[] {
		const answer = known.answers[at] ?? this.#ask(at, known, tokens, index);
		if (!answer.heard && tokens.hasCapital(index)) this.#hear(at, known, answer, tokens, index);
		return answer.matches;
	}

	#ask(at: number, known: KnownWord, tokens: Tokens, index: number): Answer {
		tokens.read(index, this.#word);
		const matches = (this.#lexicons[at] as Lexicon).wordsOf(this.#word, this.#rules);
		// What is written as the dataset writes it, or by a rule, is not guessed at.
		const answer: Answer = { matches, heard: matches.length > 0 };
		while (known.answers.length < at) known.answers.push(undefined);
		known.answers[at] = answer;
		return answer;
	}

	#hear(at: number, known: KnownWord, answer: Answer, tokens: Tokens, index: number): void {
		answer.heard = true;
		const lexicon = this.#lexicons[at] as Lexicon;
		if (!lexicon.hasSounds) return;
		if (known.sound === undefined) {
			tokens.read(index, this.#word);
			known.sound = soundOf(this.#word.text()) ?? null;
		}
		if (known.sound !== null) answer.matches = lexicon.soundingLike(known.sound);
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
