/** Opened lexicons of the enabled datasets: a cache that may vanish with the worker at any time. */
import { compile, type Lexicon, openLexicon } from '../engine/index.ts';
import { type Library, rebuildDataset } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';

export interface LexiconCache {
	/** In the reader's order of datasets. A cold answer costs one read per enabled dataset. */
	opened(library: Library): Promise<readonly Lexicon[]>;
	/** Datasets or switches have changed. */
	clear(): void;
}

export function lexiconCache(): LexiconCache {
	let cached: { library: Library; lexicons: Promise<readonly Lexicon[]> } | undefined;
	return {
		opened(library) {
			if (cached?.library !== library) {
				const lexicons = openAll(library);
				const entry = { library, lexicons };
				cached = entry;
				// A failure is not remembered: the next page asks again.
				lexicons.catch(() => {
					if (cached === entry) cached = undefined;
				});
			}
			return cached.lexicons;
		},
		clear() {
			cached = undefined;
		},
	};
}

async function openAll(library: Library): Promise<readonly Lexicon[]> {
	const readers = await library.enabled();
	const opened = await Promise.all(readers.map((reader) => openOne(library, reader)));
	return opened.flatMap((lexicon) => lexicon ?? []);
}

/** One dataset that cannot be opened must not silence the others. */
async function openOne(library: Library, reader: DatasetReader): Promise<Lexicon | undefined> {
	try {
		const buffer = await library.lexicon(reader.row);
		return (buffer && tryOpen(buffer)) ?? (await rebuild(library, reader));
	} catch (error) {
		console.error(`The dataset "${reader.row.id}" could not be opened.`, error);
		return undefined;
	}
}

/** A lexicon of another build's format, or a damaged one, is refused by the engine. */
function tryOpen(buffer: ArrayBuffer): Lexicon | undefined {
	try {
		return openLexicon(buffer);
	} catch {
		return undefined;
	}
}

async function rebuild(library: Library, reader: DatasetReader): Promise<Lexicon> {
	const buffer = compile(await rebuildDataset(reader));
	// Saving is for the next start; this one answers even when the disk is full.
	await library.saveLexicon(reader.row, buffer).catch(() => undefined);
	return openLexicon(buffer);
}
