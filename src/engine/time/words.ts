/** What a language's table says about dates: written forms parted by blanks, so that months and days need no rules. */

export interface TimeWords {
	/** January to December, each with the cases in which dates stand. */
	readonly months: readonly string[];
	/** Months are written with a capital: a small "may" or "march" is another word. */
	readonly capitalMonths: boolean;
	/** Sunday to Saturday, each with the cases in which days stand. */
	readonly weekdays: readonly string[];
	/** Words for days counted from the article's own. */
	readonly days: readonly (readonly [offset: number, words: string])[];
	readonly week: string;
	/** Before a weekday or a week: the one before, this one, the one after. */
	readonly last: string;
	readonly next: string;
	/** A sentence with one of these speaks of what is to come. */
	readonly future: string;
	/** Between a day's number and its month or behind the number: "2nd of June", "2-го июня". */
	readonly behindDay: string;
	/** Between the first and the last day: "June 20 to 30", "с 20 по 30 июня". */
	readonly until: string;
	/** Before a date that something has lasted from, or has not been since: "the first talks since 2022". */
	readonly since: string;
}
