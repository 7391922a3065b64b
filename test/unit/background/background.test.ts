/** The background as a whole, with a database of its own: cold starts, switches, and life without a database. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../../../src/background/handlers.ts';
import { createImporter } from '../../../src/background/import.ts';
import type { Told } from '../../../src/background/own/open-page.ts';
import type { PassingCorrections } from '../../../src/background/passing-corrections.ts';
import { openLexicon } from '../../../src/engine/index.ts';
import type { BrowsedKind } from '../../../src/protocol/browse.ts';
import type { NameLanguage } from '../../../src/protocol/settings.ts';
import { openDatabase } from '../../../src/store/open.ts';
import { backgroundWith, bundleOf, passingInMemory, TALKS_JSON } from './support.ts';

let name: string;
let count = 0;
let refreshed: number;
let passing: PassingCorrections;
let nameLanguages: readonly NameLanguage[];

function wake(bundle = bundleOf(), told: Told = { page: { url: '' } }): Background {
	return backgroundWith({
		bundle,
		databaseName: name,
		settings: async () => ({ nameLanguages }),
		today: () => '2025-11-22',
		tellPage: async () => told,
		passing,
		refreshTabs: () => {
			refreshed += 1;
		},
	});
}

beforeEach(() => {
	count += 1;
	name = `background-${count}`;
	refreshed = 0;
	passing = passingInMemory();
	nameLanguages = [];
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const page = { url: 'https://northpost.example/2025/05/talks', published: '2025-05-16', lang: 'en' };
const blocks = ['Vladimir Medinsky and Rustem Umerov met.', 'Rustem Umerov left early.'];
const foundIds = async (background: Background) =>
	(await background.handlers.detect({ page, blocks })).mentions.map(({ refs }) => refs[0]?.id);

const HEADLINE = 'First round of the harbour talks: what was said';

/** As the import worker of a page that is closed in the moment of its commit: nobody tells the background. */
async function importedBehindOurBack(id: string, lists: object): Promise<void> {
	const importer = createImporter({
		answer: () => undefined,
		languages: ['en'],
		today: () => '2025-11-22',
		database: { name },
	});
	const header = { format: 'counterpoint-dataset', formatVersion: 1, id, version: '1', name: id };
	const empty = { groups: [], sources: [], actors: [], events: [], accounts: [], questions: [] };
	const blob = new File([JSON.stringify({ ...header, ...empty, ...lists })], `${id}.json`);
	await importer({ type: 'stage', source: { from: 'file', name: blob.name, blob } });
	await importer({ type: 'commit' });
}

