/** The reader's own dataset: changes that can be undone, another dataset's event added to, and the patch of it. */
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardFor } from '../../../../src/background/details.ts';
import { applyChange, type Change } from '../../../../src/background/own/changes.ts';
import { emptyOwn } from '../../../../src/background/own/dataset.ts';
import { quoteOf } from '../../../../src/background/own/open-page.ts';
import { createOwn, type Own } from '../../../../src/background/own/own.ts';
import { storyFor } from '../../../../src/background/story.ts';
import { readLine } from '../../../../src/dataset/lines.ts';
import { textForms } from '../../../../src/dataset/text.ts';
import { compile, detect, openLexicon } from '../../../../src/engine/index.ts';
import type { PageAccount } from '../../../../src/protocol/own.ts';
import { databaseLibrary } from '../../../../src/store/database-library.ts';
import type { Library } from '../../../../src/store/library.ts';
import { freshDatabase, harbourTalks } from '../../store/support.ts';

const TALKS = harbourTalks();
const [EVENT] = TALKS.events;
if (EVENT === undefined) throw new Error('The fixture has no event.');
const TARGET = { dataset: TALKS.id, id: EVENT.id };
const here = async () => ({ languages: ['en'], today: '2025-11-23' });

const PAGE: PageAccount = {
	headline: 'Sailors speak of the talks',
	url: 'https://sailor.example/talks?utm_source=x',
	outlet: 'The Sailor',
	datePublished: '2025-06-03',
	inLanguage: 'en',
	event: TARGET,
	question: 'Who left first?',
	questionKind: 'contradiction',
	speaker: 'A sailor',
	position: 'The northern delegation left first.',
	quote: 'the north walked out before noon',
};

let library: Library;
let own: Own;
let changes: number;
beforeEach(async () => {
	const db = await freshDatabase();
	library = databaseLibrary(db);
	await library.add({ dataset: TALKS, lexicon: compile(TALKS), bundled: false });
	changes = 0;
	own = createOwn({
		library: async () => library,
		here,
		onChanged: async () => {
			changes += 1;
		},
	});
	return () => db.close();
});

const addActor = (name: string) => own.save({ type: 'put', kind: 'actors', entry: { type: 'Person', name } });

describe('a change', () => {
	const entry = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('One', 'Two') });
	const actors = fc.uniqueArray(entry, { selector: ({ id }) => id });
	it('is taken back by its inverse, to the last place in the list', () => {
		fc.assert(
			fc.property(actors, actors, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), (before, puts, removes) => {
				const typed = (list: typeof before) => list.map((one) => ({ ...one, type: 'Person' as const }));
				const dataset = { ...emptyOwn('1'), actors: typed(before) };
				const change: Change = {
					puts: typed(puts).map((one) => ({ kind: 'actors', entry: one })),
					removes: removes.map((id) => ({ kind: 'actors', id })),
					version: '2',
				};
				const { dataset: after, inverse } = applyChange(dataset, change);
				expect(applyChange(after, inverse).dataset).toEqual(dataset);
			}),
		);
	});
});

describe('own entries', () => {
	it('are made on first use, under ids of their own', async () => {
		expect((await own.state()).entries.actors).toEqual([]);
		expect(await library.reader('own')).toBeUndefined();
		await addActor('Ada Quayle');
		const { entries, steps } = await addActor('Ada Quayle');
		expect(entries.actors.map(({ id }) => id)).toEqual(['ada-quayle', 'ada-quayle-2']);
		expect(steps.map(({ what, name }) => [what, name])).toEqual([
			['put', 'Ada Quayle'],
			['put', 'Ada Quayle'],
		]);
		expect(changes).toBe(2);
	});

	it('are undone step by step, over a new start of the background', async () => {
		await addActor('Ada Quayle');
		await own.save({ type: 'put', kind: 'actors', entry: { id: 'ada-quayle', type: 'Person', name: 'Ada Q.' } });
		await own.save({ type: 'remove', kind: 'actors', id: 'ada-quayle' });
		const restarted = createOwn({ library: async () => library, here, onChanged: async () => undefined });
		expect((await restarted.undo()).entries.actors).toMatchObject([{ name: 'Ada Q.' }]);
		expect((await restarted.undo()).entries.actors).toMatchObject([{ name: 'Ada Quayle' }]);
		expect((await restarted.undo()).entries.actors).toEqual([]);
		await expect(restarted.undo()).rejects.toThrow('nothing to undo');
	});

	it('forget their steps when something else has changed them', async () => {
		await addActor('Ada Quayle');
		await addActor('Bo Lind');
		await library.rollBack('own');
		expect((await own.state()).steps).toEqual([]);
	});

	it.each<[string, Parameters<Own['save']>[0], RegExp]>([
		['no name', { type: 'put', kind: 'actors', entry: { type: 'Person', name: '' } }, /^name$/],
		['a wrong date', { type: 'put', kind: 'events', entry: { name: 'Talks', startDate: '2 June' } }, /^startDate$/],
		[
			'nine words',
			{ type: 'page', page: { ...PAGE, quote: 'one two three four five six seven eight nine' } },
			/quote$/,
		],
		['no event', { type: 'page', page: { ...PAGE, event: undefined } }, /^about$/],
		['no speaker', { type: 'page', page: { ...PAGE, speaker: '' } }, /^positions\[0\]\.speaker$/],
		['no address', { type: 'page', page: { ...PAGE, url: 'sailor' } }, /^(url|source)$/],
		['an unknown account', { type: 'put', kind: 'accounts', entry: { source: 'x', about: [] } }, /^source$/],
	])('with %s are told at the field, and nothing is saved', async (_, request, field) => {
		const { problems } = await own.check(request);
		expect(problems.map((problem) => problem.field)).toContainEqual(expect.stringMatching(field));
		await expect(own.save(request)).rejects.toThrow('Nothing was saved');
		expect(await library.reader('own')).toBeUndefined();
	});
});

