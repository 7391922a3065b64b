/**
 * Tables of actors, events, sources or accounts. Which column means what is guessed from its name and can be said by
 * whoever imports: a `ColumnMapping`.
 */
import { hostKey, webUrl } from '../address.ts';
import type { Actor, Text } from '../types.ts';
import { Ids, slug } from './ids.ts';
import { type ImportInput, ImportRefusal } from './input.ts';
import { type ImportItem, ITEM, made, madeHeader, warning } from './item.ts';
import { type Row, readTable, type Table } from './rows.ts';
import type { ColumnMapping, TableKind } from './shapes.ts';
import type { TextSource } from './text.ts';
import { addressOf, clip, dayOf, languageOf, textOf } from './values.ts';

export const TABLE_KINDS = ['actors', 'events', 'sources', 'accounts'] as const satisfies readonly TableKind[];

/** What a column may hold, by kind of row. `name` may be followed by a language: `name:uk`. */
export const TABLE_FIELDS = {
	actors: ['id', 'name', 'aliases', 'type', 'description', 'sameAs', 'role'],
	events: ['id', 'name', 'aliases', 'startDate', 'endDate', 'description', 'sameAs'],
	sources: ['id', 'name', 'url', 'country', 'inLanguage', 'group', 'descriptor'],
	accounts: ['id', 'headline', 'url', 'source', 'datePublished', 'author', 'inLanguage', 'summary'],
} as const satisfies Record<TableKind, readonly string[]>;

/** Names that columns have in tables about: lower case, without signs. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
	id: ['id', 'identifier', 'key', 'qid', 'ид', 'ідентифікатор'],
	name: [
		'name',
		'label',
		'itemlabel',
		'fullname',
		'title',
		'mediacompany',
		'outlet',
		'person',
		'actor',
		'event',
		'organization',
		'organisation',
		'имя',
		'персона',
		'событие',
		'организация',
		'особа',
		'подія',
		'організація',
		'название',
		'ім’я',
		'назва',
	],
	aliases: [
		'aliases',
		'alias',
		'alsoknownas',
		'aka',
		'othernames',
		'itemaltlabel',
		'mainassets',
		'псевдонимы',
		'інші імена',
	],
	type: ['type', 'kind', 'schema', 'тип'],
	description: ['description', 'itemdescription', 'note', 'notes', 'описание', 'опис'],
	sameAs: ['sameas', 'wikidata', 'wikidataid', 'item', 'wikipedia', 'uri'],
	role: ['role', 'position', 'positions', 'office', 'jobtitle', 'должность', 'посада'],
	startDate: ['startdate', 'start', 'date', 'from', 'дата', 'начало', 'початок'],
	endDate: ['enddate', 'end', 'until', 'to', 'конец', 'кінець'],
	url: ['url', 'link', 'website', 'homepage', 'domain', 'domains', 'address', 'ссылка', 'посилання'],
	country: ['countrycode', 'iso2'],
	inLanguage: ['language', 'lang', 'inlanguage', 'язык', 'мова'],
	group: ['group', 'region', 'группа', 'група'],
	descriptor: ['descriptor'],
	headline: ['headline', 'title', 'заголовок'],
	source: ['source', 'outlet', 'publisher', 'site', 'источник', 'издание', 'джерело', 'видання'],
	datePublished: ['datepublished', 'published', 'publishedat', 'date', 'publicationdate', 'pubdate', 'дата'],
	author: ['author', 'byline', 'автор'],
	summary: ['summary', 'abstract', 'description', 'lead', 'краткое содержание', 'стислий зміст'],
};

/** The likeliest reading of a table's columns, for somebody to correct. */
export function guessMapping(columns: readonly string[]): ColumnMapping {
	const guesses = TABLE_KINDS.map((kind) => ({ kind, columns: columnsFor(kind, columns) }));
	const told = (kind: TableKind, field: string) =>
		Object.values(guesses.find((guess) => guess.kind === kind)?.columns ?? {}).includes(field);
	if (told('accounts', 'headline') && told('accounts', 'url')) return pick(guesses, 'accounts');
	if (told('sources', 'url') && told('sources', 'name')) return pick(guesses, 'sources');
	if (told('events', 'startDate') && told('events', 'name')) return pick(guesses, 'events');
	return pick(guesses, 'actors');
}

function pick(guesses: readonly ColumnMapping[], kind: TableKind): ColumnMapping {
	return guesses.find((guess) => guess.kind === kind) ?? { kind, columns: {} };
}

