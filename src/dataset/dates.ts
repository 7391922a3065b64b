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

/** More months than this are told by their years. */
const MOST_MONTHS = 36;

/**
 * What a period is found by: its first and last day, and when it is longer than a day each month that it touches, so
 * that a look-up of a range finds also what begins before and ends behind it.
 */
export function dateKeys(startDate: string | undefined, endDate: string | undefined): string[] {
	const start = startDate ?? endDate;
	const end = endDate ?? startDate;
	if (start === undefined || end === undefined) return [];
	if (start === end) return [start];
	const first = monthNumber(start, 1);
	const last = monthNumber(end, 12);
	const keys = [start, end];
	if (last - first < MOST_MONTHS) {
		for (let month = first; month <= last; month++) {
			keys.push(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
		}
	} else {
		for (let year = Math.floor(first / 12); year <= Math.floor(last / 12); year++) keys.push(String(year));
	}
	return keys;
}

function monthNumber(date: string, otherwise: number): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || otherwise) - 1;
}

/** The first day that a date of any precision may mean. */
export function firstDay(date: string): string {
	return date.length >= 10 ? date.slice(0, 10) : `${date}${date.length >= 7 ? '' : '-01'}-01`;
}

/** The last one, which may be the 31st of a short month: for comparing only. */
export function lastDay(date: string): string {
	return date.length >= 10 ? date.slice(0, 10) : `${date}${date.length >= 7 ? '' : '-12'}-31`;
}
