/** Which words of several lexicons a token may be a form of: the token's endings are walked once for all of them. */
import type { Lexicon, WordMatch } from './lexicon/open.ts';
import { ANY_RULE, eachBase, type PageRules } from './morphology/rules.ts';
import { hasHash } from './text/bits.ts';
import type { FoldedWord } from './text/word.ts';

/** By lexicon; by the rules of the page or the lexicon's own. */
export function formsOfWords(
	lexicons: readonly Lexicon[],
	token: FoldedWord,
	{ bits, reach }: PageRules,
): WordMatch[][] {
	const whole = token.hashes[token.length] as number;
	const found = lexicons.map((lexicon) => {
		const word = hasHash(lexicon.words, whole) ? lexicon.wordOf(token, token.length, '', whole) : -1;
		return word < 0 ? [] : [matchOf(lexicon, word, ANY_RULE)];
	});
	const allowed = lexicons.reduce((all, { rules }) => all | rules, bits);
	eachBase(token, reach, allowed, (stem, base, hash, rulesOf) => {
		for (let at = 0; at < lexicons.length; at++) {
			const lexicon = lexicons[at] as Lexicon;
			if (!hasHash(lexicon.words, hash)) continue;
			const word = lexicon.wordOf(token, stem, base, hash);
			if (word < 0) continue;
			const rules = rulesOf() & (bits | lexicon.rules);
			if (rules === 0) continue;
			const own = found[at] as WordMatch[];
			const known = own.find((match) => match.word === word);
			if (known === undefined) own.push(matchOf(lexicon, word, rules));
			else known.rules |= rules;
		}
	});
	return found;
}

function matchOf(lexicon: Lexicon, word: number, rules: number): WordMatch {
	return { word, rules, from: lexicon.firstAliasOf(word), to: lexicon.firstAliasOf(word + 1) };
}
