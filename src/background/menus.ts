/** The entries in a page's menu: look up what is selected in the search page, and add the page as an account. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openSearchPage } from '../platform/search-page.ts';
import { addPageAddress } from '../protocol/own-address.ts';
import { queryFrom } from '../protocol/query.ts';

const LOOK_UP = 'look-up';
const ADD_PAGE = 'add-page';

/** Menus outlive the background: they are made once, after an install or an update. */
export async function createMenus(): Promise<void> {
	if (browser.contextMenus === undefined) return;
	await browser.contextMenus.removeAll();
	create({ id: LOOK_UP, title: browser.i18n.getMessage('menu_look_up'), contexts: ['selection'] });
	create({
		id: ADD_PAGE,
		title: browser.i18n.getMessage('own_add_page'),
		// With a selection its words lead to the passage.
		contexts: ['page', 'selection'],
		documentUrlPatterns: ['http://*/*', 'https://*/*'],
	});
}

function create(entry: Menus.CreateCreatePropertiesType): void {
	// Read, so that the browser does not report it as unchecked; there is nothing to be done about it.
	browser.contextMenus.create(entry, () => void browser.runtime.lastError);
}

export async function onMenu({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
	if (menuItemId === LOOK_UP)
		await openSearchPage(queryFrom(selectionText ?? ''), { beside: tab?.index, isPrivate: tab?.incognito });
	if (menuItemId === ADD_PAGE && tab?.id !== undefined) {
		await browser.tabs.create({ url: addPageAddress(tab.id), index: tab.index + 1 });
	}
}
