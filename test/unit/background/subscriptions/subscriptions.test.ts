/** Subscriptions against a real local server and a real (in-memory) IndexedDB: what the reader sees after each check. */
import 'fake-indexeddb/auto';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Background } from '../../../../src/background/handlers.ts';
import { backgroundWith, harbourTalks } from '../support.ts';

type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void;
const answers = new Map<string, Answer>();
const server = createServer((request, response) => {
	const answer = answers.get(request.url ?? '');
	if (answer === undefined) response.writeHead(404).end();
	else answer(response, request.headers);
});
let base = '';
let background: Background;
let allowed: boolean;
let alarm: boolean | undefined;
let count = 0;

beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(async () => {
	answers.clear();
	allowed = true;
	alarm = undefined;
	count += 1;
	background = backgroundWith({
		databaseName: `subscriptions-${count}`,
		isAllowed: async () => allowed,
		setAlarm: async (wanted) => {
			alarm = wanted;
		},
	});
	await background.start();
});

const text = (body: string, headers: Record<string, string> = {}): Answer => {
	return (response) => response.writeHead(200, headers).end(body);
};
const feed = (...items: readonly string[]) =>
	`<rss version="2.0"><channel><title>Late Paper</title><link>https://late.example/</link><language>en</language>${items
		.map(
			(title, at) =>
				`<item><title>${title}</title><link>https://late.example/${at}/${title.length}</link><pubDate>Fri, 16 May 2025 10:00:00 GMT</pubDate></item>`,
		)
		.join('')}</channel></rss>`;
const subscribe = (path: string) => background.handlers.subscribe({ url: `${base}${path}` }, undefined);
const installed = async () => (await background.handlers.datasets({}, undefined)).datasets;
const version = async (id: string) => (await installed()).find((dataset) => dataset.id === id)?.version;

describe('a feed', () => {
	it('brings accounts that stand in the card of the event that they are about', async () => {
		const [event] = harbourTalks().events;
		answers.set('/feed', text(feed(`${event?.name as string}: what was said`, 'Cooking with leeks')));
		const { id, kind } = await subscribe('/feed');
		expect(kind).toBe('feed');
		expect(alarm).toBe(true);
		const card = await background.handlers.card(
			{
				kind: 'event',
				refs: [{ dataset: 'harbour-talks', id: event?.id ?? '' }],
				page: { url: 'https://elsewhere.example/' },
				onPage: [],
			},
			undefined,
		);
		const others = card.others.flatMap(({ accounts }) => accounts).filter(({ ref }) => ref.dataset === id);
		expect(others.map(({ headline }) => headline)).toEqual([`${event?.name as string}: what was said`]);
	});

	it('is tied by the names only that are looked for in pages, and anew when the reader chooses otherwise', async () => {
		const [event] = harbourTalks().events;
		answers.set('/feed', text(feed(`${event?.name as string}: what was said`)));
		await subscribe('/feed');
		const others = async () => {
			const card = await background.handlers.card(
				{
					kind: 'event',
					refs: [{ dataset: 'harbour-talks', id: event?.id ?? '' }],
					page: { url: 'https://elsewhere.example/' },
					onPage: [],
				},
				undefined,
			);
			return card.others.flatMap(({ accounts }) => accounts).filter(({ ref }) => ref.dataset !== 'harbour-talks')
				.length;
		};
		expect(await others()).toBe(1);
		await background.handlers['dataset-choices']({ id: 'harbour-talks', languages: ['uk'] }, undefined);
		expect(await others()).toBe(0);
		await background.handlers['dataset-choices']({ id: 'harbour-talks' }, undefined);
		expect(await others()).toBe(1);
	});

	it('keeps the items that it has dropped, and asks with the conditions of the last answer', async () => {
		answers.set('/feed', text(feed('One', 'Two'), { etag: '"1"' }));
		const { id } = await subscribe('/feed');
		const asked: (string | undefined)[] = [];
		answers.set('/feed', (response, headers) => {
			asked.push(headers['if-none-match']);
			response.writeHead(304).end();
		});
		expect(await background.handlers['subscription-check']({ id }, undefined)).not.toHaveProperty('problem');
		expect(asked).toEqual(['"1"']);
		answers.set('/feed', text(feed('Three')));
		const { changes } = await background.handlers['subscription-check']({ id }, undefined);
		expect(changes).toEqual({ added: 1, changed: 0, removed: 0 });
		expect((await installed()).find((dataset) => dataset.id === id)?.counts.accounts).toBe(3);
	});

	it('that fails leaves what was there, says why, and is asked less often', async () => {
		answers.set('/feed', text(feed('One')));
		const { id } = await subscribe('/feed');
		answers.set('/feed', (response) => response.writeHead(500).end());
		const waits = [];
		for (let round = 0; round < 3; round += 1) {
			const row = await background.handlers['subscription-check']({ id }, undefined);
			expect(row.problem).toBe('The server answers with an error (500).');
			waits.push(Math.round((Date.parse(row.next) - Date.parse(row.checked)) / 3_600_000));
		}
		expect(waits).toEqual([1, 2, 4]);
		expect((await installed()).find((dataset) => dataset.id === id)?.counts.accounts).toBe(1);
		answers.set('/feed', text(feed('One')));
		expect(await background.handlers['subscription-check']({ id }, undefined)).not.toHaveProperty('problem');
	});

	it('is not asked without the right to, and every request stands in the log', async () => {
		allowed = false;
		answers.set('/feed', text(feed('One')));
		await expect(subscribe('/feed')).rejects.toThrow('may not ask 127.0.0.1');
		expect((await background.handlers.requests({ limit: 10 }, undefined)).total).toBe(0);
		allowed = true;
		await subscribe('/feed');
		const log = await background.handlers.requests({ limit: 10 }, undefined);
		expect(log).toMatchObject({ total: 1, last: [{ url: `${base}/feed`, status: 200 }] });
	});

	it('stays readable after the subscription has ended', async () => {
		answers.set('/feed', text(feed('One')));
		const { id } = await subscribe('/feed');
		await background.handlers.unsubscribe({ id }, undefined);
		expect(await background.handlers.subscriptions({}, undefined)).toEqual([]);
		expect(alarm).toBe(false);
		expect(await version(id)).toBeDefined();
	});
});

describe('a dataset', () => {
	const dataset = (change: object = {}) => JSON.stringify({ ...harbourTalks(), id: 'from-afar', ...change });
	const hash = (body: string) => createHash('sha256').update(body).digest('hex');

	it('is refused when it is none', async () => {
		answers.set('/page', text('<!DOCTYPE html><html></html>'));
		answers.set('/broken', text('{"format":"counterpoint-dataset"'));
		await expect(subscribe('/page')).rejects.toThrow('this is a web page, not a feed');
		await expect(subscribe('/broken')).rejects.toThrow('the JSON is broken');
		await expect(subscribe('/nothing')).rejects.toThrow('There is nothing at this address any more.');
		await expect(background.handlers.subscribe({ url: 'javascript:alert(1)' }, undefined)).rejects.toThrow(
			'no web address',
		);
		expect(await installed()).toHaveLength(1);
	});

	it('is taken when it has changed, and can be rolled back and forth', async () => {
		answers.set('/set', text(dataset({ version: '1' })));
		const { id } = await subscribe('/set');
		answers.set(
			'/set',
			text(
				dataset({ version: '2', actors: harbourTalks().actors.slice(0, -1), questions: [], accounts: [], events: [] }),
			),
		);
		const { changes } = await background.handlers['subscription-check']({ id }, undefined);
		expect(changes?.removed).toBeGreaterThan(1);
		expect(await version(id)).toBe('2');
		await background.handlers['dataset-rollback']({ id }, undefined);
		expect(await version(id)).toBe('1');
		await background.handlers['dataset-rollback']({ id }, undefined);
		expect(await version(id)).toBe('2');
	});

	it('that turns into another one, or is cut off, is not taken', async () => {
		answers.set('/set', text(dataset({ version: '1' })));
		const { id } = await subscribe('/set');
		answers.set('/set', text(JSON.stringify({ ...harbourTalks(), id: 'somebody-else' })));
		expect((await background.handlers['subscription-check']({ id }, undefined)).problem).toContain(
			'another dataset ("somebody-else")',
		);
		answers.set('/set', text(dataset({ version: '2' }).slice(0, 500)));
		expect((await background.handlers['subscription-check']({ id }, undefined)).problem).toContain(
			'The old version stays',
		);
		expect(await version(id)).toBe('1');
	});

	it('is compared with the digest and the signature of its notice; the key is pinned', async () => {
		const { publicKey, privateKey } = generateKeyPairSync('ed25519');
		const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
		const announce = (body: string, more: object = {}) => {
			answers.set('/set.json', text(body));
			const notice = {
				format: 'counterpoint-update',
				formatVersion: 1,
				version: '1',
				url: 'set.json',
				sha256: hash(body),
				publicKey: key,
				signature: sign(null, Buffer.from(body), privateKey).toString('base64'),
				...more,
			};
			answers.set('/notice', text(JSON.stringify(notice)));
		};
		announce(dataset({ version: '1' }));
		const { id, signed } = await subscribe('/notice');
		expect(signed).toBe(true);
		const check = () => background.handlers['subscription-check']({ id }, undefined);

		announce(dataset({ version: '2' }), { sha256: hash('something else') });
		expect((await check()).problem).toContain('not the one that its publisher has announced');
		announce(dataset({ version: '2' }), { url: 'http://127.0.0.1:9/set.json' });
		expect((await check()).problem).toContain('leads to another site');
		announce(dataset({ version: '2' }), { signature: undefined, publicKey: undefined });
		expect((await check()).problem).toContain('is not signed');
		announce(dataset({ version: '2' }), { signature: sign(null, Buffer.from('x'), privateKey).toString('base64') });
		expect((await check()).problem).toContain('signature of the update is wrong');
		answers.set('/notice', text(dataset({ version: '2' })));
		expect((await check()).problem).toContain('is not signed');
		expect(await version(id)).toBe('1');

		announce(dataset({ version: '2' }));
		expect(await check()).not.toHaveProperty('problem');
		expect(await version(id)).toBe('2');
	});
});

it('only what is due is asked when the alarm wakes us', async () => {
	let asked = 0;
	answers.set('/feed', (response) => {
		asked += 1;
		response.writeHead(200).end(feed('One'));
	});
	await subscribe('/feed');
	await background.wake();
	expect(asked).toBe(1);
});
