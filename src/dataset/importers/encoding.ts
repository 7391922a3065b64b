/**
 * Which encoding a text is in. What the answer and the document declare is believed as long as the bytes can be that:
 * servers and converters often leave a declaration behind that was true once. Else the bytes are asked.
 */
import { analyse } from 'chardet';

/** Enough to hold an XML or HTML declaration of the encoding, and to recognise a format. Bytes. */
const HEAD_LENGTH = 16_384;
/** How far into a text letters beyond ASCII are looked for. Bytes. */
const LOOK_AHEAD = 4_000_000;

/** What is needed of a text to tell its encoding: its beginning, and its words with letters beyond ASCII. */
export class Sample {
	readonly #head: number[] = [];
	/** Only these words: markup around them would look like English to the detector. */
	readonly #words: number[] = [];
	#word: number[] = [];
	#isOdd = false;
	#read = 0;

	take(chunk: Uint8Array): void {
		this.#read += chunk.length;
		for (const byte of chunk.subarray(0, HEAD_LENGTH - this.#head.length)) this.#head.push(byte);
		for (const byte of chunk) {
			if (this.#words.length >= HEAD_LENGTH) return;
			this.#takeByte(byte);
		}
	}

	/** Nothing further would be looked at. */
	get isEnough(): boolean {
		return this.#head.length === HEAD_LENGTH && (this.#words.length >= HEAD_LENGTH || this.#read > LOOK_AHEAD);
	}

	get head(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#head);
	}

	/** Empty where all is ASCII. */
	get words(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#isOdd ? [...this.#words, ...this.#word] : this.#words);
	}

	#takeByte(byte: number): void {
		const lower = byte | 0x20;
		if (byte >= 0x80 || (lower >= 0x61 && lower <= 0x7a)) {
			this.#word.push(byte);
			this.#isOdd ||= byte >= 0x80;
			// Not every script parts its words.
			if (this.#word.length < HEAD_LENGTH) return;
		}
		if (this.#isOdd) this.#words.push(...this.#word, 0x20);
		this.#word = [];
		this.#isOdd = false;
	}
}

export interface Encoding {
	/** As `TextDecoder` knows it. */
	readonly label: string;
	/** What is declared and cannot be; empty where nothing is. Absent when the declaration holds. */
	readonly insteadOf?: string;
}

/** So few broken places are damage, not another encoding. */
const DAMAGE = 0.05;
/** Below this the detector only compares lengths of byte sequences. */
const SURE = 12;

export function encodingOf({ head, words }: Sample, mediaType: string | undefined): Encoding {
	const marked = markOf(head);
	if (marked !== undefined) return { label: marked };
	const declared = [sentEncoding(mediaType), ownEncoding(head)].filter((label) => label !== undefined);
	const known = declared.map(canonical).filter((label) => label !== undefined);
	// A declaration that was read as ASCII does not stand in a text of two bytes a letter.
	const possible = known.filter((label) => !label.startsWith('utf-16'));
	const instead = (label: string): Encoding =>
		declared[0] === undefined ? { label } : { label, insteadOf: declared[0] };
	if (words.length === 0) return { label: possible[0] ?? 'utf-8' };
	if (isUtf8(words) && possible.every((label) => label === 'utf-8' || isByteEach(label))) {
		return possible[0] === 'utf-8' || known[0] === undefined ? { label: 'utf-8' } : instead('utf-8');
	}
	const fitting = possible.find((label) => label !== 'utf-8' && canDecode(words, label));
	if (fitting !== undefined) return { label: fitting };
	const label = guess(words);
	return label === 'utf-8' && possible[0] === undefined ? { label } : { label, insteadOf: declared[0] ?? '' };
}

/** A byte order mark, or the zeros of text in two bytes a letter that has none. */
function markOf(head: Uint8Array): string | undefined {
	const [first, second, third] = head;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first !== 0 && second === 0) return 'utf-16le';
	if (first === 0 && second !== 0 && second !== undefined) return 'utf-16be';
	return undefined;
}

function sentEncoding(mediaType: string | undefined): string | undefined {
	return mediaType?.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1];
}

/** The declaration of XML, or that of a web page. */
function ownEncoding(head: Uint8Array): string | undefined {
	const ascii = String.fromCharCode(...head.subarray(0, 2048));
	return (
		ascii.match(/^\s*<\?xml[^>]*\bencoding\s*=\s*["']\s*([\w.:-]+)/i)?.[1] ??
		ascii.match(/<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i)?.[1]
	);
}

function canonical(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

function isByteEach(label: string): boolean {
	return /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/.test(label);
}

function canDecode(bytes: Uint8Array, label: string): boolean {
	try {
		// The last word may be cut within a letter.
		new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	let letters = 0;
	let broken = 0;
	for (const letter of new TextDecoder('utf-8').decode(bytes, { stream: true })) {
		if (letter === '\uFFFD') broken += 1;
		else if (letter > '\u007F') letters += 1;
	}
	return broken <= letters * DAMAGE;
}

function guess(words: Uint8Array): string {
	const [best] = analyse(words);
	const label = best === undefined || best.confidence < SURE ? undefined : canonical(best.name);
	// The Russian table has signs where the Ukrainian one has letters.
	if (label === 'koi8-r') return 'koi8-u';
	return label ?? 'windows-1252';
}
