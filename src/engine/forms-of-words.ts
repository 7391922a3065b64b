/** Which words of several lexicons a token may be a form of: the token's endings are walked once for all of them. */
import type { Lexicon, WordMatch } from './lexicon/open.ts';
import { ANY_RULE, eachBase, type OnBase, type PageRules, rulesBack } from './morphology/rules.ts';
import { hasHash } from './text/bits.ts';
import { FoldedWord } from './text/word.ts';

const NO_LEXICONS: readonly Lexicon[] = [];
const NO_TOKEN = new FoldedWord();

/** One is kept for page after page: what a page asks for each of its words is made ready once. */
export class FormsOfWords {
	#lexicons = NO_LEXICONS;
	#bits = 0;
	#reach = 0;
	/** By the rules of the page or of any lexicon. */
	#allowed = 0;
	/** The token that is asked for, and what was found. */
	#token = NO_TOKEN;
	#found: WordMatch[][] = [];

	/** Words are going to be looked up in these, by the rules of the page or the lexicon's own. */
	begin(lexicons: readonly Lexicon[], { bits, reach }: PageRules): void {
		this.#lexicons = lexicons;
		this.#bits = bits;
		this.#reach = reach;
		this.#allowed = lexicons.reduce((all, { rules }) => all | rules, bits);
	}

	/** By lexicon. */
	of(token: FoldedWord): WordMatch[][] {
		const whole = token.hashes[token.length] as number;
		const found: WordMatch[][] = [];
		for (let at = 0; at < this.#lexicons.length; at++) {
			const lexicon = this.#lexicons[at] as Lexicon;
			const word = hasHash(lexicon.words, whole) ? lexicon.wordOf(token, token.length, '', whole) : -1;
			found.push(word < 0 ? [] : [matchOf(lexicon, word, ANY_RULE)]);
		}
		this.#token = token;
		this.#found = found;
		eachBase(token, this.#reach, this.#allowed, this.#see);
		return found;
	}

	readonly #see: OnBase = (stem, way, hash) => {
		for (let at = 0; at < this.#lexicons.length; at++) {
			const lexicon = this.#lexicons[at] as Lexicon;
			if (!hasHash(lexicon.words, hash)) continue;
			const word = lexicon.wordOf(this.#token, stem, way.base, hash);
			if (word < 0) continue;
			const rules = rulesBack(this.#token, stem, way) & (this.#bits | lexicon.rules);
			if (rules === 0) continue;
			const own = this.#found[at] as WordMatch[];
			const known = own.find((match) => match.word === word);
			if (known === undefined) own.push(matchOf(lexicon, word, rules));
			else known.rules |= rules;
		}
	};
}

function matchOf(lexicon: Lexicon, word: number, rules: number): WordMatch {
	return { word, rules, from: lexicon.firstAliasOf(word), to: lexicon.firstAliasOf(word + 1) };
}
