/**
 * Pages that are open already get the content script. After an install or an update Firefox puts it in by itself, and
 * Chromium leaves them with that of the version before, which can no longer ask anything; neither does so when the
 * reader lets the extension into sites.
 */
import browser from 'webextension-polyfill';
import { ENTERS_OPEN_PAGES } from '../platform/entering.ts';

export async function enterAfterInstall(): Promise<void> {
	if (!ENTERS_OPEN_PAGES) await enterOpenPages();
}

export async function enterOpenPages(): Promise<void> {
	const { content_scripts: scripts = [] } = browser.runtime.getManifest();
	const files = scripts.flatMap(({ js = [] }) => js);
	const tabs = await browser.tabs.query({ url: scripts.flatMap(({ matches }) => matches) });
	// Some pages let no extension in; there is nothing to tell about those.
	await Promise.allSettled(
		tabs.map(({ id }) =>
			id === undefined ? undefined : browser.scripting.executeScript({ target: { tabId: id }, files }),
		),
	);
}
