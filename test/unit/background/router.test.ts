import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MESSAGES } from '../../../scripts/fuzz/messages.ts';
import { type IncomingType, ParamSchemas } from '../../../src/background/params.ts';
import { type Handlers, route } from '../../../src/background/router.ts';
import { frameOf, trustOf } from '../../../src/background/sender.ts';

const page = { url: 'https://example.org/' };
const ref = { dataset: 'd', id: 'x' };
const TYPES = Object.keys(ParamSchemas) as IncomingType[];
const FROM_CONTENT: readonly string[] = [
	'detect',
	'about',
	'card',
	'load',
	'known-source',
	'correct',
	'correction-undo',
	'open-panel',
];

const answering = Object.fromEntries(
	TYPES.map((type) => [type, async () => `answer to ${type}`]),
) as unknown as Handlers;

beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('who may ask what', () => {
	it.each(TYPES)('an extension page may ask %s', async (type) => {
		expect(await route(answering, { type, ...MESSAGES[type] }, 'page')).toEqual({
			ok: true,
			value: `answer to ${type}`,
		});
	});

	it.each(TYPES)('a content script may ask %s only if it is one of its own', async (type) => {
		const reply = await route(answering, { type, ...MESSAGES[type] }, 'content');
		expect(reply.ok).toBe(FROM_CONTENT.includes(type));
	});

	it.each(TYPES)('nobody else may ask %s', async (type) => {
		expect(await route(answering, { type, ...MESSAGES[type] }, undefined)).toMatchObject({ ok: false });
	});
});

describe('what is refused', () => {
	it.each([
		['no object', 'detect'],
		['nothing', undefined],
		['null', null],
		['a list', ['detect']],
		['no type', { page, blocks: [] }],
		['an unknown type', { type: 'format-disk' }],
		['a name that every object has', { type: 'constructor' }],
		['a type that is no text', { type: ['detect'] }],
	])('%s', async (_, message) => {
		expect(await route(answering, message, 'page')).toMatchObject({
			ok: false,
			error: expect.stringContaining('Reload the page'),
		});
	});

	it.each<[string, object]>([
		['blocks that are no list', { type: 'detect', page, blocks: 'text' }],
		['a block that is no text', { type: 'detect', page, blocks: [7] }],
		['more text than any article has', { type: 'detect', page, blocks: ['x'.repeat(5_000_001)] }],
		['more blocks than any article has', { type: 'detect', page, blocks: Array(20_001).fill('') }],
		['no page', { type: 'detect', blocks: [] }],
		['a title as long as a book', { type: 'detect', page: { ...page, title: 'x'.repeat(5000) }, blocks: [] }],
		[
			'a reference that is no id',
			{ type: 'card', refs: [{ dataset: 'd', id: '../x' }], kind: 'actor', page, onPage: [] },
		],
		['no reference', { type: 'card', refs: [], kind: 'actor', page, onPage: [] }],
		['a kind that does not exist', { type: 'card', refs: [ref], kind: 'verdict', page, onPage: [] }],
		['a part that does not exist', { type: 'load', part: '../options/index.html' }],
		['a correction that is no id', { type: 'correction-undo', id: '*' }],
		[
			'a scope that does not exist',
			{ type: 'correct', page, scope: 'web', corrected: { kind: 'actor', refs: [ref], text: '', name: '' } },
		],
		['a limit beyond measure', { type: 'search', query: 'x', limit: 1e9 }],
		['a switch that is neither on nor off', { type: 'dataset-switch', id: 'd', enabled: 'yes' }],
	])('%s', async (_, message) => {
		expect(await route(answering, message, 'page')).toMatchObject({
			ok: false,
			error: expect.stringContaining('malformed'),
		});
	});

	it('an error of the answering side comes back as a reply', async () => {
		const failing: Handlers = {
			...answering,
			datasets: async () => {
				throw new Error('The disk is full.');
			},
		};
		expect(await route(failing, { type: 'datasets' }, 'page')).toEqual({ ok: false, error: 'The disk is full.' });
	});
});

describe('where it acts', () => {
	it('in the frame that the browser names, whatever the message says', async () => {
		const frame = { tabId: 3, frameId: 7, isPrivate: false };
		const handlers = { ...answering, load: vi.fn(async () => null) };
		await route(handlers, { type: 'load', part: 'card', tabId: 9, frameId: 0 }, 'content', frame);
		expect(handlers.load).toHaveBeenCalledExactlyOnceWith({ part: 'card' }, frame);
	});

	it.each([
		['a content script', { tab: { id: 3 }, frameId: 7 }, { tabId: 3, frameId: 7, isPrivate: false }],
		[
			'a content script in a private window',
			{ tab: { id: 3, incognito: true }, frameId: 0 },
			{ tabId: 3, frameId: 0, isPrivate: true },
		],
		['a sender without a tab', { frameId: 0 }, undefined],
		['a sender without a frame', { tab: { id: 3 } }, undefined],
	])('%s', (_, sender, frame) => {
		expect(frameOf(sender)).toEqual(frame);
	});
});

describe('who sent it', () => {
	const origin = 'chrome-extension://abc/';
	const tab = { id: 1 };
	it.each([
		['the popup', { id: 'abc', url: `${origin}src/popup/index.html` }, 'page'],
		['the options page in a tab', { id: 'abc', url: `${origin}src/options/index.html`, tab }, 'page'],
		['a content script', { id: 'abc', url: 'https://example.org/', tab }, 'content'],
		[
			'a content script of a page that imitates our address',
			{ id: 'abc', url: 'https://example.org/chrome-extension://abc/', tab },
			'content',
		],
		['another extension', { id: 'xyz', url: `${origin}src/popup/index.html` }, undefined],
		['another extension’s content script', { id: 'xyz', url: 'https://example.org/', tab }, undefined],
		['nobody in particular', {}, undefined],
		['us, from nowhere', { id: 'abc' }, undefined],
	])('%s', (_, sender, trust) => {
		expect(trustOf(sender, 'abc', origin)).toBe(trust);
	});
});
