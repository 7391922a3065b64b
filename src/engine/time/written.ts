/** Dates written in the text: "2 June", "May 19, 2025", "2-го июня", "16 травня 2025 року", "20–30 June", "02.06.2025", "April 2022". */
import type { Token, Tokens } from '../text/token.ts';
import { isTimeWord, monthOf } from './calendar.ts';
import { type DayRange, dayNumber, daysOf } from './dates.ts';
import { relativeDay } from './relative.ts';

export interface WrittenDate {
	/** Indices into the block's tokens, both ends included. */
	readonly first: number;
	readonly last: number;
	readonly days: DayRange;
	readonly precision: 'day' | 'month' | 'year';
	/** The year was written, not taken from the article's date. */
	readonly hasYear: boolean;
	/** Written out, or counted from the article's own date. */
	readonly rule: 'written' | 'relative';
}

/** Finds the dates of one block; a day or month without a year is taken to be the one nearest to `published`. */
export function writtenDates(tokens: Tokens, published: DayRange | undefined): WrittenDate[] {
	const dates: WrittenDate[] = [];
	let after = 0;
	for (const i of tokens.noticed.dated) {
		if (i < after) continue;
		const date =
			dayAndMonth(tokens, i, published) ??
			numericDate(tokens, i) ??
			monthOrYear(tokens, i, published) ??
			relativeDay(tokens, i, published);
		if (date === undefined) continue;
		if (!isSince(tokens, date)) dates.push(date);
		after = date.last + 1;
	}
	return dates;
}

/** "the first talks since 2022", "с весны 2022 года": such a date tells when something else was. */
function isSince(tokens: Tokens, { first, last, days, precision }: WrittenDate): boolean {
	const isWordFor = (at: number) => isTimeWord('since', tokens.at(at)?.text ?? '');
	if (precision !== 'day') return isWordFor(first - 1) || (tokens.isLower(first - 1) && isWordFor(first - 2));
	// The same words begin a range: "с 20 по 30 июня", "od 2 czerwca do 4 czerwca".
	const isRange = days.to > days.from || isTimeWord('until', tokens.at(last + 1)?.text ?? '');
	return !isRange && isWordFor(first - 1);
}

interface Days {
	readonly from: number;
	readonly to: number;
	/** The last token of it. */
	readonly last: number;
}

/** A day's number, or the first and the last one: "2", "2nd of", "2-го", "20 to 30", "20–30". */
function daysAt(tokens: Tokens, at: number): Days | undefined {
	const from = dayOfMonth(tokens.at(at));
	if (from === undefined) return undefined;
	const between = tokens.at(at + 1);
	const to = dayOfMonth(tokens.at(at + 2));
	const isRange = between?.kind === 'hyphen' || isTimeWord('until', between?.text ?? '');
	if (isRange && to !== undefined && to > from) return { from, to, last: behindDay(tokens, at + 2) };
	return { from, to: from, last: behindDay(tokens, at) };
}

/** Where a day's number ends with what belongs to it. */
function behindDay(tokens: Tokens, at: number): number {
	let last = at;
	if (tokens.at(at + 1)?.kind === 'hyphen' && isTimeWord('behindDay', tokens.at(at + 2)?.text ?? '')) last = at + 2;
	while (last < at + 3 && isTimeWord('behindDay', tokens.at(last + 1)?.text ?? '')) last++;
	return last;
}

function dayAndMonth(tokens: Tokens, i: number, published: DayRange | undefined): WrittenDate | undefined {
	const monthFirst = monthAt(tokens, i);
	const days = daysAt(tokens, monthFirst === undefined ? i : i + 1);
	if (days === undefined) return undefined;
	const month = monthFirst ?? monthAt(tokens, days.last + 1);
	const behind = monthFirst === undefined ? days.last + 1 : days.last;
	if (month === undefined || !isWhole(tokens, i, behind)) return undefined;
	const year = yearOf(tokens.at(behind + 1));
	if (year !== undefined) return exact(i, behind + 1, dayNumber(year, month, days.from), true, days.to - days.from);
	const near = nearestYear(month, days.from, published);
	return near === undefined ? undefined : exact(i, behind, near, false, days.to - days.from);
}

