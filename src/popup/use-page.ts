/** Asks the content script of the open tab what it has found, again while the answer lags behind the switch. */

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askTab } from '../protocol/send.ts';
import { type PageView, pageView, unsettled } from './page-state.ts';

const AGAIN_MS = 250;
/** After this many answers the page is shown as it is; ten seconds is longer than any page of text takes. */
const MOST_TIMES = 40;

export function usePage(sitesOff: readonly string[] | undefined): PageView {
	const [view, setView] = useState<PageView>({ kind: 'asking' });
	useEffect(() => {
		let stopped = false;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = async (times: number) => {
			const found = await readPage();
			if (stopped) return;
			setView(found);
			if (times < MOST_TIMES && unsettled(found, sitesOff ?? [])) {
				timer = setTimeout(() => void look(times + 1), AGAIN_MS);
			}
		};
		if (sitesOff !== undefined) void look(1);
		return () => {
			stopped = true;
			clearTimeout(timer);
		};
	}, [sitesOff]);
	return view;
}

async function readPage(): Promise<PageView> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return pageView(undefined);
	try {
		return pageView(await askTab(tab.id, 'page', {}));
	} catch {
		// The only way this fails is that nobody listens in the tab: a page that finds nothing answers so.
		return pageView(undefined);
	}
}
