/** Dates written in the text: "2 June", "May 19, 2025", "16 мая", "16 травня 2025 року", "April 2022", "2022". */
import { formsOf } from '../morphology/inflect.ts';
import type { Token, Tokens } from '../text/tokens.ts';
import { type DayRange, dayNumber, daysOf } from './dates.ts';

export interface WrittenDate {
	/** Indices into the block's tokens, both ends included. */
	readonly first: number;
	readonly last: number;
	readonly days: DayRange;
	readonly precision: 'day' | 'month' | 'year';
	/** The year was written, not taken from the article's date. */
	readonly hasYear: boolean;
}

const MONTHS: readonly (readonly [en: string, ru: string, uk: string])[] = [
	['january', 'январь', 'січень січня січню січнем січні'],
	['february', 'февраль', 'лютий'],
	['march', 'март', 'березень березня березню березнем березні'],
	['april', 'апрель', 'квітень квітня квітню квітнем квітні'],
	['may', 'май', 'травень травня травню травнем травні'],
	['june', 'июнь', 'червень червня червню червнем червні'],
	['july', 'июль', 'липень липня липню липнем липні'],
	['august', 'август', 'серпень серпня серпню серпнем серпні'],
	['september', 'сентябрь', 'вересень вересня вересню вереснем вересні'],
	['october', 'октябрь', 'жовтень жовтня жовтню жовтнем жовтні'],
	['november', 'ноябрь', 'листопад'],
	['december', 'декабрь', 'грудень грудня грудню груднем грудні'],
];

const months: ReadonlyMap<string, number> = new Map(
	MONTHS.flatMap(([en, ru, uk], index): [string, number][] => [
		[en, index + 1],
		...(en.length > 3 ? [[en.slice(0, 3), index + 1] as [string, number]] : []),
		...formsOf(ru, 'ru', 'noun').map((form): [string, number] => [form, index + 1]),
		...uk.split(' ').flatMap((form) => formsOf(form, 'uk', 'noun').map((f): [string, number] => [f, index + 1])),
	]),
);
export const MONTH_FORMS: readonly string[] = [...months.keys()];

/** "may" is also a verb and "mar", "dec" are also words: in Latin script a month is written with a capital. */
function monthOf(token: Token | undefined): number | undefined {
	if (token === undefined || (/^[a-z]/.test(token.text) && token.letterCase === 'lower')) return undefined;
	return months.get(token.text);
}

/** Finds the dates of one block; a day or month without a year is taken to be the one nearest to `published`. */
export function writtenDates(tokens: Tokens, published: DayRange | undefined): WrittenDate[] {
	const dates: WrittenDate[] = [];
	let after = 0;
	for (const i of tokens.special) {
		if (i < after) continue;
		const date = dayAndMonth(tokens, i, published) ?? isoDate(tokens, i) ?? monthOrYear(tokens, i, published);
		if (date === undefined) continue;
		dates.push(date);
		after = date.last + 1;
	}
	return dates;
}

function dayAndMonth(tokens: Tokens, i: number, published: DayRange | undefined): WrittenDate | undefined {
	const [one, two] = [tokens.at(i), tokens.at(i + 1)];
	if (one === undefined || two === undefined || !two.joined) return undefined;
	const monthFirst = monthOf(one);
	const month = monthFirst ?? monthOf(two);
	const day = dayOfMonth(monthFirst === undefined ? one : two);
	if (month === undefined || day === undefined) return undefined;
	const year = yearOf(tokens.at(i + 2));
	const last = year === undefined ? i + 1 : i + 2;
	if (year !== undefined) return exact(i, last, dayNumber(year, month, day), true);
	const near = nearestYear(month, day, published);
	return near === undefined ? undefined : exact(i, last, near, false);
}

function exact(first: number, last: number, day: number, hasYear: boolean): WrittenDate {
	return { first, last, days: { from: day, to: day }, precision: 'day', hasYear };
}

/** `2025-06-02` comes as number, hyphen, number, hyphen, number. */
function isoDate(tokens: Tokens, i: number): WrittenDate | undefined {
	const year = yearOf(tokens.at(i));
	const [h1, month, h2, day] = [tokens.at(i + 1), tokens.at(i + 2), tokens.at(i + 3), tokens.at(i + 4)];
	if (year === undefined || h1?.kind !== 'hyphen' || h2?.kind !== 'hyphen') return undefined;
	if (month?.kind !== 'number' || day?.kind !== 'number') return undefined;
	return exact(i, i + 4, dayNumber(year, Number(month.text), Number(day.text)), true);
}

function monthOrYear(tokens: Tokens, i: number, published: DayRange | undefined): WrittenDate | undefined {
	const month = monthOf(tokens.at(i));
	const yearAfterMonth = month === undefined ? undefined : yearOf(tokens.at(i + 1));
	if (month !== undefined && yearAfterMonth !== undefined) {
		const days = { from: dayNumber(yearAfterMonth, month, 1), to: dayNumber(yearAfterMonth, month + 1, 0) };
		return { first: i, last: i + 1, days, precision: 'month', hasYear: true };
	}
	if (month !== undefined && (tokens.at(i)?.text.length ?? 0) > 3) {
		const middle = nearestYear(month, 15, published);
		if (middle === undefined) return undefined;
		return { first: i, last: i, days: { from: middle - 14, to: middle + 15 }, precision: 'month', hasYear: false };
	}
	const year = yearOf(tokens.at(i));
	const days = year === undefined ? undefined : daysOf(String(year));
	return days === undefined ? undefined : { first: i, last: i, days, precision: 'year', hasYear: true };
}

function dayOfMonth(token: Token): number | undefined {
	const match = /^\d{1,2}$/.exec(token.text);
	const day = match === null ? Number.NaN : Number(token.text);
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
