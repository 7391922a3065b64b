/** Searching all enabled datasets: what may answer is gathered, filtered, ranked and given as the popup shows it. */
import type { Lexicon } from '../../engine/index.ts';
import { type ParsedQuery, parseQuery } from '../../protocol/query.ts';
import type { EntityRef, SearchAnswer, SearchHit } from '../../protocol/views.ts';
import type { Here } from '../details.ts';
import { browse } from './browse.ts';
import type { Findable } from './findable.ts';
import { browsedHit, hitOf } from './hits.ts';
import { findInstead } from './instead.ts';
import { findListed, type Listed } from './listed.ts';
import { makeQuery } from './match.ts';
import { findNamed } from './named.ts';
import { nearStory } from './near.ts';
import { bestOf, browseScore, type Ranking, scoreOf } from './rank.ts';
import { passes, wantedIn } from './wanted.ts';

/** What a search needs of the library: both are kept between questions. */
export interface SearchSources {
	readonly lexicons: readonly Lexicon[];
	readonly listed: readonly Listed[];
}

/** More than are shown, because what ranks them beside their names is known only after they are read. */
const SPARE = 20;
/** Filters leave few of many. */
const SPARE_FILTERED = 480;

/** An empty query answers nothing, and has everything made ready by then: a popup that opens asks one. */
export async function search(
	sources: SearchSources,
	text: string,
	limit: number,
	here: Here,
	story: readonly EntityRef[] = [],
): Promise<SearchAnswer> {
	const parsed = parseQuery(text);
	const hits = await findHits(sources, parsed, limit, here, story);
	const isAsked = parsed.filtered || makeQuery(parsed.words).words.length > 0;
	if (hits.length > 0 || !isAsked) return { hits, instead: [] };
	const finds = async (query: string) => (await findHits(sources, parseQuery(query), 1, here, [])).length > 0;
	return { hits, instead: await findInstead(sources, parsed, finds, here) };
}

async function findHits(
	{ lexicons, listed }: SearchSources,
	parsed: ParsedQuery,
	limit: number,
	here: Here,
	story: readonly EntityRef[],
): Promise<SearchHit[]> {
	const query = makeQuery(parsed.words, parsed.phrases);
	const byWords = query.words.length > 0;
	if (!byWords && !parsed.filtered) return [];
	const [near, found] = await Promise.all([
		nearStory(listed, story),
		Promise.all(
			listed.map((one) => {
				const lexicon = lexicons.find(({ id }) => id === one.reader.row.id);
				return byWords ? byName(one, lexicon, parsed, limit) : byFilters(one, lexicon, parsed);
			}),
		),
	]);
	const ranking: Ranking = { near, today: here.today, order: listed.map(({ reader }) => reader.row.id) };
	const entries = found.flat();
	if (!byWords) {
		const scored = entries.map((entry) => ({ entry, score: browseScore(entry, ranking) }));
		return topOf(scored, limit).map(({ entry, score }) => browsedHit(entry, score, here));
	}
	const scored = entries.flatMap((entry) => {
		const answer = bestOf(query, entry);
		return answer === undefined ? [] : [{ entry, answer, score: scoreOf(answer, ranking) }];
	});
	return topOf(scored, limit).map(({ answer, score }) => hitOf(query, answer, score, here));
}

async function byName(
	one: Listed,
	lexicon: Lexicon | undefined,
	{ words, filtered, filters }: ParsedQuery,
	limit: number,
): Promise<Findable[]> {
	const wanted = filtered ? await wantedIn(one, lexicon, filters) : undefined;
	if (filtered && wanted === undefined) return [];
	const most = limit + (filtered ? SPARE_FILTERED : SPARE);
	const [named, listed] = await Promise.all([
		lexicon === undefined ? [] : findNamed(one.reader, lexicon, words, most),
		findListed(one, words),
	]);
	const all = [...named, ...listed];
	return wanted === undefined ? all : all.filter((entry) => passes(wanted, entry));
}

async function byFilters(one: Listed, lexicon: Lexicon | undefined, { filters }: ParsedQuery): Promise<Findable[]> {
	const wanted = await wantedIn(one, lexicon, filters);
	return wanted === undefined ? [] : browse(one, wanted);
}

/** The best first; of the same worth in the order of their ids, so that answers do not jump about. */
function topOf<T extends { readonly entry: Findable; readonly score: number }>(scored: T[], limit: number): T[] {
	return scored.sort((a, b) => b.score - a.score || (a.entry.ref.id < b.entry.ref.id ? -1 : 1)).slice(0, limit);
}
