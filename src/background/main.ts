/**
 * The background: a service worker in Chromium, an event page in Firefox. It dies often, so its listeners are
 * registered synchronously here, and all that it remembers is a cache of what the database holds.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { extensionVersion, fetchBundledText, ownOrigin, readerLanguages, today } from '../platform/extension.ts';
import { createBackground } from './handlers.ts';
import { injectCard } from './inject.ts';
import { route } from './router.ts';
import { frameOf, trustOf } from './sender.ts';
import { refreshTabs } from './tabs.ts';

const background = createBackground({
	bundle: { extensionVersion: extensionVersion(), fetchText: fetchBundledText },
	languages: readerLanguages,
	today,
	refreshTabs: () => void refreshTabs(),
	injectCard,
});

function start(): void {
	background.start().catch((error: unknown) => console.error('Counterpoint could not prepare its datasets.', error));
}

browser.runtime.onInstalled.addListener(start);
browser.runtime.onStartup.addListener(start);
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
	route(background.handlers, message, trustOf(sender, browser.runtime.id, ownOrigin()), frameOf(sender)),
);
