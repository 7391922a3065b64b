import { type Imported, importDataset } from '../../../../src/dataset/importers/collect.ts';
import type { Mapping } from '../../../../src/dataset/importers/csv.ts';
import { type ImportInput, inputOf } from '../../../../src/dataset/importers/input.ts';

export const TODAY = '2025-11-22';

export function importText(
	content: string | Uint8Array,
	more: Partial<ImportInput> & { mapping?: Mapping } = {},
): Promise<Imported> {
	const { mapping, ...rest } = more;
	return importDataset(inputOf('talks.txt', content, rest), { today: TODAY, mapping });
}

/** The only error of an import that must fail. */
export function refusal({ ok, problems }: Imported): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	return ok ? 'not refused' : errors.map(({ problem }) => problem).join('; ');
}

export async function gzip(text: string | Uint8Array): Promise<Uint8Array> {
	const packed = new Blob([text as BlobPart]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

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
