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

const found = own('browser') ?? own('chrome');
if (found === undefined)
	throw new Error('The extension API is missing: this code runs inside a browser extension only.');

export const api: Browser = found;
