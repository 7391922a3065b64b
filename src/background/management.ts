/** What the options page shows of datasets, and their export. */

import { pickText } from '../dataset/text.ts';
import type { DatasetInfo } from '../protocol/views.ts';
import { type Library, rebuildDataset, StoreError } from '../store/library.ts';
import type { DatasetRow } from '../store/schema.ts';
import { webLink } from './links.ts';
import { datasetLabel, given } from './views.ts';

export function datasetInfo(row: DatasetRow, languages: readonly string[]): DatasetInfo {
	const { header, counts, bundled, importedAt } = row.current;
	const { publisher, description } = header;
	return {
		...datasetLabel(row, languages),
		counts,
		enabled: row.enabled,
		bundled,
		importedAt,
		...given({
			description: description && pickText(description, languages),
			license: header.license,
			homepage: webLink(header.homepage),
			previous: row.previous && {
				version: row.previous.header.version,
				importedAt: row.previous.importedAt,
			},
			publisher: publisher && { name: publisher.name, ...given({ url: webLink(publisher.url) }) },
		}),
	};
}

/** Format 1 JSON, indented for people. @throws StoreError when there is no such dataset. */
export async function exportDataset(library: Library, id: string): Promise<{ fileName: string; json: string }> {
	const reader = await library.reader(id);
	if (reader === undefined) throw new StoreError('This dataset is no longer installed.');
	const version = reader.row.current.header.version.replace(/[^\p{L}\p{N}.-]+/gu, '-');
	return { fileName: `${id}-${version}.json`, json: `${JSON.stringify(await rebuildDataset(reader), null, '\t')}\n` };
}
