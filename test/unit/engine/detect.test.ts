import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { compile, detect, type Mention, openLexicon, type PageText } from '../../../src/engine/index.ts';
import { event, makeDataset, person, place } from '../../support/dataset.ts';

const talks = makeDataset({
	actors: [
		person(
			'vladimir-medinsky',
			{ en: 'Vladimir Medinsky', ru: 'Владимир Мединский', uk: 'Володимир Мединський' },
			{
				aliases: [
					{ text: 'Medinsky', strength: 'strong' },
					{ text: 'Мединский', lang: 'ru', strength: 'strong' },
					{ text: 'Мединський', lang: 'uk', strength: 'strong' },
				],
			},
		),
		person('lindsey-graham', { en: 'Lindsey Graham', ru: 'Линдси Грэм' }, { aliases: ['Graham'], cues: ['senator'] }),
		person(
			'dmitry-medvedev',
			{ en: 'Dmitry Medvedev', ru: 'Дмитрий Медведев' },
			{
				aliases: [
					{ text: 'Medvedev', kind: 'short' },
					{ text: 'Russian president', kind: 'office', strength: 'weak' },
				],
				roles: [{ title: 'President of Russia', startDate: '2008-05-07', endDate: '2012-05-07' }],
			},
		),
		person(
			'vladimir-putin',
			{ en: 'Vladimir Putin', ru: 'Владимир Путин', uk: 'Володимир Путін' },
			{
				aliases: [
					{ text: 'Putin', strength: 'strong' },
					{ text: 'Russian president', kind: 'office', strength: 'weak' },
				],
				roles: [{ title: 'President of Russia', startDate: '2012-05-07' }],
			},
		),
		place('istanbul', { en: 'Istanbul', ru: 'Стамбул', uk: 'Стамбул' }, { marked: false }),
		place('ankara', { en: 'Ankara', ru: 'Анкара', uk: 'Анкара' }, { marked: false }),
		{ id: 'us', type: 'Place', name: 'US', aliases: [], marked: false },
		{
			id: 'russian-foreign-ministry',
			type: 'Organization',
			name: { en: 'Russian Foreign Ministry', ru: 'МИД России' },
		},
		{ id: 'russia', type: 'Place', name: { en: 'Russia', ru: 'Россия', uk: 'Росія' }, marked: false },
	],
	events: [
		event(
			'series',
			{ en: 'Istanbul talks', ru: 'Стамбульские переговоры', uk: 'Стамбульські переговори' },
			{
				startDate: '2025-05-16',
				location: ['istanbul'],
			},
		),
		event(
			'round-1',
			{ en: 'Istanbul talks, round 1', ru: 'Стамбульские переговоры, первый раунд' },
			{
				startDate: '2025-05-16',
				endDate: '2025-05-16',
				location: ['istanbul'],
				participants: ['vladimir-medinsky'],
				superEvent: 'series',
			},
		),
		event(
			'round-2',
			{ en: 'Istanbul talks, round 2', ru: 'Стамбульские переговоры, второй раунд' },
			{
				startDate: '2025-06-02',
				endDate: '2025-06-02',
				location: ['istanbul'],
				participants: ['vladimir-medinsky'],
				superEvent: 'series',
			},
		),
		event(
			'talks-2022',
			{ en: 'Talks of 2022' },
			{
				startDate: '2022-03-29',
				location: ['istanbul'],
				participants: ['vladimir-medinsky'],
			},
		),
	],
});

function run(text: string | string[], page: Partial<PageText> = {}, dataset: Dataset = talks): Mention[] {
	const blocks = typeof text === 'string' ? [text] : text;
	return [...detect([openLexicon(compile(dataset))], { blocks, ...page }).mentions];
}

function found(text: string | string[], page: Partial<PageText> = {}): string[] {
	const blocks = typeof text === 'string' ? [text] : text;
	return run(text, page).map(({ block, start, end, refs }) => `${blocks[block]?.slice(start, end)}=${refs[0]?.id}`);
}

