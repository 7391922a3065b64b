/**
 * The extension API under one name. Manifest 3 gives promises in both browsers, so all that webextension-polyfill adds
 * is promises as answers of `onMessage`; what also runs in pages (the content script and what it imports) takes the
 * API from here and is 10 kB smaller. Such code answers messages by `sendResponse`.
 */
import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

/** Own properties only: a page's `<form id="browser">` becomes an inherited one. */
function own(name: 'browser' | 'chrome'): Browser | undefined {
	return Object.hasOwn(scope, name) ? scope[name] : undefined;
}

/** Empty where Chromium has hung the API on a page's `<form id="chrome">`: then we are not alive in this page. */
export const api: Browser = own('browser') ?? own('chrome') ?? ({} as Browser);
