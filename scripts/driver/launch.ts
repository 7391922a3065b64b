/** Starts a real browser with the built extension and opens pages in it: Chromium over CDP, Firefox over WebDriver BiDi. */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../lib/browsers.mjs';
import { manifestFor } from '../manifest.ts';
import { chromeScope } from './firefox.ts';
import { until } from './wait.ts';

/** Seeded through a preference, because Firefox otherwise makes up a new address for each profile. */
const FIREFOX_UUID = '6c1f1a52-7d0e-4d5e-9b53-0c6a5a3c1e01';
const CLOSE_LIMIT = 10_000;

export interface SessionOptions {
	readonly headless?: boolean;
	readonly executablePath?: string;
	readonly width?: number;
	readonly height?: number;
	/** Language of the browser's own words, e.g. `en`; that of the system when absent. */
	readonly language?: string;
	/** Colours that Firefox tells every page the system has; in Chromium each page is told by the driver. */
	readonly scheme?: 'light' | 'dark';
	/** Port of a proxy on this machine that everything goes through, this machine's own addresses included. */
	readonly proxy?: number;
	/** A folder that the browser keeps everything in; one of its own, thrown away at the end, when absent. */
	readonly profile?: string;
	/** Keep the welcome page, which opens once after the install, as the last tab; it is closed otherwise. */
	readonly welcome?: boolean;
}

export interface Session {
	readonly name: BrowserName;
	readonly browser: Browser;
	readonly extensionId: string;
	/** The page that the extension opened by itself; only when asked to keep it. */
	readonly welcome: Page | undefined;
	/** Address of a file of the extension: `extensionUrl('src/popup/index.html')`. */
	extensionUrl(path: string): string;
	/** Opens a page of the extension in a tab of its own; in the background, the active tab stays what it is. */
	openExtensionPage(path: string, options?: { readonly background?: boolean }): Promise<Page>;
	/**
	 * Ends the extension's background, as the browser does after half a minute of rest. A page at work may have started it
	 * anew by then.
	 */
	stopBackground(): Promise<void>;
	/** Installs the extension once more, as an update does under open pages. */
	update(): Promise<void>;
	/** Opens the popup as the toolbar button does for `article`. */
	openPopup(article: Page): Promise<Page>;
	close(): Promise<void>;
	/** Ends the browser without a word, as a crash or a power cut does. */
	kill(): Promise<void>;
}

export function distFolder(name: BrowserName): string {
	return fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}

export async function launch(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
	const folder = distFolder(name);
	if (!existsSync(folder)) throw new Error(`dist/${name} is missing: run "npm run build" first.`);
	const executablePath = options.executablePath ?? findBrowser(name);
	if (executablePath === undefined) throw new Error(`No ${name} found on this machine.`);
	const { headless = true, width = 1280, height = 900, language, scheme = 'light', welcome = false } = options;
	const { proxy, profile } = options;
	const shared: LaunchOptions = {
		executablePath,
		headless,
		// With a window, pages follow the window's size.
		defaultViewport: headless ? { width, height } : null,
		...(profile === undefined ? {} : { userDataDir: profile }),
	};
	const isNew = profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;
	const session = await (name === 'chromium'
		? launchChromium(folder, shared, { language, proxy })
		: launchFirefox(folder, shared, { language, proxy, scheme }));
	// It opens once, after the install.
	if (!isNew) return session;
	const opened = await welcomePage(session);
	if (welcome) return { ...session, welcome: opened };
	await opened.close();
	return session;
}

/** Waited for in any case: a tab that opens later would take the focus from what is under way. */
async function welcomePage({ browser, extensionUrl }: Session): Promise<Page> {
	const url = extensionUrl('src/welcome/index.html');
	return until('the welcome page', async () => {
		for (const page of await browser.pages()) {
			// The page itself is asked: Firefox does not report where an extension's page has gone.
			const found = await page
				.evaluate((wanted) => location.href === wanted && document.readyState, url)
				.catch(() => false);
			if (found === 'complete') return page;
		}
		return undefined;
	});
}

/** The same browser without the extension: to see what a page is by itself. */
export async function launchBare(name: BrowserName): Promise<Browser> {
	const executablePath = findBrowser(name);
	if (executablePath === undefined) throw new Error(`No ${name} found on this machine.`);
	const defaultViewport = { width: 1280, height: 900 };
	return name === 'firefox'
		? puppeteer.launch({ browser: 'firefox', executablePath, headless: true, defaultViewport })
		: puppeteer.launch({ executablePath, headless: true, defaultViewport, args: ['--no-sandbox', '--disable-quic'] });
}

interface Own {
	readonly language: string | undefined;
	readonly proxy: number | undefined;
}

