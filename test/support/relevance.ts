/** The hand-made queries of `test/fixtures/search/relevance.txt`, and how many of them a search answers well. */
import { readFileSync } from 'node:fs';

export interface Wish {
	readonly query: string;
	/** Any of these among the first three is right. */
	readonly wanted: readonly string[];
}

export const FIRST = 3;

export function readWishes(path = 'test/fixtures/search/relevance.txt'): readonly Wish[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map((line) => {
			const [query = '', wanted = ''] = line.split('|').map((part) => part.trim());
			return { query, wanted: wanted.split(' ') };
		});
}

/** The queries whose first three results hold nothing that is wanted. `find` answers with ids, the best first. */
export async function missed(
	wishes: readonly Wish[],
	find: (query: string) => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
	const missed: string[] = [];
	for (const { query, wanted } of wishes) {
		const ids = (await find(query)).slice(0, FIRST);
		if (!ids.some((id) => wanted.includes(id))) missed.push(`${query}: ${ids.join(', ')}`);
	}
	return missed;
}
