/** A small server on this machine for the demo site and for pages of tests. */
import { readFile } from 'node:fs/promises';
import {
	createServer,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize, resolve, sep } from 'node:path';

export interface Reply {
	readonly body: string | Uint8Array;
	readonly type?: string;
	readonly status?: number;
	readonly headers?: Record<string, string>;
	/** The connection breaks after so many bytes of the body. */
	readonly cutAfter?: number;
	/** After so many bytes of the body nothing comes any more, and the connection stays. */
	readonly hangAfter?: number;
	/** The answer never ends: after the body comes this, over and over. */
	readonly endless?: string;
}
/** Answers one path, or undefined for "not here". */
export type Handler = (path: string, asked: IncomingHttpHeaders) => Reply | undefined | Promise<Reply | undefined>;

export interface LocalServer {
	readonly origin: string;
	url(path: string): string;
	close(): Promise<void>;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
};

/** Listens on the loopback address only, on a port of the system's choice. */
export async function serve(handler: Handler): Promise<LocalServer> {
	const server = createServer((request, response) => {
		answer(handler, request, response).catch((error: unknown) => {
			response.writeHead(500).end(String(error));
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { origin, url: (path) => new URL(path, origin).href, close: () => closeServer(server) };
}

async function answer(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
	const reply: Reply = (await handler(path, request.headers)) ?? {
		body: 'Not found',
		status: 404,
		type: 'text/plain; charset=utf-8',
	};
	const type = reply.type ?? (extname(path) === '' ? TYPES['.html'] : TYPES[extname(path)]);
	response.writeHead(reply.status ?? 200, { 'content-type': type ?? 'application/octet-stream', ...reply.headers });
	if (reply.hangAfter !== undefined) response.write(Buffer.from(reply.body).subarray(0, reply.hangAfter));
	else if (reply.endless !== undefined) {
		response.write(reply.body);
		const more = setInterval(() => response.write(reply.endless), 20);
		response.on('close', () => clearInterval(more));
	} else if (reply.cutAfter === undefined) response.end(reply.body);
	else response.write(Buffer.from(reply.body).subarray(0, reply.cutAfter), () => response.destroy());
}

/** Serves the files of a folder; nothing outside of it. */
export function folder(root: string): (path: string) => Promise<Reply | undefined> {
	const base = resolve(root);
	return async (path) => {
		const file = normalize(resolve(base, `.${path.endsWith('/') ? `${path}index.html` : path}`));
		if (!file.startsWith(base + sep)) return undefined;
		const body = await readFile(file).catch(() => undefined);
		return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
	};
}

function closeServer(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((done) => server.close(() => done()));
}
