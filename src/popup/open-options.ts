/** The way from the popup to the options, which begin with the datasets. */
import browser from 'webextension-polyfill';

export function openOptions(): void {
	void browser.runtime.openOptionsPage().then(() => window.close());
}
