/** All messages and what answers them. No browser API in here: what is needed of it comes in as `Surroundings`. */

import type { PanelTab } from '../platform/panel.ts';
import type { Loadable } from '../protocol/parts.ts';
import type { Settings } from '../protocol/settings.ts';
import { type Library, StoreError } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';
import { browseIds, browseRows } from './browse.ts';
import { newCorrection } from './corrections.ts';
import { type Bundle, removeFrom, restoreBundled } from './datasets.ts';
import { cardFor, detailFor } from './details.ts';
import { detectPage, type Known, pageAbout } from './detection.ts';
import { libraryKeeper } from './keeper.ts';
import { openOne } from './lexicons.ts';
import { datasetInfo, exportDataset } from './management.ts';
import { type Opened, openedDatasets } from './opened.ts';
import { openPage, type Told } from './own/open-page.ts';
import { createOwn } from './own/own.ts';
import type { PassingCorrections } from './passing-corrections.ts';
import { sourceOf } from './reading.ts';
import type { Handlers } from './router.ts';
import { search } from './search/search.ts';
import { warmSearch } from './search/warm.ts';
import type { Frame } from './sender.ts';
import { storyFor } from './story.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';
import { requestLog, subscriptionView, subscriptionViews } from './subscriptions/view.ts';
import { areUntied, tieAccounts } from './ties.ts';

export interface Surroundings {
	readonly bundle: Bundle;
	/** Another database than the extension's, in tests. */
	readonly databaseName?: string;
	/** In the order of the reader's wishes; the language of the article being read comes into it. */
	readonly languages: (article?: string) => Promise<readonly string[]>;
	readonly settings: () => Promise<Pick<Settings, 'nameLanguages'>>;
	readonly today: () => string;
	/** Has every open page read again. */
	readonly refreshTabs: () => void;
	/** Of private windows. */
	readonly passing: PassingCorrections;
	/** May the network be asked for this origin? */
	readonly isAllowed: (origin: string) => Promise<boolean>;
	/** Wakes us from time to time, or no longer. */
	readonly setAlarm: (wanted: boolean) => Promise<void>;
	/** Puts a part of ours into a frame. */
	readonly inject: (part: Loadable, frame: Frame) => Promise<void>;
	/** What the page of a tab says of itself. */
	readonly tellPage: (tabId: number) => Promise<Told>;
	/** Called before anything is awaited: the browser allows it in answer to a click only. */
	readonly showPanel: (tab: PanelTab) => Promise<void>;
}

export interface Background {
	readonly handlers: Handlers;
	/** Nearly every question needs the datasets: they are on their way when it comes. */
	prepare(): Promise<void>;
	/** After an install, an update or the browser's start. */
	start(): Promise<void>;
	/** Something may be due. */
	wake(): Promise<void>;
}

async function readerOf(library: Library, id: string): Promise<DatasetReader> {
	const reader = await library.reader(id);
	if (reader === undefined) throw new StoreError('This dataset is no longer installed.');
	return reader;
}

async function tie(library: Library, { lexicons }: Opened): Promise<boolean> {
	return tieAccounts(library, await lexicons());
}

function reportUntied(error: unknown): void {
	console.error('Accounts could not be tied to events.', error);
}

