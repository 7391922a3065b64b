/** Puts the card's file into a frame of a page, beside the content script. */
import browser from 'webextension-polyfill';
import { CARD_FILE } from '../protocol/card-file.ts';
import type { Frame } from './sender.ts';

/** @throws Error in words for the reader when the browser does not let it in. */
export async function injectCard({ tabId, frameId }: Frame): Promise<void> {
	const target = { tabId, frameIds: [frameId] };
	try {
		await browser.scripting.executeScript({ target, files: [CARD_FILE], injectImmediately: true });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`The browser does not let Counterpoint show cards here (${reason}). Allow it on this site in the browser’s settings of extensions, then reload the page.`,
		);
	}
}
