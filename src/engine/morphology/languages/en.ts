/** English: the possessive, and plurals of nouns. */
import { type ParadigmRow, p } from '../paradigm.ts';

export const en: readonly ParadigmRow[] = [
	p('possessive', 'any', '', "'s"),
	p('plural', 'noun', '', 's', /[^sxzy]$|[aeou]y$/),
	p('plural-es', 'noun', '', 'es', /(?:[sxz]|[cs]h)$/),
	p('plural-ies', 'noun', 'y', 'ies', /[^aeou]y$/),
	p('plural-um', 'noun', 'um', 'a'),
];
