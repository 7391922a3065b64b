/**
 * Every page, card and state to be looked at, one entry each. A new page or state is one more entry; `open` brings it
 * about and returns the page to take a picture of, and pages of the extension are closed after it.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Settings } from '../../src/protocol/settings.ts';
import { cardText, inCard } from '../driver/card.ts';
import { hover, marksAppear } from '../driver/marks.ts';
import { until } from '../driver/wait.ts';
import { DATASETS } from './datasets.ts';
import type { Look, Size, Stage } from './stage.ts';

export interface Scene {
	readonly name: string;
	readonly sizes: readonly Size[];
	/** The whole page, however long. */
	readonly full?: boolean;
	readonly settings?: Partial<Settings>;
	readonly open: (stage: Stage, look: Look) => Promise<Page>;
}

const POPUP: readonly Size[] = [{ name: 'popup', width: 400, height: 600 }];
const BOTH: readonly Size[] = [
	{ name: 'narrow', width: 360, height: 740 },
	{ name: 'wide', width: 1180, height: 860 },
];

const ARTICLE: Record<string, string> = {
	en: '/courier/2025-05-16-istanbul-talks.html',
	uk: '/visnyk/2025-05-16-perehovory-u-stambuli.html',
	ru: '/vestnik/2025-05-16-peregovory-v-stambule.html',
};
const PERSON: Record<string, string> = {
	en: 'Vladimir Medinsky',
	uk: 'Володимир Мединський',
	ru: 'Владимир Мединский',
};

const languageOf = ({ words }: Stage) => words.page_language ?? 'en';

async function article(stage: Stage, look: Look): Promise<Page> {
	const page = await stage.article(ARTICLE[languageOf(stage)] ?? '/', look);
	await marksAppear(page);
	return page;
}

async function eventCard(stage: Stage, look: Look): Promise<Page> {
	const page = await article(stage, look);
	const event = (await marksAppear(page)).find(({ kind }) => kind === 'event');
	await hover(page, event?.text ?? '');
	await cardText(page);
	return page;
}

async function actorCard(stage: Stage, look: Look): Promise<Page> {
	const page = await article(stage, look);
	await hover(page, PERSON[languageOf(stage)] ?? '');
	await cardText(page);
	return page;
}

async function popup(stage: Stage, look: Look): Promise<Page> {
	const page = await stage.popup(await article(stage, look), look);
	await page.waitForSelector('.story');
	return page;
}

async function search(stage: Stage, look: Look, query: string): Promise<Page> {
	const page = await popup(stage, look);
	await page.type('[role="combobox"]', query);
	await page.waitForSelector('[role="option"], .nothing');
	return page;
}

async function detail(stage: Stage, look: Look, query: string): Promise<Page> {
	const page = await search(stage, look, query);
	await page.waitForSelector('[role="option"][aria-selected="true"]');
	await page.keyboard.press('Enter');
	await page.waitForSelector('.cp-head h2');
	return page;
}

async function searchPage(stage: Stage, look: Look, query: string): Promise<Page> {
	const page = await stage.extensionPage(`src/search/index.html?q=${encodeURIComponent(query)}`, look);
	await page.waitForSelector('.teaching, [role="option"], .nothing');
	return page;
}

async function off(stage: Stage, look: Look, path = ARTICLE[languageOf(stage)] ?? '/'): Promise<Page> {
	const page = await stage.popup(await stage.article(path, look), look);
	await page.waitForSelector('.page [aria-live] p');
	return page;
}

async function options(stage: Stage, look: Look): Promise<Page> {
	const page = await stage.extensionPage('src/options/index.html', look);
	await page.waitForSelector('input[name="actors"]');
	await page.waitForSelector('.dataset');
	return page;
}

async function imported(stage: Stage, look: Look, file: string): Promise<Page> {
	const page = await options(stage, look);
	const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
	await input?.uploadFile(file);
	await page.waitForSelector('.review');
	await page.evaluate(() => document.querySelector('.review')?.scrollIntoView({ block: 'center' }));
	return page;
}

async function panel(stage: Stage, look: Look, open = article): Promise<Page> {
	await open(stage, look);
	const page = await stage.extensionPage('src/panel/index.html', look);
	await until('the panel', () => page.evaluate(() => (document.getElementById('root')?.innerText.length ?? 0) > 40));
	return page;
}

