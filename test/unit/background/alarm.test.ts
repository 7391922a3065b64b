import { beforeEach, expect, it, vi } from 'vitest';
import { ALARM, setAlarm } from '../../../src/background/alarm.ts';

const NOW = Date.parse('2025-05-20T12:00:00Z');
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

const { alarms } = vi.hoisted(() => {
	let set: { scheduledTime: number } | undefined;
	return {
		alarms: {
			made: 0,
			get: async () => set,
			clear: async () => {
				set = undefined;
			},
			create(_name: string, { periodInMinutes }: { readonly periodInMinutes: number }) {
				alarms.made += 1;
				set = { scheduledTime: Date.now() + periodInMinutes * 60_000 };
			},
		},
	};
});
vi.mock('webextension-polyfill', () => ({ default: { alarms } }));

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: NOW });
	await alarms.clear();
	alarms.made = 0;
	return () => vi.useRealTimers();
});

it('is set once, and not put off by another start of the browser', async () => {
	await setAlarm(true);
	vi.setSystemTime(NOW + 20 * MINUTE);
	await setAlarm(true);
	expect([alarms.made, await alarms.get()]).toEqual([1, { scheduledTime: NOW + 30 * MINUTE }]);
});

it('is set anew after the clock was set back, which would have silenced it for a year', async () => {
	await setAlarm(true);
	vi.setSystemTime(NOW - YEAR);
	await setAlarm(true);
	expect(await alarms.get()).toEqual({ scheduledTime: NOW - YEAR + 30 * MINUTE });
});

it('is left as it is after the clock was set forward: the browser rings it at once', async () => {
	await setAlarm(true);
	vi.setSystemTime(NOW + YEAR);
	await setAlarm(true);
	expect(alarms.made).toBe(1);
});

it(`goes when nobody is subscribed (${ALARM})`, async () => {
	await setAlarm(true);
	await setAlarm(false);
	expect(await alarms.get()).toBeUndefined();
});
