/** The entry in the menu of a selection: look it up in the search page. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openSearchPage } from '../platform/search-page.ts';
import { queryFrom } from '../protocol/query.ts';

const LOOK_UP = 'look-up';

/** Menus outlive the background: they are made once, after an install or an update. */
export async function createMenus(): Promise<void> {
	if (browser.contextMenus === undefined) return;
	await browser.contextMenus.removeAll();
	browser.contextMenus.create(
		{ id: LOOK_UP, title: browser.i18n.getMessage('menu_look_up'), contexts: ['selection'] },
		// Read, so that the browser does not report it as unchecked; there is nothing to be done about it.
		() => void browser.runtime.lastError,
	);
}

export async function onMenu({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
	if (menuItemId === LOOK_UP) await openSearchPage(queryFrom(selectionText ?? ''), { beside: tab?.index });
}
