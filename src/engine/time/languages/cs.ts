/** Czech words about dates. */
import type { TimeWords } from '../words.ts';

export const cs: TimeWords = {
	months: [
		'leden ledna lednu',
		'únor února únoru',
		'březen března březnu',
		'duben dubna dubnu',
		'květen května květnu',
		'červen června červnu',
		'červenec července červenci',
		'srpen srpna srpnu',
		'září',
		'říjen října říjnu',
		'listopad listopadu',
		'prosinec prosince prosinci',
	],
	capitalMonths: false,
	weekdays: [
		'neděli neděle nedělní nedělního nedělních',
		'pondělí pondělní pondělního pondělních',
		'úterý úterní úterního úterních',
		'středu středa středeční středečního středečních',
		'čtvrtek čtvrtka čtvrteční čtvrtečního čtvrtečních',
		'pátek pátku páteční pátečního pátečních',
		'sobotu sobota soboty sobotní sobotního sobotních',
	],
	days: [
		[-2, 'předevčírem'],
		[-1, 'včera včerejší včerejšího včerejších'],
		[0, 'dnes dnešní dnešního dnešních'],
		[1, 'zítra zítřejší zítřejšího zítřejších'],
		[2, 'pozítří'],
	],
	week: 'týden týdne týdnu',
	last: 'minulý minulého minulou minulé minulém uplynulý uplynulé uplynulém',
	next: 'příští příštího příštím následující následujícího následujícím',
	future: 'bude budou uskuteční proběhne proběhnou začne začnou naplánováno plánované',
	behindDay: '',
	until: 'až do a',
	since: 'od',
};