/** Nothing parts its tokens but blanks and the full stop of an ordinal number ("2. Juni"). */
function isWhole(tokens: Tokens, first: number, last: number): boolean {
	for (let at = first + 1; at <= last; at++) {
		if (tokens.isJoined(at)) continue;
		const gap = tokens.source.slice(tokens.at(at - 1)?.end ?? 0, tokens.at(at)?.start ?? 0);
		if (gap !== '. ' && !/^\s*[–—]\s*$/.test(gap)) return false;
	}
	return true;
}

function exact(first: number, last: number, day: number, hasYear: boolean, more = 0): WrittenDate {
	return { first, last, days: { from: day, to: day + more }, precision: 'day', hasYear, rule: 'written' };
}

/** `2025-06-02` comes as number, hyphen, number, hyphen, number; `02.06.2025` as three numbers. */
function numericDate(tokens: Tokens, i: number): WrittenDate | undefined {
	const one = tokens.at(i);
	if (one?.kind !== 'number') return undefined;
	const h1 = tokens.at(i + 1);
	const two = tokens.at(i + 2);
	const year = yearOf(one);
	if (year !== undefined && h1?.kind === 'hyphen' && tokens.at(i + 3)?.kind === 'hyphen') {
		const [month, day] = [Number(two?.text), dayOfMonth(tokens.at(i + 4))];
		return month >= 1 && month <= 12 && day !== undefined
			? exact(i, i + 4, dayNumber(year, month, day), true)
			: undefined;
	}
	const [month, last] = [h1, two];
	if (month?.kind !== 'number' || last?.kind !== 'number') return undefined;
	const day = dayOfMonth(one);
	const ending = yearOf(last);
	if (day === undefined || ending === undefined || !(Number(month.text) >= 1 && Number(month.text) <= 12))
		return undefined;
	const dotted = [month, last].every(({ start }) => tokens.source.charAt(start - 1) === '.');
	return dotted && one.end + 1 === month.start && month.end + 1 === last.start
		? exact(i, i + 2, dayNumber(ending, Number(month.text), day), true)
		: undefined;
}

function monthAt(tokens: Tokens, at: number): number | undefined {
	const token = tokens.at(at);
	return token === undefined ? undefined : monthOf(token.text, token.letterCase);
}

function monthOrYear(tokens: Tokens, i: number, published: DayRange | undefined): WrittenDate | undefined {
	const month = monthAt(tokens, i);
	const yearAfterMonth = month === undefined ? undefined : yearOf(tokens.at(i + 1));
	if (month !== undefined && yearAfterMonth !== undefined) {
		const days = { from: dayNumber(yearAfterMonth, month, 1), to: dayNumber(yearAfterMonth, month + 1, 0) };
		return { first: i, last: i + 1, days, precision: 'month', hasYear: true, rule: 'written' };
	}
	if (month !== undefined && (tokens.at(i)?.text.length ?? 0) > 3) {
		const middle = nearestYear(month, 15, published);
		if (middle === undefined) return undefined;
		return {
			first: i,
			last: i,
			days: { from: middle - 14, to: middle + 15 },
			precision: 'month',
			hasYear: false,
			rule: 'written',
		};
	}
	const year = yearOf(tokens.at(i));
	const days = year === undefined ? undefined : daysOf(String(year));
	return days === undefined
		? undefined
		: { first: i, last: i, days, precision: 'year', hasYear: true, rule: 'written' };
}

function dayOfMonth(token: Token | undefined): number | undefined {
	const match = /^\d{1,2}$/.exec(token?.text ?? '');
	const day = match === null ? Number.NaN : Number(match[0]);
	return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(token: Token | undefined): number | undefined {
	if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return undefined;
	// "2,022 men" is a count.
	return token.end - token.start === 4 ? Number(token.text) : undefined;
}

function nearestYear(month: number, day: number, published: DayRange | undefined): number | undefined {
	if (published === undefined) return undefined;
	const year = new Date(published.from * 86_400_000).getUTCFullYear();
	const candidates = [year - 1, year, year + 1].map((candidate) => dayNumber(candidate, month, day));
	return candidates.reduce((best, candidate) =>
		Math.abs(candidate - published.from) < Math.abs(best - published.from) ? candidate : best,
	);
}
