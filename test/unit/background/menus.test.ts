/** What the entries of a page's menu open: the search for what is selected, and the form about the page. */
import { beforeEach, expect, test, vi } from 'vitest';

const created = vi.fn(async (_: object) => undefined);
const entries: {
	readonly id?: string;
	readonly contexts?: readonly string[];
	readonly documentUrlPatterns?: unknown;
}[] = [];
const openSearchPage = vi.fn(async (..._: unknown[]) => undefined);

vi.mock('webextension-polyfill', () => ({
	default: {
		contextMenus: { removeAll: async () => entries.splice(0), create: (entry: object) => entries.push(entry) },
		i18n: { getMessage: (key: string) => key },
		runtime: { lastError: undefined, getURL: (path: string) => `chrome-extension://us/${path}` },
		tabs: { create: created },
	},
}));
vi.mock('../../../src/platform/api.ts', () => ({
	api: { runtime: { getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
vi.mock('../../../src/platform/search-page.ts', () => ({ openSearchPage }));

const { createMenus, onMenu } = await import('../../../src/background/menus.ts');
const tab = { id: 7, index: 2 } as never;

beforeEach(() => {
	created.mockClear();
	openSearchPage.mockClear();
});

test('an update makes them anew, each once, and adding is offered on web pages only', async () => {
	await createMenus();
	await createMenus();
	expect(entries.map(({ id }) => id)).toEqual(['look-up', 'add-page']);
	expect(entries[1]).toMatchObject({
		contexts: ['page', 'selection'],
		documentUrlPatterns: ['http://*/*', 'https://*/*'],
	});
});

test('the page is added in a tab beside its own', async () => {
	await onMenu({ menuItemId: 'add-page', selectionText: 'it lasted an hour' } as never, tab);
	expect(created).toHaveBeenCalledExactlyOnceWith({
		url: 'chrome-extension://us/src/options/index.html?add=7#own',
		index: 3,
	});
	expect(openSearchPage).not.toHaveBeenCalled();
});

test('what is selected is looked up as plain words', async () => {
	await onMenu({ menuItemId: 'look-up', selectionText: '  source: "Ada" ' } as never, tab);
	expect(openSearchPage).toHaveBeenCalledOnce();
	expect(openSearchPage.mock.calls[0]?.[1]).toEqual({ beside: 2 });
	expect(created).not.toHaveBeenCalled();
});
