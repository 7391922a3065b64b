/** Slovene words about dates. */
import type { TimeWords } from '../words.ts';

export const sl: TimeWords = {
	months: [
		'januar januarja januarju',
		'februar februarja februarju',
		'marec marca marcu',
		'april aprila aprilu',
		'maj maja maju',
		'junij junija juniju',
		'julij julija juliju',
		'avgust avgusta avgustu',
		'september septembra septembru',
		'oktober oktobra oktobru',
		'november novembra novembru',
		'december decembra decembru',
	],
	capitalMonths: false,
	weekdays: [
		'nedeljo nedelja nedelje',
		'ponedeljek ponedeljka ponedeljkov ponedeljkovi',
		'torek torka torkov torkovi',
		'sredo sreda srede',
		'četrtek četrtka četrtkov četrtkovi',
		'petek petka petkov petkovi',
		'soboto sobota sobote',
	],
	days: [
		[-2, 'predvčerajšnjim'],
		[-1, 'včeraj včerajšnji včerajšnja včerajšnjega včerajšnjih'],
		[0, 'danes današnji današnja današnjega današnjih'],
		[1, 'jutri jutrišnji jutrišnja jutrišnjega jutrišnjih'],
		[2, 'pojutrišnjem'],
	],
	week: 'teden tedna tednu',
	last: 'prejšnji prejšnjega prejšnjem prejšnjo minuli minulega minulem pretekli preteklega preteklem',
	next: 'naslednji naslednjega naslednjem naslednjo prihodnji prihodnjega prihodnjem prihodnjo',
	future: 'bo bodo načrtovana načrtovani predvidena predvideni',
	behindDay: '',
	until: 'do in',
	since: 'od',
};
