/** Where a page is added: the options page with the number of the tab in its address. */
import { api } from '../platform/api.ts';

const PARAMETER = 'add';

export function addPageAddress(tabId: number): string {
	return api.runtime.getURL(`src/options/index.html?${PARAMETER}=${tabId}#own`);
}

/** The tab that an address asks to add. */
export function tabToAdd(search: string): number | undefined {
	const written = new URLSearchParams(search).get(PARAMETER);
	return written !== null && /^\d+$/.test(written) ? Number(written) : undefined;
}
