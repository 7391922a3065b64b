/** What the keys of the manifest do: to the page that is open, and to the site it is of. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import type { PageStatus } from '../../../src/protocol/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/protocol/settings.ts';

const sent: unknown[] = [];
const setBadgeText = vi.fn(async (_: { tabId: number; text: string }) => undefined);
const openPanel = vi.fn(async () => undefined);
const openSearchPage = vi.fn(async (..._: unknown[]) => undefined);
const selected = vi.fn(() => '');
let page: PageStatus;
let settings: Settings;
let deaf: boolean;

vi.mock('webextension-polyfill', () => ({
	default: {
		action: { setBadgeText },
		i18n: { getMessage: (key: string) => key },
		scripting: { executeScript: async () => [{ result: selected() }] },
	},
}));
vi.mock('../../../src/platform/panel.ts', () => ({ openPanel }));
vi.mock('../../../src/platform/search-page.ts', () => ({ openSearchPage }));
vi.mock('../../../src/protocol/ask-tab.ts', () => ({
	askTab: async (tab: number, type: string, params: object) => {
		if (deaf) throw new Error('Could not establish connection.');
		sent.push({ tab, type, ...params });
		return type === 'page' ? page : null;
	},
}));
vi.mock('../../../src/protocol/settings-store.ts', () => ({
	changeSettings: async (change: (now: Settings) => Partial<Settings>) => {
		settings = { ...settings, ...change(settings) };
		return settings;
	},
}));

const { onCommand } = await import('../../../src/background/commands.ts');
const press = (command: string, incognito = false) => onCommand(command, { id: 7, windowId: 1, incognito } as Tabs.Tab);
const status = (more: Partial<PageStatus>): PageStatus => ({
	host: 'www.a.org',
	state: 'ready',
	mentions: 3,
	story: [],
	reading: undefined,
	...more,
});

beforeEach(() => {
	sent.length = 0;
	setBadgeText.mockClear();
	settings = DEFAULT_SETTINGS;
	page = status({});
	deaf = false;
});

test.each([
	['next-mention', 'next'],
	['previous-mention', 'previous'],
])('%s steps in the open page', async (command, to) => {
	await press(command);
	expect(sent).toEqual([{ tab: 7, type: 'step', to }]);
});

describe('toggle-site', () => {
	test('off, told by the badge, and on again', async () => {
		await press('toggle-site');
		expect(settings.sites).toEqual({ 'a.org': 'off' });
		expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: 'badge_off' });
		page = status({ state: 'off', off: 'site' });
		await press('toggle-site');
		expect(settings.sites).toEqual({});
		expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
	});

	test('a site that waits to be asked is on from then on', async () => {
		settings = { ...DEFAULT_SETTINGS, newSites: 'asked' };
		page = status({ state: 'off', off: 'not-asked' });
		await press('toggle-site');
		expect(settings.sites).toEqual({ 'a.org': 'on' });
	});

	test('where everything is off, everything is on, this site with it', async () => {
		settings = { ...DEFAULT_SETTINGS, reading: 'off', sites: { 'a.org': 'off' } };
		page = status({ state: 'off', off: 'everywhere' });
		await press('toggle-site');
		expect(settings).toMatchObject({ reading: 'on', sites: {} });
	});
});

test('a page of the browser, where nobody listens, is left alone', async () => {
	deaf = true;
	await press('toggle-site');
	await press('next-mention');
	expect(settings).toEqual(DEFAULT_SETTINGS);
});

test('of a private window no site is remembered', async () => {
	await press('toggle-site', true);
	expect(settings).toEqual(DEFAULT_SETTINGS);
	await press('toggle-site');
	expect(settings.sites).toEqual({ 'a.org': 'off' });
});

test('the search opens with what is selected, and without it where no extension may look', async () => {
	selected.mockReturnValueOnce(' Rustem\n Umerov');
	await press('look-up');
	selected.mockImplementationOnce(() => {
		throw new Error('Cannot access contents of the page.');
	});
	await press('look-up');
	expect(openSearchPage.mock.calls.map(([query]) => query)).toEqual(['Rustem Umerov', '']);
});