async function launchChromium(folder: string, shared: LaunchOptions, { language, proxy }: Own): Promise<Session> {
	const browser = await puppeteer.launch({
		...shared,
		...(language === undefined ? {} : { env: { ...process.env, LANGUAGE: language } }),
		pipe: true,
		enableExtensions: true,
		args: [
			'--no-sandbox',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			// A screen without a size of its own is smaller than a popup may be.
			'--screen-info={1600x1200}',
			...(language === undefined ? [] : [`--lang=${language}`]),
			...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
		],
	});
	const extensionId = await browser.installExtension(folder);
	const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
	return {
		name: 'chromium',
		browser,
		extensionId,
		welcome: undefined,
		extensionUrl,
		async openExtensionPage(path, options = {}) {
			const page = await browser.newPage(options);
			await page.goto(extensionUrl(path));
			return page;
		},
		update: async () => void (await browser.installExtension(folder)),
		stopBackground: () => stopWorkers(browser),
		async openPopup(article) {
			await article.bringToFront();
			const extension = (await browser.extensions()).get(extensionId);
			if (extension === undefined) throw new Error('The extension is not installed.');
			const opened = browser.waitForTarget((target) => target.url().startsWith(extensionUrl('src/popup/')), {
				timeout: 15_000,
			});
			await article.triggerExtensionAction(extension);
			return (await opened).asPage();
		},
		close: () => closed(browser),
		kill: () => killed(browser),
	};
}

/** As the browser itself ends them: a target that is closed does not end for as long as pages ask it. */
async function stopWorkers(browser: Browser): Promise<void> {
	const workers = browser.targets().filter((target) => target.type() === 'service_worker');
	const [page] = await browser.pages();
	if (page === undefined) throw new Error('Workers can be ended from a page only, and none is open.');
	const session = await page.createCDPSession();
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await until('the service worker to end', () => !workers.some((worker) => browser.targets().includes(worker)));
	await session.detach();
}

async function launchFirefox(
	folder: string,
	shared: LaunchOptions,
	{ language, proxy, scheme }: Own & { readonly scheme: 'light' | 'dark' },
): Promise<Session> {
	const id = geckoId();
	const browser = await puppeteer.launch({
		...shared,
		browser: 'firefox',
		// Since Firefox 153 a driver may open pages of an extension only with this.
		args: ['-remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
			// An add-on of a driver goes with the browser; what it has stored stays, as that of an installed one does.
			'extensions.webextensions.keepStorageOnUninstall': true,
			'extensions.webextensions.keepUuidOnUninstall': true,
			// The popup's page stands in a background tab (see openPopup), whose timers would be slowed down.
			'dom.min_background_timeout_value': 4,
			'dom.min_background_timeout_value_without_budget_throttling': 4,
			'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
			...(proxy === undefined ? {} : proxyPreferences(proxy)),
			...(language === undefined ? {} : { 'intl.locale.requested': language, 'intl.accept_languages': language }),
		},
	});
	await browser.installExtension(folder);
	const extensionUrl = (path: string) => `moz-extension://${FIREFOX_UUID}/${path}`;
	const show = async (page: Page, path: string) => {
		const url = extensionUrl(path);
		// This navigation happens but is never reported as finished, so the page itself is asked.
		page.goto(url).catch(() => {});
		await until(`${path} to load`, () =>
			page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
		);
		return page;
	};
	return {
		name: 'firefox',
		browser,
		extensionId: id,
		welcome: undefined,
		extensionUrl,
		openExtensionPage: async (path, options = {}) => show(await browser.newPage(options), path),
		update: () => reloadFirefoxAddon(browser, id),
		stopBackground: () => stopFirefoxBackground(browser, id),
		async openPopup(article) {
			// The driver cannot press a toolbar button here: the popup's page runs in a background tab
			// instead, where "the active tab" is the article, as it is for the real popup.
			const page = await browser.newPage({ background: true });
			await article.bringToFront();
			return show(page, 'src/popup/index.html');
		},
		close: () => closed(browser),
		kill: () => killed(browser),
	};
}

function proxyPreferences(port: number): Record<string, string | number | boolean> {
	const host = '127.0.0.1';
	return {
		'network.proxy.type': 1,
		'network.proxy.http': host,
		'network.proxy.http_port': port,
		'network.proxy.ssl': host,
		'network.proxy.ssl_port': port,
		'network.proxy.allow_hijacking_localhost': true,
	};
}

async function stopFirefoxBackground(browser: Browser, id: string): Promise<void> {
	const state = await chromeScope(
		browser,
		`(async ({ extension }) => {
			await extension.terminateBackground();
			return extension.backgroundState;
		})(WebExtensionPolicy.getByID('${id}'))`,
	);
	if (state !== 'stopped') throw new Error(`The background is ${String(state)}, not stopped.`);
}

async function reloadFirefoxAddon(browser: Browser, id: string): Promise<void> {
	await chromeScope(
		browser,
		`(async ({ AddonManager }) => {
			await (await AddonManager.getAddonByID('${id}')).reload();
			return true;
		})(ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'))`,
	);
}

function geckoId(): string {
	const { browser_specific_settings: settings } = manifestFor('firefox');
	const id = settings?.gecko?.id;
	if (id === undefined) throw new Error('The Firefox manifest has no gecko id.');
	return id;
}

async function killed(browser: Browser): Promise<void> {
	const own = browser.process();
	if (own === null) throw new Error('The browser is not a process of ours.');
	const ended = once(own, 'exit');
	own.kill('SIGKILL');
	await ended;
}

/** Closes the browser; one that does not answer is ended by its own process. */
async function closed(browser: Browser): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<void>((resolve) => {
		timer = setTimeout(() => {
			browser.process()?.kill('SIGKILL');
			resolve();
		}, CLOSE_LIMIT);
	});
	await Promise.race([browser.close().catch(() => {}), limit]);
	clearTimeout(timer);
}
