/** A page with paragraphs that is no article has the gatekeeper only, and is not asked about. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Keeper } from '../../../src/content/slot.ts';
import { PROSE, webPage } from './support.ts';

const prose = (times: number) => `<p>${PROSE.repeat(times)}</p>`.repeat(3);
const page = (type: string, body: string) =>
	`<html><head><meta property="og:type" content="${type}"></head><body>${body}</body></html>`;
const ARTICLE = page('article', prose(1));
const SHOP = page('website', '<p>Three coins</p>');
/** Prose on a page that says it is no article: the source decides. */
const DOUBTFUL = page('website', prose(3));

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
const heard = new Set<(message: unknown) => unknown>();
const touched = vi.fn();
let navigation: EventTarget;

beforeEach(() => {
	vi.resetModules();
	heard.clear();
	touched.mockReset();
	sendMessage.mockReset();
	const onMessage = {
		addListener: (one: (message: unknown) => unknown) => heard.add(one),
		removeListener: (one: (message: unknown) => unknown) => heard.delete(one),
	};
	const runtime = { id: 'us', sendMessage, onMessage };
	vi.stubGlobal('browser', {
		get runtime() {
			touched();
			return runtime;
		},
	});
	vi.stubGlobal('window', { length: 0 });
	vi.stubGlobal('location', { href: 'https://news.example/a', hash: '' });
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('CSS', { highlights: new Map() });
	navigation = Object.assign(new EventTarget(), { currentEntry: null });
	vi.stubGlobal('navigation', navigation);
	Reflect.deleteProperty(globalThis, Symbol.for('counterpoint.page'));
});
afterEach(() => vi.unstubAllGlobals());

async function keep(html: string) {
	vi.stubGlobal('document', webPage(html));
	const { keepGate } = await import('../../../src/content/gatekeeper.ts');
	keepGate(false);
	return import('../../../src/content/slot.ts');
}

const part = (): Keeper => ({ reads: true, alive: () => true, stop: vi.fn() });

test('on a page that is no article nothing is asked, and the API is left alone', async () => {
	await keep(SHOP);
	expect(touched).not.toHaveBeenCalled();
});

test('the article’s part is asked for once on an article', async () => {
	sendMessage.mockResolvedValue({ ok: true, value: null });
	await keep(ARTICLE);
	expect(sendMessage.mock.calls).toEqual([[{ type: 'load', part: 'article' }]]);
});

test('a part that cannot be put in is asked for again on the next screen', async () => {
	sendMessage.mockResolvedValue({ ok: false, error: 'Not here.' });
	await keep(ARTICLE);
	await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(1));
	vi.stubGlobal('location', { href: 'https://news.example/b', hash: '' });
	await vi.waitFor(() => {
		navigation.dispatchEvent(new Event('currententrychange'));
		expect(sendMessage).toHaveBeenCalledTimes(2);
	});
});

test('whether a doubtful page is of a known source is asked, and once more when datasets have changed', async () => {
	sendMessage.mockResolvedValue({ ok: true, value: false });
	await keep(DOUBTFUL);
	const asked = { type: 'known-source', url: 'https://news.example/a' };
	await vi.waitFor(() => expect(heard.size).toBe(1));
	expect(sendMessage.mock.calls).toEqual([[asked]]);
	sendMessage.mockImplementation(async (message) => ({ ok: true, value: 'url' in message ? true : null }));
	for (const hear of heard) expect(hear({ type: 'refresh' })).toBeUndefined();
	await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(3));
	expect(sendMessage.mock.calls.slice(1)).toEqual([[asked], [{ type: 'load', part: 'article' }]]);
});

test('the part that comes silences it', async () => {
	sendMessage.mockResolvedValue({ ok: true, value: false });
	const { takeOver } = await keep(DOUBTFUL);
	await vi.waitFor(() => expect(heard.size).toBe(1));
	takeOver(true, part);
	expect(heard.size).toBe(0);
});

test.each([
	['stays away where the article’s part is already', true],
	['takes over from an older copy of the extension', false],
])('it %s', async (_, living) => {
	sendMessage.mockResolvedValue({ ok: true, value: null });
	const { takeOver } = await import('../../../src/content/slot.ts');
	const before = { ...part(), alive: () => living };
	takeOver(true, () => before);
	await keep(ARTICLE);
	expect(before.stop).toHaveBeenCalledTimes(living ? 0 : 1);
	expect(sendMessage).toHaveBeenCalledTimes(living ? 0 : 1);
});
