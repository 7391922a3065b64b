/**
 * The only place that asks the network for anything: one address that the reader has subscribed to, without cookies,
 * without a referrer, with the conditions of the last answer, and never longer or larger than was allowed.
 */

/** What an earlier answer left to ask with: https://www.rfc-editor.org/rfc/rfc9110#section-13 */
export interface Conditions {
	readonly etag?: string | undefined;
	readonly lastModified?: string | undefined;
}

export interface FetchLimits {
	/** Bytes as they are after the transport's own unpacking. */
	readonly bytes: number;
	/** Milliseconds until the last byte. */
	readonly time: number;
}

export type FetchAnswer =
	| { readonly type: 'unchanged'; readonly status: number }
	| {
			readonly type: 'changed';
			readonly status: number;
			readonly body: Uint8Array<ArrayBuffer>;
			readonly mediaType: string | undefined;
			/** Where redirects have led. */
			readonly url: string;
			readonly conditions: Conditions;
			/** SHA-256 that the server itself declares (`Repr-Digest`, RFC 9530), in base64. */
			readonly digest: string | undefined;
			/** Seconds for which the server says that asking again is pointless. */
			readonly maxAge: number | undefined;
	  }
	| {
			readonly type: 'failed';
			readonly status: number | undefined;
			readonly message: string;
			/** The address is gone for good, or asks for a right that we do not have: trying again by itself is pointless. */
			readonly lasting: boolean;
			/** Seconds that the server asks us to wait. */
			readonly retryAfter: number | undefined;
	  };

export type Fetcher = typeof fetch;

export async function fetchAddress(
	url: string,
	conditions: Conditions,
	limits: FetchLimits,
	fetcher: Fetcher = fetch,
): Promise<FetchAnswer> {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(), limits.time);
	try {
		const response = await fetcher(url, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
			redirect: 'follow',
			signal: stop.signal,
			headers: {
				...(conditions.etag === undefined ? {} : { 'If-None-Match': conditions.etag }),
				...(conditions.lastModified === undefined ? {} : { 'If-Modified-Since': conditions.lastModified }),
			},
		});
		return await read(response, url, limits.bytes);
	} catch (error) {
		const late = stop.signal.aborted;
		if (!late && !(error instanceof TypeError) && !(error instanceof AnswerError)) throw error;
		const message = late
			? `The server did not send everything within ${Math.round(limits.time / 1000)} seconds.`
			: error instanceof AnswerError
				? error.message
				: 'The server could not be reached, or broke off.';
		return { type: 'failed', status: undefined, message, lasting: false, retryAfter: undefined };
	} finally {
		clearTimeout(timer);
		// Whatever is still on its way is of no use.
		stop.abort();
	}
}

class AnswerError extends Error {}

async function read(response: Response, asked: string, most: number): Promise<FetchAnswer> {
	const { status, headers } = response;
	if (status === 304) return { type: 'unchanged', status };
	if (!response.ok) return failure(status, headers);
	const body = await bodyOf(response, most);
	return {
		type: 'changed',
		status,
		body,
		mediaType: headers.get('content-type') ?? undefined,
		url: response.url === '' ? asked : response.url,
		conditions: {
			etag: headers.get('etag') ?? undefined,
			lastModified: headers.get('last-modified') ?? undefined,
		},
		digest: headers.get('repr-digest')?.match(/\bsha-256=:([A-Za-z0-9+/=]+):/)?.[1],
		maxAge: secondsOf(headers.get('cache-control')?.match(/\bmax-age=(\d+)/)?.[1]),
	};
}

const LASTING: ReadonlySet<number> = new Set([401, 403, 404, 410, 451]);

function failure(status: number, headers: Headers): FetchAnswer {
	const known: Readonly<Record<number, string>> = {
		401: 'The address asks for a password, and Counterpoint sends none.',
		403: 'The server refuses to give it out.',
		404: 'There is nothing at this address any more.',
		410: 'The publisher has taken it down for good.',
		429: 'The server asks to be left alone for a while.',
	};
	const message = known[status] ?? `The server answers with an error (${status}).`;
	return {
		type: 'failed',
		status,
		message,
		lasting: LASTING.has(status),
		retryAfter: secondsUntil(headers.get('retry-after')),
	};
}

async function bodyOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	const reader = response.body?.getReader();
	for (;;) {
		const chunk = await reader?.read();
		if (chunk === undefined || chunk.done) break;
		length += chunk.value.byteLength;
		if (length > most) {
			throw new AnswerError(`The answer is larger than the ${Math.round(most / 1_000_000)} MB that are allowed.`);
		}
		parts.push(chunk.value);
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function secondsOf(text: string | undefined): number | undefined {
	return text === undefined ? undefined : Number(text);
}

/** `Retry-After` is a number of seconds or a date. */
function secondsUntil(text: string | null): number | undefined {
	if (text === null) return undefined;
	if (/^\d+$/.test(text.trim())) return Number(text);
	const time = Date.parse(text);
	return Number.isNaN(time) ? undefined : Math.max(0, Math.round((time - Date.now()) / 1000));
}
