/**
 * FollowTheMoney entities, one a line (OpenSanctions' `entities.ftm.json`): persons, organisations, their other names
 * and positions. Read line by line, twice: who held which position stands in entities of its own, before or after the
 * person. Source of the schema: https://followthemoney.tech/explorer/schemata/
 */
import { parseLine } from '../lines.ts';
import type { Actor, Alias } from '../types.ts';
import { Ids, slug } from './ids.ts';
import type { ImportInput } from './input.ts';
import { type ImportItem, ITEM, made, madeHeader, warning } from './item.ts';
import { linesOf, type TextSource } from './text.ts';
import { addressOf, clip, dayOf, type Fields, isFields, textsOf } from './values.ts';

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

interface Role {
	readonly title: string;
	readonly startDate?: string;
	readonly endDate?: string;
}

export async function* ftmItems(input: ImportInput, text: TextSource, today: string): AsyncGenerator<ImportItem> {
	const name = input.name.replace(/^.*\//, '').replace(/(?:\.\w+)+$/, '');
	yield madeHeader({ id: slug(name), name: input.name, version: today });
	const roles = await readRoles(text);
	const ids = new Ids();
	for await (const { line, number } of linesOf(text.pieces())) {
		if (line.trim() === '') continue;
		yield ITEM;
		const where = `line ${number}`;
		const entity = parseLine(line);
		const key = textsOf(entity?.id)[0];
		if (entity === undefined || key === undefined) {
			yield warning(where, 'is not one whole entity, so it is left out', 'Download the file again.');
			continue;
		}
		const actor = actorOf(entity, ids.claim(key, slug(key)), roles.get(key) ?? []);
		if (actor === 'nameless') yield warning(where, 'has no name, so it is left out', 'Nothing needs to be done.');
		else if (actor !== undefined) yield made('actors', actor, where);
	}
}

function actorOf(entity: Fields, id: string, held: readonly Role[]): Actor | 'nameless' | undefined {
	const type = TYPES[textsOf(entity.schema)[0] ?? ''];
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
	const acronyms = textsOf(properties.abbreviation).map((text): Alias => ({ text, kind: 'acronym' }));
	return [...full, ...weak, ...acronyms].slice(0, MOST_ALIASES);
}

function sameAsOf(properties: Fields): string[] {
	const wikidata = textsOf(properties.wikidataId)
		.filter((id) => /^Q\d+$/.test(id))
		.map((id) => `https://www.wikidata.org/entity/${id}`);
	const pages = textsOf(properties.wikipediaUrl).flatMap((url) => addressOf(url) ?? []);
	return [...new Set([...wikidata, ...pages])];
}

/** Who held which position, by the person's id: from `Occupancy` and the `Position` that it names. */
async function readRoles(text: TextSource): Promise<ReadonlyMap<string, readonly Role[]>> {
	const positions = new Map<string, string>();
	const held: { readonly holder: string; readonly post: string; readonly dates: Omit<Role, 'title'> }[] = [];
	for await (const { line } of linesOf(text.pieces())) {
		// Most lines are persons: only the two kinds that matter here are parsed twice.
		if (!/"schema"\s*:\s*"(?:Position|Occupancy)"/.test(line)) continue;
		const entity = parseLine(line);
		if (entity === undefined || !isFields(entity.properties)) continue;
		const { properties } = entity;
		const id = textsOf(entity.id)[0];
		const title = textsOf(entity.caption)[0] ?? textsOf(properties.name)[0];
		if (entity.schema === 'Position' && id !== undefined && title !== undefined) positions.set(id, title);
		const holder = textsOf(properties.holder)[0];
		const post = textsOf(properties.post)[0];
		if (entity.schema !== 'Occupancy' || holder === undefined || post === undefined) continue;
		const startDate = dayOf(textsOf(properties.startDate)[0]);
		const endDate = dayOf(textsOf(properties.endDate)[0]);
		const inOrder = startDate === undefined || endDate === undefined || startDate <= endDate;
		held.push({
			holder,
			post,
			dates: {
				...(startDate === undefined ? {} : { startDate }),
				...(endDate === undefined || !inOrder ? {} : { endDate }),
			},
		});
	}
	const roles = new Map<string, Role[]>();
	for (const { holder, post, dates } of held) {
		const title = positions.get(post);
		if (title === undefined) continue;
		const list = roles.get(holder) ?? [];
		list.push({ title, ...dates });
		roles.set(holder, list);
	}
	return roles;
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
