/** The search as a page of its own, in a tab. */
import { api } from './api.ts';

const SEARCH_PAGE = 'src/search/index.html';

export function searchAddress(query: string): string {
	return api.runtime.getURL(query === '' ? SEARCH_PAGE : `${SEARCH_PAGE}?q=${encodeURIComponent(query)}`);
}

/** Beside the tab that it was asked for in, or in its place. */
export async function openSearchPage(
	query: string,
	where: { readonly beside?: number | undefined; readonly instead?: boolean; readonly behind?: boolean } = {},
): Promise<void> {
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
