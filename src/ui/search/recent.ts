/** The last searches: kept on this device only, and not at all when the reader does not want it. */
import { api } from '../../platform/api.ts';

const KEY = 'search1.recent';
const MOST = 6;

export async function recentSearches(): Promise<readonly string[]> {
	const { [KEY]: stored } = await api.storage.local.get(KEY);
	return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
}

/** The newest first, each once. */
export async function rememberSearch(query: string): Promise<void> {
	const words = query.trim();
	if (words === '') return;
	const known = await recentSearches();
	await api.storage.local.set({ [KEY]: [words, ...known.filter((one) => one !== words)].slice(0, MOST) });
}

export async function forgetSearches(): Promise<void> {
	await api.storage.local.remove(KEY);
}
