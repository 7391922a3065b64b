/** Which of a dataset's names are looked for: those in the languages that the reader wants of it. */
import type { LexiconAlias } from './lexicon/open.ts';
import { languagesOf } from './morphology/inflect.ts';
import { LANGUAGES } from './morphology/tables.ts';

const CYRILLIC = /[\u0400-\u052f]/;
/** Their names are never written otherwise. */
const CYRILLIC_LANGUAGES: readonly string[] = ['ru', 'uk', 'bg'];

/** Names whose language the dataset does not say are told by their letters. What only supports a name always counts. */
export function isSpoken(alias: LexiconAlias, wanted: readonly string[] | undefined): boolean {
	if (wanted === undefined || alias.cue) return true;
	const own = LANGUAGES[alias.language - 1];
	if (own !== undefined) return wanted.includes(own);
	// How it is written is worked out when asked for.
	const { text } = alias;
	if (!CYRILLIC.test(text)) return wanted.some((one) => !CYRILLIC_LANGUAGES.includes(one));
	const [only, second] = languagesOf(text.toLowerCase(), undefined);
	return wanted.some((one) => (second === undefined ? one === only : CYRILLIC_LANGUAGES.includes(one)));
}
