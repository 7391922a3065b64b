import { type Imported, importDataset } from '../../../../src/dataset/importers/collect.ts';
import { type ImportInput, inputOf } from '../../../../src/dataset/importers/input.ts';
import type { ColumnMapping } from '../../../../src/dataset/importers/shapes.ts';

export const TODAY = '2025-11-22';

export function importText(
	content: string | Uint8Array,
	more: Partial<ImportInput> & { mapping?: ColumnMapping } = {},
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
