/** Settings as stored items: what is read of broken ones, that nothing is lost, and what one change writes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	CHOICES,
	changedItems,
	DEFAULT_SETTINGS,
	NAME_LANGUAGES,
	parseSettings,
	type Settings,
	STORED_KEYS,
	storedItems,
} from '../../../src/protocol/settings.ts';

const host = fc.domain().map((name) => name.toLowerCase());
const settings: fc.Arbitrary<Settings> = fc.record({
	...(Object.fromEntries(Object.entries(CHOICES).map(([name, values]) => [name, fc.constantFrom(...values)])) as {
		[K in keyof typeof CHOICES]: fc.Arbitrary<(typeof CHOICES)[K][number]>;
	}),
	nameLanguages: fc.subarray([...NAME_LANGUAGES]),
	sites: fc.dictionary(host, fc.constantFrom('on', 'off'), { noNullPrototype: true }),
});

test('nothing stored: the defaults', () => {
	expect(DEFAULT_SETTINGS).toMatchObject({
		actors: 'first',
		events: 'first',
		unmarked: 'none',
		markStyle: 'tint',
		reading: 'on',
		newSites: 'articles',
		nameLanguages: [],
		sites: {},
	});
});

test('any settings come back as they were stored', () => {
	fc.assert(
		fc.property(settings, (one) => {
			expect(parseSettings(storedItems(one))).toEqual(one);
		}),
	);
});

test('whatever is stored, what is read are settings', () => {
	const stored = fc.dictionary(fc.constantFrom(...STORED_KEYS), fc.anything());
	fc.assert(
		fc.property(stored, (items) => {
			const read = parseSettings(items);
			for (const [name, values] of Object.entries(CHOICES)) expect(values).toContain(read[name as keyof Settings]);
			expect(Object.values(read.sites).every((value) => value === 'on' || value === 'off')).toBe(true);
		}),
	);
});

test('a broken value falls back by itself', () => {
	const items = { ...storedItems({ ...DEFAULT_SETTINGS, events: 'every' }), 'settings1.actors': 'all', other: 1 };
	expect(parseSettings(items)).toEqual({ ...DEFAULT_SETTINGS, events: 'every' });
});

describe('what one change writes', () => {
	test('its own item and no other', () => {
		const after: Settings = { ...DEFAULT_SETTINGS, events: 'every' };
		expect(changedItems(DEFAULT_SETTINGS, after)).toEqual({ 'settings1.events': 'every' });
	});

	test('a site: one item, however many sites there are', () => {
		fc.assert(
			fc.property(settings, host, (one, site) => {
				const after = { ...one, sites: { ...one.sites, [site]: one.sites[site] === 'on' ? 'off' : 'on' } } as const;
				expect(Object.keys(changedItems(one, after))).toHaveLength(1);
			}),
		);
	});

	test('a thousand sites fit into items of 8 kB', () => {
		const sites = Object.fromEntries(
			Array.from({ length: 1000 }, (_, index) => [`news-outlet-${index}.example.org`, 'off' as const]),
		);
		for (const [key, value] of Object.entries(storedItems({ ...DEFAULT_SETTINGS, sites }))) {
			expect(key.length + JSON.stringify(value).length).toBeLessThan(8192);
		}
	});
});