describe('actors', () => {
	it('finds the cases of names given in the nominative only', () => {
		expect(found('Встреча с Владимиром Мединским')).toEqual(['Владимиром Мединским=vladimir-medinsky']);
		expect(found('Зустріч із Володимиром Мединським')).toEqual(['Володимиром Мединським=vladimir-medinsky']);
		expect(found('заявление Мединского')).toEqual(['Мединского=vladimir-medinsky']);
	});

	it('leaves the possessive out of the span', () => {
		expect(found('It was Medinsky’s answer.')).toEqual(['Medinsky=vladimir-medinsky']);
	});

	it('needs a capital where the name has one, and all capitals of an acronym', () => {
		expect(found('the word putin')).toEqual([]);
		expect(found('they told us')).toEqual([]);
		expect(found('they told the US')).toEqual(['US=us']);
		expect(found('TALKS WITH PUTIN AGREED')).toContain('PUTIN=vladimir-putin');
	});

	it('keeps a weak name back until the page supports it', () => {
		expect(found('Then Graham spoke.')).toEqual([]);
		expect(found(['Lindsey Graham came.', 'Then Graham spoke.'])).toHaveLength(2);
		expect(found(['The senator came in.', 'Then Graham spoke as senator.'])).toEqual([]);
	});

	it('sees that another given name makes it somebody else', () => {
		expect(found(['Lindsey Graham came.', 'The actor Stephen Graham spoke.'])).toEqual([
			'Lindsey Graham=lindsey-graham',
		]);
		expect(found('The tower of Melania Putin')).toEqual([]);
	});

	it('reads initials, and refuses those of somebody else', () => {
		expect(found('Как сказал В. Мединский')).toEqual(['В. Мединский=vladimir-medinsky']);
		expect(found('Как сказал П. Мединский')).toEqual([]);
	});

	it('gives an office to who held it on the date of the article', () => {
		const text = ['Putin and Dmitry Medvedev met.', 'The Russian president said so.'];
		expect(found(text, { published: '2025-06-03' }).at(-1)).toBe('Russian president=vladimir-putin');
		expect(found(text, { published: '2010-06-03' }).at(-1)).toBe('Russian president=dmitry-medvedev');
	});

	it('takes a place that begins a longer name, or an adjective, for neither', () => {
		expect(found('The Istanbul Courier wrote so.')).toEqual([]);
		expect(found('In Istanbul Tuesday it rained.')).toEqual(['Istanbul=istanbul']);
		expect(found('They have lived for many years near Whidbey Istanbul.')).toEqual([]);
		expect(found('Visiting Istanbul was fun.')).toEqual(['Istanbul=istanbul']);
		expect(found('The Russia-led group met.')).toEqual([]);
	});

	it('does not split a name that holds another', () => {
		expect(found('The Russian Foreign Ministry said')).toEqual(['Russian Foreign Ministry=russian-foreign-ministry']);
		expect(found('в МИД России сказали')).toEqual(['МИД России=russian-foreign-ministry']);
	});
});

describe('events', () => {
	it('tells rounds apart by ordinal', () => {
		const text = 'The second round of talks in Istanbul was short, unlike the first round.';
		expect(found(text, { published: '2025-06-03' })).toEqual([
			'second round of talks=round-2',
			'Istanbul=istanbul',
			'first round=round-1',
		]);
	});

	it('tells rounds apart by the date of the article, and names the series when it cannot', () => {
		const at = (published: string) => found('The talks in Istanbul went on with Medinsky.', { published })[0];
		expect(at('2025-05-16')).toBe('talks=round-1');
		expect(at('2025-06-03')).toBe('talks=round-2');
		expect(at('2025-05-25')).toBe('talks=series');
	});

	it('tells rounds apart by a date in the text', () => {
		const text = 'На переговорах в Стамбуле 2 июня Мединский сказал это.';
		expect(found(text, { published: '2025-09-01' })[0]).toBe('переговорах=round-2');
	});

	it('takes a year in the text before the date of the article', () => {
		expect(found('He led the 2022 peace talks in Istanbul.', { published: '2025-05-15' })[0]).toBe(
			'2022 peace talks=talks-2022',
		);
	});

	it('says nothing of rounds of other things, or without a place or person', () => {
		expect(found('In Istanbul a second round of sanctions was met.', { published: '2025-06-02' })).toEqual([
			'Istanbul=istanbul',
		]);
		expect(found('The talks went on.', { published: '2025-06-02' })).toEqual([]);
	});

	it('gives its reasons as data', () => {
		const [mention] = run('The second round of talks in Istanbul.', { published: '2025-06-03' });
		expect(mention?.evidence.map(({ type }) => type)).toEqual(
			expect.arrayContaining(['head', 'anchor', 'ordinal', 'date']),
		);
	});
});

describe('the page', () => {
	it('is about the event that its title and lead name', () => {
		const { story } = detect([openLexicon(compile(talks))], {
			title: 'Istanbul talks end after two hours',
			blocks: ['The talks in Istanbul ended after two hours.', 'Medinsky spoke.'],
			published: '2025-05-16',
		});
		expect(story[0]?.ref.id).toBe('round-1');
	});

	it('has no story when nothing in it is known', () => {
		expect(detect([openLexicon(compile(talks))], { blocks: ['Boil the beans.'] })).toEqual({ mentions: [], story: [] });
	});

	it('answers the same whatever the order of datasets', () => {
		const other = makeDataset({ id: 'other', actors: [person('angela-merkel', 'Angela Merkel')] });
		const lexicons = [openLexicon(compile(talks)), openLexicon(compile(other))];
		const page = { blocks: ['Angela Merkel met Vladimir Putin in Istanbul for talks.'], published: '2025-05-16' };
		expect(detect(lexicons, page)).toEqual(detect([...lexicons].reverse(), page));
	});

	it('unites entries of several datasets by sameAs', () => {
		const sameAs = ['https://www.wikidata.org/wiki/Q7747'];
		const one = makeDataset({ id: 'one', actors: [person('putin', 'Vladimir Putin', { sameAs })] });
		const two = makeDataset({ id: 'two', actors: [person('vvp', 'Vladimir Putin', { sameAs })] });
		const { mentions } = detect(
			[one, two].map((dataset) => openLexicon(compile(dataset))),
			{ blocks: ['Vladimir Putin'] },
		);
		expect(mentions.map(({ refs }) => refs)).toEqual([
			[
				{ dataset: 'one', id: 'putin' },
				{ dataset: 'two', id: 'vvp' },
			],
		]);
	});
});
