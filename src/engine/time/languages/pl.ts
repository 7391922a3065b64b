/** Polish words about dates. */
import type { TimeWords } from '../words.ts';

export const pl: TimeWords = {
	months: [
		'styczeń stycznia styczniu',
		'luty lutego lutym',
		'marzec marca marcu',
		'kwiecień kwietnia kwietniu',
		'maj maja maju',
		'czerwiec czerwca czerwcu',
		'lipiec lipca lipcu',
		'sierpień sierpnia sierpniu',
		'wrzesień września wrześniu',
		'październik października październiku',
		'listopad listopada listopadzie',
		'grudzień grudnia grudniu',
	],
	capitalMonths: false,
	weekdays: [
		'niedzielę niedziela niedzieli',
		'poniedziałek poniedziałku poniedziałkowe poniedziałkowych',
		'wtorek wtorku wtorkowe wtorkowych',
		'środę środa środy środowe środowych',
		'czwartek czwartku czwartkowe czwartkowych',
		'piątek piątku piątkowe piątkowych',
		'sobotę sobota soboty sobotnie sobotnich',
	],
	days: [
		[-2, 'przedwczoraj'],
		[-1, 'wczoraj wczorajszy wczorajsza wczorajsze wczorajszego wczorajszej wczorajszych'],
		[0, 'dzisiaj dziś dzisiejszy dzisiejsza dzisiejsze dzisiejszego dzisiejszej dzisiejszych'],
		[1, 'jutro jutrzejszy jutrzejsza jutrzejsze jutrzejszego jutrzejszej jutrzejszych'],
		[2, 'pojutrze'],
	],
	week: 'tydzień tygodnia tygodniu',
	last: 'ubiegły ubiegłego ubiegłej ubiegłą ubiegłym zeszły zeszłego zeszłym zeszłej miniony minionego minionym',
	next: 'przyszły przyszłego przyszłym przyszłą następny następnego następnym najbliższy najbliższą',
	future: 'będzie będą odbędzie odbędą rozpocznie rozpoczną planowane zaplanowane',
	behindDay: '',
	until: 'do i oraz',
	since: 'od',
};
