/** In which languages the reader wants the names of each dataset looked for. */
import type { NameLanguages } from '../engine/index.ts';
import type { DatasetReader } from '../store/reader.ts';

export function namesIn(readers: readonly DatasetReader[]): NameLanguages {
	const chosen = new Map(readers.map(({ row }) => [row.id, row.languages]));
	return (dataset) => chosen.get(dataset);
}
