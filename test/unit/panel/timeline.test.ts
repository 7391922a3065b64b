/** The timeline: spans of days, breaks in time, and where dots, bars and labels stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DaySpan, daySpan, rangeSpan } from '../../../src/panel/timeline/days.ts';
import { layOutTimeline, type TimelineItem } from '../../../src/panel/timeline/layout.ts';
import { makeScale } from '../../../src/panel/timeline/scale.ts';
import { account, event } from './support.ts';

const measure = (text: string) => text.length * 6;
const days = ({ start, end }: DaySpan) => end - start + 1;
const day = (start: number, end = start): DaySpan => ({ start, end, precision: 'day' });

describe('daySpan', () => {
	it('is as long as what is known', () => {
		expect(days(daySpan('2025-05-16') as DaySpan)).toBe(1);
		expect(days(daySpan('2025-02') as DaySpan)).toBe(28);
		expect(days(daySpan('2024') as DaySpan)).toBe(366);
		expect(daySpan('2025-05-16T20:15:00+03:00')).toEqual(daySpan('2025-05-16'));
		expect(daySpan('soon')).toBeUndefined();
		expect(daySpan(undefined)).toBeUndefined();
	});

	it('reaches from the first day of a range to the last, as coarse as the coarser', () => {
		expect(rangeSpan('2025-06-02', '2025-06')).toMatchObject({ precision: 'month' });
		expect(days(rangeSpan('2025-05-23', '2025-05-25') as DaySpan)).toBe(3);
		expect(rangeSpan(undefined, undefined)).toBeUndefined();
	});
});

describe('makeScale', () => {
	it('cuts out what is empty, and breaks there', () => {
		const scale = makeScale([day(0, 2), day(1000, 1001)], 300);
		expect(scale.breaks).toHaveLength(1);
		const [gap] = scale.breaks;
		expect(scale.x(500)).toBeGreaterThan(gap?.x ?? 0);
		expect(scale.x(500)).toBeLessThan((gap?.x ?? 0) + (gap?.width ?? 0));
	});

	it('is not stretched by a war, a month or a year', () => {
		const month: DaySpan = { start: 0, end: 30, precision: 'month' };
		const scale = makeScale([day(10), day(12), day(-900, 2000), month], 300);
		expect(scale.x(10)).toBe(0);
		expect(scale.x(13)).toBe(300);
	});

	it('keeps order and stays within the width, whatever lies in it', () => {
		const span = fc
			.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 60 }))
			.map(([start, length]) => day(start, start + length));
		fc.assert(
			fc.property(
				fc.array(span, { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 200, max: 1600 }),
				(spans, width) => {
					const { x } = makeScale(spans, width);
					const edges = spans.flatMap(({ start, end }) => [start, end + 1]).sort((a, b) => a - b);
					const at = edges.map(x);
					for (const [index, value] of at.entries()) {
						expect(value).toBeGreaterThanOrEqual(-0.001);
						expect(value).toBeLessThanOrEqual(width + 0.001);
						expect(value).toBeGreaterThanOrEqual((at[index - 1] ?? 0) - 0.001);
					}
				},
			),
		);
	});
});

describe('layOutTimeline', () => {
	const dated = (id: string, date: string) => account(id, { date });
	const keys = (items: readonly TimelineItem[], kind: TimelineItem['kind']) =>
		items.filter((item) => item.kind === kind).map(({ key }) => key);

	it('draws no account twice in one place', () => {
		const accounts = Array.from({ length: 40 }, (_, index) => dated(`a${index}`, `2025-05-1${index % 3}`));
		for (const width of [300, 1200]) {
			const { items } = layOutTimeline({ events: [], accounts }, width, measure);
			expect(new Set(items.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(40);
			for (const { y } of items) expect(y).toBeGreaterThan(0);
		}
	});

	it('gives a month its span and an unknown date no place', () => {
		const accounts = [
			dated('day', '2025-05-16'),
			dated('later', '2025-05-30'),
			dated('month', '2025-05'),
			account('none'),
		];
		const { items, undated } = layOutTimeline({ events: [], accounts }, 600, measure);
		expect(undated.map(({ ref }) => ref.id)).toEqual(['none']);
		expect(items.find(({ key }) => key === 'd/month')?.width).toBeGreaterThan(100);
		expect(items.find(({ key }) => key === 'd/day')?.width).toBe(0);
	});

	it('stands in time, with the page itself where it is no known account', () => {
		const events = [event('e', 'story', { startDate: '2025-05-12', endDate: '2025-05-13' })];
		const accounts = [dated('b', '2025-05-14'), dated('a', '2025-05-11')];
		const { items } = layOutTimeline({ events, accounts, published: '2025-05-13' }, 600, measure);
		expect(items.map(({ key }) => key)).toEqual(['d/a', 'd/e', 'page', 'd/b']);
	});

	it('draws no length for a series that is known by its beginning alone', () => {
		const events = [
			event('open', 'series', { startDate: '2025-05-12' }),
			event('closed', 'series', { startDate: '2025-05-12', endDate: '2025-05-20' }),
		];
		expect(keys(layOutTimeline({ events, accounts: [] }, 600, measure).items, 'event')).toEqual(['d/closed']);
	});

	it('keeps labels within the width and apart from each other', () => {
		const name = 'A rather long name of an event in May';
		const events = Array.from({ length: 8 }, (_, index) =>
			event(`e${index}`, 'part', { name, startDate: `2025-05-${10 + index}` }),
		);
		for (const width of [300, 900]) {
			const { items } = layOutTimeline({ events, accounts: [] }, width, measure);
			const boxes = items.flatMap((item) => {
				if (item.kind !== 'event') return [];
				const { text, x, anchor } = item.label;
				const own = measure(text);
				const left = Math.min(item.x, anchor === 'start' ? x : x - own);
				const right = Math.max(item.x + item.width, anchor === 'start' ? x + own : x);
				return [{ left, right, y: item.y }];
			});
			expect(boxes).toHaveLength(8);
			for (const [index, box] of boxes.entries()) {
				expect(box.left).toBeGreaterThanOrEqual(-0.001);
				expect(box.right).toBeLessThanOrEqual(width + 0.001);
				for (const other of boxes.slice(index + 1)) {
					expect(box.y !== other.y || box.right <= other.left || other.right <= box.left).toBe(true);
				}
			}
		}
	});
});
