/** A proxy that writes down all that a browser asks the network for, and hands on only what is for this machine. */
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
}

export interface RecordingProxy {
	readonly port: number;
	/** In the order in which they came; an encrypted one by its host alone. */
	readonly asked: readonly Asked[];
	close(): Promise<void>;
}

export async function recordingProxy(): Promise<RecordingProxy> {
	const asked: Asked[] = [];
	const server = createServer(({ method, url = '', headers }, response) => {
		asked.push({ url, headers });
		if (!URL.canParse(url) || new URL(url).hostname !== '127.0.0.1') {
			response.writeHead(502).end();
			return;
		}
		const onward = request(url, { method, headers }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on('error', () => response.destroy());
		onward.end();
	});
	server.on('connect', ({ url = '', headers }, socket) => {
		asked.push({ url: `https://${url.replace(/:443$/, '')}/`, headers });
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		close: () => {
			server.closeAllConnections();
			return new Promise((done) => server.close(() => done()));
		},
	};
}
