/** What a search looks in, made for a library as it stands now, and kept by nobody. */
import type { Library } from '../../store/library.ts';
import { openLexicons } from '../lexicons.ts';
import { openListed } from './listed.ts';
import type { SearchSources } from './search.ts';

export async function searchSources(library: Library): Promise<SearchSources> {
	const readers = await library.enabled();
	const [lexicons, listed] = await Promise.all([openLexicons(library, readers), openListed(readers)]);
	return { lexicons, listed };
}
