/** Where an import's bytes come from: a file or a pasted text as it is, an address by one request that is logged. */
import { type ImportInput, ImportRefusal } from '../dataset/importers/input.ts';
import type { ImportSource } from '../protocol/import.ts';
import type { RequestRow } from '../store/schema.ts';
import { type Fetcher, fetchAddress } from './subscriptions/fetch.ts';

/** Large public datasets have a few hundred megabytes. */
const LIMITS = { bytes: 500_000_000, time: 600_000 };

export interface OpenedInput {
	readonly input: ImportInput;
	/** Bytes, packed or not. */
	readonly size: number;
}

/** @throws ImportRefusal when the address does not answer with anything. */
export async function openInput(
	source: ImportSource,
	onRequest: (row: RequestRow) => Promise<void>,
	signal: AbortSignal,
	fetcher: Fetcher = fetch,
): Promise<OpenedInput> {
	if (source.from === 'file') return fromBlob(source.name, source.blob);
	const { url } = source;
	const stoppable: Fetcher = (asked, init) =>
		fetcher(asked, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) });
	const request = { at: Date.now(), url, purpose: 'dataset' } as const;
	const answer = await fetchAddress(url, {}, LIMITS, stoppable).catch(async (error: unknown) => {
		// What was asked was asked, even if nobody waited for the answer.
		await onRequest({ ...request, bytes: 0 });
		throw error;
	});
	const bytes = answer.type === 'changed' ? answer.body.byteLength : 0;
	await onRequest({ ...request, bytes, ...(answer.status === undefined ? {} : { status: answer.status }) });
	if (answer.type === 'failed') {
		throw new ImportRefusal(withoutStop(answer.message), 'Check the address, or try again later.');
	}
	if (answer.type === 'unchanged') throw new ImportRefusal('the server sent nothing', 'Try again later.');
	// The browser may put a blob on disk; an array would stay in memory.
	const { input, size } = fromBlob(url, new Blob([answer.body]));
	return { input: { ...input, url: answer.url, mediaType: answer.mediaType }, size };
}

function fromBlob(name: string, blob: Blob): OpenedInput {
	return { input: { name, open: () => slicesOf(blob) }, size: blob.size };
}

/** A blob's own stream comes in pieces of four megabytes, several of them under way at once. */
const SLICE = 256 * 1024;

function slicesOf(blob: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
	let from = 0;
	return new ReadableStream(
		{
			async pull(controller) {
				if (from >= blob.size) return controller.close();
				const to = Math.min(blob.size, from + SLICE);
				controller.enqueue(new Uint8Array(await blob.slice(from, to).arrayBuffer()));
				from = to;
			},
		},
		{ highWaterMark: 0 },
	);
}

/** The input, telling how far it was read since it was last opened. */
export function counted({ input, size }: OpenedInput, onRead: (done: number, total: number) => void): ImportInput {
	return {
		...input,
		open() {
			let done = 0;
			return input.open().pipeThrough(
				new TransformStream<Uint8Array, Uint8Array>({
					transform(chunk, controller) {
						done += chunk.byteLength;
						onRead(done, size);
						controller.enqueue(chunk);
					},
				}),
			);
		},
	};
}

function withoutStop(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
