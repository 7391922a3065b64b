/** Search on the bundled dataset: the wanted result among the first three, and more often than peers on the same entries. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SearchSources, search } from '../../../src/background/search/search.ts';
import { searchSources } from '../../../src/background/search/sources.ts';
import { readDataset } from '../../../src/cli/read.ts';
import { compile } from '../../../src/engine/index.ts';
import { memoryLibrary } from '../../../src/store/memory-library.ts';
import { documentsOf, flexIds, flexIndex, miniIds, plainId } from '../../support/peers.ts';
import { missed, readWishes } from '../../support/relevance.ts';

const wishes = readWishes();
let sources: SearchSources;
let documents: ReturnType<typeof documentsOf>;

beforeAll(async () => {
	const { dataset } = await readDataset('data/istanbul-talks-2025');
	if (dataset === undefined) throw new Error('The bundled dataset is invalid.');
	const library = memoryLibrary();
	await library.add({ dataset, lexicon: compile(dataset), bundled: true });
	sources = await searchSources(library);
	documents = documentsOf(dataset);
});

const ours = async (query: string) =>
	(await search(sources, query, 3, { languages: ['en'], today: '2025-11-22' })).hits.map(({ ref }) => ref.id);

describe('relevance', () => {
	it('asks enough', () => expect(wishes.length).toBeGreaterThanOrEqual(60));

	it('has what is wanted among the first three of nineteen in twenty', async () => {
		const misses = await missed(wishes, ours);
		expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(wishes.length / 20);
	}, 60_000);

	it('is better than each peer on the same entries', async () => {
		const mine = await missed(wishes, ours);
		const mini = new MiniSearch({ fields: ['names', 'text'] });
		mini.addAll(documents);
		const fuse = new Fuse(documents, { keys: ['names', 'text'], threshold: 0.3, ignoreLocation: true });
		const flex = flexIndex();
		for (const document of documents) flex.add(document);
		const peers = {
			mini: await missed(wishes, (query) => miniIds(mini, query)),
			fuse: await missed(wishes, (query) => fuse.search(query, { limit: 3 }).map(({ item }) => plainId(item.id))),
			flex: await missed(wishes, (query) => flexIds(flex, query)),
		};
		for (const [name, theirs] of Object.entries(peers)) {
			expect(theirs.length, `${name} misses only ${theirs.join('; ')}`).toBeGreaterThan(mine.length);
		}
	}, 120_000);
});
