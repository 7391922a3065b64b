/**
 * FollowTheMoney entities, one a line (OpenSanctions' `entities.ftm.json`), as a list, or as an answer of its search:
 * persons, organisations, their other names and positions. Lines are read one by one, twice: who held which position
 * stands in entities of its own, before or after the person, or within it (`targets.nested.json`).
 * Source of the schema: https://followthemoney.tech/explorer/schemata/
 */
import { parseLine } from '../lines.ts';
import { syntaxProblem } from '../syntax.ts';
import type { Actor, Alias } from '../types.ts';
import { HeldPosts, type Role } from './held-posts.ts';
import { Ids, slug } from './ids.ts';
import { type ImportInput, ImportRefusal } from './input.ts';
import { type ImportItem, ITEM, made, madeHeader, warning } from './item.ts';
import { linesOf, type TextSource } from './text.ts';
import { addressOf, clip, dayOf, type Fields, isFields, listOf, textOf, textsOf } from './values.ts';

const TYPES: Readonly<Record<string, Actor['type']>> = {
	Person: 'Person',
	Organization: 'Organization',
	Company: 'Organization',
	PublicBody: 'Organization',
	LegalEntity: 'Organization',
	Asset: 'Organization',
};

/** More names than this are transcriptions made by machines: they cost memory and find nobody. */
const MOST_ALIASES = 24;
const MOST_ROLES = 12;

