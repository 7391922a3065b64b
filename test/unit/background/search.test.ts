import { describe, expect, it } from 'vitest';
import { search } from '../../../src/background/search/search.ts';
import { searchSources } from '../../../src/background/search/sources.ts';
import { warmSearch } from '../../../src/background/search/warm.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { databaseWith, harbourTalks, libraryWith } from './support.ts';

async function sourcesOf(...datasets: readonly Dataset[]) {
	const library = await libraryWith(...datasets);
	return searchSources(library);
}

const sources = await sourcesOf(harbourTalks());
const here = { languages: ['en'], today: '2025-11-22' };
const find = async (query: string, languages = here.languages) =>
	(await search(sources, query, 10, { ...here, languages })).hits;
const ids = async (query: string) => (await find(query)).map((hit) => hit.ref.id);
const marked = async (query: string) => {
	const [first] = await find(query);
	return first?.matched.ranges.map(([start, end]) => first.matched.text.slice(start, end));
};

describe('search', () => {
	it.each(['medinsk', 'мединск', 'MEDINSKY', 'vlad med', 'Medínsky', 'medinsky vladimir', 'Мединський'])(
		'%s finds Medinsky first',
		async (query) => {
			expect((await ids(query))[0]).toBe('vladimir-medinsky');
		},
	);

	it('shows the name in the reader’s language when it answers, else the form that did, with the name beside it', async () => {
		expect((await find('medinsk'))[0]).toMatchObject({ matched: { text: 'Vladimir Medinsky', ranges: [[9, 16]] } });
		expect((await find('medinsk'))[0]).not.toHaveProperty('name');
		expect((await find('мединск'))[0]).toMatchObject({
			matched: { text: 'Владимир Мединский' },
			name: 'Vladimir Medinsky',
		});
	});

	it('tells the language of what is shown in another one than the reader’s', async () => {
		const [hit] = await find('мединск');
		expect(hit?.languages).toEqual({ 'Владимир Мединский': 'ru' });
		expect((await find('medinsk'))[0]).not.toHaveProperty('languages');
		expect((await find('medinsk', ['ru']))[0]?.languages).toMatchObject({ 'Vladimir Medinsky': 'en' });
	});

	it('marks the parts that answered', async () => {
		expect(await marked('med vlad')).toEqual(['Vlad', 'Med']);
		expect(await marked('Умєров')).toEqual(['Умєров']);
	});

	it('forgives a slip in a word of five letters or more, and two in one of eight', async () => {
		const slips = ['medinksy', 'mendinsky', 'medinky', 'medimsky', 'умеров', 'умаров'];
		expect(await Promise.all(slips.map(async (query) => (await ids(query))[0]))).toEqual([
			'vladimir-medinsky',
			'vladimir-medinsky',
			'vladimir-medinsky',
			'vladimir-medinsky',
			'rustem-umerov',
			'rustem-umerov',
		]);
		expect(await ids('mex')).toEqual([]);
		expect(await ids('xxdinsky')).toEqual(['vladimir-medinsky']);
		expect(await ids('xxxinsky')).toEqual([]);
	});

	it('ranks the exact name, then names that begin so, then words that do, then guesses', async () => {
		expect(await ids('harbour talks')).toEqual(['talks', 'round-1', 'round-2']);
		// A headline that begins with the word does not come before the events.
		expect(await ids('talks')).toEqual(['talks', 'round-1', 'round-2', 'a1']);
		expect(await ids('south wire')).toEqual(['south-wire', 'south-wire-sport']);
	});

	it('tells role, place, source and date beside the name', async () => {
		expect((await find('medinsky'))[0]).toMatchObject({
			kind: 'actor',
			type: 'Person',
			detail: 'Presidential aide',
			accounts: 2,
		});
		expect((await find('first round'))[0]).toMatchObject({
			kind: 'event',
			detail: 'Harbour City',
			date: '2025-05-16',
			accounts: 2,
		});
		expect((await find('good beginning'))[0]).toMatchObject({
			kind: 'account',
			detail: 'South Wire',
			date: '2025-05-17',
		});
		expect((await find('north post'))[0]).toMatchObject({ kind: 'source', detail: 'northpost.example', accounts: 2 });
	});

	it('finds sources by their domain', async () => {
		expect((await ids('northpost.example'))[0]).toBe('north-post');
	});

	it('answers nothing to an empty query or one of signs only', async () => {
		expect(await ids('')).toEqual([]);
		expect(await ids(' .,- ')).toEqual([]);
	});

	it('keeps to the limit', async () => {
		expect((await search(sources, 'talks', 1, here)).hits).toHaveLength(1);
	});

	it('finds names in the other alphabet’s letters', async () => {
		expect((await ids('umerov'))[0]).toBe('rustem-umerov');
		expect((await find('rustem umierov', ['uk']))[0]).toMatchObject({ ref: { id: 'rustem-umerov' } });
	});
});

describe('searches that nobody asked for', () => {
	async function lookUps(askedAfter: number): Promise<number> {
		const [lexicon] = sources.lexicons;
		if (lexicon === undefined) throw new Error('No lexicon.');
		let times = 0;
		const lookUp: typeof lexicon.lookUp = (query, limit) => {
			times++;
			return lexicon.lookUp(query, limit);
		};
		await warmSearch({ ...sources, lexicons: [{ ...lexicon, lookUp }] }, here, () => times >= askedAfter);
		return times;
	}

	it('are over as soon as the reader asks', async () => {
		expect(await lookUps(0)).toBe(0);
		expect(await lookUps(1)).toBe(1);
		expect(await lookUps(10)).toBeGreaterThan(1);
	});
});

describe('search of many accounts', () => {
	const many = (): Dataset => {
		const dataset = harbourTalks();
		const [account] = dataset.accounts;
		const copies = Array.from({ length: 1500 }, (_, at) => ({
			...account,
			id: `copy-${at}`,
			headline: at === 700 ? 'The ferry leaves at dawn' : `Report number ${at}`,
		}));
		return { ...dataset, accounts: [...dataset.accounts, ...copies] as Dataset['accounts'] };
	};

	it('asks the store by the longest word, and keeps none in memory', async () => {
		const { lexicons, listed } = await sourcesOf(many());
		expect(listed[0]?.kept.every(({ kind }) => kind === 'source')).toBe(true);
		const hits = async (query: string) =>
			(await search({ lexicons, listed }, query, 10, here)).hits.map(({ ref, kind }) => `${kind} ${ref.id}`);
		expect(await hits('ferry')).toEqual(['account copy-700']);
		expect(await hits('dawn ferr')).toEqual(['account copy-700']);
		expect(await hits('dawn number')).toEqual([]);
	});

	it('is the same in the database', async () => {
		const { library, close } = await databaseWith(many());
		const sources = await searchSources(library);
		const [hit] = (await search(sources, 'ferry dawn', 10, here)).hits;
		expect(hit).toMatchObject({ kind: 'account', ref: { id: 'copy-700' }, detail: expect.any(String) });
		expect((await search(sources, 'medinsk', 10, here)).hits[0]).toMatchObject({ accounts: expect.any(Number) });
		close();
	});
});