describe('with a database', () => {
	it('answers the very first message, before anything was installed', async () => {
		const answer = await wake().handlers.detect({ page, blocks });
		expect(answer.mentions.map(({ refs }) => refs[0]?.id)).toContain('vladimir-medinsky');
	});

	it('says what a page is about, and which account of it the page is', async () => {
		const { handlers } = wake();
		const ref = { dataset: 'harbour-talks', id: 'round-1' };
		const about = await handlers.about({ page, story: [{ ref, score: 1 }] });
		expect(about.story).toMatchObject([{ ref, score: 1, otherAccounts: expect.any(Number) }]);
		expect(about.reading).toMatchObject({ as: 'account', account: { ref: { id: 'a1' } } });
	});

	it('finds nothing on pages in languages that the reader leaves out', async () => {
		nameLanguages = ['uk', 'ru'];
		expect(await foundIds(wake())).toEqual([]);
		nameLanguages = ['en'];
		expect(await foundIds(wake())).toContain('rustem-umerov');
	});

	it('answers a cold start from the database, without the bundle', async () => {
		await wake().start();
		const bundle = bundleOf();
		expect(await foundIds(wake(bundle))).toContain('rustem-umerov');
		expect(bundle.fetches).toBe(0);
	});

	/** What is stored of the lexicon after `use`, which found these bytes in its place. */
	async function storedAfter(data: ArrayBuffer, use: () => Promise<void>): Promise<ArrayBuffer> {
		await wake().start();
		const opened = await openDatabase({ name });
		if (!opened.ok) throw new Error(opened.message);
		const [row] = await opened.db.getAll('lexicons');
		if (row === undefined) throw new Error('No lexicon.');
		await opened.db.put('lexicons', { ...row, data });
		await use();
		const [mended] = await opened.db.getAll('lexicons');
		opened.db.close();
		return mended?.data as ArrayBuffer;
	}

	it('opens the datasets before anybody asks', async () => {
		const mended = await storedAfter(new ArrayBuffer(8), () => wake().prepare());
		expect(() => openLexicon(mended)).not.toThrow();
	});

	it('compiles a lexicon again that this build cannot open', async () => {
		const damaged = new TextEncoder().encode('damaged').buffer as ArrayBuffer;
		const mended = await storedAfter(damaged, async () => {
			expect(await foundIds(wake())).toContain('vladimir-medinsky');
		});
		expect(() => openLexicon(mended)).not.toThrow();
	});

	it('opens again after its connection was ended', async () => {
		const background = wake();
		await background.start();
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = () => resolve();
			request.onerror = () => reject(request.error);
		});
		expect(await foundIds(background)).toContain('vladimir-medinsky');
	});

	it('a switched-off dataset is silent, and pages are told', async () => {
		const background = wake();
		expect(await foundIds(background)).not.toEqual([]);
		await background.handlers['dataset-switch']({ id: 'harbour-talks', enabled: false });
		expect(await foundIds(background)).toEqual([]);
		expect(await background.handlers.search({ query: 'medinsky', limit: 5 })).toEqual({ hits: [], instead: [] });
		expect(await background.handlers['known-source']({ url: page.url })).toBe(false);
		expect(refreshed).toBe(1);
	});

	it('answers by what a worker of a page has written, though the page was closed before it told anybody', async () => {
		const background = wake();
		expect(await foundIds(background)).not.toContain('late-harbour');
		await importedBehindOurBack('late', { actors: [{ id: 'late-harbour', type: 'Person', name: 'Rustem Umerov' }] });
		expect(await foundIds(background)).toEqual(expect.arrayContaining(['rustem-umerov']));
		const { mentions } = await background.handlers.detect({ page, blocks });
		expect(mentions.flatMap(({ refs }) => refs)).toContainEqual({ dataset: 'late', id: 'late-harbour' });
		const { hits } = await background.handlers.search({ query: 'umerov', limit: 5 });
		expect(hits.map(({ ref }) => ref.dataset)).toContain('late');
		// Pages that were read before are told once.
		await expect.poll(() => refreshed).toBe(1);
	});

	it('ties what was written while it slept, as soon as it is asked for anything', async () => {
		await wake().start();
		await importedBehindOurBack('feed', {
			sources: [{ id: 'outlet', name: 'Outlet', domains: ['outlet.example'], language: 'en' }],
			accounts: [{ id: 'item', source: 'outlet', about: [], url: 'https://outlet.example/1', headline: HEADLINE }],
		});
		refreshed = 0;
		const background = wake();
		await foundIds(background);
		await expect.poll(() => refreshed).toBe(1);
		const card = await background.handlers.card({
			kind: 'event',
			refs: [{ dataset: 'harbour-talks', id: 'round-1' }],
			page: { url: 'https://elsewhere.example/' },
			onPage: [],
		});
		expect(JSON.stringify(card)).toContain('https://outlet.example/1');
	});

	it('lists, removes and restores', async () => {
		const { handlers } = wake();
		expect(await handlers.datasets({})).toMatchObject({
			fromMemory: false,
			datasets: [{ id: 'harbour-talks', name: 'Harbour talks', bundled: true, enabled: true, counts: { accounts: 4 } }],
		});
		await handlers['dataset-remove']({ id: 'harbour-talks' });
		expect(await handlers.datasets({})).toMatchObject({ datasets: [] });
		await handlers['dataset-restore']({});
		expect(await handlers.datasets({})).toMatchObject({ datasets: [{ id: 'harbour-talks' }] });
		expect(refreshed).toBe(2);
	});

	/** The first mention, as the card would have it corrected. */
	async function firstAsWrong(background: Background) {
		const [found] = (await background.handlers.detect({ page, blocks })).mentions;
		if (found === undefined) throw new Error('Nothing found.');
		const [evidence] = found.evidence;
		const alias = evidence?.type === 'alias' ? evidence.alias : undefined;
		const { refs, kind } = found;
		return { refs, kind, alias, text: 'Vladimir Medinsky', name: 'Vladimir Medinsky' };
	}

	it('a correction made in a private window holds in private windows only, and is not stored', async () => {
		const background = wake();
		const hidden = { tabId: 1, frameId: 0, isPrivate: true };
		const foundHidden = async () =>
			(await background.handlers.detect({ page, blocks }, hidden)).mentions.map(({ refs }) => refs[0]?.id);
		const corrected = await firstAsWrong(background);
		const made = await background.handlers.correct({ page, scope: 'everywhere', corrected }, hidden);
		expect(await foundHidden()).not.toContain('vladimir-medinsky');
		expect(await foundIds(background)).toContain('vladimir-medinsky');
		expect(await background.handlers.corrections({})).toEqual([]);
		await background.handlers['correction-undo']({ id: made.id }, hidden);
		expect(await foundHidden()).toContain('vladimir-medinsky');
	});

	it('a page of a private window cannot be added', async () => {
		const told = { page: { url: page.url }, isPrivate: true };
		await expect(wake(undefined, told).handlers['own-page']({ tab: 1 })).rejects.toThrow(/private window/);
	});

	it('a corrected mention is gone at the next reading, and back after undo', async () => {
		const background = wake();
		const wrong = await firstAsWrong(background);
		const made = await background.handlers.correct({ page, scope: 'page', corrected: wrong });
		expect(refreshed).toBe(1);
		expect(await foundIds(background)).not.toContain('vladimir-medinsky');
		expect(await wake().handlers.corrections({})).toEqual([made]);
		await background.handlers['correction-undo']({ id: made.id });
		expect(refreshed).toBe(2);
		expect(await foundIds(background)).toContain('vladimir-medinsky');
	});

	it('exports what can be imported again', async () => {
		const { handlers } = wake();
		const [file, ...others] = await handlers['dataset-export']({ id: 'harbour-talks', format: 'dataset' });
		expect(others).toEqual([]);
		expect(file).toMatchObject({ name: 'harbour-talks-2025.06.05.json', type: 'application/json' });
		expect(JSON.parse(file?.content ?? '')).toEqual(JSON.parse(TALKS_JSON));
		const [linked] = await handlers['dataset-export']({ id: 'harbour-talks', format: 'json-ld' });
		expect(JSON.parse(linked?.content ?? '')).toHaveProperty('@graph');
		const tables = await handlers['dataset-export']({ id: 'harbour-talks', format: 'csv' });
		expect(tables.map(({ name }) => name)).toContain('harbour-talks-2025.06.05-actors.csv');
	});

	it('keeps what the reader has chosen for a dataset', async () => {
		const { handlers } = wake();
		const info = async () => (await handlers.datasets({})).datasets[0];
		const given = (await info())?.name;
		await handlers['dataset-choices']({
			id: 'harbour-talks',
			ownName: 'Mine',
			tag: 'M',
			color: 'plum',
			languages: ['ru'],
		});
		expect(await info()).toMatchObject({ name: 'Mine', tag: 'M', color: 'plum', languages: ['ru'], givenName: given });
		await handlers['dataset-choices']({ id: 'harbour-talks' });
		expect(await info()).toMatchObject({ name: given });
		for (const chosen of ['tag', 'color', 'languages']) expect(await info()).not.toHaveProperty(chosen);
		expect(await info()).not.toHaveProperty('givenName');
	});

	it('lists the entries of a dataset, all of them or those that words find', async () => {
		const { handlers } = wake();
		const browse = (kind: BrowsedKind, query = '') => handlers.browse({ dataset: 'harbour-talks', kind, query });
		expect((await browse('actors')).ids).toHaveLength(4);
		expect(await browse('actors', 'medin')).toEqual({ ids: ['vladimir-medinsky'], more: false });
		expect((await browse('accounts')).ids).toHaveLength(4);
		const { ids } = await browse('questions');
		const rows = await handlers['browse-rows']({ dataset: 'harbour-talks', kind: 'questions', ids });
		expect(rows.map(({ id }) => id)).toEqual(ids);
		const [first] = rows;
		const word = first?.name.split(' ').find((one) => one.length > 4) ?? '';
		expect((await browse('questions', word)).ids).toContain(first?.id);
		await handlers['dataset-switch']({ id: 'harbour-talks', enabled: false });
		expect((await browse('actors', 'medin')).ids).toEqual(['vladimir-medinsky']);
	});

	it('knows the sources by address', async () => {
		const { handlers } = wake();
		expect(await handlers['known-source']({ url: 'https://live.northpost.example/x' })).toBe(true);
		expect(await handlers['known-source']({ url: 'https://elsewhere.example/x' })).toBe(false);
	});
});

describe('without a database', () => {
	beforeEach(() => {
		vi.stubGlobal('indexedDB', undefined);
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	});

	it('the bundled dataset answers from memory, and the list of datasets says so', async () => {
		const background = wake();
		await background.start();
		const answer = await background.handlers.detect({ page, blocks });
		expect(answer.mentions).not.toEqual([]);
		expect(await background.handlers.datasets({})).toMatchObject({
			fromMemory: true,
			datasets: [{ id: 'harbour-talks' }],
		});
		expect(await background.handlers.search({ query: 'medinsk', limit: 5 })).toMatchObject({
			hits: [{ ref: { id: 'vladimir-medinsky' } }],
		});
	});
});
