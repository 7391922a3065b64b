/** Telling every open page that datasets have changed. */
import browser from 'webextension-polyfill';
import type { ToContent } from '../protocol/messages.ts';

/** Tabs without a content script of ours (browser pages, stores, tabs opened before the install) do not answer. */
export async function refreshTabs(): Promise<void> {
	const message: { type: keyof ToContent } = { type: 'refresh' };
	for (const { id } of await browser.tabs.query({})) {
		if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
	}
}
