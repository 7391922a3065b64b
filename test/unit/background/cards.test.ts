import { describe, expect, it } from 'vitest';
import { browseRows } from '../../../src/background/browse.ts';
import { cardFor, detailFor } from '../../../src/background/details.ts';
import { compile, openLexicon } from '../../../src/engine/index.ts';
import type { ActorCard, EventCard } from '../../../src/protocol/views.ts';
import { event, makeDataset, person } from '../../support/dataset.ts';
import { harbourTalks, libraryWith } from './support.ts';

const dataset = harbourTalks();
const here = { languages: ['en'], today: '2025-11-22' };
const ref = (id: string, of = dataset.id) => ({ dataset: of, id });
const A1 = 'https://northpost.example/2025/05/talks';
const A2 = 'https://southwire.example/news/77';

async function eventCard(id: string, url = 'https://elsewhere.example/', languages = here.languages) {
	const library = await libraryWith(dataset);
	const request = { refs: [ref(id)], kind: 'event' as const, page: { url }, onPage: [] };
	return (await cardFor(library, request, { ...here, languages })) as EventCard;
}

async function actorCard(id: string, page: { url: string; published?: string }, onPage: string[] = []) {
	const library = await libraryWith(dataset);
	const request = { refs: [ref(id)], kind: 'actor' as const, page, onPage: onPage.map((event) => ref(event)) };
	return (await cardFor(library, request, here)) as ActorCard;
}

const accountIds = (card: EventCard | ActorCard) =>
	card.others.map(({ id, accounts }) => [id, accounts.map((account) => account.ref.id)]);

describe('the card of an event', () => {
	it('tells name, dates, places, parent and children', async () => {
		expect(await eventCard('round-1')).toMatchObject({
			kind: 'event',
			name: 'First round of the harbour talks',
			startDate: '2025-05-16',
			locations: ['Harbour City'],
			parent: { ref: ref('talks'), name: 'Harbour talks', startDate: '2025-05' },
			children: [],
			dataset: { id: 'harbour-talks', name: 'Harbour talks', version: '2025.06.05' },
		});
		expect((await eventCard('talks')).children.map((child) => child.ref.id)).toEqual(['round-1', 'round-2']);
	});

	it('tells the language of each text that is not in the reader’s first', async () => {
		const card = await eventCard('round-1', A2, ['uk', 'ru']);
		expect(card.name).toBe('Первый раунд');
		expect(card.languages).toMatchObject({ 'Первый раунд': 'ru' });
		// What the dataset gives no language has none.
		expect(card.languages).not.toHaveProperty('What was the mood?');
		expect(await eventCard('round-1', A2, ['ru'])).toMatchObject({ name: 'Первый раунд' });
		expect((await eventCard('round-1', A2, ['ru'])).languages ?? {}).not.toHaveProperty('Первый раунд');
	});

	it('gives a series no end that the dataset does not give it', async () => {
		const card = await eventCard('talks');
		expect(card).toMatchObject({ startDate: '2025-05' });
		expect(card).not.toHaveProperty('endDate');
	});

	it('speaks the reader’s language where the dataset does', async () => {
		const card = await eventCard('round-1', A1, ['ru-RU', 'en']);
		expect(card.name).toBe('Первый раунд');
		expect(card.others[0]).toMatchObject({ name: 'Южные издания', accounts: [{ headline: 'Хорошее начало' }] });
	});

	it('offers every account but the one being read, by group', async () => {
		expect(accountIds(await eventCard('round-1'))).toEqual([
			['north', ['a1']],
			['south', ['a2']],
		]);
		const card = await eventCard('round-1', A1);
		expect(accountIds(card)).toEqual([['south', ['a2']]]);
		expect(card.reading).toMatchObject({ as: 'account', account: { ref: ref('a1'), reading: true } });
	});

	it('of a series offers its own accounts before those of its parts, the group without a name last', async () => {
		expect(accountIds(await eventCard('talks'))).toEqual([
			['north', ['a4', 'a1']],
			['south', ['a2']],
			['', ['a3']],
		]);
	});

	it('keeps all accounts on a page that is only known by its source', async () => {
		const card = await eventCard('round-1', 'https://northpost.example/other');
		expect(accountIds(card)).toEqual([
			['north', ['a1']],
			['south', ['a2']],
		]);
		expect(card.reading).toMatchObject({ as: 'source', source: { ref: ref('north-post'), name: 'North Post' } });
	});

	it('asks the sharpest question first: by kind where no account is being read', async () => {
		expect((await eventCard('round-1')).questions.map((question) => question.ref.id)).toEqual([
			'q-length',
			'q-wording',
		]);
	});

	it('asks first what the account being read and another one both speak to', async () => {
		const card = await eventCard('round-1', A1);
		expect(card.questions.map((question) => question.ref.id)).toEqual(['q-wording', 'q-length']);
		expect(card.questions[0]?.positions.map(({ account }) => [account.ref.id, account.reading])).toEqual([
			['a1', true],
			['a2', false],
			['a4', false],
		]);
	});

	it('of a series asks the questions of its parts too', async () => {
		expect((await eventCard('talks')).questions.map((question) => question.ref.id)).toEqual([
			'q-length',
			'q-number',
			'q-wording',
		]);
	});

	it('opens an account at its passage, names the speaker, lists the silent', async () => {
		const { questions } = await eventCard('round-1', A1);
		expect(questions[0]?.positions[1]).toMatchObject({
			speaker: 'Vladimir Medinsky',
			speakerRef: ref('vladimir-medinsky'),
			quote: 'a calm, well-led meeting',
			account: { href: 'https://southwire.example/news/77#top:~:text=a%20calm%2C%20well%2Dled%20meeting' },
		});
		expect(questions[1]?.silent.map((account) => account.ref.id)).toEqual(['a4']);
	});

	it('carries archive, cautions, descriptor and what backs it', async () => {
		const account = (await eventCard('round-1')).others[0]?.accounts[0];
		expect(account).toMatchObject({
			archive: 'https://archive.example/a1',
			cautions: ['Headline shortened.'],
			source: {
				descriptor: 'Daily newspaper.',
				evidence: [{ text: 'Its imprint.', url: 'https://northpost.example/imprint' }],
				group: { id: 'north', name: 'Northern outlets' },
			},
		});
	});

	it('leaves out a descriptor that nothing backs', async () => {
		const unbacked = { ...dataset, sources: dataset.sources.map((source) => ({ ...source, evidence: [] })) };
		const request = { refs: [ref('round-1')], kind: 'event' as const, page: { url: A2 }, onPage: [] };
		const card = (await cardFor(await libraryWith(unbacked), request, here)) as EventCard;
		expect(card.others[0]?.accounts[0]?.source).not.toHaveProperty('descriptor');
	});
});

