/** The search as a page of its own, in a tab. */
import { api } from './api.ts';
import { isPrivateHere } from './private.ts';

const SEARCH_PAGE = 'src/search/index.html';
/** In the address of a page that was asked for in a private window; the question itself is handed over in memory. */
const PRIVATE = '?private';
const HANDED = 'search.handed';

export function searchAddress(query: string): string {
	return api.runtime.getURL(query === '' ? SEARCH_PAGE : `${SEARCH_PAGE}?q=${encodeURIComponent(query)}`);
}

interface Where {
	/** The place of the tab that it was asked for in. */
	readonly beside?: number | undefined;
	/** In place of that tab. */
	readonly instead?: boolean;
	readonly behind?: boolean;
	/** Asked for in a private window: Chromium opens our pages in ordinary ones, which have a history. */
	readonly isPrivate?: boolean | undefined;
}

export async function openSearchPage(query: string, where: Where = {}): Promise<void> {
	if (where.isPrivate === true) {
		await api.storage.session.set({ [HANDED]: query });
		await api.tabs.create({ url: api.runtime.getURL(`${SEARCH_PAGE}${PRIVATE}`) });
		return;
	}
	const url = searchAddress(query);
	if (where.instead === true) {
		await api.tabs.update({ url });
		return;
	}
	await api.tabs.create({
		url,
		active: where.behind !== true,
		...(where.beside === undefined ? {} : { index: where.beside + 1 }),
	});
}

/** What the search page was opened for, and whether it may leave traces: in its address and among the last searches. */
export interface SearchAsked {
	readonly query: string;
	readonly isPrivate: boolean;
}

export async function searchAsked({ search }: Pick<Location, 'search'>): Promise<SearchAsked> {
	if (search !== PRIVATE) return { query: new URLSearchParams(search).get('q') ?? '', isPrivate: isPrivateHere() };
	const { [HANDED]: handed } = await api.storage.session.get(HANDED);
	await api.storage.session.remove(HANDED);
	return { query: typeof handed === 'string' ? handed : '', isPrivate: true };
}
