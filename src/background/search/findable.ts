/** What can be found: actors, events, accounts and sources, each with its written forms and what it is filtered by. Pure. */
import { holdsOn } from '../../dataset/dates.ts';
import { pickText, textForms } from '../../dataset/text.ts';
import type { Account, Actor, Alias, EventEntry, Group, Source, Text } from '../../dataset/types.ts';
import type { EntityRef, SearchHit } from '../../protocol/views.ts';
import type { DatasetRow } from '../../store/schema.ts';
import type { Here } from '../details.ts';
import { sayIn } from '../foreign.ts';
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
	/** Headline and summary in one, for words that no name has. */
	readonly texts: () => readonly LongText[];
	/** The line below the name, in the reader's language; worked out for results only. */
	readonly detail: (here: Here) => string | undefined;
	readonly date: string | undefined;
	readonly endDate: string | undefined;
	readonly languages: readonly string[];
	readonly source: Source | undefined;
	readonly group: Group | undefined;
	/** Actors that take part in it, or that it mentions. */
	readonly actors: readonly string[];
	/** Events that it is, or belongs to. */
	readonly events: readonly string[];
	readonly accounts: number;
	/** So many slips in a word are forgiven. */
	readonly edits: number;
	/** The lexicon gave it as an answer, which stands even where its words are parted otherwise here ("U.S."). */
	readonly answers: boolean;
}

export interface LongText {
	readonly form: Form;
	/** Of the summary, where the dataset tells it. */
	readonly lang: string | undefined;
	/** Where the headline ends and the summary begins. */
	readonly summaryAt: number;
}

const NOTHING = {
	type: undefined,
	texts: () => [],
	detail: () => undefined,
	date: undefined,
	endDate: undefined,
	languages: [],
	source: undefined,
	group: undefined,
	actors: [],
	events: [],
	accounts: 0,
} as const satisfies Partial<Findable>;

export function findActor(row: DatasetRow, actor: Actor, accounts: number, edits: number): Findable {
	return {
		...NOTHING,
		...named(row, 'actor', actor, actor.name, aliasTexts(actor.aliases)),
		type: actor.type,
		detail: ({ languages, today }) => {
			const role = actor.roles?.find((held) => holdsOn(held, today));
			return role && sayIn(languages, role.title);
		},
		actors: [actor.id],
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
		...NOTHING,
		...named(row, 'event', event, event.name, aliasTexts(event.aliases)),
		date: event.startDate,
		endDate: event.endDate,
		detail: ({ languages }) => {
			const where = (event.location ?? []).flatMap((id) => places.get(id) ?? []);
			return where.length === 0 ? undefined : where.map(({ name }) => sayIn(languages, name)).join(', ');
		},
		actors: [...(event.participants ?? []), ...(event.location ?? [])],
		events: event.superEvent === undefined ? [event.id] : [event.id, event.superEvent],
		accounts,
		edits,
		answers: true,
	};
}

export function findSource(row: DatasetRow, source: Source, group: Group | undefined, accounts: number): Findable {
	return {
		...NOTHING,
		...named(row, 'source', source, source.name, source.domains),
		detail: () => source.domains[0],
		languages: source.inLanguage ?? [],
		source,
		group,
		accounts,
		edits: 1,
		answers: false,
	};
}

export function findAccount(
	row: DatasetRow,
	account: Account,
	source: Source | undefined,
	group: Group | undefined,
): Findable {
	const { headline, summary } = account;
	let texts: readonly LongText[] | undefined;
	return {
		...NOTHING,
		...(headline === undefined
			? { ...named(row, 'account', account, source?.name ?? account.source, []), forms: [], names: 0 }
			: named(row, 'account', account, headline, [])),
		// Folded when a query first looks there.
		texts: () => {
			texts ??= summary === undefined ? [] : longTexts(headline, summary);
			return texts;
		},
		detail: ({ languages }) =>
			headline === undefined || source === undefined ? undefined : sayIn(languages, source.name),
		date: account.datePublished,
		languages: account.inLanguage === undefined ? [] : [account.inLanguage],
		source,
		group,
		actors: account.mentions ?? [],
		events: account.about,
		edits: 1,
		answers: false,
	};
}

function longTexts(headline: Text | undefined, summary: Text): LongText[] {
	return textForms(summary).map(({ lang, text }) => {
		const title = headline === undefined ? '' : `${pickText(headline, lang === undefined ? [] : [lang])}\n`;
		return { form: makeForm(title + text), lang, summaryAt: title.length };
	});
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
