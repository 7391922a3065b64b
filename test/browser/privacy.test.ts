/**
 * A whole browsing session behind a proxy that writes everything down: the extension asks the network for nothing. Then
 * subscriptions: only what was subscribed to is asked, and nothing comes along that tells who asks.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withholdSites } from '../../scripts/driver/access.ts';
import { cardText } from '../../scripts/driver/card.ts';
import { askBackground, openDesk, webTab } from '../../scripts/driver/extension.ts';
import { importDataset } from '../../scripts/driver/import.ts';
import { launch, type Session } from '../../scripts/driver/launch.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import type { LocalServer, Reply } from '../../scripts/driver/server.ts';
import { chooseSettings } from '../../scripts/driver/settings.ts';
import { until } from '../../scripts/driver/wait.ts';
import { clickInCard } from '../support/card.ts';
import { type ExtensionRequests, watchExtension } from '../support/extension-requests.ts';
import { GOOD, scratch } from '../support/files.ts';
import { optionsDriver } from '../support/options.ts';
import { type RecordingProxy, recordingProxy } from '../support/proxy.ts';
import { ARTICLES, startSite } from '../support/site.ts';

const PERSON = 'Vladimir Medinsky';
const OPENED = [ARTICLES.english, ARTICLES.russian, ARTICLES.ukrainian, ARTICLES.secondRound];
/** What a page of the demonstration has by itself. */
const OWN_PARTS = ['/style.css', '/favicon.ico'];
/** Browsers ask their makers for updates and lists, with and without extensions; who asked is known from the browser itself. */
const MAKERS =
	/\.(google|googleapis|gvt1|gstatic|mozilla|mozilla\.net|firefox)\.(com|org|net)\/|^http:\/\/detectportal\./;

const FEED = `<rss version="2.0"><channel><title>Late Paper</title><link>https://late.example/</link><description/>
<item><title>Talks go on</title><link>https://late.example/1</link><guid>1</guid></item></channel></rss>`;
const EXTRA: Record<string, Reply> = {
	'/cookies': { body: '<!doctype html><title>Cookies</title>', headers: { 'set-cookie': 'reader=known; Path=/' } },
	'/feed.xml': { body: FEED, type: 'application/rss+xml' },
};

