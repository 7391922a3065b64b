/** What the lexicons said of the words of one page: most words of a page stand in it more than once. */
import { FormsOfWords } from './forms-of-words.ts';
import type { Lexicon, WordMatch } from './lexicon/open.ts';
import { mayBePatronymic } from './morphology/patronymic.ts';
import type { PageRules } from './morphology/rules.ts';
import { soundOf } from './morphology/transliterate.ts';
import { placeOf } from './text/hash.ts';
import type { Tokens } from './text/token.ts';
import { hasBeginning } from './text/tokens.ts';
import { FoldedWord } from './text/word.ts';

/** A word of the page. */
export interface KnownWord {
	/** Where its units stand in the memo's pool. */
	readonly from: number;
	readonly to: number;
	readonly hash: number;
	/** By the number of the lexicon. */
	readonly matches: (readonly WordMatch[])[];
	/** Whether its sound was asked for, which is done where it has a capital. */
	heard: boolean;
	/** Numbers of the lexicons with a name that begins with it; undefined until a name may begin there. */
	begins: readonly number[] | undefined;
	/** Asked of few words, and then of every place where they stand. */
	patronymic: boolean | undefined;
}

const NO_LEXICONS: readonly Lexicon[] = [];

/** A page of so many different words has filled it; what has grown beyond is not kept for the next page. */
const KEPT_BITS = 13;
const SMALLEST_BITS = 10;

/** One is kept and used for page after page: a garbage collector is slower to take it away than the scan is to fill it. */
export class WordMemo {
	readonly #word = new FoldedWord();
	readonly #forms = new FormsOfWords();
	#lexicons = NO_LEXICONS;
	#rules: PageRules = { bits: 0, reach: 0 };
	/** What was asked for last, and where it stands. */
	#latest: KnownWord | undefined;
	#latestOf: Tokens | undefined;
	#latestAt = 0;
	/** Open addressing by hash: number of the word plus one, or 0; never more than half full. */
	#slots = new Int32Array(2 ** SMALLEST_BITS);
	#bits = SMALLEST_BITS;
	#known: KnownWord[] = [];
	/** Units of all words, end to end. */
	#pool = new Uint16Array(8 * 2 ** SMALLEST_BITS);

	/** The words of a page are going to be asked for. */
	begin(lexicons: readonly Lexicon[], rules: PageRules): void {
		this.#lexicons = lexicons;
		this.#rules = rules;
		this.#forms.begin(lexicons, rules);
	}

	/** Forgets what it holds, the page's tokens too. */
	clear(): void {
		this.#lexicons = NO_LEXICONS;
		this.#forms.begin(NO_LEXICONS, this.#rules);
		this.#latest = undefined;
		this.#latestOf = undefined;
		if (this.#known.length === 0) return;
		this.#known = [];
		if (this.#bits > KEPT_BITS) {
			this.#bits = SMALLEST_BITS;
			this.#slots = new Int32Array(2 ** SMALLEST_BITS);
			this.#pool = new Uint16Array(8 * 2 ** SMALLEST_BITS);
		} else this.#slots.fill(0);
	}

	/** What the lexicons say of a token. */
	of(tokens: Tokens, index: number): KnownWord {
		// One lexicon after the other asks for the word behind the same first word; a single one hardly ever does.
		const isAlone = this.#lexicons.length === 1;
		if (!isAlone && index === this.#latestAt && tokens === this.#latestOf) return this.#latest as KnownWord;
		const known = this.#find(tokens, index);
		if (!known.heard && tokens.hasCapital(index)) this.#hear(known, tokens, index);
		if (isAlone) return known;
		this.#latest = known;
		this.#latestOf = tokens;
		this.#latestAt = index;
		return known;
	}

	#find(tokens: Tokens, index: number): KnownWord {
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
		const matches = this.#forms.of(word);
		const known: KnownWord = { from, to, hash, matches, heard: false, begins: undefined, patronymic: undefined };
		slots[slot] = this.#known.push(known);
		if (this.#known.length * 2 > mask) this.#grow();
		return known;
	}

	/** What is written as a dataset writes it, or by a rule, is not guessed at. */
	#hear(known: KnownWord, tokens: Tokens, index: number): void {
		known.heard = true;
		if (!this.#isUnknownToSome(known)) return;
		tokens.read(index, this.#word);
		const sound = soundOf(this.#word.text());
		if (sound === undefined) return;
		this.#lexicons.forEach((lexicon, at) => {
			if (known.matches[at]?.length === 0) known.matches[at] = lexicon.soundingLike(sound);
		});
		known.begins = undefined;
	}

	/** To a lexicon with names that are found by their sound. */
	#isUnknownToSome({ matches }: KnownWord): boolean {
		for (let at = 0; at < this.#lexicons.length; at++) {
			if (matches[at]?.length === 0 && this.#lexicons[at]?.hasSounds === true) return true;
		}
		return false;
	}

	/** Numbers of the lexicons with names that begin with a token's word. */
	beginsIn(known: KnownWord, tokens: Tokens, index: number): readonly number[] {
		known.begins ??= this.#beginsIn(known, tokens, index);
		return known.begins;
	}

	#beginsIn({ matches }: KnownWord, tokens: Tokens, index: number): number[] {
		const begins: number[] = [];
		let isRead = false;
		for (let at = 0; at < this.#lexicons.length; at++) {
			if (!hasAliases(matches[at] ?? [])) continue;
			if (!isRead) tokens.read(index, this.#word);
			isRead = true;
			// The text was read with the filters of all: what passes that of another is no beginning here.
			const { beginnings } = this.#lexicons[at] as Lexicon;
			if (hasBeginning(this.#word, this.#rules.reach, beginnings)) begins.push(at);
		}
		return begins;
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
		let text = '';
		for (let at = from; at < to; at++) text += String.fromCharCode(this.#pool[at] as number);
		return text;
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

/** Whether any alias begins with one of the words. */
function hasAliases(matches: readonly WordMatch[]): boolean {
	for (let at = 0; at < matches.length; at++) {
		const { from, to } = matches[at] as WordMatch;
		if (from < to) return true;
	}
	return false;
}
