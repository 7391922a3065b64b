/** Comparing dates of day, month or year precision, as text: `2025-06` lies neither before nor after `2025-06-02`. */

/** True when `a` ends before `b` begins, as far as their common precision can tell. */
export function isBefore(a: string, b: string): boolean {
	const shared = Math.min(a.length, b.length);
	return a.slice(0, shared) < b.slice(0, shared);
}

/** Does a period with open or imprecise ends hold on a day? */
export function holdsOn(
	period: { readonly startDate?: string | undefined; readonly endDate?: string | undefined },
	day: string,
): boolean {
	if (period.startDate !== undefined && isBefore(day, period.startDate)) return false;
	return period.endDate === undefined || !isBefore(period.endDate, day);
}

/** False for `2025-02-30`: well formed, and no day of any calendar. */
export function isCalendarDate(date: string): boolean {
	if (date.length < 10) return true;
	const parsed = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** The date part of an ISO 8601 date or date-time; nothing when it does not begin with a date. */
export function dateOf(text: string | undefined): string | undefined {
	return text?.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/)?.[0];
}