export const SCENES: readonly Scene[] = [
	{ name: 'article', sizes: BOTH, open: article },
	{ name: 'article, underlines', sizes: BOTH.slice(1), settings: { markStyle: 'underline' }, open: article },
	{ name: 'card of an event', sizes: BOTH, open: eventCard },
	{ name: 'card of an actor', sizes: BOTH, open: actorCard },
	{ name: 'card, largest text', sizes: BOTH, settings: { textSize: 'largest' }, open: eventCard },
	{
		name: 'card, why this',
		sizes: BOTH,
		open: async (stage, look) => {
			const page = await eventCard(stage, look);
			await inCard(page, (root) => root.querySelector<HTMLElement>('.cp-foot [aria-controls]')?.click());
			return page;
		},
	},
	{ name: 'popup, before typing', sizes: POPUP, open: popup },
	{ name: 'popup, largest text', sizes: POPUP, settings: { textSize: 'largest' }, open: popup },
	{ name: 'popup, results', sizes: POPUP, open: (stage, look) => search(stage, look, 'med') },
	{ name: 'popup, no result', sizes: POPUP, open: (stage, look) => search(stage, look, 'qqqq') },
	{ name: 'popup, an actor', sizes: POPUP, open: (stage, look) => detail(stage, look, 'medinsk') },
	{ name: 'popup, an event', sizes: POPUP, open: (stage, look) => detail(stage, look, 'istanbul') },
	{
		name: 'popup, site off',
		sizes: POPUP,
		settings: { sites: { '127.0.0.1': 'off' } },
		open: (stage, look) => off(stage, look),
	},
	{ name: 'popup, all off', sizes: POPUP, settings: { reading: 'off' }, open: (stage, look) => off(stage, look) },
	{ name: 'popup, not asked', sizes: POPUP, settings: { newSites: 'asked' }, open: (stage, look) => off(stage, look) },
	{
		name: 'popup, unknown source',
		sizes: POPUP,
		settings: { newSites: 'known-sources' },
		open: (stage, look) => off(stage, look),
	},
	{ name: 'popup, no article', sizes: POPUP, open: (stage, look) => off(stage, look, '/plain') },
	{ name: 'search page, before typing', sizes: BOTH, open: (stage, look) => searchPage(stage, look, '') },
	{ name: 'search page, results', sizes: BOTH, full: true, open: (stage, look) => searchPage(stage, look, 'istanbul') },
	{
		name: 'search page, chips',
		sizes: BOTH,
		open: (stage, look) => searchPage(stage, look, 'istanbul kind:account after:2025-05-01 before:2025-07 lang:en'),
	},
	{
		name: 'search page, no result',
		sizes: BOTH,
		open: (stage, look) => searchPage(stage, look, 'medinsky kind:source'),
	},
	{
		name: 'search page, detail',
		sizes: BOTH,
		open: async (stage, look) => {
			const page = await searchPage(stage, look, 'medinsk');
			await page.focus('[role="combobox"]');
			await page.keyboard.press('Enter');
			await page.waitForSelector('.cp-body[aria-busy="false"]');
			return page;
		},
	},
	{ name: 'options', sizes: BOTH, full: true, settings: { sites: { 'news.example': 'off' } }, open: options },
	{ name: 'options, import report', sizes: BOTH, open: (stage, look) => imported(stage, look, DATASETS.good) },
	{ name: 'options, problems', sizes: BOTH, open: (stage, look) => imported(stage, look, DATASETS.bad) },
	{
		name: 'options, confirm',
		sizes: BOTH,
		open: async (stage, look) => {
			const page = await options(stage, look);
			await page.click('.dataset .actions > button:last-of-type');
			return page;
		},
	},
	{
		name: 'options, table',
		sizes: BOTH,
		open: (stage, look) => imported(stage, look, DATASETS.table),
	},
	{ name: 'options, list of feeds', sizes: BOTH, open: (stage, look) => imported(stage, look, DATASETS.feeds) },
	{
		name: 'options, name and colour',
		sizes: BOTH,
		open: async (stage, look) => {
			const page = await options(stage, look);
			await page.click('.dataset .actions > button:nth-of-type(2)');
			await page.waitForSelector('.choices-form');
			return page;
		},
	},
	{
		name: 'options, browse',
		sizes: BOTH,
		open: async (stage, look) => {
			const page = await options(stage, look);
			await page.click('.dataset .actions > button:first-of-type');
			await until('the rows', () =>
				page.evaluate(() => (document.querySelector('.browse .line')?.textContent?.trim() ?? '') !== ''),
			);
			return page;
		},
	},
	{
		name: 'options, entry',
		sizes: BOTH,
		open: async (stage, look) => {
			const page = await options(stage, look);
			await page.click('.dataset .actions > button:first-of-type');
			await page.waitForSelector('.browse .name .link');
			await page.click('.browse li:nth-of-type(8) .link');
			await page.waitForSelector('.browse .entry h2');
			return page;
		},
	},
	{ name: 'panel', sizes: BOTH, full: true, open: panel },
	{
		name: 'panel, site off',
		sizes: BOTH.slice(0, 1),
		settings: { sites: { '127.0.0.1': 'off' } },
		open: (stage, look) => panel(stage, look, (on, as) => on.article(ARTICLE[languageOf(on)] ?? '/', as)),
	},
	{
		name: 'panel, no article',
		sizes: BOTH.slice(0, 1),
		open: (stage, look) => panel(stage, look, (on, as) => on.article('/plain', as)),
	},
	{
		name: 'welcome',
		sizes: BOTH,
		full: true,
		open: async (stage, look) => {
			const page = await stage.extensionPage('src/welcome/index.html', look);
			await marksAppear(page);
			return page;
		},
	},
	{
		name: 'welcome, a card',
		sizes: BOTH,
		open: async (stage, look) => {
			const page = await stage.extensionPage('src/welcome/index.html', look);
			const [mark] = await marksAppear(page);
			await hover(page, mark?.text ?? '');
			await cardText(page);
			return page;
		},
	},
];
