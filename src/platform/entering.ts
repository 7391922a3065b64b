/** Does the browser itself put a new version's content script into pages that are open? Firefox does. */
import browser from 'webextension-polyfill';

export const ENTERS_OPEN_PAGES = 'getBrowserInfo' in browser.runtime;
