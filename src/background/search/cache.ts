/** What can be found, collected once per life of the worker. */
import type { SearchHit } from '../../protocol/views.ts';
import type { Library } from '../../store/library.ts';
import { type Findable, findablesOf, type Here } from './entries.ts';
import { search } from './search.ts';

export interface SearchCache {
	search(library: Library, query: string, limit: number, here: Here): Promise<readonly SearchHit[]>;
	/** Datasets or switches have changed. */
	clear(): void;
}

export function searchCache(): SearchCache {
	let cached: { library: Library; entries: Promise<readonly Findable[]> } | undefined;
	return {
		async search(library, query, limit, here) {
			if (cached?.library !== library) {
				const entry = { library, entries: collect(library) };
				cached = entry;
				entry.entries.catch(() => {
					if (cached === entry) cached = undefined;
				});
			}
			return search(await cached.entries, query, limit, here);
		},
		clear() {
			cached = undefined;
		},
	};
}

async function collect(library: Library): Promise<readonly Findable[]> {
	return (await Promise.all((await library.enabled()).map(findablesOf))).flat();
}
