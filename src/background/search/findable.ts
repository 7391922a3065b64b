/** What can be found: actors, events, accounts and sources, each with its written forms. Pure. */
import { holdsOn } from '../../dataset/dates.ts';
import { pickText, textForms } from '../../dataset/text.ts';
import type { Account, Actor, Alias, EventEntry, Source, Text } from '../../dataset/types.ts';
import type { EntityRef, SearchHit } from '../../protocol/views.ts';
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
	/** So many slips in a word are forgiven. */
	readonly edits: number;
	/** The lexicon gave it as an answer, which stands even where its words are parted otherwise here ("U.S."). */
	readonly answers: boolean;
}

export function findActor(row: DatasetRow, actor: Actor, accounts: number, edits: number): Findable {
	return {
		...named(row, 'actor', actor, actor.name, aliasTexts(actor.aliases)),
		type: actor.type,
		date: undefined,
		detail: ({ languages, today }) => {
			const role = actor.roles?.find((held) => holdsOn(held, today));
			return role && pickText(role.title, languages);
		},
		accounts,
		edits,
		answers: true,
	};
}

export function findEvent(
	row: DatasetRow,
	event: EventEntry,
	places: ReadonlyMap<string, Actor>,
	accounts: number,
	edits: number,
): Findable {
	return {
		...named(row, 'event', event, event.name, aliasTexts(event.aliases)),
		type: undefined,
		date: event.startDate,
		detail: ({ languages }) => {
			const where = (event.location ?? []).flatMap((id) => places.get(id) ?? []);
			return where.length === 0 ? undefined : where.map(({ name }) => pickText(name, languages)).join(', ');
		},
		accounts,
		edits,
		answers: true,
	};
}

export function findSource(row: DatasetRow, source: Source, accounts: number): Findable {
	return {
		...named(row, 'source', source, source.name, source.domains),
		type: undefined,
		date: undefined,
		detail: () => source.domains[0],
		accounts,
		edits: 1,
		answers: false,
	};
}

/** An account without a headline has nothing to be found by. */
export function findAccount(row: DatasetRow, account: Account, source: Source | undefined): Findable | undefined {
	if (account.headline === undefined) return undefined;
	return {
		...named(row, 'account', account, account.headline, []),
		type: undefined,
		date: account.datePublished,
		detail: ({ languages }) => source && pickText(source.name, languages),
		accounts: 0,
		edits: 1,
		answers: false,
	};
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
