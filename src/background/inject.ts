/** Puts a part of ours into a frame of a page, beside the content script, and the rules of the marks with it. */
import browser from 'webextension-polyfill';
import { STYLE_ORIGIN } from '../platform/style-origin.ts';
import { type Loadable, MARKS_STYLE, PARTS } from '../protocol/parts.ts';
import type { Frame } from './sender.ts';

const STYLE = { files: [MARKS_STYLE], origin: STYLE_ORIGIN };

/** @throws Error in words for the reader when the browser does not let it in. */
export async function inject(what: Loadable, { tabId, frameId }: Frame): Promise<void> {
	const target = { tabId, frameIds: [frameId] };
	const { scripting } = browser;
	try {
		if (what === 'frame-style') {
			await scripting.insertCSS({ target: { tabId, allFrames: true }, ...STYLE });
			return;
		}
		await scripting.executeScript({ target, files: [PARTS[what]], injectImmediately: true });
		if (what === 'article') await scripting.insertCSS({ target, ...STYLE });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`The browser does not let Counterpoint into this page (${reason}). Allow it on this site in the browser’s settings of extensions, then reload the page.`,
		);
	}
}
