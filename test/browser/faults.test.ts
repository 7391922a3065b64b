/** What goes wrong around the product: its database goes away, it is switched off, it lives long. */
import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardIsOpen } from '../../scripts/driver/card.ts';
import { collectErrors } from '../../scripts/driver/errors.ts';
import { askBackground } from '../../scripts/driver/extension.ts';
import { chromeScope } from '../../scripts/driver/firefox.ts';
import { marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { backgroundHeap, heapOf } from '../support/heap.ts';
import { NAMES, newsArticle, newsPage } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const { medinsky, umerov } = NAMES;
const PAGES: Record<string, string> = {
	'/story': newsPage(newsArticle(medinsky, umerov)),
	'/elsewhere': newsPage(newsArticle(umerov, medinsky)),
};

inEachBrowser(
	'when things go wrong',
	(stage) => {
		test('a database that is deleted while it is open is made anew', async () => {
			await stage.open('/story');
			const deleted = await stage.desk.evaluate(
				() =>
					new Promise((resolve) => {
						const request = indexedDB.deleteDatabase('counterpoint');
						request.onsuccess = () => resolve('deleted');
						request.onerror = () => resolve('refused');
						request.onblocked = () => resolve('blocked');
					}),
			);
			expect(deleted).toBe('deleted');
			await marksAppear(await stage.open('/elsewhere'));
			const { datasets, fromMemory } = await askBackground(stage.desk, 'datasets', {});
			expect({ ids: datasets.map(({ id }) => id), fromMemory }).toEqual({
				ids: ['istanbul-talks-2025'],
				fromMemory: false,
			});
		});

		test('a database of a newer version is left alone, pages are marked from memory, and it says so', async () => {
			const { desk } = stage;
			const raise = (version: number | undefined) =>
				desk.evaluate(
					(wanted) =>
						new Promise((resolve, reject) => {
							const request =
								wanted === undefined
									? indexedDB.deleteDatabase('counterpoint')
									: indexedDB.open('counterpoint', wanted);
							request.onsuccess = () => {
								if (wanted !== undefined) (request as IDBOpenDBRequest).result.close();
								resolve(true);
							};
							request.onerror = () => reject(request.error);
						}),
					version,
				);
			await raise(99);
			await marksAppear(await stage.open('/story'));
			expect((await askBackground(desk, 'datasets', {})).fromMemory).toBe(true);
			await raise(undefined);
			await stage.session.stopBackground();
			await marksAppear(await stage.open('/elsewhere'));
			expect((await askBackground(desk, 'datasets', {})).fromMemory).toBe(false);
		});

		// The time is the case here: what the page and the background are at, when it ends.
		test.each([0, 30, 100, 250])(
			'a background that ends %i ms after a page has opened is asked again',
			async (moment) => {
				const page = await stage.open('/story');
				await pass(moment);
				await stage.session.stopBackground();
				await marksAppear(page);
			},
		);

		test('two hundred moves of an app do not let memory grow', async () => {
			const page = await stage.open('/story');
			await marksAppear(page);
			await move(page, 20);
			const before = await heapOf(stage.session, page);
			await move(page, 200);
			const now = await heapOf(stage.session, page);
			// A leak of one article a move would be far more than this.
			expect(now - before).toBeLessThan(before * 0.25 + (stage.session.name === 'firefox' ? 60e6 : 3e6));
		});

		test('two hundred pages let neither the page’s memory grow nor the background’s', async () => {
			const { session } = stage;
			const load = async (times: number) => {
				for (let time = 0; time < times; time++)
					await marksAppear(await stage.open(time % 2 === 0 ? '/story' : '/elsewhere'));
			};
			const measure = async () => ({
				page: await heapOf(session, stage.page),
				background: await backgroundHeap(session),
			});
			await load(40);
			const early = await measure();
			await load(200);
			const late = await measure();
			// The same pages are open at both times; what one of them left behind would be there two hundred times.
			const slack = session.name === 'firefox' ? 60e6 : 1e6;
			expect(early.background).toBeGreaterThan(0);
			expect(late.page).toBeLessThan(early.page * 1.1 + slack);
			expect(late.background).toBeLessThan(early.background * 1.1 + slack);
		}, 240_000);

		test('switched off under an open page it goes quiet, and throws nothing', async () => {
			const { session } = stage;
			const page = await session.browser.newPage();
			await page.goto(stage.site.url('/story'));
			await page.bringToFront();
			await marksAppear(page);
			const errors = await collectErrors(session, page, { background: false });
			await stage.desk.close();
			await switchOff(stage.session);
			await page.evaluate((words) => {
				const p = document.createElement('p');
				p.textContent = words;
				document.querySelector('article')?.append(p);
			}, umerov);
			// Firefox ends the content script with the extension, so that nobody is left to take the marks away.
			if (session.name === 'chromium') await until('no marks', async () => (await marksOf(page)).length === 0);
			await page.mouse.move(300, 300, { steps: 4 });
			expect(await cardIsOpen(page)).toBe(false);
			expect(await errors.stop()).toEqual([]);
		});
	},
	(path) => (PAGES[path] === undefined ? undefined : { body: PAGES[path] }),
);

/** As a single-page app moves: another address, another article, and now and then time to read it. */
async function move(page: Page, times: number): Promise<void> {
	await page.evaluate(
		async (count, article) => {
			for (let time = 0; time < count; time++) {
				history.pushState(null, '', `/story?screen=${time}`);
				const next = document.createElement('main');
				for (let n = 0; n < 4; n++) {
					const p = document.createElement('p');
					p.textContent = `${article} ${time} ${n}`;
					next.append(p);
				}
				document.body.replaceChildren(next);
				await new Promise((go) => setTimeout(go, time % 10 === 9 ? 400 : 20));
			}
		},
		times,
		`${medinsky} said on Friday that the delegations would meet again in Istanbul, once lists of prisoners had been compared.`,
	);
	await marksAppear(page);
}

async function switchOff({
	name,
	browser,
	extensionId,
}: {
	name: string;
	browser: Parameters<typeof chromeScope>[0];
	extensionId: string;
}) {
	if (name === 'firefox') {
		await chromeScope(
			browser,
			`(async ({ AddonManager }) => { await (await AddonManager.getAddonByID('${extensionId}')).disable(); return true; })(ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'))`,
		);
		return;
	}
	const page = await browser.newPage({ background: true });
	await page.goto('chrome://extensions');
	await page.evaluate(
		(id) => (globalThis as unknown as { chrome: typeof chrome }).chrome.management.setEnabled(id, false),
		extensionId,
	);
	await page.close();
}
