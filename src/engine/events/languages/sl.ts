/** Slovene words about events. */
import type { EventWords } from '../words.ts';

export const sl: EventWords = {
	heads: {
		talks: 'pogajanja pogajanj pogajanjih pogajanji pogajanjem pogovori pogovorov pogovorih krog dialog',
		meeting: 'srečanje sestanek vrh zasedanje konferenca',
		call: 'klic',
		exchange: 'izmenjava predaja repatriacija',
		ceasefire: 'premirje',
		document: 'memorandum seznam',
		terms: 'pogoji pogojev zahteve zahtev',
		statement: 'izjava objava predlog intervju',
		strike: 'udar napad',
		operation: 'operacija provokacija sabotaža',
		visit: 'obisk turneja',
		war: 'vojna invazija konflikt',
		election: 'volitve volitev volitvah',
		sanctions: 'sankcije sankcij sankcijah',
	},
	vague:
		'vrh klic predaja seznam pogoji zahteve izjava objava predlog intervju udar napad operacija provokacija sabotaža obisk turneja',
	round: 'krog',
	ordinals: [
		'prvi prva prvo',
		'drugi druga drugo',
		'tretji tretja tretje',
		'četrti četrta',
		'peti peta',
		'šesti šesta',
	],
	qualifiers: 'neposreden neposredni neposredna neposrednih mirovni mirovna mirovnih telefonski zadnji zadnja zadnje',
	next: 'naslednji naslednja naslednje naslednjega nov novi nova novo prihodnji prihodnja',
	planned: 'načrtovan načrtovana načrtovani preložen preložena preloženi odpovedan odpovedana odpovedani',
	modals: 'bo bodo',
	occasions: 'med po pred',
	demonstratives: 'ta te ti to teh tem temi tega',
	possessives: 'njegov njegova njen njena njihov njihova svoj svoja svoje svojega svojem lasten lastni',
};
