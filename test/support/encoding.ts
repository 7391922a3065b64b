/** Texts as bytes in other encodings than UTF-8. */

/** Text in an encoding of one byte a letter; letters that it lacks become question marks. */
export function inEncoding(label: string, text: string): Uint8Array {
	const decoder = new TextDecoder(label);
	const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
	return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 0x3f));
}

/** Two bytes a letter, with or without a byte order mark. */
export function inUtf16(text: string, { big = false, mark = true } = {}): Uint8Array {
	const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
	return new Uint8Array(big ? bytes.swap16() : bytes);
}
