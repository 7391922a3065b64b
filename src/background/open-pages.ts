/**
 * After an install or an update, pages that are open already get the content script: Firefox puts it in by itself,
 * Chromium leaves them with that of the version before, which can no longer ask anything.
 */
import browser from 'webextension-polyfill';
import { ENTERS_OPEN_PAGES } from '../platform/entering.ts';

export async function enterOpenPages(): Promise<void> {
	if (ENTERS_OPEN_PAGES) return;
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
