/** What only the browser's own pages can change about an extension: which sites it may see, and private windows. */
/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { chromeScope } from './firefox.ts';
import { distFolder, type Session } from './launch.ts';
import { until } from './wait.ts';

/** Takes the right to all sites away, as a reader does in the list of extensions. */
export async function withholdSites(session: Session): Promise<void> {
	if (session.name === 'chromium') await inChromiumsList(session, 'ON_CLICK');
	else await inFirefoxPermissions(session, 'remove', { permissions: [], origins: ['http://*/*', 'https://*/*'] });
}

/** The reader's yes to what a page of the extension asks for. */
export async function answerYes(session: Session): Promise<void> {
	// Chromium's question is a window of its own, out of any driver's reach: the same right is given where it can be.
	if (session.name === 'chromium') await inChromiumsList(session, 'ON_ALL_SITES');
	else
		await chromeScope(
			session.browser,
			"Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)",
		);
}

/** Lets the extension into private windows, and starts it anew, as browsers do then. */
export async function allowPrivate(session: Session): Promise<void> {
	if (session.name === 'firefox') {
		await inFirefoxPermissions(session, 'add', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
		await session.update();
		return;
	}
	const cdp = await session.browser.target().createCDPSession();
	await cdp.send('Extensions.loadUnpacked', { path: distFolder('chromium'), enableInIncognito: true });
	await cdp.detach();
}

/** A page of the web in a private window of its own. */
export async function openPrivately(session: Session, desk: Page, url: string): Promise<Page> {
	await desk.evaluate(async (address) => {
		const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
		await api.windows.create({ incognito: true, url: address });
	}, url);
	return until(`a private window with ${url}`, () => pageAt(session, url));
}

/** The page at an address, wherever it is open. */
export async function pageAt({ browser }: Session, url: string): Promise<Page | undefined> {
	if (browser.targets().some((target) => target.url() === url)) {
		const page = await browser
			.targets()
			.find((target) => target.url() === url)
			?.page();
		if (page) return page;
	}
	for (const page of await browser.pages()) {
		// Firefox does not report where an extension's page has gone, and has lost the first page of a new window.
		if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
	}
	return undefined;
}

async function inChromiumsList(session: Session, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
	const list = await session.browser.newPage();
	await list.goto('chrome://extensions');
	await list.evaluate(
		(extensionId, access) => {
			const { developerPrivate } = chrome as unknown as {
				developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
			};
			return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
		},
		session.extensionId,
		hostAccess,
	);
	await list.close();
}

async function inFirefoxPermissions(
	{ browser, extensionId }: Session,
	change: 'add' | 'remove',
	permissions: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
): Promise<void> {
	await chromeScope(
		browser,
		`(async ({ ExtensionPermissions }) => {
			const { extension } = WebExtensionPolicy.getByID('${extensionId}');
			await ExtensionPermissions.${change}('${extensionId}', ${JSON.stringify(permissions)}, extension);
			return true;
		})(ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs'))`,
	);
}
