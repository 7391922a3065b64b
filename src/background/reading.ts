/** Which account is being read: by its address, else the source by its domain. */
import { domainsOf, pageKeys } from '../dataset/address.ts';
import type { Account, Source } from '../dataset/types.ts';
import type { PageInfo } from '../protocol/messages.ts';
import type { DatasetReader } from '../store/reader.ts';

/** How one dataset knows the page. */
export interface ReadingRows {
	/** Several when a dataset describes one page more than once. */
	readonly accounts: readonly Account[];
	readonly source: Source | undefined;
}

export const NOT_READING: ReadingRows = { accounts: [], source: undefined };

/**
 * The page's own address is asked first; a canonical address comes from the page and may be that of another piece.
 * A page that is only known by its domain is told apart from no account: it is nobody's alternative.
 */
export async function readingIn(
	reader: DatasetReader,
	page: Pick<PageInfo, 'url' | 'canonical'>,
): Promise<ReadingRows> {
	const byKey = await Promise.all(
		pageKeys([page.url, page.canonical]).map((key) => reader.find('accounts', 'page', key)),
	);
	const accounts = byKey.find((found) => found.length > 0) ?? [];
	const [first] = accounts;
	if (first === undefined) return { accounts, source: await sourceOf(reader, page.url) };
	return { accounts, source: (await reader.get('sources', [first.source]))[0] };
}

/** The source with the longest domain that the address lies in. */
export async function sourceOf(reader: DatasetReader, url: string): Promise<Source | undefined> {
	const byDomain = await Promise.all(domainsOf(url).map((domain) => reader.find('sources', 'domain', domain)));
	return byDomain.find((found) => found.length > 0)?.[0];
}
