/**
 * Search beside its peers, as a popup pays for it: from what is stored to the first answer. A peer that can store its index
 * loads it, another builds it; ours opens the lexicon. And how often each misses what is wanted.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openListed } from '../../src/background/search/listed.ts';
import { search } from '../../src/background/search/search.ts';
import { readDataset } from '../../src/cli/read.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { compile, openLexicon } from '../../src/engine/index.ts';
import { memoryLibrary } from '../../src/store/memory-library.ts';
import { documentsOf, type Entry, flexIds, flexIndex, miniIds, plainId } from '../../test/support/peers.ts';
import { missed, readWishes } from '../../test/support/relevance.ts';
import { datasetWithActors } from '../data/aliases.ts';
import { median, sink, timeOfAsync } from '../measure.ts';
import { held } from './memory.ts';

type Engine = 'ours' | 'minisearch' | 'flexsearch' | 'fuse';
type Figures = Record<Engine, number>;

export interface PeersResult {
	/** Milliseconds from what is stored to the answer of the first three letters. */
	readonly first: Figures;
	/** Milliseconds of each further answer. */
	readonly key: Figures;
	/** Bytes held once it answers, beyond the entries themselves and what is stored. */
	readonly held: Figures;
}

const KEYS = ['mar', 'али', 'ber', 'ivan', 'тар'];
const here = { languages: ['en'], today: '2025-06-02' };
const MINI = { fields: ['names', 'text'] };
const FUSE = { keys: ['names', 'text'], threshold: 0.3, ignoreLocation: true };

/** An engine as stored, made ready: from then on it answers with ids. */
interface Ready {
	readonly find: (query: string) => readonly string[] | Promise<readonly string[]>;
}

async function enginesFor(dataset: Dataset): Promise<Record<Engine, () => Promise<Ready>>> {
	const lexicon = compile(dataset);
	const library = memoryLibrary();
	await library.add({ dataset, lexicon, bundled: true });
	const documents = documentsOf(dataset);
	const mini = new MiniSearch<Entry>(MINI);
	mini.addAll(documents);
	const json = JSON.stringify(mini);
	const fuseIndex = JSON.stringify(Fuse.createIndex(FUSE.keys, documents).toJSON());
	return {
		ours: async () => {
			// A copy, as the store gives one.
			const sources = { lexicons: [openLexicon(lexicon.slice(0))], listed: await openListed(await library.enabled()) };
			return { find: async (query) => (await search(sources, query, 20, here)).hits.map(({ ref }) => ref.id) };
		},
		minisearch: async () => {
			const loaded = MiniSearch.loadJSON<Entry>(json, MINI);
			return { find: (query) => miniIds(loaded, query) };
		},
		flexsearch: async () => {
			const built = flexIndex();
			for (const document of documents) built.add(document);
			return { find: (query) => flexIds(built, query) };
		},
		fuse: async () => {
			const loaded = new Fuse(documents, FUSE, Fuse.parseIndex(JSON.parse(fuseIndex)));
			return { find: (query) => loaded.search(query, { limit: 3 }).map(({ item }) => plainId(item.id)) };
		},
	};
}

export async function searchPeers({ count }: { readonly count: number }): Promise<PeersResult> {
	const engines = await enginesFor(datasetWithActors(count));
	const first = {} as Figures;
	const key = {} as Figures;
	const memory = {} as Figures;
	for (const engine of Object.keys(engines) as Engine[]) {
		const figures = await measureEngine(engines[engine]);
		first[engine] = figures.first;
		key[engine] = figures.key;
		memory[engine] = figures.held;
	}
	return { first, key, held: memory };
}

/** By itself, because what a function has in its hands is not collected while it waits: the next one would count it. */
async function measureEngine(make: () => Promise<Ready>): Promise<Record<keyof PeersResult, number>> {
	// What the engine before was is let go of between two tasks.
	await new Promise((resolve) => setTimeout(resolve, 0));
	const before = held();
	let ready: Ready | undefined;
	const first = await timeOfAsync(async () => {
		ready = await make();
		sink.value = await ready.find(KEYS[0] ?? '');
	});
	const times: number[] = [];
	for (const query of KEYS.slice(1)) {
		times.push(
			await timeOfAsync(async () => {
				sink.value = await ready?.find(query);
			}),
		);
	}
	// Held until it is counted, and no longer.
	sink.value = ready;
	const after = held();
	sink.value = undefined;
	return { first, key: median(times), held: after - before };
}

/** How many of the hand-made queries each misses on the bundled dataset. */
export async function relevance(_: object): Promise<Figures & { readonly queries: number }> {
	const { dataset } = await readDataset('data/istanbul-talks-2025');
	if (dataset === undefined) throw new Error('The bundled dataset is invalid.');
	const wishes = readWishes();
	const misses = {} as Figures;
	for (const [engine, open] of Object.entries(await enginesFor(dataset))) {
		const { find } = await open();
		misses[engine as Engine] = (await missed(wishes, find)).length;
	}
	return { ...misses, queries: wishes.length };
}
