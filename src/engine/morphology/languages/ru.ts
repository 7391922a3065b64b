/** Russian: cases of names, nouns and adjectives. */
import { type ParadigmRow, p } from '../paradigm.ts';

export const ru: readonly ParadigmRow[] = [
	// Nouns and given names
	p('hard', 'any', '', 'а у ом е', /[бвгдзклмнпрстфх]$/),
	p('sibilant', 'any', '', 'а у ом ем е', /[жшчщц]$/),
	p('hard-plural', 'noun', '', 'ы и ов ам ами ах', /[бвгдзклмнпрстфх]$/),
	p('soft', 'any', 'ь', 'я ю ем е'),
	p('soft-feminine', 'any', 'ь', 'и ью'),
	p('soft-plural', 'noun', 'ь', 'и ей ям ями ях'),
	p('short-i', 'any', 'й', 'я ю ем е и', /[аеиоуяю]й$/),
	p('short-i-plural', 'noun', 'й', 'и ев ям ями ях'),
	p('a', 'any', 'а', 'ы и е у ой ою ей'),
	p('a-plural', 'noun', 'а', ' ам ами ах'),
	p('ya', 'any', 'я', 'и е ю ей ею'),
	p('iya', 'any', 'ия', 'ии ию ией'),
	p('iya-plural', 'noun', 'ия', 'ий иям иями иях'),
	p('o', 'noun', 'о', 'а у ом е'),
	p('e', 'noun', 'е', 'я а ю у ем'),
	p('ie', 'noun', 'ие', 'ия ию ием ии'),
	p('ek', 'any', 'ек', 'ька ьку ьком ьке ка ку ком ке'),
	p('ok', 'any', 'ок', 'ка ку ком ке'),
	p('ets', 'any', 'ец', 'ца цу цом цем це'),
	// Surnames and adjectives
	p('possessive-surname', 'name', '', 'а у ым е', /(?:[оеё]в|[иы]н)$/),
	p('possessive-surname-feminine', 'name', 'а', 'ой у ою', /(?:[оеё]ва|[иы]на)$/),
	p('adjective', 'any', 'ий', 'ого его ому ему им ом ем', /[^и]ий$/),
	p('adjective-hard', 'any', 'ый', 'ого ому ым ом'),
	p('adjective-stressed', 'any', 'ой', 'ого ому ым им ом'),
	p('adjective-feminine', 'any', 'ая', 'ой ую ою'),
	p('adjective-feminine-soft', 'any', 'яя', 'ей юю ею'),
	p('adjective-neuter', 'noun', 'ое', 'ого ому ым им ом'),
	p('adjective-plural', 'noun', 'ые', 'ых ым ыми'),
	p('adjective-plural-soft', 'noun', 'ие', 'их им ими'),
	// Nouns that stand in the plural
	p('plural-y', 'noun', 'ы', 'ов ам ами ах'),
	p('plural-i', 'noun', 'и', 'ов ей ам ям ами ями ах ях'),
	p('plural-ii', 'noun', 'ии', 'ий иям иями иях'),
	p('plural-a', 'noun', 'а', ' ам ами ах'),
	p('plural-ya', 'noun', 'ия', 'ий иям иями иях'),
];
