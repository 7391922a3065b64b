/** Asks an open tab what its page says of itself. */
import browser from 'webextension-polyfill';
import { isPrivateTab } from '../../platform/private.ts';
import { PARTS } from '../../protocol/parts.ts';
import type { Told } from './open-page.ts';

export async function tellPage(tabId: number): Promise<Told> {
	if (await isPrivateTab(tabId)) return { page: { url: '' }, isPrivate: true };
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [PARTS.told] });
		const [answer] = await browser.scripting.executeScript({
			target: { tabId },
			func: () => (globalThis as unknown as { counterpointPageTold: unknown }).counterpointPageTold,
		});
		// Our own script of the line before has left it there, in a world that the page cannot reach.
		if (answer?.result !== undefined) return answer.result as Told;
	} catch {
		// Documents that let no script in are told by their tab.
	}
	const { url = '', title } = await browser.tabs.get(tabId);
	return { page: { url, title } };
}
