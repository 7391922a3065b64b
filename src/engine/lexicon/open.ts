import type { Dataset } from '../../dataset/types.ts';

export interface Lexicon {
	readonly dataset: Dataset;
}

export function openLexicon(buffer: ArrayBuffer): Lexicon {
	return { dataset: JSON.parse(new TextDecoder().decode(buffer)) as Dataset };
}
