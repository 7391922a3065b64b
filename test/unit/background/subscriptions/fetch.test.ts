import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchAddress } from '../../../../src/background/subscriptions/fetch.ts';

const LIMITS = { bytes: 1000, time: 5000 };
const asked: IncomingHttpHeaders[] = [];
const ANSWERS: Readonly<Record<string, (response: ServerResponse, headers: IncomingHttpHeaders) => void>> = {
	'/plain': (response, headers) => {
		if (headers['if-none-match'] === '"v1"') response.writeHead(304).end();
		else
			response
				.writeHead(200, {
					etag: '"v1"',
					'content-type': 'text/xml; charset=windows-1251',
					'cache-control': 'max-age=60',
				})
				.end('words');
	},
	'/moved': (response) => response.writeHead(302, { location: '/plain' }).end(),
	'/gone': (response) => response.writeHead(410).end(),
	'/busy': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
	'/broken': (response) => response.writeHead(503).end(),
	'/huge': (response) => response.writeHead(200).end('x'.repeat(5000)),
	'/cut': (response) => {
		response.writeHead(200, { 'content-length': '500' });
		response.write('half');
		setImmediate(() => response.destroy());
	},
	'/slow': (response) => response.writeHead(200).write('never ends'),
};
const server = createServer((request, response) => {
	asked.push(request.headers);
	ANSWERS[request.url ?? '']?.(response, request.headers);
});
let base = '';

beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

it('gives the bytes with what is needed to ask again, and then asks with it', async () => {
	const first = await fetchAddress(`${base}/plain`, {}, LIMITS);
	expect(first).toMatchObject({
		type: 'changed',
		mediaType: 'text/xml; charset=windows-1251',
		conditions: { etag: '"v1"' },
		maxAge: 60,
	});
	expect(await fetchAddress(`${base}/plain`, { etag: '"v1"' }, LIMITS)).toEqual({ type: 'unchanged', status: 304 });
	expect(asked.every(({ cookie, referer }) => cookie === undefined && referer === undefined)).toBe(true);
});

it('follows where the publisher has moved', async () => {
	expect(await fetchAddress(`${base}/moved`, {}, LIMITS)).toMatchObject({ type: 'changed', url: `${base}/plain` });
});

it.each([
	['/gone', { lasting: true, message: 'The publisher has taken it down for good.' }],
	['/busy', { lasting: false, retryAfter: 120 }],
	['/broken', { lasting: false, message: 'The server answers with an error (503).' }],
	['/huge', { message: 'The answer is larger than the 0 MB that are allowed.' }],
	['/cut', { message: 'The server could not be reached, or broke off.' }],
])('says what is wrong with %s', async (path, answer) => {
	expect(await fetchAddress(`${base}${path}`, {}, LIMITS)).toMatchObject({ type: 'failed', ...answer });
});

it('does not wait for ever', async () => {
	expect(await fetchAddress(`${base}/slow`, {}, { ...LIMITS, time: 50 })).toMatchObject({
		type: 'failed',
		message: expect.stringContaining('did not send everything'),
	});
});
