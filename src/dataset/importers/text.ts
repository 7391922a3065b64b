/**
 * From bytes to text: gzip is opened, and the encoding is what the bytes, the answer or the document itself declare.
 * A text comes in pieces, so that a large one never has to stand in memory as a whole.
 */
import { type Encoding, encodingOf, Sample } from './encoding.ts';
import { type ImportInput, ImportRefusal } from './input.ts';

/** A file of a few MB that opens to more than this is a bomb, not a dataset. Bytes. */
const LARGEST_TEXT = 4_000_000_000;
/** Text may be packed a hundredfold; past this size a higher ratio is refused. */
const BOMB = { from: 50_000_000, ratio: 300 };

export interface TextSource {
	/** Its beginning, without a byte order mark: enough to recognise a format. */
	readonly head: string;
	/** The text from its start, in pieces. */
	pieces(): AsyncGenerator<string>;
	/** All of it. @throws ImportRefusal when it is longer than `limit` characters. */
	whole(limit?: number): Promise<string>;
	readonly encoding: Encoding;
	/** Places that are no text in this encoding, of what was read of the text last. */
	damaged(): number;
	/** Characters of what was read of the text last. */
	length(): number;
}

/** @throws ImportRefusal for a broken gzip or an empty input. */
export async function readText(input: ImportInput): Promise<TextSource> {
	const sample = new Sample();
	for await (const chunk of bytesOf(input)) {
		sample.take(chunk);
		if (sample.isEnough) break;
	}
	if (sample.head.length === 0) throw new ImportRefusal('the file is empty', 'Choose another file.');
	const encoding = encodingOf(sample, input.mediaType);
	let damaged = 0;
	let read = 0;
	async function* pieces(): AsyncGenerator<string> {
		damaged = 0;
		read = 0;
		const decoder = new TextDecoder(encoding.label);
		for await (const bytes of bytesOf(input)) {
			const piece = decoder.decode(bytes, { stream: true });
			damaged += marksOfDamage(piece);
			read += piece.length;
			if (piece !== '') yield piece;
		}
		const end = decoder.decode();
		damaged += marksOfDamage(end);
		if (end !== '') yield end;
	}
	return {
		head: new TextDecoder(encoding.label).decode(sample.head, { stream: true }),
		encoding,
		damaged: () => damaged,
		length: () => read,
		pieces,
		whole: async (limit = 200_000_000) => {
			const parts: string[] = [];
			let length = 0;
			for await (const piece of pieces()) {
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

function marksOfDamage(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
	return count;
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
