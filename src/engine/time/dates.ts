/** Dates at the precision in which they are written, and how near they lie to one another. */

/** A span of days, both ends included, as days since 1970-01-01 (UTC). */
export interface DayRange {
	readonly from: number;
	readonly to: number;
}

const DAY = 86_400_000;

export function dayNumber(year: number, month: number, day: number): number {
	return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** The days that an ISO 8601 date covers: a day, a month or a year. The time of a date-time is dropped. */
export function daysOf(iso: string): DayRange | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso.trim());
	if (match === null) return undefined;
	const year = Number(match[1]);
	if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
	const month = Number(match[2]);
	if (match[3] === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) };
	const day = dayNumber(year, month, Number(match[3]));
	return { from: day, to: day };
}

/** The days from `start` to `end`; without an end, the start's own days. */
export function daysBetween(start: string | undefined, end: string | undefined): DayRange | undefined {
	const first = start === undefined ? undefined : daysOf(start);
	const last = end === undefined ? first : daysOf(end);
	if (first === undefined || last === undefined) return first ?? last;
	return { from: first.from, to: Math.max(first.from, last.to) };
}

/** Days between two ranges: 0 when they meet, negative when `a` lies wholly before `b`. */
export function distance(a: DayRange, b: DayRange): number {
	if (a.to < b.from) return a.to - b.from;
	if (a.from > b.to) return a.from - b.to;
	return 0;
}

export function isoDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