describe('a page added to another dataset’s event', () => {
	const card = () =>
		cardFor(
			library,
			{ refs: [TARGET], kind: 'event', page: { url: '' }, onPage: [] },
			{ languages: ['en'], today: '2025-11-23' },
		);
	const headlines = (shown: Awaited<ReturnType<typeof card>>) =>
		shown.others.flatMap(({ accounts }) => accounts.map(({ headline }) => headline));

	it('is previewed in that event’s card and written nowhere', async () => {
		const { card: preview, problems } = await own.check({ type: 'page', page: PAGE });
		expect(problems).toEqual([]);
		if (preview === undefined) throw new Error('no card');
		expect(preview.name).toBe((await card()).name);
		expect(headlines(preview)).toContain(PAGE.headline);
		expect(headlines(await card())).not.toContain(PAGE.headline);
	});

	it('stands in the card and the story of that event, its question too', async () => {
		await own.save({ type: 'page', page: PAGE });
		const shown = await card();
		expect(headlines(shown)).toContain(PAGE.headline);
		const questions = shown.kind === 'event' ? shown.questions : [];
		const asked = questions.find(({ text }) => text === PAGE.question);
		expect(asked).toMatchObject({ from: 'My own entries', positions: [{ speaker: 'A sailor', quote: PAGE.quote }] });
		const story = await storyFor(
			library,
			{ page: { url: '' }, story: [TARGET], named: [] },
			{ languages: ['en'], today: '2025-11-23' },
		);
		expect(story.events.filter(({ ref }) => ref.dataset === 'own')).toEqual([]);
		expect(story.accounts.find(({ headline }) => headline === PAGE.headline)?.about).toEqual([TARGET]);
	});

	it('is not contended for by the engine, and goes with its account', async () => {
		const { entries, addsTo } = await own.save({ type: 'page', page: PAGE });
		expect(addsTo).toEqual([{ id: TALKS.id, name: expect.any(String) }]);
		const row = (await library.rows()).find(({ id }) => id === 'own');
		const lexicon = row && (await library.lexicon(row));
		if (lexicon === undefined) throw new Error('no lexicon');
		const name = textForms(EVENT.name)[0]?.text ?? '';
		const found = (...of: ArrayBuffer[]) =>
			detect(of.map(openLexicon), { blocks: [name], title: name }).mentions.length;
		expect(found(compile(TALKS))).toBe(1);
		expect(found(lexicon)).toBe(0);
		const [question] = entries.questions;
		const [account] = entries.accounts;
		await expect(own.save({ type: 'remove', kind: 'accounts', id: account?.id ?? '' })).rejects.toThrow(
			'Nothing was saved',
		);
		await own.save({ type: 'remove', kind: 'questions', id: question?.id ?? '' });
		expect((await own.save({ type: 'remove', kind: 'accounts', id: account?.id ?? '' })).entries.events).toEqual([]);
	});

	it('added once more is the same account', async () => {
		await own.save({ type: 'page', page: PAGE });
		const { entries } = await own.save({
			type: 'page',
			page: { ...PAGE, url: 'https://www.sailor.example/talks', headline: 'Anew' },
		});
		expect(entries.accounts).toMatchObject([{ headline: 'Anew' }]);
		expect(entries.questions).toMatchObject([{ positions: [{ speaker: 'A sailor' }] }]);
		expect([entries.events.length, entries.sources.length]).toEqual([1, 1]);
	});

	it('becomes a patch that its publisher can read', async () => {
		await own.save({ type: 'page', page: PAGE });
		await addActor('Nobody In It');
		const lines = (await own.patch(TALKS.id)).trim().split('\n').map(readLine);
		expect(lines.map((line) => (line.type === 'entry' ? line.kind : line))).toEqual([
			'sources',
			'accounts',
			'questions',
		]);
		for (const line of lines.slice(1)) expect(line).toMatchObject({ entry: { about: [EVENT.id] } });
	});
});

it.each([
	['', '', false],
	['  two\n words ', 'two words', false],
	['1 2 3 4 5 6 7 8', '1 2 3 4 5 6 7 8', false],
	['1 2 3 4 5 6 7 8 9', '1 2 3 4 5 6 7 8', true],
])('of the selection %j the locator is %j', (selection, quote, cut) => {
	expect(quoteOf(selection)).toEqual({ quote, cut });
});
