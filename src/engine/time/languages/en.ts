/** English words about dates. */
import type { TimeWords } from '../words.ts';

export const en: TimeWords = {
	months: [
		'january jan',
		'february feb',
		'march mar',
		'april apr',
		'may',
		'june jun',
		'july jul',
		'august aug',
		'september sep sept',
		'october oct',
		'november nov',
		'december dec',
	],
	capitalMonths: true,
	weekdays: [
		"sunday sunday's",
		"monday monday's",
		"tuesday tuesday's",
		"wednesday wednesday's",
		"thursday thursday's",
		"friday friday's",
		"saturday saturday's",
	],
	days: [
		[-1, "yesterday yesterday's"],
		[0, "today today's"],
		[1, "tomorrow tomorrow's"],
	],
	week: "week week's",
	last: 'last past previous',
	next: 'next coming following',
	future: 'will shall scheduled planned upcoming',
	behindDay: 'st nd rd th of',
	until: 'to and until till through',
	since: 'since',
};
