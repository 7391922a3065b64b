/** What is done once: settings of an older layout are moved, and a new reader is shown the welcome page. */
import browser, { type Runtime } from 'webextension-polyfill';
import { changeSettings, syncLeftovers } from '../protocol/settings-store.ts';
import { settingsBefore } from './settings-before.ts';

const OLD_KEY = 'settings';

export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
	await moveOldSettings();
	if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

/** At every start of the browser: what could not be synced before may be synced now. */
export async function onStartup(): Promise<void> {
	await moveOldSettings();
	await syncLeftovers();
}

async function moveOldSettings(): Promise<void> {
	const { [OLD_KEY]: old } = await browser.storage.local.get(OLD_KEY);
	if (old === undefined) return;
	await changeSettings((now) => settingsBefore(old, now));
	await browser.storage.local.remove(OLD_KEY);
}
