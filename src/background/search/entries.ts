/** What can be found: actors, events, accounts and sources of the enabled datasets, each with its written forms. */
import { holdsOn } from '../../dataset/dates.ts';
import { pickText, textForms } from '../../dataset/text.ts';
import type { Account, Actor, Alias, EventEntry, Source, Text } from '../../dataset/types.ts';
import type { EntityRef, SearchHit } from '../../protocol/views.ts';
import type { Library } from '../../store/library.ts';
import type { DatasetReader } from '../../store/reader.ts';
import type { DatasetRow } from '../../store/schema.ts';
import type { Here } from '../details.ts';
import { type Form, makeForm } from './match.ts';

export interface Findable {
	readonly ref: EntityRef;
	readonly kind: SearchHit['kind'];
	readonly type: Actor['type'] | undefined;
	readonly row: DatasetRow;
	readonly name: Text;
	/** Names first, then aliases. */
	readonly forms: readonly Form[];
	/** How many of `forms` are names. */
	readonly names: number;
	/** The line below the name, in the reader's language; worked out for results only. */
	readonly detail: (here: Here) => string | undefined;
	readonly date: string | undefined;
	readonly accounts: number;
}

export async function allFindables(library: Library): Promise<readonly Findable[]> {
	return (await Promise.all((await library.enabled()).map(findablesOf))).flat();
}

export async function findablesOf(reader: DatasetReader): Promise<Findable[]> {
	const [actors, events, accounts, sources] = await Promise.all([
		reader.all('actors'),
		reader.all('events'),
		reader.all('accounts'),
		reader.all('sources'),
	]);
	const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
	const sourcesById = new Map(sources.map((source) => [source.id, source]));
	const mentioning = tally(accounts.flatMap(({ mentions }) => mentions ?? []));
	const about = accountsAbout(events, accounts);
	const published = tally(accounts.map(({ source }) => source));
	const { row } = reader;
	return [
		...actors.map((actor) => findActor(row, actor, mentioning.get(actor.id) ?? 0)),
		...events.map((event) => findEvent(row, event, actorsById, about.get(event.id)?.size ?? 0)),
		...sources.map((source) => findSource(row, source, published.get(source.id) ?? 0)),
		...accounts.flatMap((account) => findAccount(row, account, sourcesById.get(account.source))),
	];
}

function findActor(row: DatasetRow, actor: Actor, accounts: number): Findable {
	return {
		...named(row, 'actor', actor, actor.name, aliasTexts(actor.aliases)),
		type: actor.type,
		date: undefined,
		detail: ({ languages, today }) => {
			const role = actor.roles?.find((held) => holdsOn(held, today));
			return role && pickText(role.title, languages);
		},
		accounts,
	};
}

function findEvent(row: DatasetRow, event: EventEntry, actors: ReadonlyMap<string, Actor>, accounts: number): Findable {
	return {
		...named(row, 'event', event, event.name, aliasTexts(event.aliases)),
		type: undefined,
		date: event.startDate,
		detail: ({ languages }) => {
			const places = (event.location ?? []).flatMap((id) => actors.get(id) ?? []);
			return places.length === 0 ? undefined : places.map(({ name }) => pickText(name, languages)).join(', ');
		},
		accounts,
	};
}

function findSource(row: DatasetRow, source: Source, accounts: number): Findable {
	return {
		...named(row, 'source', source, source.name, source.domains),
		type: undefined,
		date: undefined,
		detail: () => source.domains[0],
		accounts,
	};
}

/** An account without a headline has nothing to be found by. */
function findAccount(row: DatasetRow, account: Account, source: Source | undefined): Findable[] {
	if (account.headline === undefined) return [];
	const found: Findable = {
		...named(row, 'account', account, account.headline, []),
		type: undefined,
		date: account.datePublished,
		detail: ({ languages }) => source && pickText(source.name, languages),
		accounts: 0,
	};
	return [found];
}

function named(
	row: DatasetRow,
	kind: SearchHit['kind'],
	{ id }: { readonly id: string },
	name: Text,
	others: readonly string[],
): Pick<Findable, 'ref' | 'kind' | 'row' | 'name' | 'forms' | 'names'> {
	const names = [...new Set(textForms(name).map(({ text }) => text))];
	const forms = [...new Set([...names, ...others])].map(makeForm);
	return { ref: { dataset: row.id, id }, kind, row, name, forms, names: names.length };
}

function aliasTexts(aliases: readonly Alias[] | undefined): string[] {
	return (aliases ?? []).flatMap((alias) =>
		typeof alias === 'string' ? [alias] : [alias.text, ...(alias.forms ?? [])],
	);
}

/** The accounts about each event or one below it, as its card offers them. */
function accountsAbout(events: readonly EventEntry[], accounts: readonly Account[]): Map<string, Set<string>> {
	const parents = new Map(events.map(({ id, superEvent }) => [id, superEvent]));
	const about = new Map(events.map(({ id }) => [id, new Set<string>()]));
	for (const account of accounts) {
		for (const named of account.about) {
			let event: string | undefined = named;
			// An event that has the account already has passed it on to those above.
			while (event !== undefined && about.get(event)?.has(account.id) === false) {
				about.get(event)?.add(account.id);
				event = parents.get(event);
			}
		}
	}
	return about;
}

function tally(ids: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
