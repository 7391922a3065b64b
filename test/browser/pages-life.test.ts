/** What happens around a page: it is printed, left and come back to, and the extension is updated under it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CARD_HOST } from '../../scripts/driver/card.ts';
import { chromeScope } from '../../scripts/driver/firefox.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { NAMES, newsArticle, newsPage } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const { medinsky, umerov } = NAMES;

const PAGES: Record<string, string> = {
	'/story': newsPage(newsArticle(medinsky, umerov, medinsky)),
	'/elsewhere': '<!doctype html><title>Elsewhere</title><p>Nothing here.</p>',
};

const countOf = async (page: Page) => (await marksOf(page)).length;

inEachBrowser(
	'around a page',
	(stage) => {
		const store = (items: Record<string, unknown>) =>
			stage.desk.evaluate((stored) => {
				const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
				return api.storage.local.set(stored);
			}, items);

		/** What a page looks like on paper; undefined is the screen again. */
		const emulate = async (medium: 'print' | undefined) => {
			const { name, browser } = stage.session;
			if (name === 'chromium') {
				await stage.page.emulateMediaType(medium);
				return;
			}
			await chromeScope(
				browser,
				`gBrowser.tabs.map((tab) => { tab.linkedBrowser.browsingContext.top.mediumOverride = '${medium ?? ''}'; }).length`,
			);
			await until('the other medium', () =>
				stage.page.evaluate((want) => matchMedia('print').matches === want, medium !== undefined),
			);
		};

		test('in print there are no marks', async () => {
			const page = await stage.open('/story');
			await marksAppear(page);
			const picture = async () => Buffer.from(await page.screenshot()).toString('base64');
			const marked = await picture();
			await emulate('print');
			const printed = await picture();
			await page.evaluate(() => CSS.highlights.clear());
			expect(printed === (await picture())).toBe(true);
			await emulate(undefined);
			expect(marked === (await picture())).toBe(false);
		});

		test('a page from the back-forward cache follows what was changed meanwhile', async () => {
			const page = await stage.open('/story');
			await marksAppear(page);
			expect(await countOf(page)).toBe(2);
			await page.evaluate(() => {
				addEventListener('pageshow', ({ persisted }) => {
					document.title = persisted ? 'kept' : 'anew';
				});
			});
			await page.goto(stage.site.url('/elsewhere'));
			await store({ 'settings1.actors': 'every' });
			// The driver would wait for a page to load, and none does.
			await page.evaluate(() => history.back());
			await until('the page as it was left', async () => (await page.title()) === 'kept');
			await until('marks by the new choice', async () => (await countOf(page)) === 3);
			await store({ 'settings1.actors': 'first' });
			await until('marks by the next choice', async () => (await countOf(page)) === 2);
		});

		test('an update of the extension takes over from the copy before it, and no error is thrown', async () => {
			// A tab of its own: Firefox's driver goes nowhere from one that has come out of the cache.
			const page = await stage.session.browser.newPage();
			await page.goto(stage.site.url('/story'));
			await page.bringToFront();
			const thrown: string[] = [];
			page.on('pageerror', (error) => thrown.push(String(error)));
			await marksAppear(page);
			// Pages of the extension end with it; Firefox's driver would wait for one that is open.
			await stage.desk.close();
			await stage.session.update();
			// Only a copy that is alive gets a card from the background. While the old one goes, a hover may be lost.
			const cards = () => page.evaluate((tag) => document.querySelectorAll(tag).length, CARD_HOST);
			await until('a card from the new copy', async () => {
				await page.bringToFront();
				await hover(page, medinsky);
				return until('it', async () => (await cards()) === 1, { timeout: 3000 });
			});
			expect(await countOf(page)).toBe(2);
			expect(thrown).toEqual([]);
		});
	},
	(path) => (PAGES[path] === undefined ? undefined : { body: PAGES[path] }),
);
