/** German: the genitive of names and nouns, and the plural. Folded: ß is ss, ä is a. */
import { type ParadigmRow, p } from '../paradigm.ts';

export const de: readonly ParadigmRow[] = [
	p('genitive', 'any', '', 's', /[^sxz]$/),
	p('genitive-sibilant', 'any', '', "'", /[sxz]$/),
	p('genitive-es', 'noun', '', 'es s', /[bdfgklmnprt]$|[sz]$/),
	p('dative', 'noun', '', 'e', /[a-z]{4}[dgkstz]$/),
	p('plural', 'noun', '', 'en n e s', /[a-z]{4}[bdefghklmnprstz]$/),
	p('plural-er', 'noun', '', 'er ern', /(?:[lnr]d|ed|mt|rt|ch)$/),
	p('plural-dative', 'noun', '', 'n', /[elr]$/),
	p('weak-adjective', 'noun', 'e', 'en er es em'),
	p('strong-adjective', 'noun', 'er', 'en es em e'),
	p('strong-adjective-neuter', 'noun', 'es', 'en er em e'),
];
