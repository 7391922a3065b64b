/** Puts a part of ours into a frame of a page, beside the content script. */
import browser from 'webextension-polyfill';
import { PARTS, type Part } from '../protocol/parts.ts';
import type { Frame } from './sender.ts';

/** @throws Error in words for the reader when the browser does not let it in. */
export async function inject(part: Part, { tabId, frameId }: Frame): Promise<void> {
	const target = { tabId, frameIds: [frameId] };
	try {
		await browser.scripting.executeScript({ target, files: [PARTS[part]], injectImmediately: true });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`The browser does not let Counterpoint into this page (${reason}). Allow it on this site in the browser’s settings of extensions, then reload the page.`,
		);
	}
}
