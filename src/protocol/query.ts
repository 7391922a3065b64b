/**
 * What somebody types into a search: words, "words that stand together", and filters such as `kind:event` or
 * `after:2025-05-01`. What looks like a filter and is none stays a word. Pure; used where a query is answered and where
 * its filters are shown as chips.
 */

export type KindFilter = 'actor' | 'Person' | 'Organization' | 'Place' | 'event' | 'account' | 'source';
export type FilterKey = 'kind' | 'source' | 'group' | 'language' | 'dataset' | 'after' | 'before' | 'year' | 'with';

export type Term =
	| { readonly as: 'words' | 'phrase'; readonly raw: string; readonly text: string }
	| { readonly as: 'filter'; readonly raw: string; readonly key: FilterKey; readonly value: string };

/** Several values of one key mean any of them; several participants mean all of them. */
export interface Filters {
	readonly kinds: readonly KindFilter[];
	readonly sources: readonly string[];
	readonly groups: readonly string[];
	readonly languages: readonly string[];
	readonly datasets: readonly string[];
	readonly participants: readonly string[];
	/** That day or later; day, month or year precision. */
	readonly after?: string;
	/** Earlier than that. */
	readonly before?: string;
}

export interface ParsedQuery {
	/** In the order typed. */
	readonly terms: readonly Term[];
	/** What names and texts are searched for, phrases among it. */
	readonly words: string;
	readonly phrases: readonly string[];
	readonly filters: Filters;
	readonly filtered: boolean;
}

/** In the interface's languages: the English key works everywhere. */
const KEYS: Readonly<Record<FilterKey, readonly string[]>> = {
	kind: ['kind', 'type', 'вид', 'тип'],
	source: ['source', 'outlet', 'источник', 'джерело'],
	group: ['group', 'группа', 'група'],
	language: ['lang', 'language', 'язык', 'мова'],
	dataset: ['dataset', 'набор', 'набір'],
	after: ['after', 'since', 'после', 'після'],
	before: ['before', 'до'],
	year: ['year', 'год', 'рік'],
	with: ['with', 'участник', 'учасник'],
};

const KINDS: Readonly<Record<KindFilter, readonly string[]>> = {
	actor: ['actor', 'actors', 'актор', 'акторы', 'актори'],
	Person: ['person', 'people', 'персона', 'человек', 'особа', 'людина'],
	Organization: ['organization', 'organisation', 'org', 'организация', 'організація'],
	Place: ['place', 'место', 'місце'],
	event: ['event', 'events', 'событие', 'события', 'подія', 'події'],
	account: ['account', 'accounts', 'article', 'сообщение', 'статья', 'повідомлення', 'стаття'],
	source: ['source', 'sources', 'outlet', 'источник', 'издание', 'джерело', 'видання'],
};

const keyOf = lookUpIn(KEYS);
const kindOf = lookUpIn(KINDS);

function lookUpIn<K extends string>(table: Readonly<Record<K, readonly string[]>>): (word: string) => K | undefined {
	const known = new Map((Object.keys(table) as K[]).flatMap((key) => table[key].map((word) => [word, key] as const)));
	return (word) => known.get(word.toLowerCase());
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** What the value means, or undefined when it means nothing under this key. */
function valueFor(key: FilterKey, value: string): string | undefined {
	switch (key) {
		case 'kind':
			return kindOf(value);
		case 'after':
		case 'before':
			return DATE.test(value) ? value : undefined;
		case 'year':
			return /^\d{4}$/.test(value) ? value : undefined;
		case 'language':
			return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(value) ? value.toLowerCase() : undefined;
		default:
			return value.trim() === '' ? undefined : value.trim();
	}
}

const TERM = /(\p{L}+):(?:"([^"]*)"|([^\s"]+))|"([^"]*)"|\S+/gu;

export function parseQuery(text: string): ParsedQuery {
	const plain = text.replace(/[“”„«»]/g, '"');
	const terms = [...plain.matchAll(TERM)].map((match): Term => {
		const [found, name, quoted, bare, phrase] = match;
		const raw = text.slice(match.index, match.index + found.length);
		if (phrase !== undefined) return { as: 'phrase', raw, text: phrase };
		const key = name === undefined ? undefined : keyOf(name);
		const value = key && valueFor(key, quoted ?? bare ?? '');
		if (key !== undefined && value !== undefined) return { as: 'filter', raw, key, value };
		return { as: 'words', raw, text: found };
	});
	const filters = filtersOf(terms);
	return {
		terms,
		words: terms.flatMap((term) => (term.as === 'filter' ? [] : [term.text])).join(' '),
		phrases: terms.flatMap((term) => (term.as === 'phrase' && term.text.trim() !== '' ? [term.text] : [])),
		filters,
		filtered: terms.some(({ as }) => as === 'filter'),
	};
}

function filtersOf(terms: readonly Term[]): Filters {
	const values = (key: FilterKey) =>
		terms.flatMap((term) => (term.as === 'filter' && term.key === key ? [term.value] : []));
	const years = values('year');
	const after = [...values('after'), ...years].sort().at(-1);
	const before = [...values('before'), ...years.map((year) => String(Number(year) + 1))].sort()[0];
	return {
		kinds: values('kind') as KindFilter[],
		sources: values('source'),
		groups: values('group'),
		languages: values('language'),
		datasets: values('dataset'),
		participants: values('with'),
		...(after === undefined ? {} : { after }),
		...(before === undefined ? {} : { before }),
	};
}

/** A filter as it is typed. */
export function writeFilter(key: FilterKey, value: string): string {
	const name = key === 'language' ? 'lang' : key;
	const plain = (key === 'kind' ? value.toLowerCase() : value).replaceAll('"', '');
	return /\s/.test(plain) ? `${name}:"${plain}"` : `${name}:${plain}`;
}

/** The query with one more filter. */
export function withFilter(text: string, key: FilterKey, value: string): string {
	return [text.trim(), writeFilter(key, value)].filter((part) => part !== '').join(' ');
}

/** The query without one of its terms. */
export function withoutTerm(text: string, at: number): string {
	return parseQuery(text)
		.terms.filter((_, index) => index !== at)
		.map(({ raw }) => raw)
		.join(' ');
}

/** More than a name is no query. */
const LONGEST = 120;

/** Text selected in a page as a query: one line, not too long, and nothing in it is taken for a filter or a phrase. */
export function queryFrom(selection: string): string {
	const line = selection.replace(/[:"“”„«»\s]+/g, ' ').trim();
	if (line.length <= LONGEST) return line;
	const end = line.lastIndexOf(' ', LONGEST);
	return line.slice(0, end < 0 ? LONGEST : end);
}