export async function* ftmItems(input: ImportInput, text: TextSource, today: string): AsyncGenerator<ImportItem> {
	const name = input.name.replace(/^.*\//, '').replace(/(?:\.\w+)+$/, '');
	yield madeHeader({ id: slug(name), name: input.name, version: today });
	const held = await readHeld(text);
	const ids = new Ids();
	for await (const { entity, where } of entitiesOf(text)) {
		yield ITEM;
		const key = textsOf(entity?.id)[0];
		if (entity === undefined || key === undefined) {
			yield warning(where, 'is not one whole entity, so it is left out', 'Download the file again.');
			continue;
		}
		const actor = actorOf(entity, ids.claim(key, slug(key)), held.of(key));
		if (actor === 'nameless') yield warning(where, 'has no name, so it is left out', 'Nothing needs to be done.');
		else if (actor !== undefined) yield made('actors', actor, where);
	}
}

function actorOf(entity: Fields, id: string, held: readonly Role[]): Actor | 'nameless' | undefined {
	const schema = textsOf(entity.schema)[0] ?? '';
	const type = Object.hasOwn(TYPES, schema) ? TYPES[schema] : undefined;
	if (type === undefined) return undefined;
	const properties = isFields(entity.properties) ? entity.properties : {};
	const names = textsOf(properties.name);
	const name = textsOf(entity.caption)[0] ?? names[0];
	if (name === undefined) return 'nameless';
	const roles = [...held, ...textsOf(properties.position).map((title): Role => ({ title }))];
	const description = textsOf(properties.summary)[0] ?? textsOf(properties.notes)[0];
	const sameAs = sameAsOf(properties);
	const aliases = aliasesOf(name, names, properties);
	return {
		id,
		type,
		name,
		...(aliases.length === 0 ? {} : { aliases }),
		...(description === undefined ? {} : { description: clip(description, 300) ?? description }),
		...(sameAs.length === 0 ? {} : { sameAs }),
		...(roles.length === 0
			? {}
			: {
					roles: distinct(roles)
						.slice(0, MOST_ROLES)
						.map((role) => ({ ...role })),
				}),
	};
}

function aliasesOf(name: string, names: readonly string[], properties: Fields): Alias[] {
	const strong = textsOf([...names, ...textsOf(properties.alias), ...textsOf(properties.previousName)]);
	const full = strong.filter((text) => text !== name);
	const weak = textsOf(properties.weakAlias)
		.filter((text) => text !== name && !strong.includes(text))
		.map((text): Alias => ({ text, strength: 'weak' }));
	// Papers go on with the surname once the full name stands.
	const surnames = textsOf(properties.lastName)
		.filter((text) => !/\s/.test(text) && !strong.includes(text))
		.map((text): Alias => ({ text, kind: 'short', strength: 'weak' }));
	const acronyms = textsOf(properties.abbreviation).map((text): Alias => ({ text, kind: 'acronym' }));
	return [...full, ...weak, ...surnames, ...acronyms].slice(0, MOST_ALIASES);
}

function sameAsOf(properties: Fields): string[] {
	const wikidata = textsOf(properties.wikidataId)
		.filter((id) => /^Q\d+$/.test(id))
		.map((id) => `https://www.wikidata.org/entity/${id}`);
	const pages = textsOf(properties.wikipediaUrl).flatMap((url) => addressOf(url) ?? []);
	return [...new Set([...wikidata, ...pages])];
}

/** Who held which position: from `Occupancy` and the `Position` that it names. */
async function readHeld(text: TextSource): Promise<HeldPosts> {
	const held = new HeldPosts();
	const take = ({ holder: owner, entity }: { readonly holder: string | undefined; readonly entity: Fields }) => {
		const properties = isFields(entity.properties) ? entity.properties : {};
		const id = textsOf(entity.id)[0];
		const title = textsOf(properties.name)[0] ?? textsOf(entity.caption)[0];
		if (entity.schema === 'Position' && id !== undefined && title !== undefined) held.name(id, title);
		const holder = idsOf(properties.holder)[0] ?? owner;
		const post = idsOf(properties.post)[0];
		if (entity.schema !== 'Occupancy' || holder === undefined || post === undefined) return;
		const startDate = dayOf(textsOf(properties.startDate)[0]);
		const endDate = dayOf(textsOf(properties.endDate)[0]);
		const inOrder = startDate === undefined || endDate === undefined || startDate <= endDate;
		held.add(holder, post, startDate, inOrder ? endDate : undefined);
	};
	// Most lines are persons: only the two kinds that matter here are parsed twice.
	for await (const { entity } of entitiesOf(text, /"schema"\s*:\s*"(?:Position|Occupancy)"/)) {
		if (entity !== undefined) for (const one of withInner(entity)) take(one);
	}
	return held;
}

/** Entities with the place where they stand; of lines only those that a pattern is found in. */
async function* entitiesOf(
	text: TextSource,
	pattern?: RegExp,
): AsyncGenerator<{ readonly entity: Fields | undefined; readonly where: string }> {
	if (/^\s*(?:\[|\{\s*\n)/.test(text.head)) {
		for (const [index, entity] of listed(parsed(await text.whole())).entries()) {
			yield { entity: isFields(entity) ? entity : undefined, where: `entity ${index + 1}` };
		}
		return;
	}
	for await (const { line, number } of linesOf(text.pieces())) {
		if (line.trim() === '' || pattern?.test(line) === false) continue;
		const where = `line ${number}`;
		const entity = parseLine(line);
		if (Array.isArray(entity?.results)) {
			for (const one of entity.results) yield { entity: isFields(one) ? one : undefined, where };
		} else yield { entity, where };
	}
}

function parsed(content: string): unknown {
	try {
		return JSON.parse(content);
	} catch (error) {
		const { problem, remedy } = syntaxProblem(error, content);
		throw new ImportRefusal(problem, remedy);
	}
}

/** One entity, a list of them, or the answer of a search. */
function listed(value: unknown): readonly unknown[] {
	return listOf(isFields(value) && Array.isArray(value.results) ? value.results : value);
}

/** An entity and those written out within it, with who holds what is held. */
function* withInner(
	entity: Fields,
	holder?: string,
): Generator<{ readonly holder: string | undefined; readonly entity: Fields }> {
	yield { holder, entity };
	const owner = textOf(entity.id);
	for (const value of Object.values(isFields(entity.properties) ? entity.properties : {})) {
		for (const inner of listOf(value)) if (isFields(inner)) yield* withInner(inner, owner);
	}
}

/** Ids of entities, whether they are named or written out. */
function idsOf(value: unknown): string[] {
	return listOf(value).flatMap((one) => textOf(isFields(one) ? one.id : one) ?? []);
}

function distinct(roles: readonly Role[]): Role[] {
	const known = new Map<string, Role>();
	for (const role of roles) {
		const key = role.title.toLowerCase();
		const dated = role.startDate !== undefined || role.endDate !== undefined;
		const name = dated ? `${key} ${role.startDate} ${role.endDate}` : key;
		if (!known.has(name) && (dated || ![...known.values()].some(({ title }) => title.toLowerCase() === key))) {
			known.set(name, role);
		}
	}
	return [...known.values()];
}
