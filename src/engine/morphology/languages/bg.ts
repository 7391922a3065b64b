/** Bulgarian: no cases, but the article behind the first word of a name, and plurals. */
import { type ParadigmRow, p } from '../paradigm.ts';

export const bg: readonly ParadigmRow[] = [
	// The article
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
	p('adjective-feminine', 'noun', 'а', 'ата'),
	p('adjective-neuter', 'noun', 'о', 'ото'),
	p('adjective-plural', 'noun', 'и', 'ите'),
	p('noun-ion', 'noun', 'ия', 'ията'),
	// Plurals of nouns
	p('count', 'noun', '', 'и ове овете ите', /[бвгджзклмнпрстфхцчшщ]$/),
	p('feminine-plural', 'noun', 'а', 'и ите'),
	p('ets-plural', 'noun', 'ец', 'ци ците'),
	p('in-plural', 'noun', 'ин', 'и ите'),
	// Names in the older cases, still met in given names
	p('vocative', 'name', '', 'а е у', /[бвгджзклмнпрстфхцчшщ]$/),
];
