/** Filters, nearness, long texts and what is offered where nothing is found; in memory and in the database. */
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/background/search/search.ts';
import { searchSources } from '../../../src/background/search/sources.ts';
import { dateKeys } from '../../../src/dataset/dates.ts';
import type { EntityRef } from '../../../src/protocol/views.ts';
import type { Library } from '../../../src/store/library.ts';
import { makeDataset, person } from '../../support/dataset.ts';
import { databaseWith, libraryWith } from '../background/support.ts';

const here = { languages: ['en'], today: '2025-11-22' };

const source = (id: string, name: string, group: string) => ({
	id,
	name,
	domains: [`${id}.example`],
	group,
	inLanguage: ['en'],
});
const small = makeDataset({
	groups: [
		{ id: 'north', name: { en: 'Northern outlets', ru: 'Северные издания' } },
		{ id: 'south', name: 'Southern outlets' },
	],
	sources: [source('post', 'Post', 'north'), source('post-south', 'Post South', 'south')],
	actors: [person('ann', 'Ann Ferry'), person('bob', 'Bob Quayle'), person('rob', 'Rob Quayle-Smith')],
	events: [
		{ id: 'talks-may', name: 'Harbour talks in May', startDate: '2025-05-16', participants: ['ann', 'bob'] },
		{ id: 'talks-june', name: 'Harbour talks in June', startDate: '2025-06-02', participants: ['bob'] },
		{ id: 'strike', name: 'Dock strike', startDate: '2025-04-20', endDate: '2025-06-20', participants: ['ann'] },
		{ id: 'fair', name: 'Boat fair', startDate: '2024' },
	],
	accounts: [
		{
			id: 'a1',
			source: 'post',
			headline: 'Agreed at last',
			datePublished: '2025-05-17',
			inLanguage: 'en',
			about: ['talks-may'],
			mentions: ['ann'],
			summary: 'Tells how the lighthouse keeper brought both sides to one table, and what the pilots said of it.',
		},
		{
			id: 'a2',
			source: 'post-south',
			headline: 'Nothing is agreed',
			datePublished: '2025-06-03',
			inLanguage: 'uk',
			about: ['talks-june'],
		},
		{ id: 'a3', source: 'post-south', datePublished: '2025-06', about: ['talks-june'], summary: 'A note on tides.' },
	],
});

async function askIn(library: Library) {
	const sources = await searchSources(library);
	const ask = (query: string, near: readonly EntityRef[] = []) => search(sources, query, 20, here, near);
	const ids = async (query: string) => (await ask(query)).hits.map(({ ref }) => ref.id).sort();
	return { ask, ids };
}

describe.each(['memory', 'database'])('filters, from the %s', async (where) => {
	const { ids, ask } = await askIn(where === 'memory' ? await libraryWith(small) : (await databaseWith(small)).library);

	it.each([
		['talks after:2025-06-01', ['talks-june']],
		['talks before:2025-06-02', ['talks-may']],
		['after:2025-06-10 kind:event', ['strike']],
		['after:2025-05-20 before:2025-05-25', ['strike']],
		['year:2024', ['fair']],
		['before:2025-01-01', ['fair']],
		['with:ferry kind:event', ['strike', 'talks-may']],
		['with:ann with:bob kind:event', ['talks-may']],
		['with:"bob quayle"', ['talks-june', 'talks-may']],
		['with:ann kind:account', ['a1']],
		['group:northern kind:account', ['a1']],
		['group:северные', ['a1', 'post']],
		['source:post kind:account', ['a1']],
		['source:"post south"', ['a2', 'a3', 'post-south']],
		['lang:uk', ['a2']],
		['quayle kind:person', ['bob', 'rob']],
		['kind:place', []],
		['dataset:other', []],
		['agreed after:2025-06', ['a2']],
	])('%s', async (query, wanted) => {
		expect(await ids(query)).toEqual(wanted);
	});

	it('finds accounts by their summary and shows the place in it', async () => {
		const [hit] = (await ask('lighthouse keeper')).hits;
		expect(hit).toMatchObject({ ref: { id: 'a1' }, matched: { text: 'Agreed at last', ranges: [] } });
		const { text = '', ranges = [] } = hit?.excerpt ?? {};
		expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['lighthouse', 'keeper']);
		expect(await ids('tides')).toEqual(['a3']);
	});

	it('lets words stand together in quotes only', async () => {
		expect(await ids('talks harbour')).toEqual(['talks-june', 'talks-may']);
		expect(await ids('"talks harbour"')).toEqual([]);
		expect(await ids('"harbour talks"')).toEqual(['talks-june', 'talks-may']);
	});

	it('puts first what belongs to the story of the page', async () => {
		const first = async (id: string) => (await ask('harbour talks', [{ dataset: 'test', id }])).hits[0]?.ref.id;
		expect(await first('talks-may')).toBe('talks-may');
		expect(await first('talks-june')).toBe('talks-june');
	});

	it('lists what filters leave, the latest first', async () => {
		expect((await ask('kind:event')).hits.map(({ ref }) => ref.id)).toEqual([
			'strike',
			'talks-june',
			'talks-may',
			'fair',
		]);
	});

	it('offers names and less where nothing is found, and nothing else', async () => {
		expect((await ask('ferry')).instead).toEqual([]);
		expect((await ask('')).instead).toEqual([]);
		expect((await ask('quaylzz')).instead).toContainEqual({ query: 'Bob Quayle', as: 'name' });
		expect((await ask('talks after:2026')).instead).toContainEqual({ query: 'talks', as: 'fewer' });
		// Typed with the other keyboard switched on.
		expect((await ask('йгфнду')).instead).toEqual([{ query: 'quayle', as: 'name' }]);
	});
});

describe('a large dataset', async () => {
	const large = makeDataset({
		sources: [source('post', 'Post', 'north')].map(({ group: _, ...rest }) => rest),
		events: Array.from({ length: 1200 }, (_, at) => ({
			id: `e${at}`,
			name: `Meeting number ${at}`,
			startDate: `20${String(10 + Math.floor(at / 100)).padStart(2, '0')}-0${1 + (at % 9)}-10`,
		})),
		accounts: Array.from({ length: 1200 }, (_, at) => ({
			id: `a${at}`,
			source: 'post',
			headline: `Report ${at}`,
			summary: at === 700 ? 'Only here a walrus is named.' : 'As usual.',
			about: ['e1'],
			datePublished: '2020-01-01',
		})),
	});
	const { ids } = await askIn((await databaseWith(large)).library);

	it('is asked by date and by the words of summaries', async () => {
		const found = await ids('kind:event year:2015');
		expect(found).toHaveLength(20);
		expect(found.every((id) => /^e5\d\d$/.test(id))).toBe(true);
		expect(await ids('walrus')).toEqual(['a700']);
	});
});

describe('dateKeys', () => {
	it('names the days, and the months between', () => {
		expect(dateKeys('2025-05-16', undefined)).toEqual(['2025-05-16']);
		expect(dateKeys('2025-04-20', '2025-06-20')).toEqual(['2025-04-20', '2025-06-20', '2025-04', '2025-05', '2025-06']);
		expect(dateKeys('2024-12-30', '2025-01-02')).toEqual(['2024-12-30', '2025-01-02', '2024-12', '2025-01']);
		expect(dateKeys('2019', '2024-05')).toEqual(['2019', '2024-05', '2019', '2020', '2021', '2022', '2023', '2024']);
		expect(dateKeys(undefined, undefined)).toEqual([]);
	});
});
