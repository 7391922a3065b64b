/** German words about dates. */
import type { TimeWords } from '../words.ts';

export const de: TimeWords = {
	months: [
		'Januar Jänner',
		'Februar',
		'März',
		'April',
		'Mai',
		'Juni',
		'Juli',
		'August',
		'September',
		'Oktober',
		'November',
		'Dezember',
	],
	capitalMonths: true,
	weekdays: [
		'Sonntag Sonntags',
		'Montag Montags',
		'Dienstag Dienstags',
		'Mittwoch Mittwochs',
		'Donnerstag Donnerstags',
		'Freitag Freitags',
		'Samstag Samstags Sonnabend',
	],
	days: [
		[-2, 'vorgestern'],
		[-1, 'gestern gestrige gestrigen gestriger gestriges'],
		[0, 'heute heutige heutigen heutiger heutiges'],
		[1, 'morgen morgige morgigen morgiger'],
		[2, 'übermorgen'],
	],
	week: 'Woche',
	last: 'letzte letzten letzter vergangene vergangenen vergangener vorige vorigen voriger',
	next: 'nächste nächsten nächster kommende kommenden kommender',
	future: 'wird werden geplant geplante geplanten sollen soll',
	behindDay: '',
	until: 'bis und',
	since: 'seit',
};
