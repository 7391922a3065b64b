/** Czech: cases of names, nouns and adjectives, with the consonant shifts before -e; folded (ě is e, ů is u). */
import { type ParadigmRow, p } from '../paradigm.ts';

export const cs: readonly ParadigmRow[] = [
	// Masculine nouns and names
	p('hard', 'any', '', 'a u ovi em e', /[bcdfghjklmnprstvwxz]$/),
	p('hard-plural', 'noun', '', 'y i ove u um ech ich', /[bcdfghjklmnprstvwxz]$/),
	p('soft', 'any', '', 'e i em ovi', /[cjrszltdn]$/),
	p('ek', 'any', 'ek', 'ka ku kovi kem'),
	p('el', 'any', 'el', 'la lovi lem le'),
	p('er', 'any', 'er', 'ra rovi rem ru'),
	p('ec', 'any', 'ec', 'ce ci cem covi'),
	p('en', 'any', 'en', 'na nu novi nem'),
	p('es', 'any', 'es', 'se si sem sovi'),
	p('uv', 'noun', 'uv', 'ova ovu ovy'),
	p('o-name', 'any', 'o', 'a ovi em u e'),
	p('e-name', 'name', '', 'ho mu m', /[eiy]$/),
	p('foreign', 'any', '', "'a 'ovi 'em 'u", /[eaouy]$/),
	// Feminine nouns and names
	p('a', 'any', 'a', 'y e u o ou ovi'),
	p('ka', 'any', 'ka', 'ce'),
	p('ga', 'any', 'ga', 'ze'),
	p('ha', 'any', 'ha', 'ze'),
	p('ra', 'any', 'ra', 're'),
	p('a-soft', 'any', 'a', 'i e u ou', /[jcszr]a$/),
	p('ia', 'any', 'ie', 'ii i'),
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
	p('adjective', 'any', 'y', 'eho emu ym em ych ymi'),
	p('adjective-feminine', 'any', 'a', 'e ou'),
	p('adjective-neuter', 'noun', 'e', 'eho emu ym em'),
	p('adjective-soft', 'any', 'i', 'iho imu im ich imi'),
	p('adjective-plural', 'noun', 'i', 'ych ym ymi e'),
	p('adjective-plural-e', 'noun', 'e', 'ych ym ymi'),
	p('adjective-sky-plural', 'noun', 'sti', 'skych skym skymi'),
	p('adjective-cky-plural', 'noun', 'cti', 'ckych ckym ckymi'),
	// Nouns that stand in the plural
	p('plural-y', 'noun', 'y', 'u um ech '),
	p('plural-i', 'noun', 'i', 'u um ech y e ich'),
	p('plural-ove', 'noun', 'ove', 'u um ech y'),
	p('plural-ane', 'noun', 'ane', 'anu anum any anech'),
	p('plural-ce', 'noun', 'ci', 'ku kum ky cich'),
	p('plural-e', 'noun', 'e', 'u um ich i'),
	p('plural-a', 'noun', 'a', ' um ech y'),
];
