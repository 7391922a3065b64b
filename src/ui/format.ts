/** Dates, ranges, shares, languages and lists as the reader's language writes them; all through Intl. */
import { uiLanguage } from './i18n.ts';

type Precision = 'day' | 'month' | 'year';

const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
};

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** A date as precise as it was given; only its calendar day is read, so no time zone can shift it. */
interface CalendarDate {
	readonly utc: Date;
	readonly precision: Precision;
}

function parse(iso: string): CalendarDate | undefined {
	const match = ISO.exec(iso);
	if (match === null) return undefined;
	const [, year, month, day] = match;
	const utc = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
	if (Number.isNaN(utc.getTime())) return undefined;
	return { utc, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one takes a hundred times as long as writing a date with it, and a list of results has many. */
function formatter(precision: Precision): Intl.DateTimeFormat {
	const language = uiLanguage();
	const key = `${language} ${precision}`;
	let known = formatters.get(key);
	if (known === undefined) {
		known = new Intl.DateTimeFormat(language, { ...FIELDS[precision], timeZone: 'UTC' });
		formatters.set(key, known);
	}
	return known;
}

/** `2025-06-02` -> "2 June 2025", `2025-06` -> "June 2025", `2025` -> "2025". What is no date comes back as it is. */
export function formatDate(iso: string): string {
	const date = parse(iso);
	return date === undefined ? iso : tidy(formatter(date.precision).format(date.utc));
}

/** "16 – 18 May 2025"; one date when the end is missing or the same; the coarser precision of the two. */
export function formatDateRange(start: string | undefined, end: string | undefined): string {
	if (start === undefined) return end === undefined ? '' : formatDate(end);
	const from = parse(start);
	const to = end === undefined ? undefined : parse(end);
	if (from === undefined || to === undefined || to.utc.getTime() <= from.utc.getTime()) return formatDate(start);
	const precision = coarser(from.precision, to.precision);
	return tidy(formatter(precision).formatRange(from.utc, to.utc));
}

/** When an event is: one that has parts and no end goes on ("16 May 2025 – …"). */
export function formatPeriod(
	{ startDate, endDate }: { readonly startDate?: string; readonly endDate?: string },
	hasParts: boolean,
): string {
	const range = formatDateRange(startDate, endDate);
	return hasParts && startDate !== undefined && endDate === undefined ? `${range} – …` : range;
}

/** Whole days from `from` to `to`, negative when `to` is earlier; undefined unless both are given to the day. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
	const a = from === undefined ? undefined : parse(from);
	const b = to === undefined ? undefined : parse(to);
	if (a?.precision !== 'day' || b?.precision !== 'day') return undefined;
	return Math.round((b.utc.getTime() - a.utc.getTime()) / 86_400_000);
}

/** An ISO 8601 date-time in the reader's own time zone ("2 June 2025, 14:05"). */
export function formatDateTime(iso: string): string {
	const time = new Date(iso);
	if (Number.isNaN(time.getTime())) return iso;
	return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** 0.87 -> "87 %", as the language spaces it. */
export function formatPercent(value: number): string {
	return new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** `uk` -> "Ukrainian"; the tag itself when the browser does not know it. */
export function formatLanguage(tag: string): string {
	try {
		return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
	return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(items);
}

function coarser(a: Precision, b: Precision): Precision {
	if (a === 'year' || b === 'year') return 'year';
	return a === 'month' || b === 'month' ? 'month' : 'day';
}

/** Russian and Ukrainian put "г." and "р." after a year; beside other facts that reads as clutter. */
function tidy(text: string): string {
	return text.replace(/\s(?:г|р)\.(?=\s|$)/gu, '');
}
