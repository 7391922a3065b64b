/**
 * From bytes to text: gzip is opened, and the encoding is what the bytes, the answer or the document itself declare.
 * A text comes in pieces, so that a large one never has to stand in memory as a whole.
 */
import { type ImportInput, ImportRefusal } from './input.ts';

/** Enough to hold an XML or HTML declaration of the encoding, and to recognise a format. */
export const HEAD_LENGTH = 16_384;
/** A file of a few MB that opens to more than this is a bomb, not a dataset. Bytes. */
const LARGEST_TEXT = 4_000_000_000;
/** Text may be packed a hundredfold; past this size a higher ratio is refused. */
const BOMB = { from: 50_000_000, ratio: 300 };

export interface TextSource {
	/** The first `HEAD_LENGTH` bytes as text, without a byte order mark. */
	readonly head: string;
	/** The text from its start, in pieces. */
	pieces(): AsyncGenerator<string>;
	/** All of it. @throws ImportRefusal when it is longer than `limit` characters. */
	whole(limit?: number): Promise<string>;
}

/** @throws ImportRefusal for an unknown encoding, a broken gzip or an empty input. */
export async function readText(input: ImportInput): Promise<TextSource> {
	const start = await readHead(input);
	if (start.length === 0) throw new ImportRefusal('the file is empty', 'Choose another file.');
	const declared = declaredEncoding(start, input.mediaType);
	const label = declared ?? 'utf-8';
	const head = decoderFor(label, false).decode(start, { stream: true });
	return {
		head,
		pieces: () => decode(input, label),
		whole: async (limit = 200_000_000) => {
			const parts: string[] = [];
			let length = 0;
			for await (const piece of decode(input, label)) {
				length += piece.length;
				if (length > limit) {
					throw new ImportRefusal(
						`the file is too large (over ${Math.round(limit / 1_000_000)} million characters)`,
						'Split it, or take it as JSON Lines, which is read line by line.',
					);
				}
				parts.push(piece);
			}
			return parts.join('');
		},
	};
}

/** Lines with their numbers, without line ends. A line longer than `limit` refuses the input. */
export async function* linesOf(
	pieces: AsyncIterable<string>,
	limit = 20_000_000,
): AsyncGenerator<{ readonly line: string; readonly number: number }> {
	let rest = '';
	let number = 0;
	for await (const piece of pieces) {
		let start = 0;
		for (;;) {
			const end = piece.indexOf('\n', start);
			if (end < 0) break;
			number += 1;
			yield { line: (rest + piece.slice(start, end)).replace(/\r$/, ''), number };
			rest = '';
			start = end + 1;
		}
		rest += piece.slice(start);
		if (rest.length > limit) {
			throw new ImportRefusal(
				'a line is longer than any entry can be',
				'Write each entry on one line of its own.',
				`line ${number + 1}`,
			);
		}
	}
	if (rest !== '') yield { line: rest, number: number + 1 };
}

async function readHead(input: ImportInput): Promise<Uint8Array> {
	const head = new Uint8Array(HEAD_LENGTH);
	let length = 0;
	for await (const chunk of bytesOf(input)) {
		const part = chunk.subarray(0, HEAD_LENGTH - length);
		head.set(part, length);
		length += part.length;
		if (length === HEAD_LENGTH) break;
	}
	return head.subarray(0, length);
}

/** The bytes, unpacked when they are gzip: told by their first two bytes, for names and media types often lie. */
async function* bytesOf(input: ImportInput): AsyncGenerator<Uint8Array> {
	let packed = 0;
	const counted = input.open().pipeThrough(
		new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
			transform(chunk, controller) {
				packed += chunk.byteLength;
				controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
			},
		}),
	);
	const [isPacked, stream] = await startsWithGzip(counted);
	const reader = (isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).getReader();
	let unpacked = 0;
	let finished = false;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			unpacked += value.byteLength;
			if (unpacked > LARGEST_TEXT || (isPacked && unpacked > BOMB.from && unpacked > packed * BOMB.ratio)) {
				throw new ImportRefusal(
					'the packed file opens to far more than a dataset can be',
					'Take it only from somebody you trust, and unpack it yourself first.',
				);
			}
			yield value;
		}
		finished = true;
	} catch (error) {
		// Browsers and Node throw different errors for the same thing.
		if (error instanceof ImportRefusal || !isPacked) throw error;
		throw new ImportRefusal('the gzip file is broken or cut off', 'Download it again.');
	} finally {
		// Closing early is no failure of ours.
		if (!finished) reader.cancel().catch(() => undefined);
	}
}

/** Looks at the first bytes and gives the stream back as if it had not been touched. */
async function startsWithGzip(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<[boolean, ReadableStream<Uint8Array<ArrayBuffer>>]> {
	const reader = stream.getReader();
	const first = await reader.read();
	const bytes = first.value ?? new Uint8Array();
	const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
	let given = false;
	const again = new ReadableStream<Uint8Array<ArrayBuffer>>({
		async pull(controller) {
			const next = given ? await reader.read() : first;
			given = true;
			if (next.done) controller.close();
			else controller.enqueue(next.value);
		},
		cancel: (reason) => reader.cancel(reason),
	});
	return [gzip, again];
}

/** Byte order mark, then the answer's `charset`, then the document's own declaration. */
function declaredEncoding(head: Uint8Array, mediaType: string | undefined): string | undefined {
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const sent = mediaType?.match(/charset\s*=\s*"?([\w.:-]+)/i)?.[1];
	if (sent !== undefined) return sent;
	const ascii = String.fromCharCode(...head.subarray(0, 1024));
	return ascii.match(/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i)?.[1];
}

function decoderFor(label: string, fatal: boolean): TextDecoder {
	try {
		return new TextDecoder(label, { fatal });
	} catch {
		throw new ImportRefusal(
			`the text is in an encoding that is not known here ("${label}")`,
			'Save it again as UTF-8.',
		);
	}
}

async function* decode(input: ImportInput, label: string): AsyncGenerator<string> {
	const decoder = decoderFor(label, true);
	try {
		for await (const bytes of bytesOf(input)) {
			const piece = decoder.decode(bytes, { stream: true });
			if (piece !== '') yield piece;
		}
		const end = decoder.decode();
		if (end !== '') yield end;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new ImportRefusal(`the text is not in the encoding it should be in (${label})`, 'Save it again as UTF-8.');
	}
}
