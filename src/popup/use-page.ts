/** Asks the content script of the open tab what it has found, again while the answer lags behind the switches. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../protocol/ask-tab.ts';
import { type PageView, pageView, type Switches, unsettled } from './page-state.ts';

const AGAIN_MS = 250;
/** After this many answers the page is shown as it is; ten seconds is longer than any page of text takes. */
const MOST_TIMES = 40;

export interface PageHandle {
	readonly view: PageView;
	/** In a private window; undefined until known. */
	readonly isPrivate: boolean | undefined;
	/** Has a page read that the rule for new sites leaves out. */
	readonly read: () => void;
}

export function usePage(switches: Switches | undefined): PageHandle {
	const [view, setView] = useState<PageView>({ kind: 'asking' });
	const [asked, setAsked] = useState(0);
	const [isPrivate, setPrivate] = useState<boolean>();
	useEffect(() => void activeTab().then((tab) => setPrivate(tab?.incognito ?? false)), []);
	const { reading, sites } = switches ?? {};
	useEffect(() => {
		let stopped = false;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = async (times: number, seen: Switches) => {
			const found = await readPage();
			if (stopped) return;
			setView(found);
			if (times < MOST_TIMES && unsettled(found, seen)) timer = setTimeout(() => void look(times + 1, seen), AGAIN_MS);
		};
		if (reading !== undefined && sites !== undefined) void look(1, { reading, sites });
		return () => {
			stopped = true;
			clearTimeout(timer);
		};
	}, [reading, sites, asked]);
	const read = useCallback(() => {
		void askToRead().then(() => setAsked((times) => times + 1));
	}, []);
	return { view, isPrivate, read };
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab;
}

async function readPage(): Promise<PageView> {
	const tab = (await activeTab())?.id;
	if (tab === undefined) return pageView(undefined);
	try {
		return pageView(await askTab(tab, 'page', {}));
	} catch {
		// The only way this fails is that nobody listens in the tab: a page that finds nothing answers so.
		return pageView(undefined);
	}
}

async function askToRead(): Promise<void> {
	const tab = (await activeTab())?.id;
	// A tab that has gone meanwhile is told of by the look that follows.
	if (tab !== undefined) await askTab(tab, 'read', {}).catch(() => undefined);
}
