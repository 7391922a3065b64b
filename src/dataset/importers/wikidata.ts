/**
 * Answers of Wikidata's query service (its JSON, the simple JSON of its download button, CSV) and its entity pages.
 * A query gives one row per combination of values, so the rows of one item are put together first.
 * Formats: https://www.w3.org/TR/sparql11-results-json/ and https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 */
import type { Actor, Alias, Text } from '../types.ts';
import { slug } from './ids.ts';
import { type ImportInput, ImportRefusal } from './input.ts';
import { type ImportItem, ITEM, made, madeHeader, warning } from './item.ts';
import { parseTable } from './rows.ts';
import type { TextSource } from './text.ts';
import { clip, dayOf, type Fields, isFields, listOf, textOf, textsOf } from './values.ts';

/** One value of a row, with its language where the answer says it. */
interface Value {
	readonly text: string;
	readonly language?: string | undefined;
}

type Row = Readonly<Record<string, Value>>;

/** What is known of one item. */
interface Item {
	readonly id: string;
	readonly names: Map<string, string>;
	readonly aliases: Map<string, Alias>;
	readonly descriptions: Map<string, string>;
	readonly classes: Set<string>;
	readonly roles: Set<string>;
	startDate: string | undefined;
	endDate: string | undefined;
}

const ITEM_ADDRESS = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/;

