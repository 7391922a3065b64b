/** What the browser tells the extension about itself and its reader. */
import browser from 'webextension-polyfill';

/** Origin of the extension's own pages, with a slash at its end. */
export function ownOrigin(): string {
	return browser.runtime.getURL('');
}

export function extensionVersion(): string {
	return browser.runtime.getManifest().version;
}

/** The bundled dataset's file: read from the extension itself, never from the network. */
export async function fetchBundledText(): Promise<string> {
	const response = await fetch(browser.runtime.getURL('datasets/bundled.json'));
	return response.text();
}

/** The language that the interface is shown in. */
export function shownLanguage(): string {
	// The messages may be in another language than the browser says its interface is (LANGUAGE=ru with an English one).
	const shown = browser.i18n.getMessage('page_language');
	const ui = browser.i18n.getUILanguage();
	return ui.startsWith(shown) || shown === '' ? ui : shown;
}
