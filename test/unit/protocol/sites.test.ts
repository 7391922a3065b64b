/** Which pages are read: the switch for everything, the site's, then the rule for new sites. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/protocol/settings.ts';
import { policyFor, siteOf, withSite } from '../../../src/protocol/sites.ts';

const given = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });

test('a site is its host without www', () => {
	expect(siteOf('www.TASS.com')).toBe('tass.com');
	expect(siteOf('wwwtass.com')).toBe('wwwtass.com');
	expect(siteOf('www.com')).toBe('www.com');
});

describe('withSite', () => {
	test('what new sites do anyway needs no entry', () => {
		const off = withSite(given({}), 'www.a.org', false);
		expect(off).toEqual({ 'a.org': 'off' });
		expect(withSite(given({ sites: off }), 'a.org', true)).toEqual({});
		expect(withSite(given({ newSites: 'asked' }), 'a.org', true)).toEqual({ 'a.org': 'on' });
		expect(withSite(given({ newSites: 'asked', sites: { 'a.org': 'on' } }), 'a.org', false)).toEqual({});
	});

	test('with known sources only, both are written down', () => {
		expect(withSite(given({ newSites: 'known-sources' }), 'a.org', true)).toEqual({ 'a.org': 'on' });
		expect(withSite(given({ newSites: 'known-sources' }), 'a.org', false)).toEqual({ 'a.org': 'off' });
	});
});

test.each([
	[{}, false, 'read'],
	[{ reading: 'off', sites: { 'a.org': 'on' } }, true, 'everywhere'],
	[{ sites: { 'a.org': 'off' } }, true, 'site'],
	[{ newSites: 'asked' }, false, 'not-asked'],
	[{ newSites: 'asked' }, true, 'read'],
	[{ newSites: 'asked', sites: { 'a.org': 'on' } }, false, 'read'],
	[{ newSites: 'known-sources' }, false, 'known-source'],
	[{ newSites: 'known-sources' }, true, 'read'],
	[{ newSites: 'known-sources', sites: { 'a.org': 'off' } }, false, 'site'],
] as const)('%j, asked: %s -> %s', (change, asked, expected) => {
	expect(policyFor(given(change), 'www.a.org', asked)).toBe(expected);
});

test('names of the language are no sites', () => {
	expect(policyFor(given({ newSites: 'asked' }), 'constructor', false)).toBe('not-asked');
});
