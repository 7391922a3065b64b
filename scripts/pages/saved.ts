/** A folder of saved news pages: `html/<key>.html.gz` and, where the source has an expectation, `gold/<key>.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Trouble } from '../lib/run.mjs';

const ENDING = '.html.gz';

export interface SavedPage {
	readonly key: string;
	/** As it was saved, in the charset it was saved in. */
	html(): Uint8Array;
	/** What the source expects of it, in the source's own form. */
	readonly gold: unknown;
}

export function savedPages(folder: string): SavedPage[] {
	const pages = join(folder, 'html');
	const files = existsSync(pages) ? readdirSync(pages).filter((name) => name.endsWith(ENDING)) : [];
	if (files.length === 0) throw new Trouble(`${folder} has no pages: they are expected as html/<key>${ENDING}.`);
	return files.sort().map((file) => {
		const key = basename(file, ENDING);
		const gold = join(folder, 'gold', `${key}.json`);
		return {
			key,
			html: () => gunzipSync(readFileSync(join(pages, file))),
			gold: existsSync(gold) ? (JSON.parse(readFileSync(gold, 'utf8')) as unknown) : undefined,
		};
	});
}
