/** What the options page shows of datasets, and their export. */

import { toCsv } from '../dataset/exporters/csv.ts';
import { toJsonLd } from '../dataset/exporters/json-ld.ts';
import { pickText } from '../dataset/text.ts';
import type { ExportedFile, ExportFormat } from '../protocol/messages.ts';
import type { DatasetInfo } from '../protocol/views.ts';
import { type Library, rebuildDataset, StoreError } from '../store/library.ts';
import type { DatasetRow } from '../store/schema.ts';
import { webLink } from './links.ts';
import { datasetLabel, given } from './views.ts';

export function datasetInfo(row: DatasetRow, languages: readonly string[]): DatasetInfo {
	const { header, counts, bundled, importedAt, bytes } = row.current;
	const { publisher, description } = header;
	return {
		...datasetLabel(row, languages),
		counts,
		enabled: row.enabled,
		bundled,
		importedAt,
		...given({
			bytes,
			languages: row.languages,
			givenName: row.ownName === undefined ? undefined : pickText(header.name, languages),
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

/** @throws StoreError when there is no such dataset. */
export async function exportDataset(library: Library, id: string, format: ExportFormat): Promise<ExportedFile[]> {
	const reader = await library.reader(id);
	if (reader === undefined) throw new StoreError('This dataset is no longer installed.');
	const version = reader.row.current.header.version.replace(/[^\p{L}\p{N}.-]+/gu, '-');
	const name = `${id}-${version}`;
	const dataset = await rebuildDataset(reader);
	switch (format) {
		case 'dataset':
			return [{ name: `${name}.json`, type: 'application/json', content: indented(dataset) }];
		case 'json-ld':
			return [{ name: `${name}.jsonld`, type: 'application/ld+json', content: indented(toJsonLd(dataset)) }];
		case 'csv':
			return toCsv(dataset).map((file) => ({
				name: `${name}-${file.name}`,
				type: 'text/csv',
				// Without the mark, Excel takes a table for one in the alphabet of its country.
				content: `\uFEFF${file.content}`,
			}));
	}
}

/** For people to read. */
function indented(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
