import { expect, it } from 'vitest';
import { dateOf, holdsOn, isBefore, isCalendarDate } from '../../../src/dataset/dates.ts';

it.each([
	['2025-05-15', '2025-05-16', true],
	['2025-05-16', '2025-05-16', false],
	['2025-05', '2025-05-16', false],
	['2025-05-16', '2025-05', false],
	['2024', '2025-05', true],
	['2025-06', '2025-05-31', false],
])('isBefore(%s, %s) is %s', (a, b, expected) => {
	expect(isBefore(a, b)).toBe(expected);
});

it('a period holds up to and on its last day, and open ends hold for ever', () => {
	const role = { startDate: '2020-01-24', endDate: '2025-07-17' };
	expect(['2020-01-23', '2020-01-24', '2025-07-17', '2025-07-18'].map((day) => holdsOn(role, day))).toEqual([
		false,
		true,
		true,
		false,
	]);
	expect(holdsOn({}, '1999-01-01')).toBe(true);
	expect(holdsOn({ startDate: '2020' }, '2020-05-01')).toBe(true);
});

it('knows days that do not exist', () => {
	expect(['2024-02-29', '2025-02-29', '2025-02', '2025'].map(isCalendarDate)).toEqual([true, false, true, true]);
});

it('reads the date of a date-time, and nothing from other text', () => {
	expect(dateOf('2025-06-02T18:30:00+03:00')).toBe('2025-06-02');
	expect(dateOf('2 June')).toBeUndefined();
	expect(dateOf(undefined)).toBeUndefined();
});
