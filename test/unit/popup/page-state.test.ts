import { describe, expect, it } from 'vitest';
import { pageView, shortHost, switchSite, unsettled } from '../../../src/popup/page-state.ts';
import type { PageStatus } from '../../../src/protocol/messages.ts';

function status(state: PageStatus['state']): PageStatus {
	return { host: 'tass.com', state, mentions: 0, story: [], reading: undefined };
}

describe('pageView', () => {
	it('is unreachable when no content script answers', () => {
		expect(pageView(undefined)).toEqual({ kind: 'unreachable' });
	});

	it('takes the state from the page', () => {
		expect(pageView(status('not-article')).kind).toBe('not-article');
	});
});

describe('unsettled', () => {
	it('waits while the page works', () => {
		expect(unsettled(pageView(status('working')), [])).toBe(true);
		expect(unsettled(pageView(status('ready')), [])).toBe(false);
	});

	it('waits until the page has seen the switch', () => {
		expect(unsettled(pageView(status('ready')), ['tass.com'])).toBe(true);
		expect(unsettled(pageView(status('off')), ['tass.com'])).toBe(false);
		expect(unsettled(pageView(status('off')), [])).toBe(true);
	});

	it('does not wait for a page that cannot answer', () => {
		expect(unsettled(pageView(undefined), [])).toBe(false);
		expect(unsettled({ kind: 'asking' }, [])).toBe(false);
	});
});

describe('switchSite', () => {
	it('adds and takes out one host without doubles', () => {
		expect(switchSite(['a.org'], 'b.org', false)).toEqual(['a.org', 'b.org']);
		expect(switchSite(['a.org', 'b.org'], 'b.org', false)).toEqual(['a.org', 'b.org']);
		expect(switchSite(['a.org', 'b.org'], 'b.org', true)).toEqual(['a.org']);
	});
});

describe('shortHost', () => {
	it('leaves out www and nothing else', () => {
		expect(shortHost('www.tass.com')).toBe('tass.com');
		expect(shortHost('wwwtass.com')).toBe('wwwtass.com');
		expect(shortHost('www.com')).toBe('www.com');
	});
});
