/** Czech words about events. */
import type { EventWords } from '../words.ts';

export const cs: EventWords = {
	heads: {
		talks: 'jednání jednáních vyjednávání vyjednáváních rozhovory rozhovorů rozhovorech kolo dialog',
		meeting: 'setkání setkáních schůzka summit zasedání porada konference',
		call: 'telefonát',
		exchange: 'výměna předání repatriace',
		ceasefire: 'příměří',
		document: 'memorandum seznam',
		terms: 'podmínky podmínek požadavky požadavků',
		statement: 'prohlášení příspěvek návrh rozhovor',
		strike: 'úder útok',
		operation: 'operace provokace sabotáž',
		visit: 'návštěva cesta',
		war: 'válka invaze konflikt',
		election: 'volby voleb volbách',
		sanctions: 'sankce sankcí sankcích',
	},
	vague:
		'předání seznam podmínky požadavky prohlášení příspěvek návrh rozhovor úder útok operace provokace sabotáž návštěva cesta',
	round: 'kolo',
	ordinals: [
		'první prvního prvním',
		'druhý druhá druhé',
		'třetí třetího třetím',
		'čtvrtý čtvrtá čtvrté',
		'pátý pátá páté',
		'šestý šestá šesté',
	],
	qualifiers: 'přímý přímá přímé přímých mírový mírová mírové mírových telefonický telefonické poslední',
	next: 'další dalšího dalším příští příštího nový nová nové následující budoucí',
	planned:
		'uskuteční proběhne proběhnou plánovaný plánovaná plánované naplánováno odložený odložená odložené odloženo zrušený zrušená zrušené zrušeno',
	modals: 'bude budou',
	occasions: 'během po před průběhu',
	demonstratives: 'tento tato toto tyto těchto této tomto tohoto',
	possessives: 'jeho její jejich svůj své svoje svého svém svých vlastní',
};
