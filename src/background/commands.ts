/** The keys of the manifest: to the next and the previous mention, this site on or off, the story panel, the search. */
import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '../platform/panel.ts';
import { openSearchPage } from '../platform/search-page.ts';
import { askTab } from '../protocol/ask-tab.ts';
import { queryFrom } from '../protocol/query.ts';
import { changeSettings } from '../protocol/settings-store.ts';
import { siteIsOn, withSite } from '../protocol/sites.ts';

export async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
	if (tab?.id === undefined) return;
	// Before anything is awaited: a panel opens only from within the press of the key.
	if (command === 'open-panel' && tab.windowId !== undefined) {
		await openPanel({ id: tab.id, windowId: tab.windowId });
		return;
	}
	if (command === 'look-up') {
		await openSearchPage(queryFrom(await selectionIn(tab.id)), { beside: tab.index, isPrivate: tab.incognito });
		return;
	}
	// Nobody listens on pages of the browser: there is nothing to step through and no site to switch.
	// And of a private window no site is remembered.
	if (command === 'toggle-site' && tab.incognito) return;
	await run(command, tab.id).catch(() => undefined);
}

/** What is selected in the page; nothing where no extension may look. */
async function selectionIn(tabId: number): Promise<string> {
	try {
		const [frame] = await browser.scripting.executeScript({
			target: { tabId },
			func: () => getSelection()?.toString() ?? '',
		});
		return typeof frame?.result === 'string' ? frame.result : '';
	} catch {
		return '';
	}
}

async function run(command: string, tab: number): Promise<void> {
	switch (command) {
		case 'next-mention':
			await askTab(tab, 'step', { to: 'next' });
			return;
		case 'previous-mention':
			await askTab(tab, 'step', { to: 'previous' });
			return;
		case 'toggle-site':
			return toggleSite(tab);
	}
}

/** The badge says what the marks, or that there are none, may not say clearly: off, until the tab shows another page. */
async function toggleSite(tab: number): Promise<void> {
	const page = await askTab(tab, 'page', {});
	let on = true;
	await changeSettings((now) => {
		on = now.reading === 'off' || !siteIsOn(page, now);
		return { reading: 'on', sites: withSite(now, page.host, on) };
	});
	await browser.action.setBadgeText({ tabId: tab, text: on ? '' : browser.i18n.getMessage('badge_off') });
}
