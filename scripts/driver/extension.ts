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

/** What the content scripts of all open tabs say of their pages. */
async function allStatuses(extensionPage: Page): Promise<PageStatus[]> {
	const replies = (await extensionPage.evaluate(async () => {
		const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
		const tabs = await api.tabs.query({});
		const asked = tabs.map((tab) => api.tabs.sendMessage(tab.id ?? -1, { type: 'page' }, { frameId: 0 }));
		return (await Promise.allSettled(asked)).map((one) => (one.status === 'fulfilled' ? one.value : undefined));
	})) as Reply[];
	return replies.flatMap((reply) => (reply?.ok ? [reply.value as PageStatus] : []));
}

/** How long "not an article" may still change: pages of one script show their text late. */
const PATIENCE = 5000;

/**
 * The settled state of the one web page that is open: all tabs are asked and the first answer counts, so there must
 * be only one. "Not an article" is believed after `patience` only, because every page begins so.
 */
export function pageStatus(
	extensionPage: Page,
	{ patience = PATIENCE, ...options }: WaitOptions & { readonly patience?: number } = {},
): Promise<PageStatus> {
	const begin = Date.now();
	return until(
		'the content script to settle',
		async () => {
			const [status] = await allStatuses(extensionPage);
			if (status?.state === 'not-article' && Date.now() - begin < patience) return undefined;
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
			const tabs = await api.tabs.query({});
			const asked = tabs.map(async ({ id = -1 }) => {
				await api.tabs.sendMessage(id, { type: 'page' }, { frameId: 0 });
				return id;
			});
			const answers = await Promise.allSettled(asked);
			return answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))[0];
		}),
	);
}