describe('the card of an actor', () => {
	it('tells the role held on the day of the article', async () => {
		const card = await actorCard('rustem-umerov', { url: A1, published: '2025-05-16T20:00:00Z' });
		expect(card.roles.map(({ title }) => title)).toEqual(['Minister of Defence']);
		expect(card.rolesAt).toEqual({ date: '2025-05-16', from: 'article' });
	});

	it('tells that of today when the page gives no date', async () => {
		const card = await actorCard('rustem-umerov', { url: A1 });
		expect(card.roles).toEqual([]);
		expect(card.rolesAt).toEqual({ date: '2025-11-22', from: 'today' });
	});

	it('names the events on the page first', async () => {
		const card = await actorCard('vladimir-medinsky', { url: A1 }, ['round-2']);
		expect(card.events.map((event) => [event.ref.id, event.onPage])).toEqual([
			['round-2', true],
			['talks', false],
			['round-1', false],
		]);
	});

	it('quotes what it says elsewhere, not in the account being read', async () => {
		expect((await actorCard('vladimir-medinsky', { url: A1 })).statements).toMatchObject([
			{ question: 'What was the mood?', position: { text: 'Calm.', account: { ref: ref('a2') } } },
		]);
		expect((await actorCard('vladimir-medinsky', { url: A2 })).statements).toEqual([]);
	});

	it('offers accounts that name it, else those of its events on the page', async () => {
		expect(accountIds(await actorCard('vladimir-medinsky', { url: A1 }))).toEqual([['south', ['a2']]]);
		expect(accountIds(await actorCard('harbour-city', { url: A1 }, ['round-1']))).toEqual([['south', ['a2']]]);
		expect(accountIds(await actorCard('foreign-ministry', { url: A1 }, ['round-1']))).toEqual([]);
	});
});

describe('one actor in two datasets', () => {
	it('is one card, and a page that both know is offered once', async () => {
		const extra = {
			...dataset,
			id: 'second',
			accounts: dataset.accounts.map((account) =>
				account.id === 'a2' ? { ...account, url: 'https://southwire.example/only-here' } : account,
			),
		};
		const library = await libraryWith(dataset, extra);
		const refs = [ref('round-1'), ref('round-1', 'second')];
		const card = (await cardFor(library, { refs, kind: 'event', page: { url: A1 }, onPage: [] }, here)) as EventCard;
		expect(
			card.others.map(({ id, accounts }) => [id, accounts.map((account) => [account.ref.dataset, account.ref.id])]),
		).toEqual([
			[
				'south',
				[
					['harbour-talks', 'a2'],
					['second', 'a2'],
				],
			],
		]);
	});
});

describe('questions of two datasets', () => {
	it('come in one order, the sharpest first, and say which dataset asks', async () => {
		const second = {
			...dataset,
			id: 'second',
			name: 'Second set',
			questions: dataset.questions.map((question) => ({ ...question, id: `${question.id}-2` })),
		};
		const library = await libraryWith(dataset, second);
		const refs = [ref('round-1'), ref('round-1', 'second')];
		const card = (await cardFor(library, { refs, kind: 'event', page: { url: A1 }, onPage: [] }, here)) as EventCard;
		expect(card.questions.map((question) => [question.ref.id, question.from])).toEqual([
			['q-wording', undefined],
			['q-wording-2', 'Second set'],
			['q-length', undefined],
			['q-length-2', 'Second set'],
		]);
		expect(card.further.map(({ dataset }) => dataset.id)).toEqual(['second']);
		expect(card.participants.map(({ name }) => name)).toEqual(['Vladimir Medinsky', 'Rustem Umerov']);
	});
});

