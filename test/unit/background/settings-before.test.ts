import { expect, test } from 'vitest';
import { settingsBefore } from '../../../src/background/settings-before.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';

test('hosts become sites, and every mention takes in what is unmarked', () => {
	expect(settingsBefore({ sitesOff: ['www.a.org', 'b.org', 7], marking: 'every' }, DEFAULT_SETTINGS)).toEqual({
		sites: { 'a.org': 'off', 'b.org': 'off' },
		actors: 'every',
		events: 'every',
		unmarked: 'every',
	});
});

test('what another device has chosen stays', () => {
	const now = { ...DEFAULT_SETTINGS, events: 'every', sites: { 'a.org': 'on' } } as const;
	expect(settingsBefore({ sitesOff: ['a.org'], marking: 'every' }, now)).toEqual({ sites: { 'a.org': 'on' } });
});

test.each([undefined, null, 7, { sitesOff: 'a.org', marking: 1 }])('broken: %j changes nothing', (old) => {
	expect(settingsBefore(old, DEFAULT_SETTINGS)).toEqual({ sites: {} });
});
