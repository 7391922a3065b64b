/** What is imported, whatever it came from: a chosen file, a pasted text, an answer from the web. */

export interface ImportInput {
	/** File name or address, as it stands in messages. */
	readonly name: string;
	/** The address it was fetched from. */
	readonly url?: string | undefined;
	/** `Content-Type` of the answer, with its `charset`. */
	readonly mediaType?: string | undefined;
	/** A new stream of the bytes from their start. May be asked for several times. */
	open(): ReadableStream<Uint8Array>;
}

/** Refuses the whole input; the message is for the reader. */
export class ImportRefusal extends Error {
	constructor(
		readonly what: string,
		readonly remedy: string,
		/** Where in the input; empty for all of it. */
		readonly where = '',
	) {
		super(`${what}. ${remedy}`);
	}
}

/** An input that is in memory already. */
export function inputOf(name: string, content: string | Uint8Array, more: Partial<ImportInput> = {}): ImportInput {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return { name, open: () => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream(), ...more };
}
