/** What is made of a list of lexicons, kept until the list is another: datasets seldom change, pages often. */
import type { Lexicon } from './open.ts';

export function perLexicons<T>(make: (lexicons: readonly Lexicon[]) => T): (lexicons: readonly Lexicon[]) => T {
	let latest: { readonly lexicons: readonly Lexicon[]; readonly made: T } | undefined;
	return (lexicons) => {
		const known = latest;
		const same = known?.lexicons.length === lexicons.length && lexicons.every((one, at) => one === known.lexicons[at]);
		if (known !== undefined && same) return known.made;
		const made = make(lexicons);
		latest = { lexicons: [...lexicons], made };
		return made;
	};
}
