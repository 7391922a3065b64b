import type { Dataset } from '../../dataset/types.ts';

/** Compiles a dataset into one buffer that `openLexicon` uses without parsing. */
export function compile(dataset: Dataset): ArrayBuffer {
	return new TextEncoder().encode(JSON.stringify(dataset)).buffer as ArrayBuffer;
}
