/** Asks the extension what it knows, from one of its own pages, in the words of its protocol. */
/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type {
	Answer,
	ContentToBackground,
	PageStatus,
	PagesToBackground,
	Params,
} from '../../src/protocol/messages.ts';
import { PARTS } from '../../src/protocol/parts.ts';
import type { Session } from './launch.ts';
import { until, type WaitOptions } from './wait.ts';

type Reply = { ok: true; value: unknown } | { ok: false; error: string } | undefined;

/** Pages of the extension may also ask what content scripts ask. */
type Asked = ContentToBackground & PagesToBackground;

/** A message to the background, sent by an extension page. */
export async function askBackground<T extends keyof Asked>(
	extensionPage: Page,
	type: T,
	params: Params<Asked, T>,
): Promise<Answer<Asked, T>> {
	const reply = (await extensionPage.evaluate(
		(message) => {
			const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
			return api.runtime.sendMessage(message);
		},
		{ ...(params as object), type },
	)) as Reply;
	if (!reply?.ok) throw new Error(reply?.error ?? `no answer to "${type}"`);
	return reply.value as Answer<Asked, T>;
}

/** What the parts of ours in all open web pages say of them; with `enter` they are put in first where they are missing. */
async function allStatuses(extensionPage: Page, enter: boolean): Promise<PageStatus[]> {
	const replies = (await extensionPage.evaluate(
		async (file, entering) => {
			const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
			const tabs = await api.tabs.query({ url: ['http://*/*', 'https://*/*'] });
			const asked = tabs.map(async ({ id = -1 }) => {
				const message = { type: 'page' };
				const reply = await api.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
				if (reply !== undefined || !entering) return reply;
				await api.scripting.executeScript({ target: { tabId: id }, files: [file] });
				return api.tabs.sendMessage(id, message, { frameId: 0 });
			});
			return (await Promise.allSettled(asked)).map((one) => (one.status === 'fulfilled' ? one.value : undefined));
		},
		`/${PARTS.article}`,
		enter,
	)) as Reply[];
	return replies.flatMap((reply) => (reply?.ok ? [reply.value as PageStatus] : []));
}

/** How long "not an article" may still change: pages of one script show their text late. */
const PATIENCE = 5000;

/**
 * The settled state of the one web page that is open: all tabs are asked and the first answer counts, so there must
 * be only one. "Not an article" is believed after `patience` only, because every page begins so; where nobody answers
 * by then, the article's part is put in, as the popup does.
 */
export function pageStatus(
	extensionPage: Page,
	{ patience = PATIENCE, ...options }: WaitOptions & { readonly patience?: number } = {},
): Promise<PageStatus> {
	const begin = Date.now();
	return until(
		'the content script to settle',
		async () => {
			const late = Date.now() - begin >= patience;
			const [status] = await allStatuses(extensionPage, late);
			if (status?.state === 'not-article' && !late) return undefined;
			return status && status.state !== 'working' ? status : undefined;
		},
		options,
	);
}

/** An extension page that stays in the background, to ask through. */
export async function openDesk(session: Session, article?: Page): Promise<Page> {
	const desk = await session.openExtensionPage('src/options/index.html');
	await article?.bringToFront();
	return desk;
}

/** The tab of the one web page that is open, as the extension numbers it. */
export function webTab(desk: Page): Promise<number> {
	return until('the tab of the web page', () =>
		desk.evaluate(async () => {
			const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
			const [tab] = await api.tabs.query({ url: ['http://*/*', 'https://*/*'] });
			return tab?.id;
		}),
	);
}