describe('what several datasets know by a common sameAs', () => {
	const URL = 'https://www.wikidata.org/entity/Q1';
	const first = makeDataset({
		id: 'first',
		actors: [person('ada', 'Ada Quayle', { sameAs: [URL], roles: [{ title: 'Minister', startDate: '2020' }] })],
		events: [event('talks', 'Talks', { sameAs: ['https://t.example/'], startDate: '2025-06-02' })],
	});
	const second = makeDataset({
		id: 'second',
		actors: [
			person('aq', 'Adelaide Quayle', {
				sameAs: [URL],
				description: 'A sailor.',
				roles: [{ title: 'minister' }, { title: 'Captain' }],
			}),
		],
		events: [event('meeting', 'Meeting', { sameAs: ['https://t.example/'], startDate: '2025-06-03' })],
	});
	const third = makeDataset({ id: 'third', actors: [person('a', 'Ada Quayle', { sameAs: [URL] })] });
	const lexicons = [first, second, third].map((dataset) => openLexicon(compile(dataset)));

	it('is shown together: where they contradict, each says its own', async () => {
		const library = await libraryWith(first, second, third);
		const actor = (await detailFor(library, lexicons, ref('ada', 'first'), 'actor', here)) as ActorCard;
		expect(actor.name).toBe('Ada Quayle');
		expect(actor.further).toEqual([
			{
				ref: ref('aq', 'second'),
				dataset: { id: 'second', name: 'Test', version: '1' },
				name: 'Adelaide Quayle',
				description: 'A sailor.',
				roles: [{ title: 'Captain' }],
			},
			{ ref: ref('a', 'third'), dataset: { id: 'third', name: 'Test', version: '1' } },
		]);
		const meeting = (await detailFor(library, lexicons, ref('meeting', 'second'), 'event', here)) as EventCard;
		expect(meeting).toMatchObject({
			name: 'Meeting',
			startDate: '2025-06-03',
			further: [{ name: 'Talks', startDate: '2025-06-02' }],
		});
	});

	it('is listed with the language of each text that is not in the reader’s', async () => {
		const library = await libraryWith(
			makeDataset({
				actors: [person('eva', { en: 'Eva Stone', cs: 'Eva Kamenná' }), person('jan', { cs: 'Jan Kámen' })],
			}),
		);
		const reader = (await library.enabled())[0];
		if (reader === undefined) throw new Error('No dataset.');
		const rows = await browseRows(library, [], reader, 'actors', ['eva', 'jan'], ['en']);
		expect(rows.map(({ name, words, languages }) => ({ name, words, languages }))).toEqual([
			{ name: 'Eva Stone', words: ['Eva Kamenná'], languages: { 'Eva Kamenná': 'cs' } },
			{ name: 'Jan Kámen', words: [], languages: { 'Jan Kámen': 'cs' } },
		]);
	});

	it('is named in the list of each', async () => {
		const library = await libraryWith(first, second, third);
		await library.setChoices('second', { ownName: 'Sailors' });
		const reader = await library.reader('first');
		if (reader === undefined) throw new Error('No dataset.');
		const [row] = await browseRows(library, lexicons, reader, 'actors', ['ada'], ['en']);
		expect(row?.elsewhere).toEqual(['Sailors', 'Test']);
	});
});

it('an entry that is gone is told in plain words', async () => {
	const library = await libraryWith(dataset);
	const request = { refs: [ref('round-9')], kind: 'event' as const, page: { url: A1 }, onPage: [] };
	await expect(cardFor(library, request, here)).rejects.toThrow('This entry is no longer in your datasets.');
});

describe('details', () => {
	it('of an account: its events and positions', async () => {
		expect(await detailFor(await libraryWith(dataset), [], ref('a3'), 'account', here)).toMatchObject({
			kind: 'account',
			account: { headline: 'Second round begins', href: 'https://loosesheet.example/r2' },
			about: [{ ref: ref('round-2') }],
			positions: [{ question: 'How long did it last?' }, { question: 'How many prisoners?' }],
		});
	});

	it('of a source: its accounts, the most recent last', async () => {
		expect(await detailFor(await libraryWith(dataset), [], ref('north-post'), 'source', here)).toMatchObject({
			kind: 'source',
			source: { name: 'North Post' },
			accounts: [{ ref: ref('a1') }, { ref: ref('a4') }],
		});
	});

	it('of an event and of an actor: their cards', async () => {
		const library = await libraryWith(dataset);
		expect(await detailFor(library, [], ref('talks'), 'event', here)).toMatchObject({
			kind: 'event',
			reading: undefined,
		});
		expect(await detailFor(library, [], ref('vladimir-medinsky'), 'actor', here)).toMatchObject({
			kind: 'actor',
			roles: [{ title: 'Presidential aide' }],
		});
	});
});
