/** How all enabled datasets together know a page. */
import type { PageInfo } from '../protocol/messages.ts';
import type { Reading } from '../protocol/views.ts';
import type { DatasetReader } from '../store/reader.ts';
import { type ReadingRows, readingIn } from './reading.ts';
import { viewRows } from './rows.ts';
import { readingView } from './views.ts';

export interface PageReading {
	/** By dataset. */
	readonly rows: ReadonlyMap<string, ReadingRows>;
	/** The first dataset that knows the account speaks, else the first that knows the source. */
	readonly view: Reading;
}

export async function readPage(
	readers: readonly DatasetReader[],
	page: Pick<PageInfo, 'url' | 'canonical'>,
	languages: readonly string[],
): Promise<PageReading> {
	const known = await Promise.all(readers.map(async (reader) => ({ reader, reading: await readingIn(reader, page) })));
	const speaking =
		known.find(({ reading }) => reading.accounts.length > 0) ??
		known.find(({ reading }) => reading.source !== undefined);
	return {
		rows: new Map(known.map(({ reader, reading }) => [reader.row.id, reading])),
		view: speaking && readingView(await viewRows(speaking.reader, { languages, reading: speaking.reading }, [], [])),
	};
}
