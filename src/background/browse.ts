/** Looking through one dataset, enabled or not: all of a kind by their ids, or those that some words find. */
import { distinctWords } from '../dataset/fold.ts';
import { pickText, textForms } from '../dataset/text.ts';
import type { Alias, EntryTypes, Text } from '../dataset/types.ts';
import { type Lexicon, sameAs } from '../engine/index.ts';
import type { BrowsedKind, BrowseList, BrowseRow } from '../protocol/browse.ts';
import type { Library } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';
import { note, sayIn, spoken } from './foreign.ts';
import { webLink } from './links.ts';
import { datasetLabel, given } from './views.ts';

/** Whoever looks for something among more than these adds a word. */
const MOST_FOUND = 500;
/** Entries read for one word of a query, before the others decide. */
const MOST_READ = 2000;
/** Other names that a row has room for. */
const MOST_ALIASES = 4;

export async function browseIds(
	reader: DatasetReader,
	lexicon: () => Promise<Lexicon | undefined>,
	kind: BrowsedKind,
	query: string,
): Promise<BrowseList> {
	const words = distinctWords([query]);
	if (words.length === 0) return { ids: await reader.everyId(kind), more: false };
	const found =
		kind === 'actors' || kind === 'events'
			? namedIds(await lexicon(), kind, query)
			: kind === 'questions'
				? await questionIds(reader, words)
				: await listedIds(reader, kind, words);
	return { ids: found.slice(0, MOST_FOUND), more: found.length > MOST_FOUND };
}

/** The rows of these entries, in their order, with who else knows the same; what is gone by now is left out. */
export async function browseRows(
	library: Library,
	lexicons: readonly Lexicon[],
	reader: DatasetReader,
	kind: BrowsedKind,
	ids: readonly string[],
	languages: readonly string[],
): Promise<BrowseRow[]> {
	const rows = await rowsOf(reader, kind, ids, languages);
	if (kind !== 'actors' && kind !== 'events') return rows;
	const names = new Map((await library.rows()).map((row) => [row.id, datasetLabel(row, languages).name]));
	const dataset = reader.row.id;
	return rows.map((row) => {
		const united = sameAs(lexicons, kind === 'actors' ? 'actor' : 'event', { dataset, id: row.id });
		const others = new Set(united.flatMap((ref) => (ref.dataset === dataset ? [] : [ref.dataset])));
		return others.size === 0 ? row : { ...row, elsewhere: [...others].map((id) => names.get(id) ?? id) };
	});
}

async function rowsOf(
	reader: DatasetReader,
	kind: BrowsedKind,
	ids: readonly string[],
	languages: readonly string[],
): Promise<BrowseRow[]> {
	switch (kind) {
		case 'actors':
			return (await reader.getRun('actors', ids)).map(({ id, name, type, roles, aliases }) =>
				spoken(languages, (own) => ({
					id,
					name: sayIn(own, name),
					type,
					words: [...(roles?.[0] === undefined ? [] : [sayIn(own, roles[0].title)]), ...otherNames(own, name, aliases)],
				})),
			);
		case 'events':
			return (await reader.getRun('events', ids)).map(({ id, name, aliases, startDate, endDate }) =>
				spoken(languages, (own) => ({
					id,
					name: sayIn(own, name),
					words: otherNames(own, name, aliases),
					...given({ startDate, endDate }),
				})),
			);
		case 'accounts':
			return accountRows(reader, await reader.getRun('accounts', ids), languages);
		case 'questions':
			return (await reader.getRun('questions', ids)).map(({ id, text, positions }) =>
				spoken(languages, (own) => ({ id, name: sayIn(own, text), words: [], positions: positions.length })),
			);
		case 'sources':
			return (await reader.getRun('sources', ids)).map(({ id, name, domains }) =>
				spoken(languages, (own) => ({ id, name: sayIn(own, name), words: domains })),
			);
	}
}

async function accountRows(
	reader: DatasetReader,
	accounts: readonly EntryTypes['accounts'][],
	languages: readonly string[],
): Promise<BrowseRow[]> {
	const sources = await reader.get('sources', [...new Set(accounts.map(({ source }) => source))]);
	const names = new Map(sources.map(({ id, name }) => [id, name]));
	return accounts.map(({ id, source, headline, url, datePublished, inLanguage }) =>
		spoken(languages, (own) => ({
			id,
			name: headline === undefined ? (url ?? id) : sayIn(own, headline, inLanguage),
			words: [sayIn(own, names.get(source) ?? source)],
			...given({ startDate: datePublished, href: webLink(url) }),
		})),
	);
}

/** As they are written, in whatever language. */
function otherNames(languages: readonly string[], name: Text, aliases: readonly Alias[] | undefined): string[] {
	const shown = pickText(name, languages);
	const forms = [
		...textForms(name),
		...(aliases ?? []).map((alias) => ({ text: typeof alias === 'string' ? alias : alias.text, lang: undefined })),
	];
	const others = new Map(forms.filter(({ text }) => text !== shown).map(({ text, lang }) => [text, lang]));
	return [...others].slice(0, MOST_ALIASES).map(([text, lang]) => note(languages, text, lang));
}

function namedIds(lexicon: Lexicon | undefined, kind: 'actors' | 'events', query: string): string[] {
	const wanted = kind === 'actors' ? 'actor' : 'event';
	const found = lexicon?.lookUp(query, MOST_FOUND * 2) ?? [];
	const entities = found.map(({ entity }) => lexicon?.entity(entity));
	return [...new Set(entities.flatMap((one) => (one?.kind === wanted ? one.id : [])))];
}

/** Entries in which every word of the query begins a word. */
async function listedIds(reader: DatasetReader, kind: 'accounts' | 'sources', words: readonly string[]) {
	const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
	const entries =
		kind === 'accounts'
			? (await reader.beginning('accounts', 'word', longest, MOST_READ)).map(({ id, headline }) => ({
					id,
					texts: headline === undefined ? [] : textForms(headline).map(({ text }) => text),
				}))
			: (await reader.beginning('sources', 'word', longest, MOST_READ)).map(({ id, name, domains }) => ({
					id,
					texts: [...textForms(name).map(({ text }) => text), ...domains],
				}));
	return entries.filter(({ texts }) => answers(words, texts)).map(({ id }) => id);
}

/** Questions have no index of words: they are the fewest of all entries. */
async function questionIds(reader: DatasetReader, words: readonly string[]): Promise<string[]> {
	const ids: string[] = [];
	for await (const { id, text } of reader.each('questions')) {
		if (
			answers(
				words,
				textForms(text).map((form) => form.text),
			)
		)
			ids.push(id);
	}
	return ids;
}

function answers(words: readonly string[], texts: readonly string[]): boolean {
	const own = distinctWords(texts);
	return words.every((word) => own.some((one) => one.startsWith(word)));
}
