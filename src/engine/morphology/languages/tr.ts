/** Turkish: suffixes behind the apostrophe of names, and of nouns without one; folded (ı is i, ş is s). */
import { type ParadigmRow, p } from '../paradigm.ts';

/** Case, possessive and plural suffixes in both vowel harmonies, with the buffer letters y, n, s. */
const SUFFIXES = [
	...'i u yi yu ni nu a e ya ye na ne da de ta te dan den tan ten nda nde ndan nden in un nin nun la le yla yle'.split(
		' ',
	),
	...'li lu daki deki taki teki ca ce lar ler lari leri larin lerin lara lere larda lerde lardan lerden'.split(' '),
	...'dir dur tir tur si su sinin sunun sina sine sinda sinde sini sunu ki'.split(' '),
	...'ndaki ndeki nca nce lik luk siz suz yken ken lilar liler larla lerle'.split(' '),
];

export const tr: readonly ParadigmRow[] = [
	p('name', 'any', '', SUFFIXES.map((suffix) => `'${suffix}`).join(' ')),
	p('noun', 'noun', '', SUFFIXES.join(' '), /[a-z]{6}$/),
	p('noun-k', 'noun', 'k', 'gi gu ga ge gin gun'),
	p('possessive', 'noun', 'i', 'ini ina ine inin inda inde indan inden iyla iyle', /[a-z]{3}i$/),
];
