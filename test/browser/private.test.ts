/** Private windows: the product works there, and nothing of what was read, corrected or searched there is kept. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { allowPrivate, openPrivately, pageAt } from '../../scripts/driver/access.ts';
import { cardText } from '../../scripts/driver/card.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { clickInCard } from '../support/card.ts';
import { ARTICLES } from '../support/site.ts';
import { stored } from '../support/stored.ts';
import { inEachBrowser } from '../support/suite.ts';

const WRONG = 'Vladimir Medinsky';

inEachBrowser('a private window', (stage) => {
	let desk: Page;
	let article: Page;
	let before: readonly string[];

	beforeAll(async () => {
		const { session, site } = stage;
		await allowPrivate(session);
		desk = await until('the extension to be back', () => session.openExtensionPage('src/options/index.html'));
		// What a first reading stores of the datasets is no trace of a reader.
		await marksAppear(await stage.open(ARTICLES.english));
		await stage.page.goto('about:blank');
		before = await stored(desk);
		article = await openPrivately(session, desk, site.url(ARTICLES.english));
	});

	test('a page is marked there, and its cards open', async () => {
		await marksAppear(article);
		await article.bringToFront();
		await hover(article, WRONG);
		await cardText(article, WRONG);
	});

	test('a correction holds there', async () => {
		await clickInCard(article, 'Not this');
		await clickInCard(article, 'Everywhere');
		await until('the mark to go', async () => !(await marksOf(article)).some(({ text }) => text === WRONG));
		await article.reload();
		const marks = await marksAppear(article);
		expect(marks.map(({ text }) => text)).not.toContain(WRONG);
	});

	test('but not in an ordinary window', async () => {
		const marks = await marksAppear(await stage.open(ARTICLES.english));
		expect(marks.map(({ text }) => text)).toContain(WRONG);
	});

	test('the popup offers no switch for the site, and remembers no search', async () => {
		const popup = await openPopupThere();
		await until('the popup to tell of the page', async () => (await textOf(popup)).includes('A private window'));
		expect(await popup.$$('[role="switch"]')).toHaveLength(0);
		expect(await textOf(popup)).not.toContain('Add this page');
		await popup.type('[role="combobox"]', 'medinsk');
		await popup.waitForSelector('[role="option"][aria-selected="true"]');
		await popup.keyboard.press('Enter');
		await until('the detail', async () => /aide/i.test(await textOf(popup)));
		await popup.close();
	});

	test('and nothing of it all has been stored', async () => {
		expect(before.length).toBeGreaterThan(10);
		expect(await stored(desk)).toEqual(before);
	});

	const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

	/** Firefox's own popup is out of reach: its page runs in a tab behind the article. */
	async function openPopupThere(): Promise<Page> {
		if (stage.session.name === 'chromium') return stage.session.openPopup(article);
		const url = stage.session.extensionUrl('src/popup/index.html');
		await desk.evaluate(async (address) => {
			const api = (globalThis as unknown as { browser: typeof chrome }).browser;
			const hidden = (await api.windows.getAll()).find(({ incognito }) => incognito);
			await api.tabs.create({ url: address, active: false, windowId: hidden?.id as number });
		}, url);
		return until('the popup’s page', () => pageAt(stage.session, url));
	}
});
