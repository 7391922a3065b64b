/**
 * The panel's end of the port to one tab. The page pushes. Where nobody answers, the article's part is put in. When the
 * port closes or the tab loads another page, it is opened again, a few times with growing waits, and once more when the
 * tab has finished loading. Firefox keeps a port to a page that it has put aside for the way back, so a closed port
 * alone would not tell.
 */
import type { Runtime, Tabs } from 'webextension-polyfill';
import { api } from '../platform/api.ts';
import { enterTab } from '../protocol/enter.ts';
import type { PageReport, ShowMention } from '../protocol/panel.ts';

/** What is known of the tab's page. */
export type PageState =
	| { readonly at: 'asking' }
	/** No content script of ours answers: a browser page, an extension store, or a page older than the extension. */
	| { readonly at: 'unreachable' }
	| { readonly at: 'report'; readonly report: PageReport };

export interface PageLink {
	show(mention: ShowMention): void;
	close(): void;
}

/** A content script starts within a moment of the page's loading; the sum is longer than that takes. */
const WAITS = [0, 60, 200, 500, 1200];

export function linkToPage(tabId: number, onState: (state: PageState) => void): PageLink {
	let port: Runtime.Port | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let closed = false;
	/** The tab has begun to load since the port was answered. */
	let stale = false;

	const connect = (tries: number) => {
		if (closed) return;
		const opened = api.tabs.connect(tabId, { frameId: 0 });
		port = opened;
		let answered = false;
		opened.onMessage.addListener((report) => {
			if (port !== opened) return;
			answered = true;
			stale = false;
			onState({ at: 'report', report: report as PageReport });
		});
		opened.onDisconnect.addListener(() => {
			// Reading it keeps Chromium from reporting it as an error of ours.
			void (api.runtime as { lastError?: unknown }).lastError;
			if (port !== opened) return;
			port = undefined;
			if (closed) return;
			onState({ at: 'asking' });
			if (answered) retry(0);
			else if (tries > 1) retry(tries);
			else {
				// What lets no extension in is given up on after the last wait.
				const again = () => port === undefined && retry(tries);
				enterTab(tabId).then(again, again);
			}
		});
	};
	const retry = (tries: number) => {
		clearTimeout(timer);
		const wait = WAITS[tries];
		if (wait === undefined) void giveUp();
		else timer = setTimeout(() => connect(tries + 1), wait);
	};
	const giveUp = async () => {
		const tab = await api.tabs.get(tabId).catch(() => undefined);
		// While it loads there is hope: `onUpdated` comes at the end.
		if (!closed && port === undefined && tab?.status !== 'loading') onState({ at: 'unreachable' });
	};
	const renew = () => {
		const old = port;
		port = undefined;
		old?.disconnect();
		retry(0);
	};
	const onUpdated = (updated: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
		if (updated !== tabId) return;
		if (status === 'loading') stale = true;
		if (url !== undefined || (status === 'complete' && (stale || port === undefined))) renew();
	};

	api.tabs.onUpdated.addListener(onUpdated);
	onState({ at: 'asking' });
	retry(0);
	return {
		show: (mention) => port?.postMessage(mention),
		close() {
			closed = true;
			clearTimeout(timer);
			api.tabs.onUpdated.removeListener(onUpdated);
			port?.disconnect();
		},
	};
}
