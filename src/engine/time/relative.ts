/** Days counted from the article's own: "yesterday", "on Thursday", "в прошлый четверг", "наступного тижня". */
import type { Tokens } from '../text/token.ts';
import { dayOffsetOf, isTimeWord, weekdayOf, weekOf } from './calendar.ts';
import type { DayRange } from './dates.ts';
import type { WrittenDate } from './written.ts';

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** Undefined where the article's own day is not known. */
export function relativeDay(tokens: Tokens, at: number, published: DayRange | undefined): WrittenDate | undefined {
	const token = tokens.at(at);
	if (token === undefined || published === undefined || published.from !== published.to) return undefined;
	const today = published.from;
	const offset = dayOffsetOf(token.text);
	if (offset !== undefined) return day(at, at, today + offset);
	return weekdayOf(token.text) === undefined ? week(tokens, at, today) : weekday(tokens, at, today);
}

function day(first: number, last: number, from: number, to = from): WrittenDate {
	return { first, last, days: { from, to }, precision: 'day', hasYear: false, rule: 'relative' };
}

/**
 * The nearest such day up to the article's own; behind "last" not that day itself; from it on where the sentence speaks of
 * what is to come, and behind "next" later than it.
 */
function weekday(tokens: Tokens, at: number, today: number): WrittenDate | undefined {
	const named = weekdayOf(tokens.at(at)?.text ?? '');
	if (named === undefined) return undefined;
	const { value, tables } = named;
	const back = inWeek(weekdayOfDay(today) - value);
	const on = inWeek(-back);
	const before = tokens.isJoined(at) ? (tokens.at(at - 1)?.text ?? '') : '';
	if (isTimeWord('last', before, tables)) return day(at - 1, at, today - (back === 0 ? DAYS_OF_WEEK : back));
	if (isTimeWord('next', before, tables)) return day(at - 1, at, today + (on === 0 ? DAYS_OF_WEEK : on));
	const sentence = tokens.sentence(at);
	const reach = 12;
	for (let near = Math.max(0, at - reach); near <= at + reach && near < tokens.length; near++) {
		if (tokens.sentence(near) !== sentence) continue;
		if (isTimeWord('future', tokens.at(near)?.text ?? '', tables)) return day(at, at, today + on);
	}
	return day(at, at, today - back);
}

/** "last week" and "next week"; a bare "week" is a length. Weeks begin on Monday. */
function week(tokens: Tokens, at: number, today: number): WrittenDate | undefined {
	const named = weekOf(tokens.at(at)?.text ?? '');
	if (named === undefined || !tokens.isJoined(at)) return undefined;
	const before = tokens.at(at - 1)?.text ?? '';
	const shift = isTimeWord('last', before, named.tables) ? -1 : isTimeWord('next', before, named.tables) ? 1 : 0;
	if (shift === 0) return undefined;
	const monday = today - inWeek(weekdayOfDay(today) - 1);
	return day(at - 1, at, monday + shift * DAYS_OF_WEEK, monday + shift * DAYS_OF_WEEK + DAYS_OF_WEEK - 1);
}

function weekdayOfDay(number: number): number {
	return inWeek(EPOCH_WEEKDAY + number);
}

function inWeek(days: number): number {
	return ((days % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
}