export function createBackground(surroundings: Surroundings): Background {
	const {
		bundle,
		databaseName,
		languages,
		settings,
		today,
		refreshTabs,
		inject,
		tellPage,
		showPanel,
		passing,
		isAllowed,
		setAlarm,
	} = surroundings;
	const datasets = openedDatasets();
	const keeper = libraryKeeper({
		bundle,
		onLost: datasets.clear,
		...(databaseName === undefined ? {} : { name: databaseName }),
	});
	const here = async (article?: string) => ({ languages: await languages(article), today: today() });
	/** Accounts without an event are tied again to what is known now, before pages ask. */
	const changed = async (): Promise<null> => {
		datasets.clear();
		const library = await keeper.get();
		// What cannot be tied now is tied at the next change; the change itself is made.
		await tie(library, await datasets.of(library)).catch(reportUntied);
		refreshTabs();
		return null;
	};
	/** Workers of pages write imports and restored backups, subscriptions among them. */
	const changedElsewhere = async (): Promise<null> => {
		await setAlarm((await (await keeper.get()).subscriptions()).length > 0);
		return changed();
	};
	/** The datasets as they are now. What has come about while nobody told us is seen to behind the answer. */
	const opened = async (library: Library): Promise<Opened> => {
		const now = await datasets.of(library);
		if (now.news === 'others') {
			changedElsewhere().catch((error: unknown) =>
				console.error('A change of datasets could not be passed on.', error),
			);
		} else if (now.news === 'first' && areUntied(now.readers)) {
			tie(library, now).then((done) => {
				if (done) refreshTabs();
			}, reportUntied);
		}
		return now;
	};
	const subscriptions = createSubscriptions({
		library: keeper.get,
		now: Date.now,
		today,
		isAllowed,
		setAlarm,
		onChanged: async () => {
			await changed();
		},
	});

	/** For words, so that the code that searches has run. */
	let searched = false;
	const own = createOwn({ library: keeper.get, here, onChanged: changed });

	const correctionsFor = async (library: Library, frame: Frame | undefined) => {
		const lists = await Promise.all([library.corrections(), frame?.isPrivate ? passing.all() : []]);
		return lists.flat();
	};
	const knownFor = async (frame: Frame | undefined): Promise<Known> => {
		const library = await keeper.get();
		const [[readers, lexicons], corrections] = await Promise.all([
			opened(library).then(async (now) => [now.readers, await now.lexicons()] as const),
			correctionsFor(library, frame),
		]);
		return { readers, lexicons, corrections };
	};

	const handlers: Handlers = {
		detect: async (request, frame) => {
			const [known, inOrder, { nameLanguages }] = await Promise.all([
				knownFor(frame),
				languages(request.page.lang),
				settings(),
			]);
			return detectPage(known, request, inOrder, nameLanguages);
		},
		about: async (request) => pageAbout(await keeper.get(), request, await languages(request.page.lang)),
		card: async (request) => cardFor(await keeper.get(), request, await here(request.page.lang)),
		load: async ({ part }, frame) => {
			if (frame === undefined) throw new Error('This can be put into a web page only.');
			await inject(part, frame);
			return null;
		},
		'known-source': async ({ url }) => {
			const readers = await (await keeper.get()).enabled();
			const known = await Promise.all(readers.map((reader) => sourceOf(reader, url)));
			return known.some((source) => source !== undefined);
		},
		correct: async ({ page, scope, corrected }, frame) => {
			const made = { id: crypto.randomUUID(), madeAt: new Date().toISOString() };
			const correction = newCorrection(page, scope, corrected, made);
			if (frame?.isPrivate) await passing.add(correction);
			else await (await keeper.get()).addCorrection(correction);
			refreshTabs();
			return correction;
		},
		'correction-undo': async ({ id }) => {
			await Promise.all([passing.remove(id), (await keeper.get()).removeCorrection(id)]);
			refreshTabs();
			return null;
		},
		corrections: async () => (await keeper.get()).corrections(),
		'open-panel': async (_, frame) => {
			if (frame?.windowId === undefined) throw new Error('A panel stands beside a web page only.');
			await showPanel({ id: frame.tabId, windowId: frame.windowId });
			return null;
		},
		search: async ({ query, limit, near }) => {
			if (query !== '') searched = true;
			const [now, inHere] = await Promise.all([keeper.get().then(opened), here()]);
			const [lexicons, listed] = await Promise.all([now.lexicons(), now.listed()]);
			const sources = { lexicons, listed };
			if (query === '') await warmSearch(sources, inHere, () => searched);
			return search(sources, query, limit, inHere, near);
		},
		detail: async ({ ref, kind }) => {
			const library = await keeper.get();
			return detailFor(library, await (await opened(library)).lexicons(), ref, kind, await here());
		},
		story: async (request) => storyFor(await keeper.get(), request, await here(request.page.lang)),
		datasets: async () => {
			const library = await keeper.get();
			const [rows, inOrder] = await Promise.all([library.rows(), languages()]);
			return { datasets: rows.map((row) => datasetInfo(row, inOrder)), fromMemory: library.fromMemory };
		},
		'dataset-switch': async ({ id, enabled }) => {
			await (await keeper.get()).setEnabled(id, enabled);
			return changed();
		},
		'dataset-remove': async ({ id }) => {
			// Or the next update would bring it back.
			await subscriptions.remove(id);
			await removeFrom(await keeper.get(), id);
			return changed();
		},
		'dataset-restore': async () => {
			await restoreBundled(await keeper.get(), bundle);
			return changed();
		},
		'dataset-export': async ({ id, format }) => exportDataset(await keeper.get(), id, format),
		'dataset-choices': async ({ id, ...choices }) => {
			await (await keeper.get()).setChoices(id, choices);
			return changed();
		},
		browse: async ({ dataset, kind, query }) => {
			const library = await keeper.get();
			const reader = await readerOf(library, dataset);
			const lexicon = async () =>
				(await (await opened(library)).lexicons()).find(({ id }) => id === dataset) ?? openOne(library, reader);
			return browseIds(reader, lexicon, kind, query);
		},
		'browse-rows': async ({ dataset, kind, ids }) => {
			const library = await keeper.get();
			const reader = await readerOf(library, dataset);
			const lexicons = await (await opened(library)).lexicons();
			return browseRows(library, lexicons, reader, kind, ids, await languages());
		},
		'datasets-changed': changedElsewhere,
		'dataset-rollback': async ({ id }) => {
			await (await keeper.get()).rollBack(id);
			return changed();
		},
		'dataset-order': async ({ ids }) => {
			await (await keeper.get()).setOrder(ids);
			return changed();
		},
		subscriptions: async () => subscriptionViews(await keeper.get(), await languages()),
		subscribe: async ({ url }) => subscriptionView(await keeper.get(), await subscriptions.add(url), await languages()),
		unsubscribe: async ({ id }) => {
			await subscriptions.remove(id);
			return null;
		},
		'subscription-check': async ({ id }) =>
			subscriptionView(await keeper.get(), await subscriptions.check(id), await languages()),
		own: () => own.state(),
		'own-check': ({ request }) => own.check(request),
		'own-save': ({ request }) => own.save(request),
		'own-undo': () => own.undo(),
		'own-patch': ({ dataset }) => own.patch(dataset),
		'own-page': async ({ tab }) => openPage(await keeper.get(), await tellPage(tab), await languages()),
		requests: async ({ limit }) => requestLog(await keeper.get(), limit),
	};

	return {
		handlers,
		async prepare() {
			await (await opened(await keeper.get())).lexicons();
		},
		async start() {
			if (await keeper.refresh()) await changed();
			await setAlarm((await (await keeper.get()).subscriptions()).length > 0);
		},
		wake: () => subscriptions.checkDue(),
	};
}