export async function* wikidataItems(input: ImportInput, text: TextSource, today: string): AsyncGenerator<ImportItem> {
	const name = input.name.replace(/^.*\//, '').replace(/\.\w+$/, '');
	yield madeHeader({ id: slug(name), name, version: today });
	const content = await text.whole();
	const items = new Map<string, Item>();
	const start = content.trimStart().charAt(0);
	const rows = start === '{' || start === '[' ? jsonRows(content, items) : csvRows(content);
	let number = 0;
	for (const row of rows) {
		number += 1;
		yield ITEM;
		if (!addRow(row, items)) {
			yield warning(
				`row ${number}`,
				'names no Wikidata item, so it is left out',
				'Select ?item and ?itemLabel in the query.',
			);
		}
	}
	for (let entity = 0; number === 0 && entity < items.size; entity += 1) yield ITEM;
	for (const item of items.values()) yield itemEntry(item);
}

function itemEntry(item: Item): ImportItem {
	const where = item.id;
	if (item.names.size === 0)
		return warning(where, 'has no label, so it is left out', 'Ask for ?itemLabel in the query.');
	const name = textFrom(item.names);
	const names = new Set(item.names.values());
	const aliases = [...item.aliases.values()].filter(
		(alias) => !names.has(typeof alias === 'string' ? alias : alias.text),
	);
	const common = {
		id: item.id.toLowerCase(),
		name,
		...(aliases.length === 0 ? {} : { aliases }),
		...(item.descriptions.size === 0 ? {} : { description: textFrom(item.descriptions) }),
		sameAs: [`https://www.wikidata.org/entity/${item.id}`],
	};
	const { startDate, endDate } = item;
	if (startDate !== undefined && typeOf(item) === undefined) {
		const ends = endDate !== undefined && endDate >= startDate;
		return made('events', { ...common, startDate, ...(ends ? { endDate } : {}) }, where);
	}
	const roles = [...item.roles].map((title) => ({ title }));
	return made('actors', { ...common, type: typeOf(item) ?? 'Person', ...(roles.length === 0 ? {} : { roles }) }, where);
}

function textFrom(texts: ReadonlyMap<string, string>): Text {
	const [only] = texts.values();
	return texts.size === 1 && texts.has('') && only !== undefined
		? only
		: Object.fromEntries([...texts].map(([language, one]) => [language === '' ? 'en' : language, one]));
}

/** By the class that the query selected: its name or its number. Nothing known: a person, unless it has dates. */
const CLASSES: readonly [RegExp, Actor['type']][] = [
	[/^(?:Q5|human|person|человек|людина)$/i, 'Person'],
	[
		/^(?:Q43229|Q327333|Q7278|Q4830453|Q1193236|Q11032|Q41710)$|organi[sz]ation|agency|party|company|ministry|newspaper|media|организация|організація|партия|партія/i,
		'Organization',
	],
	[
		/^(?:Q6256|Q515|Q5119|Q3624078|Q10864048|Q486972)$|country|state|city|capital|region|settlement|страна|країна|город|місто/i,
		'Place',
	],
];

function typeOf({ classes }: Item): Actor['type'] | undefined {
	for (const one of classes) {
		const found = CLASSES.find(([pattern]) => pattern.test(one))?.[1];
		if (found !== undefined) return found;
	}
	return undefined;
}

/** What a variable of a query means, by the names that Wikidata's own examples use. */
function addRow(row: Row, items: Map<string, Item>): boolean {
	const subject = Object.entries(row).find(([, { text }]) => ITEM_ADDRESS.test(text));
	if (subject === undefined) return false;
	const [variable, { text: address }] = subject;
	const id = address.match(ITEM_ADDRESS)?.[1];
	if (id === undefined) return false;
	const item = itemFor(id, items);
	for (const [name, { text, language: given = '' }] of Object.entries(row)) {
		if (text === '' || name === variable) continue;
		const { about, language } = meaningOf(name, variable, given);
		if (/^(?:label|name)$/.test(about) && !/^Q\d+$/.test(text)) item.names.set(language, text);
		else if (/^(?:altlabels?|aliases|alias|alt|aka)$/.test(about)) addAliases(item, text.split(/\s*[|,]\s*/), language);
		else if (/^(?:description|schemadescription)$/.test(about))
			item.descriptions.set(language, clip(text, 300) ?? text);
		else if (/^(?:class|type|instanceof|instance|p31)(?:label)?$/.test(about))
			item.classes.add(text.replace(ITEM_ADDRESS, '$1'));
		else if (/^(?:position|office|positionheld|role|p39)label$/.test(about)) item.roles.add(text);
		else if (/^(?:start|starttime|startdate|date|pointintime|p580|p585)$/.test(about)) item.startDate ??= dayOf(text);
		else if (/^(?:end|endtime|enddate|p582)$/.test(about)) item.endDate ??= dayOf(text);
	}
	return true;
}

/** `itemLabel`, `label`, `labelUk`, `itemLabel_ru`: what it says, and in which language. */
function meaningOf(name: string, variable: string, given: string): { about: string; language: string } {
	const own = name.startsWith(variable) ? name.slice(variable.length) : name;
	const [, about = own, language] =
		own.match(/^_?(label|altlabels?|alias(?:es)?|description|name)_?([a-z]{2,3})$/i) ?? [];
	return { about: about.toLowerCase(), language: given === '' ? (language?.toLowerCase() ?? '') : given };
}

function itemFor(id: string, items: Map<string, Item>): Item {
	const known = items.get(id);
	if (known !== undefined) return known;
	const item: Item = {
		id,
		names: new Map(),
		aliases: new Map(),
		descriptions: new Map(),
		classes: new Set(),
		roles: new Set(),
		startDate: undefined,
		endDate: undefined,
	};
	items.set(id, item);
	return item;
}

function addAliases(item: Item, texts: readonly string[], language: string): void {
	for (const text of texts) {
		const alias = textOf(text);
		if (alias === undefined || item.aliases.has(alias)) continue;
		item.aliases.set(alias, language === '' ? alias : { text: alias, lang: language });
	}
}

function csvRows(content: string): Row[] {
	return parseTable(content).rows.map(({ cells }) =>
		Object.fromEntries([...cells].map(([column, text]): [string, Value] => [column.replace(/^\?/, ''), termOf(text)])),
	);
}

/** The answer as TSV writes terms as queries do: `<http://…>`, `"Ada"@en`, `"1970-01-01"^^<…>`. */
function termOf(text: string): Value {
	const [, address] = text.match(/^<(.*)>$/) ?? [];
	if (address !== undefined) return { text: address };
	const [, literal, language] = text.match(/^"(.*)"(?:@([\w-]+)|\^\^<.*>)$/) ?? [];
	return literal === undefined ? { text } : { text: literal, language };
}

/** Rows of a query; entity pages have no rows, and go to the items at once. */
function jsonRows(content: string, items: Map<string, Item>): Row[] {
	let answer: unknown;
	try {
		answer = JSON.parse(content);
	} catch {
		throw new ImportRefusal('the answer of Wikidata is broken or cut off', 'Run the query again and save all of it.');
	}
	if (isFields(answer) && isFields(answer.entities)) {
		for (const entity of Object.values(answer.entities)) if (isFields(entity)) addEntity(entity, items);
		return [];
	}
	const bindings = isFields(answer) && isFields(answer.results) ? answer.results.bindings : answer;
	if (!Array.isArray(bindings)) {
		throw new ImportRefusal('this is no answer of Wikidata', 'Save the result of a query as JSON or CSV.');
	}
	return bindings.filter(isFields).map((binding) =>
		Object.fromEntries(
			Object.entries(binding).flatMap(([name, value]): [string, Value][] => {
				const text = textOf(isFields(value) ? value.value : value);
				if (text === undefined) return [];
				return [[name, { text, language: isFields(value) ? textOf(value['xml:lang']) : undefined }]];
			}),
		),
	);
}

/** Classes of an entity page: P31; positions are items whose names the page does not say. */
function addEntity(entity: Fields, items: Map<string, Item>): void {
	const id = textOf(entity.id);
	if (id === undefined || !/^Q\d+$/.test(id)) return;
	const item = itemFor(id, items);
	for (const [language, label] of entriesOf(entity.labels)) setText(item.names, language, label);
	for (const [language, text] of entriesOf(entity.descriptions)) setText(item.descriptions, language, text);
	for (const [language, list] of entriesOf(entity.aliases)) {
		addAliases(
			item,
			listOf(list).flatMap((one) => (isFields(one) ? textsOf(one.value) : [])),
			language,
		);
	}
	const claims = isFields(entity.claims) ? entity.claims : {};
	for (const claim of listOf(claims.P31)) {
		const value = claimValue(claim);
		const target = isFields(value) ? textOf(value.id) : undefined;
		if (target !== undefined) item.classes.add(target);
	}
	item.startDate ??= timeOf(claims.P580) ?? timeOf(claims.P585);
	item.endDate ??= timeOf(claims.P582);
}

function entriesOf(value: unknown): [string, unknown][] {
	return isFields(value) ? Object.entries(value) : [];
}

function setText(texts: Map<string, string>, language: string, value: unknown): void {
	const text = isFields(value) ? textOf(value.value) : undefined;
	if (text !== undefined) texts.set(language, text);
}

function claimValue(claim: unknown): unknown {
	const snak = isFields(claim) ? claim.mainsnak : undefined;
	const data = isFields(snak) ? snak.datavalue : undefined;
	return isFields(data) ? data.value : undefined;
}

/** `+2025-06-02T00:00:00Z` with a precision: 11 is a day, 10 a month, 9 a year. */
function timeOf(claims: unknown): string | undefined {
	const value = claimValue(listOf(claims)[0]);
	if (!isFields(value)) return undefined;
	const time = textOf(value.time)?.replace(/^\+/, '');
	const length = value.precision === 11 ? 10 : value.precision === 10 ? 7 : 4;
	return time === undefined ? undefined : dayOf(time.slice(0, length));
}
