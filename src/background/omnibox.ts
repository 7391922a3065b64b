/** The address bar: `cp` and a name. Answers while typing; what is chosen or entered opens in the search page. */
import browser, { type Omnibox } from 'webextension-polyfill';
import { openSearchPage } from '../platform/search-page.ts';
import type { SearchAnswer, SearchHit } from '../protocol/views.ts';

const MOST = 6;

export type Find = (query: string, limit: number) => Promise<SearchAnswer>;

export async function suggestions(find: Find, text: string): Promise<Omnibox.SuggestResult[]> {
	const { hits, instead } = await find(text, MOST);
	return hits.length > 0
		? hits.map((hit) => ({ content: hit.name ?? hit.matched.text, description: escaped(described(hit)) }))
		: instead.map(({ query }) => ({ content: query, description: escaped(query) }));
}

function described({ matched, name, detail, date }: SearchHit): string {
	return [name === undefined ? matched.text : `${matched.text} (${name})`, detail, date]
		.filter((part) => part !== undefined)
		.join(' · ');
}

/** Chromium reads descriptions as XML, Firefox as text in which these signs are rare. */
function escaped(text: string): string {
	return 'sidePanel' in browser
		? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
		: text;
}

export function listenToOmnibox(find: Find): void {
	// Lexicons are open by the time the first letter comes.
	browser.omnibox.onInputStarted.addListener(() => void find('', 1).catch(() => undefined));
	browser.omnibox.onInputChanged.addListener((text, suggest) => {
		suggestions(find, text).then(suggest, () => suggest([]));
	});
	browser.omnibox.onInputEntered.addListener((text, disposition) => {
		void openFor(text, disposition);
	});
}

async function openFor(text: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
	// Only the tab tells in whose address bar this was written.
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	await openSearchPage(text, {
		instead: disposition === 'currentTab',
		behind: disposition === 'newBackgroundTab',
		isPrivate: tab?.incognito,
	});
}
