/** Cards from rows: which questions come first, which accounts are others, which role was held on the day. Pure. */
import { dateOf, holdsOn } from '../dataset/dates.ts';
import type { Account, EventEntry, Question } from '../dataset/types.ts';
import type { ActorCard, EventCard, RoleView } from '../protocol/views.ts';
import type { ActorRows, EventRows } from './rows.ts';
import { SHARPEST_KINDS } from './sharpness.ts';
import {
	accountView,
	actorLink,
	eventLink,
	given,
	groupAccounts,
	isBeingRead,
	positionView,
	questionView,
	readingView,
	say,
	type ViewRows,
} from './views.ts';

/** A card is read in passing; the rest is in the detail views of accounts. */
const MOST_STATEMENTS = 6;

export function eventCard(rows: EventRows): EventCard {
	const questions = sharpestFirst(rows, rows.questions, rows.ownQuestions);
	const { event } = rows;
	return {
		kind: 'event',
		ref: { dataset: rows.dataset.id, id: event.id },
		dataset: rows.dataset,
		further: [],
		name: say(rows, event.name),
		locations: rows.locations.map(({ name }) => say(rows, name)),
		participants: rows.participants.map((actor) => actorLink(rows, actor)),
		children: [...rows.children].sort(byStart).map((child) => eventLink(rows, child)),
		reading: readingView(rows),
		questions: questions.map((question) => questionView(rows, question)),
		others: otherAccounts(rows, [rows.ownAccounts, rows.accountsBelow], questions),
		...given({
			startDate: startOf(event, rows.children),
			endDate: event.endDate,
			parent: rows.parent && eventLink(rows, rows.parent),
			description: say(rows, event.description),
		}),
	};
}

/**
 * A series that the dataset gives no start begins with its first part. Its end is not worked out: parts that were only
 * proposed, and those that the dataset does not know yet, would make it wrong.
 */
function startOf(event: EventEntry, children: readonly EventEntry[]): string | undefined {
	return event.startDate ?? children.flatMap((child) => child.startDate ?? []).sort()[0];
}

/** `onPage`: ids of the events found on the page. */
export function actorCard(
	rows: ActorRows,
	on: { readonly published: string | undefined; readonly today: string; readonly onPage: readonly string[] },
): ActorCard {
	const { actor } = rows;
	const published = dateOf(on.published);
	const day = published ?? on.today;
	const isOnPage = ({ id }: { readonly id: string }) => on.onPage.includes(id);
	const statements = statementsOf(rows, on.onPage);
	const spoken = statements.flatMap(({ position }) => rows.accounts.get(position.account.ref.id) ?? []);
	const naming = [...rows.mentioning, ...spoken];
	return {
		kind: 'actor',
		ref: { dataset: rows.dataset.id, id: actor.id },
		dataset: rows.dataset,
		further: [],
		type: actor.type,
		name: say(rows, actor.name),
		roles: rolesOn(rows, day),
		rolesAt: { date: day, from: published === undefined ? 'today' : 'article' },
		events: [...rows.events]
			.sort((a, b) => Number(isOnPage(b)) - Number(isOnPage(a)) || byStart(a, b))
			.map((event) => ({ ...eventLink(rows, event), onPage: isOnPage(event) })),
		statements: statements.slice(0, MOST_STATEMENTS),
		others: otherAccounts(rows, [naming.length > 0 ? naming : rows.aboutEventsOnPage], rows.questions),
		reading: readingView(rows),
		...given({ description: say(rows, actor.description) }),
	};
}

/**
 * First what the account being read and another one both speak to, then the event's own questions before those of
 * its parts, then by kind, then by number of positions.
 */
export function sharpestFirst(rows: ViewRows, questions: readonly Question[], own: ReadonlySet<string>): Question[] {
	const rank = (question: Question) => [
		isShared(rows, question) ? 0 : 1,
		own.has(question.id) ? 0 : 1,
		SHARPEST_KINDS.indexOf(question.kind),
		-question.positions.length,
	];
	return [...questions]
		.map((question) => ({ question, rank: rank(question) }))
		.sort((a, b) => compareLists(a.rank, b.rank))
		.map(({ question }) => question);
}

/** Roles held on a day; a day of year or month precision counts the roles that it touches. */
export function rolesOn(rows: Pick<ActorRows, 'actor' | 'languages'> & ViewRows, day: string): RoleView[] {
	return (rows.actor.roles ?? [])
		.filter((role) => holdsOn(role, day))
		.map(({ title, startDate, endDate }) => ({ title: say(rows, title), ...given({ startDate, endDate }) }));
}

function isShared(rows: ViewRows, { positions }: Question): boolean {
	const read = positions.filter(({ account }) => isBeingRead(rows, account)).length;
	return read > 0 && read < positions.length;
}

function statementsOf(rows: ActorRows, onPage: readonly string[]): ActorCard['statements'] {
	const onPageQuestions = new Set(
		rows.questions.filter(({ about }) => about.some((id) => onPage.includes(id))).map(({ id }) => id),
	);
	return sharpestFirst(rows, rows.questions, onPageQuestions).flatMap((question) =>
		question.positions
			.filter(({ speakerActor, account }) => speakerActor === rows.actor.id && !isBeingRead(rows, account))
			.flatMap((position) => {
				const view = positionView(rows, position);
				return view === undefined ? [] : [{ question: say(rows, question.text), position: view }];
			}),
	);
}

/** Layer by layer (the event's own accounts before those of its parts), the most recent last, each once. */
function otherAccounts(
	rows: ViewRows,
	layers: readonly (readonly Account[])[],
	questions: readonly Question[],
): EventCard['others'] {
	const sorted = layers.flatMap((layer) => [...layer].sort(byPublication));
	const others = new Map(
		sorted.filter(({ id }) => !isBeingRead(rows, id)).map((account) => [account.id, account] as const),
	);
	return groupAccounts(
		rows,
		[...others.values()].map((account) => accountView(rows, account, passageOf(account, questions))),
	);
}

/** The words by which an account takes part in the sharpest question that it speaks to. */
export function passageOf({ id }: Account, questions: readonly Question[]): string | undefined {
	for (const { positions } of questions) {
		const quote = positions.find(({ account, locator }) => account === id && locator !== undefined)?.locator?.quote;
		if (quote !== undefined) return quote;
	}
	return undefined;
}

/** Dates as text sort by time; those without one come first, so that the most recent stays last. */
export function byPublication(a: Account, b: Account): number {
	return compareText(a.datePublished ?? '', b.datePublished ?? '');
}

function byStart(
	a: { readonly startDate?: string | undefined },
	b: { readonly startDate?: string | undefined },
): number {
	return compareText(a.startDate ?? '', b.startDate ?? '');
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
	for (const [at, value] of a.entries()) {
		const difference = value - (b[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