function columnsFor(kind: TableKind, columns: readonly string[]): Record<string, string> {
	const mapping: Record<string, string> = {};
	const taken = new Set<string>();
	for (const column of columns) {
		const [, base = column, language] = column.match(/^(.+?)\s*[:@_]\s*([a-z]{2,3})$/i) ?? [];
		const key = base.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
		const field = TABLE_FIELDS[kind].find((name) => SYNONYMS[name]?.includes(key));
		if (field === undefined) continue;
		const target = language !== undefined && field === 'name' ? `${field}:${language.toLowerCase()}` : field;
		if (taken.has(target)) continue;
		taken.add(target);
		mapping[column] = target;
	}
	return mapping;
}

export async function* csvItems(
	input: ImportInput,
	text: TextSource,
	today: string,
	mapping: ColumnMapping | undefined,
): AsyncGenerator<ImportItem> {
	const table = await readTable(text);
	const { kind, columns } = mapping ?? guessMapping(table.columns);
	checkMapping(kind, columns, table);
	const name = input.name.replace(/^.*\//, '').replace(/\.\w+$/, '');
	yield madeHeader({ id: slug(name), name, version: today });
	for (const { row, message } of table.faults) {
		yield warning(`row ${row + 1}`, `the quotation marks are broken (${message})`, 'Close every quoted cell.');
	}
	const make = new RowReader(columns);
	for (const row of table.rows) {
		yield ITEM;
		yield* make[kind](row);
	}
}

function checkMapping(kind: TableKind, columns: ColumnMapping['columns'], table: Table): void {
	for (const column of Object.keys(columns)) {
		if (table.columns.includes(column)) continue;
		throw new ImportRefusal(`the table has no column "${column}"`, `Its columns are: ${listed(table)}.`, 'header');
	}
	const fields = Object.values(columns);
	const needed = kind === 'accounts' ? ['headline', 'url'] : ['name'];
	if (needed.some((field) => fields.some((one) => one === field || one.startsWith(`${field}:`)))) return;
	throw new ImportRefusal(
		`no column says the ${needed.join(' or ')} of a row`,
		`Say which one does: the columns are ${listed(table)}.`,
		'header',
	);
}

/** The columns' names for a message, so long as anybody reads. */
function listed({ columns }: Table): string {
	return clip(columns.join(', '), 300) ?? '';
}

/** Cells of several values are parted by a bar or a semicolon. */
function parts(cell: string | undefined): string[] {
	return (cell ?? '')
		.split(/\s*[|;]\s*/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

const ACTOR_TYPES: readonly [RegExp, Actor['type']][] = [
	[/^(?:organi[sz]ation|company|party|agency|outlet|body|организация|організація)/i, 'Organization'],
	[/^(?:place|city|country|region|location|место|місце|країна|страна)/i, 'Place'],
];

class RowReader {
	readonly #ids = new Ids();
	readonly #sources = new Set<string>();
	readonly #columns: readonly (readonly [column: string, field: string])[];

	constructor(columns: ColumnMapping['columns']) {
		this.#columns = Object.entries(columns);
	}

	*actors(row: Row): Generator<ImportItem> {
		const name = this.#name(row);
		if (name === undefined) return yield this.#nameless(row);
		const type = this.#cell(row, 'type') ?? '';
		const aliases = this.#aliases(row, name);
		const description = clip(this.#cell(row, 'description'), 300);
		const sameAs = this.#addresses(row);
		const role = this.#cell(row, 'role');
		yield made(
			'actors',
			{
				id: this.#id(row, name),
				type: ACTOR_TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? 'Person',
				name,
				...(aliases.length === 0 ? {} : { aliases }),
				...(description === undefined ? {} : { description }),
				...(sameAs.length === 0 ? {} : { sameAs }),
				...(role === undefined ? {} : { roles: [{ title: role }] }),
			},
			`row ${row.number}`,
		);
	}

	*events(row: Row): Generator<ImportItem> {
		const name = this.#name(row);
		if (name === undefined) return yield this.#nameless(row);
		const aliases = this.#aliases(row, name);
		const description = clip(this.#cell(row, 'description'), 300);
		const sameAs = this.#addresses(row);
		const startDate = dayOf(this.#cell(row, 'startDate'));
		const endDate = dayOf(this.#cell(row, 'endDate'));
		yield made(
			'events',
			{
				id: this.#id(row, name),
				name,
				...(aliases.length === 0 ? {} : { aliases }),
				...(description === undefined ? {} : { description }),
				...(sameAs.length === 0 ? {} : { sameAs }),
				...(startDate === undefined ? {} : { startDate }),
				...(endDate === undefined ? {} : { endDate }),
			},
			`row ${row.number}`,
		);
	}

	*sources(row: Row): Generator<ImportItem> {
		const name = this.#name(row);
		if (name === undefined) return yield this.#nameless(row);
		const group = this.#cell(row, 'group');
		if (group !== undefined)
			yield* this.#once(`group ${group}`, () => made('groups', { id: slug(group), name: group }, `row ${row.number}`));
		const country = this.#cell(row, 'country')?.toUpperCase();
		const language = languageOf(this.#cell(row, 'inLanguage'));
		yield made(
			'sources',
			{
				id: this.#id(row, name),
				name,
				domains: parts(this.#cell(row, 'url')).flatMap(domainOf),
				...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { country } : {}),
				...(language === undefined ? {} : { inLanguage: [language] }),
				...(group === undefined ? {} : { group: slug(group) }),
			},
			`row ${row.number}`,
		);
	}

	*accounts(row: Row): Generator<ImportItem> {
		const headline = this.#cell(row, 'headline');
		const url = addressOf(this.#cell(row, 'url'));
		if (headline === undefined && url === undefined) return yield this.#nameless(row);
		const host = url === undefined ? undefined : hostKey(new URL(url).hostname);
		const outlet = this.#cell(row, 'source') ?? host;
		if (outlet === undefined) {
			return yield warning(
				`row ${row.number}`,
				'names no outlet and has no web address, so it is left out',
				'Fill in one of the two.',
			);
		}
		const source = slug(outlet);
		yield* this.#once(`source ${source}`, () =>
			made('sources', { id: source, name: outlet, domains: host?.includes('.') ? [host] : [] }, `row ${row.number}`),
		);
		const date = dayOf(this.#cell(row, 'datePublished'));
		const author = this.#cell(row, 'author');
		const language = languageOf(this.#cell(row, 'inLanguage'));
		const summary = this.#cell(row, 'summary');
		yield made(
			'accounts',
			{
				id: this.#id(row, url ?? headline ?? ''),
				source,
				about: [],
				...(headline === undefined ? {} : { headline }),
				...(url === undefined ? {} : { url }),
				...(date === undefined ? {} : { datePublished: date }),
				...(author === undefined ? {} : { author }),
				...(language === undefined ? {} : { inLanguage: language }),
				...(summary === undefined ? {} : { summary }),
			},
			`row ${row.number}`,
		);
	}

	#cell(row: Row, field: string): string | undefined {
		const column = this.#columns.find(([, target]) => target === field)?.[0];
		return column === undefined ? undefined : textOf(row.cells.get(column));
	}

	/** One name, or one per language. */
	#name(row: Row): Text | undefined {
		const plain = this.#cell(row, 'name');
		const byLanguage: Record<string, string> = {};
		for (const [, field] of this.#columns) {
			const language = field.match(/^name:(.+)$/)?.[1];
			const text = language === undefined ? undefined : this.#cell(row, field);
			if (language !== undefined && text !== undefined) byLanguage[language] = text;
		}
		const named = Object.keys(byLanguage).length > 0;
		if (!named) return plain;
		return plain === undefined || 'en' in byLanguage ? byLanguage : { en: plain, ...byLanguage };
	}

	#aliases(row: Row, name: Text): string[] {
		const names = typeof name === 'string' ? [name] : Object.values(name);
		return [...new Set(parts(this.#cell(row, 'aliases')))].filter((alias) => !names.includes(alias));
	}

	#addresses(row: Row): string[] {
		return parts(this.#cell(row, 'sameAs')).flatMap(
			(part) => (/^Q\d+$/.test(part) ? `https://www.wikidata.org/entity/${part}` : addressOf(part)) ?? [],
		);
	}

	#id(row: Row, name: Text): string {
		const first = typeof name === 'string' ? name : (name.en ?? Object.values(name)[0] ?? '');
		const given = this.#cell(row, 'id');
		return this.#ids.claim(given ?? `${first} ${row.number}`, slug(given ?? first));
	}

	#nameless(row: Row): ImportItem {
		return warning(`row ${row.number}`, 'has no name, so it is left out', 'Fill in the cell, or remove the row.');
	}

	*#once(key: string, item: () => ImportItem): Generator<ImportItem> {
		if (this.#sources.has(key)) return;
		this.#sources.add(key);
		yield item();
	}
}

function domainOf(address: string): string[] {
	const url = webUrl(address) ?? webUrl(`https://${address}`);
	return url === undefined || !url.hostname.includes('.') ? [] : [hostKey(url.hostname)];
}
