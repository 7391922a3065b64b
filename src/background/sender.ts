/** Who sent a message: a page of the extension, which may ask anything, or a content script, which may ask little. */

export type Trust = 'page' | 'content';

/** What is looked at of `runtime.MessageSender`. */
export interface Sender {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
	readonly tab?:
		| { readonly id?: number | undefined; readonly windowId?: number | undefined; readonly incognito?: boolean }
		| undefined;
	readonly frameId?: number | undefined;
}

/** A place in a web page. */
export interface Frame {
	readonly tabId: number;
	readonly frameId: number;
	readonly windowId?: number | undefined;
	/** Of a private window: nothing that comes from here is kept. */
	readonly isPrivate: boolean;
}

/**
 * A page of ours is told by its address, since it may well be open in a tab. Anything else that lives in a tab is a
 * content script in somebody else's page. The frame is no criterion: Chromium gives a prerendered page's top frame
 * another number than 0.
 */
export function trustOf(sender: Sender, ownId: string, ownOrigin: string): Trust | undefined {
	if (sender.id !== ownId) return undefined;
	if (sender.url?.startsWith(ownOrigin)) return 'page';
	return sender.tab === undefined || sender.tab === null ? undefined : 'content';
}

/** Where the sender lives, by the browser's word; undefined when it is in no tab. */
export function frameOf({ tab, frameId }: Sender): Frame | undefined {
	return tab?.id === undefined || frameId === undefined
		? undefined
		: { tabId: tab.id, frameId, windowId: tab.windowId, isPrivate: tab.incognito === true };
}
