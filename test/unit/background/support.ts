/** A library in memory or in a database with the fixture in it, and a bundle as the build would make it. */
import { readFileSync } from 'node:fs';
import type { Bundle } from '../../../src/background/datasets.ts';
import { type Background, createBackground, type Surroundings } from '../../../src/background/handlers.ts';
import type { PassingCorrections } from '../../../src/background/passing-corrections.ts';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { compile } from '../../../src/engine/index.ts';
import type { Correction } from '../../../src/protocol/corrections.ts';
import { databaseLibrary } from '../../../src/store/database-library.ts';
import type { Library } from '../../../src/store/library.ts';
import { memoryLibrary } from '../../../src/store/memory-library.ts';
import type { DatasetReader } from '../../../src/store/reader.ts';
import { freshDatabase } from '../store/support.ts';

export const TALKS_JSON = readFileSync('test/fixtures/datasets/valid.json', 'utf8');

export function harbourTalks(): Dataset {
	const { dataset } = parseDatasetText(TALKS_JSON, 'valid.json');
	if (dataset === undefined) throw new Error('The fixture is invalid.');
	return dataset;
}

export function bundleOf(text = TALKS_JSON, extensionVersion = '1.0'): Bundle & { fetches: number } {
	const bundle = {
		extensionVersion,
		fetches: 0,
		fetchText: async () => {
			bundle.fetches += 1;
			return text;
		},
	};
	return bundle;
}

/** What the browser keeps in memory for the extension. */
export function passingInMemory(): PassingCorrections {
	const kept = new Map<string, Correction>();
	return {
		all: async () => [...kept.values()],
		add: async (correction) => void kept.set(correction.id, correction),
		remove: async (id) => void kept.delete(id),
	};
}

/** A background in a browser that allows everything and does nothing of itself. */
export function backgroundWith(own: Partial<Surroundings>): Background {
	return createBackground({
		bundle: bundleOf(),
		languages: async () => ['en'],
		settings: async () => ({ nameLanguages: [] }),
		today: () => '2025-05-20',
		isAllowed: async () => true,
		setAlarm: async () => undefined,
		inject: async () => undefined,
		tellPage: async () => ({ page: { url: '' } }),
		showPanel: async () => undefined,
		passing: passingInMemory(),
		refreshTabs: () => undefined,
		...own,
	});
}

export async function libraryWith(...datasets: readonly Dataset[]): Promise<Library> {
	const library = memoryLibrary();
	for (const dataset of datasets) await library.add({ dataset, lexicon: compile(dataset), bundled: true });
	return library;
}

export async function readerWith(dataset = harbourTalks()): Promise<DatasetReader> {
	const [reader] = await (await libraryWith(dataset)).enabled();
	if (reader === undefined) throw new Error('No dataset.');
	return reader;
}

export async function databaseWith(dataset: Dataset): Promise<{ library: Library; close: () => void }> {
	const db = await freshDatabase();
	const library = databaseLibrary(db);
	await library.add({ dataset, lexicon: compile(dataset), bundled: false });
	return { library, close: () => db.close() };
}
