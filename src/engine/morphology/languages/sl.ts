/** Slovene: cases of names, nouns and adjectives; folded (š is s). */
import { joined, type ParadigmRow, p } from '../paradigm.ts';

/** Endings of an adjective in -ov or -ev, the masculine nominative among them. */
const OF_ADJECTIVE = 'a o e i ega emu im em ih imi';

export const sl: readonly ParadigmRow[] = [
	// Masculine nouns and names
	p('hard', 'any', '', 'a u om em', /[bcdfghjklmnprstvwxz]$/),
	p('hard-plural', 'noun', '', 'i e ov om ih', /[bcdfghjklmnprstvwxz]$/),
	p('r-j', 'any', '', 'ja ju jem', /r$/),
	p('vowel-j', 'any', '', 'ja ju jem', /[iuy]$/),
	p('foreign-y', 'name', '', 'a u om em', /y$/),
	p('y-to-j', 'name', 'y', 'ja ju jem'),
	p('ec', 'any', 'ec', 'ca cu cem'),
	p('ec-plural', 'any', 'ec', 'ci ce cev cem cih'),
	p('ek', 'any', 'ek', 'ka ku kom'),
	p('el', 'any', 'el', 'la lu lom'),
	p('er', 'any', 'er', 'ra ru rom'),
	p('en', 'noun', 'en', 'na nu nom'),
	p('elj', 'any', 'elj', 'lja lju ljem'),
	p('o-name', 'any', 'o', 'a u om'),
	p('e-name', 'name', 'e', 'ea eu eom ja ju jem eta etu etom'),
	p('silent-e', 'name', '', 'a u om ja ju jem', /e$/),
	p('silent-e-dropped', 'name', 'e', 'a u om', /[bdfgklmnprstvz]e$/),
	// The possessive of a name is an adjective, and of a woman with a foreign surname her surname ("Mayeva")
	p('possessive', 'any', '', joined('ov', ` ${OF_ADJECTIVE}`), /[bdfghklmnprtvwxe]$/),
	p('possessive-soft', 'any', '', joined('ev', ` ${OF_ADJECTIVE}`), /[cjszy]$/),
	p('possessive-j', 'name', '', joined('jev', ` ${OF_ADJECTIVE}`), /[riuy]$/),
	p('possessive-el', 'name', 'el', joined('lov', ` ${OF_ADJECTIVE}`)),
	// Feminine nouns and names
	p('a', 'any', 'a', 'e i o'),
	p('a-plural', 'noun', 'a', ' am ah ami'),
	p('ija-plural', 'noun', 'ija', 'ij ijam ijah ijami'),
	p('consonant-feminine', 'noun', '', 'i jo', /(?:st|v|n|t)$/),
	p('ev', 'noun', 'ev', 've vi vijo'),
	// Neuter nouns
	p('o', 'noun', 'o', 'a u om em'),
	p('e-neuter', 'noun', 'e', 'a u em'),
	// Adjectives and surnames that inflect as they do
	p('adjective-i', 'any', 'i', 'ega emu im em'),
	p('adjective-i-plural', 'noun', 'i', 'ih imi'),
	p('adjective', 'noun', '', 'ega emu im em', /[bcdfghjklmnprstvwxz]$/),
	p('adjective-en', 'noun', 'en', 'nega nemu nim nem'),
	p('adjective-neuter', 'noun', 'o', 'ega emu im em'),
	p('adjective-plural', 'noun', 'e', 'ih im imi'),
	// Nouns that stand in the plural
	p('plural-i', 'noun', 'i', 'ov ev om em e ih'),
	p('plural-e', 'noun', 'e', ' am ah ami'),
	p('plural-a', 'noun', 'a', ' om ih'),
	// Peoples and parties stand among the names of persons too
	p('people-ci', 'any', 'ci', 'cev cem ce cih'),
	p('people-i', 'any', 'i', 'ov om e ih', /(?:an|ist|it|ak)i$/),
];
