/**
 * A dataset with a given number of aliases: persons and organisations, 64 % Latin and 36 % Cyrillic, all aliases strong.
 * A larger set begins with the smaller ones.
 */
import type { Actor, Dataset } from '../../src/dataset/types.ts';
import { randomFrom } from './random.ts';
import { type NameWords, nameWords } from './words.ts';

const SEED = 20250602;
const LATIN_SHARE = 0.64;
const PERSON_SHARE = 0.75;

function personLatin({ given, father, family }: NameWords): string[] {
	const [own, middle, last] = [given(), father(), family()];
	return [`${own} ${last}`, `${own} ${middle} ${last}`, `${own} ${middle.charAt(0)}. ${last}`, `${given()} ${last}`];
}

function personCyrillic({ given, father, family }: NameWords): string[] {
	const [own, middle, last] = [given(), father(), family()];
	return [`${own} ${last}`, `${own} ${middle} ${last}`, `${last} ${own} ${middle}`, `${given()} ${last}`];
}

function organisationLatin({ family, acronym }: NameWords): string[] {
	const [first, second] = [family(), family()];
	return [`${first} ${second} Group`, `${first} Institute`, `Institute of ${first} ${second}`, acronym()];
}

function organisationCyrillic({ family, acronym }: NameWords): string[] {
	const [first, second] = [family(), family()];
	return [`Институт ${first} ${second}`, `Комитет ${first}`, `Группа ${second}`, acronym()];
}

/** Actors without end. */
function* actors(): Generator<Actor & { readonly name: string; readonly aliases: string[] }> {
	const random = randomFrom(SEED);
	const words = { latin: nameWords(random, 'latin'), cyrillic: nameWords(random, 'cyrillic') };
	for (let index = 0; ; index++) {
		const latin = random.next() < LATIN_SHARE;
		const isPerson = random.next() < PERSON_SHARE;
		const own = latin ? words.latin : words.cyrillic;
		const make = isPerson ? (latin ? personLatin : personCyrillic) : latin ? organisationLatin : organisationCyrillic;
		const [name = '', ...aliases] = new Set(make(own));
		yield { id: `actor-${index}`, type: isPerson ? 'Person' : 'Organization', name, aliases };
	}
}

export function datasetOf(actorList: Actor[], id = 'bench'): Dataset {
	return {
		format: 'counterpoint-dataset',
		formatVersion: 1,
		id,
		version: '1.0.0',
		name: `Benchmark names (${id})`,
		groups: [],
		sources: [],
		actors: actorList,
		events: [],
		accounts: [],
		questions: [],
	};
}

/** With exactly `count` aliases, the actors' names among them. */
export function datasetWithAliases(count: number): Dataset {
	const list: Actor[] = [];
	let left = count;
	for (const actor of actors()) {
		const aliases = actor.aliases.slice(0, Math.max(0, left - 1));
		list.push({ ...actor, aliases });
		left -= 1 + aliases.length;
		if (left <= 0) break;
	}
	return datasetOf(list);
}

export function datasetWithActors(count: number, id?: string): Dataset {
	const list: Actor[] = [];
	for (const actor of actors()) {
		list.push(actor);
		if (list.length === count) break;
	}
	return datasetOf(list, id);
}

export function aliasesOf({ name, aliases = [] }: Actor): string[] {
	return [name, ...aliases].filter((alias) => typeof alias === 'string');
}

/** All aliases of a dataset, each once. */
export function allAliases(dataset: Dataset): string[] {
	return [...new Set(dataset.actors.flatMap(aliasesOf))];
}

/** As JSON Lines, the form for large datasets, in pieces. */
export function* linesOf({ actors: list, groups, sources, events, accounts, questions, ...header }: Dataset) {
	yield `${JSON.stringify(header)}\n`;
	for (const actor of list) yield `${JSON.stringify({ kind: 'actor', ...actor })}\n`;
}
