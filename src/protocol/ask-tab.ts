/** Asking what looks after the page of a tab. Apart from `send.ts`, which content scripts have too. */
import { api } from '../platform/api.ts';
import { enterTab } from './enter.ts';
import type { Answer, Params, ToContent } from './messages.ts';
import { unwrap } from './send.ts';

/**
 * Asks the article's part in a tab, and has it put in where it is not yet.
 * @throws Error when the browser lets no extension in there.
 */
export async function askTab<T extends keyof ToContent>(
	tabId: number,
	type: T,
	params: Params<ToContent, T>,
): Promise<Answer<ToContent, T>> {
	const send = () => api.tabs.sendMessage(tabId, { ...(params as object), type }, { frameId: 0 });
	let reply = await send().catch(() => undefined);
	if (reply === undefined) {
		await enterTab(tabId);
		reply = await send();
	}
	return unwrap<Answer<ToContent, T>>(reply);
}
