/** Bulgarian: no cases, but the article behind the first word of a name, and plurals. */
import { type ParadigmRow, p } from '../paradigm.ts';

export const bg: readonly ParadigmRow[] = [
	// The article; a man's name never takes it
	p('masculine', 'noun', '', 'а ът', /[бвгджзклмнпрстфхцчшщ]$/),
	p('masculine-soft', 'noun', '', 'я ят', /[лнртдч]$/),
	p('masculine-short-i', 'noun', 'й', 'я ят'),
	p('feminine', 'noun', '', 'та', /[ая]$|(?:ст|щ|н|р|л|т)$/),
	p('neuter', 'noun', '', 'то', /[оеиую]$/),
	p('plural', 'noun', '', 'те', /[иеа]$/),
	p('plural-a', 'noun', '', 'та', /а$/),
	p('adjective', 'noun', 'и', 'ия ият'),
	p('adjective-hard', 'noun', '', 'ия ият', /[нвткл]$/),
	p('adjective-en', 'noun', 'ен', 'ния ният'),
	p('adjective-fleeting', 'noun', 'ър', 'рия рият'),
	p('adjective-feminine', 'noun', 'а', 'ата'),
	p('adjective-neuter', 'noun', 'о', 'ото'),
	p('adjective-plural', 'noun', 'и', 'ите'),
	p('noun-ion', 'noun', 'ия', 'ията'),
	// Plurals of nouns
	p('count', 'noun', '', 'и ове овете ите', /[бвгджзклмнпрстфхцчшщ]$/),
	p('k-plural', 'noun', 'к', 'ци ците'),
	p('feminine-plural', 'noun', 'а', 'и ите'),
	p('feminine-ya-plural', 'noun', 'я', 'и ите'),
	p('ets-plural', 'noun', 'ец', 'ци ците'),
	p('in-plural', 'noun', 'ин', 'и ите'),
	// Peoples and parties stand among the names of persons too; with adjectives in front of them
	p('people', 'any', '', 'те', /и$/),
	p('person-feminine', 'any', '', 'та', /ка$/),
];
