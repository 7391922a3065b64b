/** Putting sections behind a header into one buffer. */
import { release } from './columns.ts';
import { checksum, HEADER_BYTES, LAYOUT_VERSION, MAGIC, SECTIONS, type Section, type SectionName } from './layout.ts';

/** The sections are at their end: each gives its memory back when it is copied, so that all of it never stands there twice. */
export function pack(sections: Record<SectionName, Section>): ArrayBuffer {
	const align = (bytes: number) => (bytes + 7) & ~7;
	let total = align(HEADER_BYTES);
	const offsets = SECTIONS.map((name) => {
		const offset = total;
		total = align(total + sections[name].byteLength);
		return offset;
	});
	const buffer = new ArrayBuffer(total);
	const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
	SECTIONS.forEach((name, index) => {
		const data = sections[name];
		const offset = offsets[index] ?? 0;
		new Uint8Array(buffer, offset, data.byteLength).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
		header[5 + index * 2] = offset;
		header[6 + index * 2] = data.byteLength;
		release(data);
	});
	header[0] = MAGIC;
	header[1] = LAYOUT_VERSION;
	header[2] = total;
	header[4] = SECTIONS.length;
	header[3] = checksum(buffer);
	return buffer;
}
