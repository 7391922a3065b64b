/** Polish words about events. */
import type { EventWords } from '../words.ts';

export const pl: EventWords = {
	heads: {
		talks:
			'rozmowy rozmów rozmowach rozmowami rozmowom negocjacje negocjacji negocjacjach negocjacjami negocjacjom runda dialog',
		meeting: 'spotkanie spotkania szczyt posiedzenie narada konferencja',
		call: 'rozmowa telefon',
		exchange: 'wymiana repatriacja',
		ceasefire: 'rozejm rozejmu zawieszenie',
		document: 'memorandum lista',
		terms: 'warunki warunków żądania żądań',
		statement: 'oświadczenie wpis propozycja wywiad',
		strike: 'uderzenie atak',
		operation: 'operacja prowokacja dywersja',
		visit: 'wizyta podróż',
		war: 'wojna inwazja konflikt',
		election: 'wybory wyborów wyborach',
		sanctions: 'sankcje sankcji sankcjach sankcjami',
	},
	vague:
		'rozmowa telefon lista zawieszenie warunki żądania oświadczenie wpis propozycja wywiad uderzenie atak operacja prowokacja dywersja wizyta podróż',
	round: 'runda',
	ordinals: [
		'pierwszy pierwsza pierwsze',
		'drugi druga drugie drugiej drugą',
		'trzeci trzecia trzecie',
		'czwarty czwarta',
		'piąty piąta',
		'szósty szósta',
	],
	qualifiers:
		'bezpośredni bezpośrednie bezpośrednich pokojowy pokojowe pokojowych telefoniczny telefoniczna ostatni ostatnia ostatnie',
	next: 'następny następna następne kolejny kolejna kolejne nowy nowa nowe przyszły przyszła',
	planned:
		'odbędzie odbędą zaplanowany zaplanowana zaplanowane planowany planowana planowane przełożone przełożony odwołane odwołany',
	modals: 'będzie będą',
	occasions: 'podczas po przed trakcie czasie',
	demonstratives: 'ten ta to te tych tym tymi tej tę',
	possessives: 'jego jej ich swój swoje swoja swojego swojej swoim swoich swoją własny własna własne',
};
