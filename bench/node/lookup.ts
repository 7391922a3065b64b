/** Look-up of 100,000 entries as the popup does it, against MiniSearch: load, and queries as they are and with one error. */
import MiniSearch from 'minisearch';
import { openListed } from '../../src/background/search/listed.ts';
import { search } from '../../src/background/search/search.ts';
import { compile, openLexicon } from '../../src/engine/index.ts';
import { memoryLibrary } from '../../src/store/memory-library.ts';
import { aliasesOf, datasetWithActors } from '../data/aliases.ts';
import { type Random, randomFrom } from '../data/random.ts';
import { median, sink, timeOf, timeOfAsync } from '../measure.ts';

/** For recall. */
const QUERIES = 20;
const TIMED = 8;
const LIMIT = 20;

export interface LookupResult {
	readonly load: Pair;
	readonly prefix: Pair;
	readonly full: Pair;
	readonly typo: Pair;
	/** Share of the targets among the first twenty. */
	readonly recall: Pair;
}
interface Pair {
	readonly ours: number;
	readonly peer: number;
}

export async function lookup({ count }: { readonly count: number }): Promise<LookupResult> {
	const dataset = datasetWithActors(count);
	const lexicon = compile(dataset);
	const library = memoryLibrary();
	await library.add({ dataset, lexicon, bundled: true });
	const here = { languages: ['en'], today: '2025-06-02' };
	const options = { fields: ['forms'], storeFields: ['name'] };
	const built = new MiniSearch(options);
	built.addAll(dataset.actors.map((actor) => ({ id: actor.id, name: actor.name, forms: aliasesOf(actor).join(' ') })));
	const json = JSON.stringify(built);

	const loads = { ours: [] as number[], peer: [] as number[] };
	for (let round = 0; round < 2; round++) {
		loads.ours.push(timeOf(() => openLexicon(lexicon)));
		loads.peer.push(timeOf(() => MiniSearch.loadJSON(json, options)));
	}
	const sources = { lexicons: [openLexicon(lexicon)], listed: await openListed(await library.enabled()) };
	const ours = async (query: string) => (await search(sources, query, LIMIT, here)).hits.map(({ ref }) => ref.id);
	const peer = (query: string, fuzzy: number | false) =>
		built
			.search(query, { prefix: true, fuzzy, combineWith: 'AND' })
			.slice(0, LIMIT)
			.map(({ id }) => id as string);

	const random = randomFrom(7);
	const targets = Array.from({ length: QUERIES }, () => random.pick(dataset.actors)).map((actor) => {
		const query = random.pick(aliasesOf(actor));
		return { id: actor.id, query, prefix: query.slice(0, 3), typo: withError(query, random) };
	});
	type Target = (typeof targets)[number];
	/** Each query once to warm up, then in turns; a slow look-up cannot be repeated often. */
	const pair = async (
		mine: (target: Target) => Promise<unknown>,
		theirs: (target: Target) => unknown,
	): Promise<Pair> => {
		const samples = { ours: [] as number[], peer: [] as number[] };
		for (const target of targets.slice(0, 3)) sink.value = [await mine(target), theirs(target)];
		for (const target of targets.slice(0, TIMED)) {
			samples.ours.push(await timeOfAsync(() => mine(target)));
			samples.peer.push(timeOf(() => theirs(target)));
		}
		return { ours: median(samples.ours), peer: median(samples.peer) };
	};
	const recall = async (find: (query: string) => readonly string[] | Promise<readonly string[]>) => {
		let found = 0;
		for (const { id, typo } of targets) if ((await find(typo)).includes(id)) found++;
		return found / QUERIES;
	};
	return {
		load: { ours: median(loads.ours), peer: median(loads.peer) },
		prefix: await pair(
			({ prefix }) => ours(prefix),
			({ prefix }) => peer(prefix, false),
		),
		full: await pair(
			({ query }) => ours(query),
			({ query }) => peer(query, false),
		),
		typo: await pair(
			({ typo }) => ours(typo),
			({ typo }) => peer(typo, 1),
		),
		recall: { ours: await recall(ours), peer: await recall((query) => peer(query, 1)) },
	};
}

/** One letter of the longest word is lost, doubled, replaced, or changes place with its neighbour; never the first. */
function withError(query: string, random: Random): string {
	const words = query.split(' ');
	const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
	const letters = [...(words[longest] ?? '')];
	const at = 1 + random.below(Math.max(1, letters.length - 2));
	const letter = letters[at] ?? '';
	switch (random.below(4)) {
		case 0:
			letters.splice(at, 1);
			break;
		case 1:
			letters.splice(at, 0, letter);
			break;
		case 2:
			letters[at] = letter === 'e' ? 'o' : 'e';
			break;
		default:
			letters.splice(at, 2, letters[at + 1] ?? '', letter);
	}
	words[longest] = letters.join('');
	return words.join(' ');
}
