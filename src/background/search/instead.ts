/** Nothing was found: names close to what was typed, the same letters on another keyboard, or less asked for. */
import { pickText } from '../../dataset/text.ts';
import type { Lexicon } from '../../engine/index.ts';
import { type ParsedQuery, withoutTerm } from '../../protocol/query.ts';
import type { Instead } from '../../protocol/views.ts';
import type { DatasetReader } from '../../store/reader.ts';
import type { Here } from '../details.ts';
import type { SearchSources } from './search.ts';

const MOST_NAMES = 3;
const MOST_FEWER = 2;
/** A beginning shorter than this is shared by everything. */
const LEAST = 3;

export async function findInstead(
	sources: SearchSources,
	parsed: ParsedQuery,
	finds: (query: string) => Promise<boolean>,
	{ languages }: Here,
): Promise<Instead[]> {
	const fewer = await fewerTerms(parsed, finds);
	const typed = onOtherKeyboard(parsed.words);
	if (typed !== undefined && (await finds(typed))) return [{ query: typed, as: 'name' }, ...fewer];
	const names = new Set<string>();
	for (const word of parsed.words.split(/\s+/).sort((a, b) => b.length - a.length)) {
		for (const name of await namesNear(sources, word, languages)) names.add(name);
		if (names.size >= MOST_NAMES) break;
	}
	return [...[...names].slice(0, MOST_NAMES).map((query): Instead => ({ query, as: 'name' })), ...fewer];
}

/** The query without one of its terms, filters first: they are what leaves most out. */
async function fewerTerms({ terms }: ParsedQuery, finds: (query: string) => Promise<boolean>): Promise<Instead[]> {
	if (terms.length < 2) return [];
	const text = terms.map(({ raw }) => raw).join(' ');
	const order = terms
		.map((term, at) => ({ at, isWord: term.as !== 'filter' }))
		.sort((a, b) => Number(a.isWord) - Number(b.isWord));
	const found: Instead[] = [];
	for (const { at } of order) {
		if (found.length === MOST_FEWER) break;
		const query = withoutTerm(text, at);
		if (await finds(query)) found.push({ query, as: 'fewer' });
	}
	return found;
}

/** Of the longest beginning of the word that any name has, as far as two thirds of it. */
async function namesNear(
	{ lexicons, listed }: SearchSources,
	word: string,
	languages: readonly string[],
): Promise<string[]> {
	for (let length = word.length - 1; length >= Math.max(LEAST, Math.ceil((word.length * 2) / 3)); length--) {
		const beginning = word.slice(0, length);
		const found = await Promise.all(
			listed.map(({ reader }) => {
				const lexicon = lexicons.find(({ id }) => id === reader.row.id);
				return lexicon === undefined ? [] : namesOf(reader, lexicon, beginning, languages);
			}),
		);
		if (found.some((names) => names.length > 0)) return found.flat();
	}
	return [];
}

async function namesOf(
	reader: DatasetReader,
	lexicon: Lexicon,
	query: string,
	languages: readonly string[],
): Promise<string[]> {
	const entities = lexicon.lookUp(query, MOST_NAMES).map(({ entity }) => lexicon.entity(entity));
	const idsOf = (kind: 'actor' | 'event') => entities.filter((one) => one.kind === kind).map(({ id }) => id);
	const [actors, events] = await Promise.all([
		reader.get('actors', idsOf('actor')),
		reader.get('events', idsOf('event')),
	]);
	return [...actors, ...events].map(({ name }) => pickText(name, languages));
}

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What the same keys give on the other keyboard (`vtlbycrbq` for Мединский); undefined when there is no such key. */
export function onOtherKeyboard(text: string): string | undefined {
	const lower = text.toLowerCase();
	const [from, to] = /[а-яё]/.test(lower) ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
	let other = '';
	for (const letter of lower) {
		const at = from.indexOf(letter);
		if (at < 0 && !/[\s\d-]/.test(letter)) return undefined;
		other += at < 0 ? letter : to[at];
	}
	return other.trim() === '' ? undefined : other;
}
