/**
 * The ways into the search that belong to the browser's own window: the address bar, a page's menu, the keys of the
 * manifest. Firefox is driven for real, from its privileged scope. Chromium lets no driver reach its window: there the
 * events are given to the listeners in the background, as the browser gives them.
 */
/// <reference types="chrome" />
import type { Page, WebWorker } from 'puppeteer-core';
import { chromeScope } from './firefox.ts';
import type { Session } from './launch.ts';
import { until } from './wait.ts';

export interface Suggested {
	/** What is entered when it is chosen. */
	readonly content: string;
	/** As the browser shows it. */
	readonly shown: string;
}

/** Types into the address bar what follows the keyword, and reads what is offered. */
export async function suggestedFor(session: Session, text: string): Promise<readonly Suggested[]> {
	if (session.name === 'firefox') {
		await chromeScope(session.browser, `gURLBar.search(${JSON.stringify(`cp ${text}`)}), true`);
		return until(`suggestions for ${text}`, async () => {
			const found = JSON.parse(String(await chromeScope(session.browser, offeredFor(text)))) as Suggested[];
			return found.length > 0 ? found : undefined;
		});
	}
	const worker = await serviceWorker(session);
	return worker.evaluate(async (typed) => {
		const { onInputChanged } = chrome.omnibox as unknown as { onInputChanged: Dispatched };
		const given = await new Promise<chrome.omnibox.SuggestResult[]>((resolve) =>
			onInputChanged.dispatch(typed, resolve),
		);
		// Chromium reads them as markup and refuses what is none; nothing else of it can be seen from here.
		for (const { description } of given) await chrome.omnibox.setDefaultSuggestion({ description });
		const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
		return given.map(({ content, description }) => ({
			content,
			shown: description.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
		}));
	}, text);
}

/** Enter in the address bar, with what follows the keyword. */
export async function enterInAddressBar(session: Session, text: string): Promise<void> {
	if (session.name === 'firefox') {
		await suggestedFor(session, text);
		await chromeScope(session.browser, 'gURLBar.handleCommand(), true');
		return;
	}
	const worker = await serviceWorker(session);
	await worker.evaluate((typed) => {
		const { onInputEntered } = chrome.omnibox as unknown as { onInputEntered: Dispatched };
		onInputEntered.dispatch(typed, 'currentTab');
	}, text);
}

/** An entry of the page's menu: as the background knows it, and what its label begins with. */
export const MENU = {
	lookUp: { id: 'look-up', words: 'Look up' },
	addPage: { id: 'add-page', words: 'Add this page' },
} as const;

/** Selects an element's text in the page, opens the menu on it and chooses an entry. */
export async function chooseInMenu(
	session: Session,
	page: Page,
	selector: string,
	{ id, words }: (typeof MENU)[keyof typeof MENU],
): Promise<void> {
	const text = await select(page, selector);
	if (session.name === 'firefox') {
		await page.click(selector, { button: 'right' });
		await until(`"${words}" in the menu`, () => chromeScope(session.browser, choosing(words)));
		return;
	}
	const worker = await serviceWorker(session);
	await worker.evaluate(
		async (selectionText, menuItemId) => {
			const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatched };
			const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
			onClicked.dispatch({ menuItemId, selectionText, editable: false, pageUrl: tab?.url ?? '' }, tab);
		},
		text,
		id,
	);
}

/** The key of one of the manifest's commands, pressed over the active tab. */
export async function pressCommand(session: Session, command: string): Promise<void> {
	if (session.name === 'firefox') {
		const name = JSON.stringify(command);
		const { extensionId } = session;
		await chromeScope(
			session.browser,
			`WebExtensionPolicy.getByID('${extensionId}').extension.shortcuts.onCommand(${name}), true`,
		);
		return;
	}
	const worker = await serviceWorker(session);
	await worker.evaluate(async (name) => {
		const { onCommand } = chrome.commands as unknown as { onCommand: Dispatched };
		const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
		onCommand.dispatch(name, tab);
	}, command);
}

/** Chromium's events have it, though its types do not say so. */
interface Dispatched {
	dispatch(...given: unknown[]): void;
}

/** Selects the text of an element and returns it. */
export function select(page: Page, selector: string): Promise<string> {
	return page.$eval(selector, (element) => {
		getSelection()?.selectAllChildren(element);
		return getSelection()?.toString() ?? '';
	});
}

/** The first row is what is typed itself; a content begins with the keyword. */
function offeredFor(text: string): string {
	return `(() => {
		const asked = gURLBar.controller._lastQueryContextWrapper?.queryContext;
		if (asked?.searchString !== ${JSON.stringify(`cp ${text}`)}) return '[]';
		return JSON.stringify(asked.results
			.filter(({ heuristic, payload }) => !heuristic && payload.keyword === 'cp')
			.map(({ payload }) => ({ content: payload.content.slice('cp '.length), shown: payload.title })));
	})()`;
}

/** Entries are in a menu of the extension's own within the page's menu, which is filled when it opens. */
function choosing(words: string): string {
	return `(() => {
		const menu = document.getElementById('contentAreaContextMenu');
		if (menu.state !== 'open') return false;
		const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.startsWith(${JSON.stringify(words)}));
		if (item === undefined) return false;
		item.doCommand();
		menu.hidePopup();
		return true;
	})()`;
}

async function serviceWorker({ browser, extensionUrl }: Session): Promise<WebWorker> {
	const own = extensionUrl('');
	const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(own));
	const worker = await target.worker();
	if (worker === null) throw new Error('The service worker has no scope.');
	return worker;
}
