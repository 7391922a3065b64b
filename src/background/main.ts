/**
 * The background: a service worker in Chromium, an event page in Firefox. It dies often, so its listeners are
 * registered synchronously here, and all that it remembers is a cache of what the database holds.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { tellChange } from '../platform/changes.ts';
import { extensionVersion, fetchBundledText, ownOrigin, shownLanguage } from '../platform/extension.ts';
import { originPattern } from '../platform/origins.ts';
import { openPanel } from '../platform/panel.ts';
import { today } from '../platform/today.ts';
import { loadSettings, watchSettings } from '../protocol/settings-store.ts';
import { ALARM, setAlarm } from './alarm.ts';
import { onCommand } from './commands.ts';
import { createBackground } from './handlers.ts';
import { inject } from './inject.ts';
import { onInstalled, onStartup } from './install.ts';
import { createMenus, onMenu } from './menus.ts';
import { listenToOmnibox } from './omnibox.ts';
import { enterAfterInstall, enterOpenPages } from './open-pages.ts';
import { tellPage } from './own/tell-page.ts';
import { passingCorrections } from './passing-corrections.ts';
import { route } from './router.ts';
import { frameOf, trustOf } from './sender.ts';
import { refreshTabs } from './tabs.ts';
import { textLanguages } from './text-languages.ts';

let known: ReturnType<typeof loadSettings> | undefined;
const settings = () => {
	known ??= loadSettings();
	return known;
};

const background = createBackground({
	bundle: { extensionVersion: extensionVersion(), fetchText: fetchBundledText },
	languages: async (article) => {
		const { textLanguage } = await settings();
		const chosen = textLanguage === 'auto' ? undefined : textLanguage;
		return textLanguages({ shown: shownLanguage(), chosen, accepted: navigator.languages }, article);
	},
	settings,
	today,
	refreshTabs: () => {
		tellChange();
		void refreshTabs();
	},
	inject,
	tellPage,
	showPanel: openPanel,
	passing: passingCorrections,
	isAllowed: (origin) => browser.permissions.contains({ origins: [originPattern(origin)] }),
	setAlarm,
});

// Between the start and the message that has caused it the browser leaves some milliseconds.
// What fails here is told to whoever asks.
background.prepare().catch(() => undefined);

function start(): void {
	background.start().catch((error: unknown) => console.error('Counterpoint could not prepare its datasets.', error));
}

function report(error: unknown): void {
	console.error('Counterpoint could not finish its installation.', error);
}

browser.runtime.onInstalled.addListener((details) => {
	start();
	onInstalled(details).catch(report);
	enterAfterInstall().catch(report);
	createMenus().catch(report);
});
browser.runtime.onStartup.addListener(() => {
	start();
	onStartup().catch(report);
});
browser.permissions.onAdded.addListener(() => {
	enterOpenPages().catch(report);
});
watchSettings((next, isChanged) => {
	known = Promise.resolve(next);
	// These two decide what is answered to pages, not only how they show it.
	if (isChanged('nameLanguages') || isChanged('textLanguage')) void refreshTabs();
});
browser.alarms.onAlarm.addListener(({ name }) => {
	if (name === ALARM)
		background
			.wake()
			.then(tellChange)
			.catch((error: unknown) => console.error('Counterpoint could not check its subscriptions.', error));
});
browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
// Where there are no such menus and no such address bar (Firefox for Android), there is nothing to listen to.
browser.contextMenus?.onClicked.addListener((info, tab) => void onMenu(info, tab));
if (browser.omnibox !== undefined) {
	listenToOmnibox(async (query, limit) => background.handlers.search({ query, limit }, undefined));
}
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
	route(background.handlers, message, trustOf(sender, browser.runtime.id, ownOrigin()), frameOf(sender)),
);
