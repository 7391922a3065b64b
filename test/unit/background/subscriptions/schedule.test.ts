import { describe, expect, it } from 'vitest';
import { isDue, nextCheck } from '../../../../src/background/subscriptions/schedule.ts';

const HOUR = 3_600_000;
const NOW = 1_750_000_000_000;
const hours = (outcome: Parameters<typeof nextCheck>[1]) => (nextCheck(NOW, outcome) - NOW) / HOUR;

describe('the next question', () => {
	it('comes after what is usual, or what the dataset says of itself', () => {
		expect(hours({ kind: 'feed', failures: 0 })).toBe(1);
		expect(hours({ kind: 'dataset', failures: 0 })).toBe(24);
		expect(hours({ kind: 'dataset', expires: 'P2D', failures: 0 })).toBe(48);
		expect(hours({ kind: 'dataset', expires: 'PT12H', failures: 0 })).toBe(12);
		expect(hours({ kind: 'dataset', expires: 'P1Y', failures: 0 })).toBe(7 * 24);
		expect(hours({ kind: 'feed', expires: 'PT1S', failures: 0 })).toBe(0.5);
	});

	it('heeds the server when it asks for more time, never for less', () => {
		expect(hours({ kind: 'feed', wait: 7200, failures: 0 })).toBe(2);
		expect(hours({ kind: 'feed', wait: 5, failures: 0 })).toBe(1);
		expect(hours({ kind: 'feed', wait: 1e9, failures: 1 })).toBe(7 * 24);
	});

	it('is put off longer with every failure', () => {
		expect([1, 2, 3, 4, 20].map((failures) => hours({ kind: 'feed', failures }))).toEqual([1, 2, 4, 8, 7 * 24]);
	});
});

it('a clock that was set back does not silence a subscription', () => {
	expect(isDue(NOW, { checked: NOW - HOUR, next: NOW + HOUR })).toBe(false);
	expect(isDue(NOW + HOUR, { checked: NOW - HOUR, next: NOW + HOUR })).toBe(true);
	expect(isDue(NOW - 1000 * HOUR, { checked: NOW, next: NOW + HOUR })).toBe(true);
});