describe.each(['chromium', 'firefox'] as const)('privacy in %s', (name) => {
	const files = scratch();
	let proxy: RecordingProxy;
	let site: LocalServer;
	let session: Session;
	let page: Page;
	let desk: Page;
	let own: ExtensionRequests;

	beforeAll(async () => {
		proxy = await recordingProxy();
		site = await startSite((path) => EXTRA[path]);
		session = await launch(name, { language: 'en', proxy: proxy.port, welcome: true });
		own = await watchExtension(session);
		page = await session.browser.newPage();
		desk = await openDesk(session, page);
	});
	afterAll(async () => {
		await session?.close();
		await site?.close();
		await proxy?.close();
		files.remove();
	});

	const textOf = (shown: Page) => shown.evaluate(() => document.body.innerText);
	const hereAsked = () => proxy.asked.filter(({ url }) => url.startsWith(site.origin));
	const open = async (path: string) => {
		await page.goto(site.url(path));
		await page.bringToFront();
		return marksAppear(page);
	};

	describe('a browsing session', () => {
		test('the welcome page with its example', async () => {
			const { welcome } = session;
			if (welcome === undefined) throw new Error('There is no welcome page.');
			await welcome.bringToFront();
			await until('the example', async () => (await marksOf(welcome)).length > 0);
			await welcome.click('.try .button');
			await welcome.close();
		});

		test('articles, cards, a correction', async () => {
			for (const path of OPENED) await open(path);
			await open(ARTICLES.english);
			await hover(page, PERSON);
			await cardText(page, PERSON);
			await clickInCard(page, 'Not this');
			await clickInCard(page, 'On this page');
			await until('the mark to go', async () => !(await marksOf(page)).some(({ text }) => text === PERSON));
		});

		test('popup, panel, search page', async () => {
			const popup = await session.openPopup(page);
			await popup.type('[role="combobox"]', 'umerov');
			await popup.waitForSelector('[role="option"]');
			await popup.close();
			const panel = await session.openExtensionPage(`src/panel/index.html?tab=${await webTab(desk)}`);
			await until('the comparison', async () => (await textOf(panel)).includes('Istanbul talks'));
			await panel.close();
			const search = await session.openExtensionPage('src/search/index.html?q=istanbul');
			await search.waitForSelector('[role="option"]');
			await search.close();
		});

		test('options: an import, a setting, an own account, a backup, check and repair', async () => {
			await importDataset(session, files.write('good.json', JSON.stringify(GOOD)));
			await chooseSettings(desk, { actors: 'every' });
			await askBackground(desk, 'own-page', { tab: await webTab(desk) });
			const options = await session.openExtensionPage('src/options/index.html');
			await options.bringToFront();
			// What is handed to the browser to save is not saved on the machine that runs the tests.
			await options.evaluate(() => {
				HTMLAnchorElement.prototype.click = () => {};
			});
			const driver = optionsDriver(options);
			await driver.press(/^Save a backup$/);
			await driver.says(/counterpoint-backup-.* is saved/);
			await driver.press(/^Check what is stored$/);
			await driver.says(/“Harbour talks” is whole/);
			await options.close();
		});

		test('a background that ends and wakes', async () => {
			await own.letGo();
			await session.stopBackground();
			await open(ARTICLES.secondRound);
		});

		test('made the extension ask the network for nothing', async () => {
			expect(await own.all()).toEqual([]);
			const pages = [...OPENED, ARTICLES.english, ARTICLES.secondRound];
			const paths = hereAsked().map(({ url }) => new URL(url).pathname);
			expect(paths.filter((path) => !OWN_PARTS.includes(path)).sort()).toEqual([...pages].sort());
			const elsewhere = proxy.asked.map(({ url }) => url).filter((url) => !url.startsWith(site.origin));
			expect(elsewhere.filter((url) => !MAKERS.test(url))).toEqual([]);
		});

		test('and it would have been seen', async () => {
			const url = site.url('/control');
			await desk.evaluate((address) => fetch(address).then(() => undefined), url);
			expect(await until('the request', async () => (await own.all())[0])).toBe(url);
			expect(hereAsked().at(-1)?.url).toBe(url);
		});
	});

	describe('a subscription', () => {
		const feedAsked = () => hereAsked().filter(({ url }) => url === site.url('/feed.xml'));

		test('asks for the one address, with nothing that tells who asks', async () => {
			await page.goto(site.url('/cookies'));
			expect(await page.evaluate(() => document.cookie)).toBe('reader=known');
			const before = proxy.asked.length;
			await askBackground(desk, 'subscribe', { url: site.url('/feed.xml') });
			// The page of the line above asks for its icon when the browser sees fit.
			const icon = site.url('/favicon.ico');
			const asked = proxy.asked.slice(before).filter(({ url }) => url !== icon && !MAKERS.test(url));
			expect(asked.map(({ url }) => url)).toEqual([site.url('/feed.xml')]);
			expect(Object.keys(asked[0]?.headers ?? {}).filter((header) => TELLING.test(header))).toEqual([]);
			// No header may name the extension, whose address is made up for each browser in Firefox.
			const { host } = new URL(session.extensionUrl(''));
			expect(JSON.stringify(asked[0]?.headers)).not.toContain(host);
		});

		test('sends no cookie that its own answer has set', async () => {
			EXTRA['/feed.xml'] = { body: FEED, type: 'application/rss+xml', headers: { 'set-cookie': 'feed=known; Path=/' } };
			const [{ id } = { id: '' }] = await askBackground(desk, 'subscriptions', {});
			await askBackground(desk, 'subscription-check', { id });
			await askBackground(desk, 'subscription-check', { id });
			expect(feedAsked()).toHaveLength(3);
			expect(feedAsked().filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
			expect(await page.evaluate(() => document.cookie)).toBe('reader=known');
		});

		test('is not asked for where the right to its site was taken away', async () => {
			await withholdSites(session);
			const [{ id } = { id: '' }] = await askBackground(desk, 'subscriptions', {});
			const { problem } = await askBackground(desk, 'subscription-check', { id });
			expect(problem).toBeDefined();
			expect(feedAsked()).toHaveLength(3);
		});
	});
});

const TELLING = /^(cookie|referer|origin|authorization|x-.*)$/;
