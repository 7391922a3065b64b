import { describe, expect, it } from 'vitest';
import { accessNotice, pageView, type Switches, unsettled } from '../../../src/popup/page-state.ts';
import type { PageStatus } from '../../../src/protocol/messages.ts';
import { type OffReason, siteIsOn } from '../../../src/protocol/sites.ts';

function status(state: PageStatus['state'], off?: OffReason): PageStatus {
	const page = { host: 'www.tass.com', state, mentions: 0, story: [], reading: undefined };
	return off === undefined ? page : { ...page, off };
}

const UNDECIDED: Switches = { reading: 'on', sites: {} };
const ON: Switches = { reading: 'on', sites: { 'tass.com': 'on' } };
const OFF: Switches = { reading: 'on', sites: { 'tass.com': 'off' } };
const NOWHERE: Switches = { reading: 'off', sites: { 'tass.com': 'on' } };

describe('pageView', () => {
	it('is unreachable when no content script answers', () => {
		expect(pageView(undefined)).toEqual({ kind: 'unreachable' });
	});

	it('takes the state from the page', () => {
		expect(pageView(status('not-article')).kind).toBe('not-article');
	});
});

describe('accessNotice', () => {
	it.each([
		['none', 'ready', 'none'],
		['none', undefined, 'none'],
		['some', undefined, 'some'],
		['some', 'ready', undefined],
		['all', undefined, 'all'],
	] as const)('access %s on a page %s: %s', (access, state, said) => {
		expect(accessNotice(access, pageView(state && status(state)))).toBe(said);
	});
});

describe('unsettled', () => {
	it('waits while the page works', () => {
		expect(unsettled(pageView(status('working')), UNDECIDED)).toBe(true);
		expect(unsettled(pageView(status('ready')), UNDECIDED)).toBe(false);
	});

	it.each([
		['ready', undefined, OFF, true],
		['off', 'site', OFF, false],
		['off', 'site', UNDECIDED, true],
		['off', 'not-asked', UNDECIDED, false],
		['off', 'unknown-source', UNDECIDED, false],
		['off', 'not-asked', ON, true],
		['ready', undefined, ON, false],
		['ready', undefined, NOWHERE, true],
		['off', 'everywhere', NOWHERE, false],
		['off', 'everywhere', ON, true],
	] as const)('waits until the page has seen the switches: %s %s', (state, off, switches, expected) => {
		expect(unsettled(pageView(status(state, off)), switches)).toBe(expected);
	});

	it('does not wait for a page that cannot answer', () => {
		expect(unsettled(pageView(undefined), OFF)).toBe(false);
		expect(unsettled({ kind: 'asking' }, OFF)).toBe(false);
	});
});

describe('siteIsOn', () => {
	it('is what the reader has chosen, else how the page is treated', () => {
		expect(siteIsOn(status('ready'), OFF)).toBe(false);
		expect(siteIsOn(status('off', 'not-asked'), ON)).toBe(true);
		expect(siteIsOn(status('off', 'not-asked'), UNDECIDED)).toBe(false);
		expect(siteIsOn(status('not-article'), UNDECIDED)).toBe(true);
	});
});
