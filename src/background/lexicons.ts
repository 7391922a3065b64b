/** Opening the compiled lexicons of the enabled datasets, and compiling anew what cannot be opened. */
import { compile, type Lexicon, openLexicon } from '../engine/index.ts';
import { type Library, rebuildDataset } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';

/** In the reader's order of datasets; costs one read per enabled dataset. */
export async function openLexicons(library: Library, readers: readonly DatasetReader[]): Promise<readonly Lexicon[]> {
	const opened = await Promise.all(readers.map((reader) => openOne(library, reader)));
	return opened.flatMap((lexicon) => lexicon ?? []);
}

/** One dataset that cannot be opened must not silence the others. */
export async function openOne(library: Library, reader: DatasetReader): Promise<Lexicon | undefined> {
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
