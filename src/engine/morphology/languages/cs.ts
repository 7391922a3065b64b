/** Czech: cases of names, nouns and adjectives, with the consonant shifts before -e; folded (ě is e, ů is u). */
import { type ParadigmRow, p } from '../paradigm.ts';

export const cs: readonly ParadigmRow[] = [
	// Masculine nouns and names
	p('hard', 'any', '', 'a u ovi em e', /[bcdfghjklmnprstvwxz]$/),
	p('hard-plural', 'noun', '', 'y i u um ech ich', /[bcdfghjklmnprstvwxz]$/),
	p('soft', 'any', '', 'e i em ovi', /[cjrszx]$/),
	p('soft-l', 'noun', '', 'e i em ovi', /[ldtn]$/),
	p('ek', 'any', 'ek', 'ka ku kovi kem'),
	p('ek-plural', 'noun', 'ek', 'ky ku kum cich'),
	p('el', 'any', 'el', 'la lu lovi lem le'),
	p('er', 'any', 'er', 'ra rovi rem ru'),
	p('ec', 'any', 'ec', 'ce ci cem covi'),
	p('ec-plural', 'noun', 'ec', 'cu cum cich'),
	p('en', 'noun', 'en', 'na nu novi nem ne ni'),
	p('uv', 'noun', 'uv', 'ova ovu ovy'),
	p('o-name', 'name', 'o', 'a ovi em'),
	p('e-name', 'name', '', 'ho mu m', /[eiy]$/),
	// "Steve" drops its silent vowel
	p('silent-e', 'name', 'e', 'a ovi em u', /[bcdfgklmnprstvz]e$/),
	p('yj', 'name', 'yj', 'eho emu ym em'),
	p('foreign', 'any', '', "'a 'ovi 'em 'u 'e", /[eaouy]$/),
	// Possessives of names; those in -ova, -ove and -ovou are left out, being surnames of women as well
	p('possessive', 'name', '', 'uv ovo ovy ovu ovym ovych ovymi', /[bcdfghjklmnprstvwxz]$/),
	// Feminine nouns and names; surnames in -ova go as adjectives do
	p('a', 'name', 'a', 'y e u o ou ovi', /(?:^..?|[^o])va$|[^v]a$/),
	p('a-noun', 'noun', 'a', 'y e u o ou'),
	p('ka', 'any', 'ka', 'ce'),
	p('ga', 'any', 'ga', 'ze'),
	p('ha', 'any', 'ha', 'ze'),
	p('cha', 'any', 'cha', 'se'),
	p('a-soft', 'any', 'a', 'i e u ou', /[jcszr]a$/),
	p('ie', 'any', 'ie', 'ii i'),
	p('ia', 'any', 'ia', 'ie ii iu iou'),
	p('a-plural', 'noun', 'a', ' am ami ach'),
	p('ka-plural', 'noun', 'ka', 'ek kam kami kach ky'),
	p('e-feminine', 'any', 'e', 'i'),
	p('e-feminine-plural', 'noun', 'e', 'im emi ich i'),
	p('consonant-feminine', 'noun', '', 'i', /(?:st|ec|l|n|z|s|c|t|d)$/),
	// Neuter nouns
	p('o', 'noun', 'o', 'a u em e ech'),
	p('i-neuter', 'noun', 'i', 'im'),
	p('um', 'noun', 'um', 'a u em'),
	p('e-neuter', 'noun', 'e', 'ete eti etem'),
	// Adjectives and surnames that inflect as they do (-y, -a, -e, -i written without their length)
	p('adjective', 'any', 'y', 'eho emu ym em'),
	p('adjective-y-plural', 'noun', 'y', 'ych ymi'),
	p('adjective-feminine', 'any', 'a', 'e ou'),
	p('adjective-neuter', 'noun', 'e', 'eho emu ym em'),
	p('adjective-soft', 'any', 'i', 'iho imu im'),
	p('adjective-soft-plural', 'noun', 'i', 'ich imi'),
	p('adjective-plural', 'noun', 'i', 'ych ym ymi e'),
	p('adjective-plural-e', 'noun', 'e', 'ych ym ymi'),
	p('adjective-sky-plural', 'noun', 'sti', 'skych skym skymi ske'),
	p('adjective-cky-plural', 'noun', 'cti', 'ckych ckym ckymi cke'),
	// Nouns that stand in the plural
	p('plural-y', 'noun', 'y', 'u um ech '),
	p('plural-i', 'noun', 'i', 'u um ech y e ich'),
	p('plural-e', 'noun', 'e', 'u um ich i'),
	p('plural-a', 'noun', 'a', ' um ech y'),
	// Peoples and parties stand among the names of persons too
	p('people-ove', 'any', 'ove', 'u um ech y'),
	p('people-ane', 'any', 'ane', 'anu anum any anech'),
	p('people-iste', 'any', 'iste', 'istu istum isty istech'),
	p('people-ci', 'any', 'ci', 'cu cum ce cich ku kum ky'),
];
