/** On a page that is no article only the gatekeeper runs; who wants to know more gets the article's part and its answer. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Keeper } from '../../../src/content/slot.ts';
import { PROSE, wholeDocument } from './support.ts';

const ARTICLE = `<html><head><meta property="og:type" content="article"></head><body>${`<p>${PROSE}</p>`.repeat(3)}</body></html>`;
const SHOP = '<html><head></head><body><p>Three coins</p></body></html>';
const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
const sender = { id: 'us' } as Runtime.MessageSender;

function event() {
	const listeners = new Set<(...args: never[]) => unknown>();
	return {
		listeners,
		addListener: (one: () => unknown) => listeners.add(one),
		removeListener: (one: () => unknown) => listeners.delete(one),
	};
}

let onMessage: ReturnType<typeof event>;
let onConnect: ReturnType<typeof event>;

beforeEach(() => {
	vi.resetModules();
	onMessage = event();
	onConnect = event();
	sendMessage.mockReset();
	vi.stubGlobal('browser', { runtime: { id: 'us', sendMessage, onMessage, onConnect } });
	vi.stubGlobal('location', { href: 'https://news.example/a', hash: '' });
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('navigation', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

async function keepGate(html: string) {
	const document = wholeDocument(html);
	Object.defineProperty(document, 'contentType', { value: 'text/html' });
	vi.stubGlobal('document', document);
	const { Gatekeeper } = await import('../../../src/content/gatekeeper.ts');
	const { takeOver } = await import('../../../src/content/slot.ts');
	const gatekeeper = new Gatekeeper();
	takeOver(gatekeeper);
	gatekeeper.start();
	return { gatekeeper, takeOver };
}

test('nothing is asked on a page that is no article', async () => {
	await keepGate(SHOP);
	expect(sendMessage).not.toHaveBeenCalled();
});

test('the article’s part is asked for once on an article', async () => {
	sendMessage.mockResolvedValue({ ok: true, value: null });
	await keepGate(ARTICLE);
	expect(sendMessage.mock.calls).toEqual([[{ type: 'load', part: 'article' }]]);
});

test('a popup and a panel are served by the part that comes, and the gatekeeper goes', async () => {
	const { gatekeeper, takeOver } = await keepGate(SHOP);
	const port = { onDisconnect: event() } as unknown as Runtime.Port;
	const next: Keeper = {
		stop: vi.fn(),
		answer: (_message, _sender, reply) => {
			reply({ ok: true, value: 'from the article’s part' });
			return true;
		},
	};
	let given: readonly Runtime.Port[] = [];
	sendMessage.mockImplementation(async () => {
		given = takeOver(next);
		return { ok: true, value: null };
	});
	for (const connect of onConnect.listeners) connect(port as never);
	const reply = vi.fn();
	expect(gatekeeper.answer({ type: 'page' }, sender, reply)).toBe(true);
	await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith({ ok: true, value: 'from the article’s part' }));
	expect(given).toEqual([port]);
	expect(sendMessage).toHaveBeenCalledTimes(1);
	expect(onMessage.listeners.size + onConnect.listeners.size).toBe(0);
});

test('a part that cannot be put in is told to who asks, and tried again', async () => {
	const { gatekeeper } = await keepGate(SHOP);
	sendMessage.mockResolvedValue({ ok: false, error: 'Not here.' });
	const reply = vi.fn();
	gatekeeper.answer({ type: 'page' }, sender, reply);
	await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith({ ok: false, error: 'Not here.' }));
	gatekeeper.answer({ type: 'page' }, sender, reply);
	await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
});

test('another extension gets no answer', async () => {
	const { gatekeeper } = await keepGate(SHOP);
	expect(gatekeeper.answer({ type: 'page' }, { id: 'them' } as Runtime.MessageSender, vi.fn())).toBeUndefined();
	expect(sendMessage).not.toHaveBeenCalled();
});
