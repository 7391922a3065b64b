/**
 * The article's part put into the top frame of a tab whose page only the gatekeeper looks after, because somebody wants
 * to know more about it: from a page of the extension or the background.
 */
import { api } from '../platform/api.ts';
import { STYLE_ORIGIN } from '../platform/style-origin.ts';
import { MARKS_STYLE, PARTS } from './parts.ts';

/** Once the page is at rest. @throws Error where the browser lets no extension in. */
export async function enterTab(tabId: number): Promise<void> {
	const target = { tabId, frameIds: [0] };
	// From the root: Firefox takes other paths as relative to the page that asks.
	await api.scripting.executeScript({ target, files: [`/${PARTS.article}`] });
	await api.scripting.insertCSS({ target, files: [`/${MARKS_STYLE}`], origin: STYLE_ORIGIN });
}
