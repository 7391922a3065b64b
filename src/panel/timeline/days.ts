/** Dates of day, month or year precision as spans of days: what is known to the month covers the month. Pure. */

/** Days since 1 January 1970, both ends included. */
export interface DaySpan {
	readonly start: number;
	readonly end: number;
	readonly precision: 'day' | 'month' | 'year';
}

const DAY = 86_400_000;

export function daySpan(iso: string | undefined): DaySpan | undefined {
	const match = iso === undefined ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
	if (match === null) return undefined;
	const [, year = '', month, day] = match;
	const y = Number(year);
	if (month === undefined) return { start: dayOf(y, 0, 1), end: dayOf(y + 1, 0, 0), precision: 'year' };
	const m = Number(month) - 1;
	if (day === undefined) return { start: dayOf(y, m, 1), end: dayOf(y, m + 1, 0), precision: 'month' };
	const at = dayOf(y, m, Number(day));
	return { start: at, end: at, precision: 'day' };
}

/** From the first day of one date to the last day of another, as coarse as the coarser of the two. */
export function rangeSpan(from: string | undefined, to: string | undefined): DaySpan | undefined {
	const a = daySpan(from) ?? daySpan(to);
	const b = daySpan(to) ?? a;
	if (a === undefined || b === undefined) return undefined;
	const order = ['day', 'month', 'year'] as const;
	const precision = order[Math.max(order.indexOf(a.precision), order.indexOf(b.precision))] ?? 'day';
	return { start: a.start, end: Math.max(a.end, b.end), precision };
}

/** Midnight UTC, for formatting. */
export function dateOfDay(day: number): Date {
	return new Date(day * DAY);
}

function dayOf(year: number, month: number, day: number): number {
	return Math.round(Date.UTC(year, month, day) / DAY);
}
