/** One card from several datasets that know the same actor or event: the first speaks, the others add and are named. */
import type {
	AccountGroupView,
	ActorCard,
	Card,
	DatasetLabel,
	EventCard,
	OtherSaying,
	PositionView,
	QuestionView,
	RoleView,
} from '../protocol/views.ts';
import { SHARPEST_KINDS } from './sharpness.ts';
import { given } from './views.ts';

/** The card of the first reference, with the questions, statements and accounts of the rest. */
export function mergeCards([first, ...rest]: readonly Card[]): Card | undefined {
	return rest.reduce<Card | undefined>((card, next) => {
		if (card?.kind === 'event' && next.kind === 'event') return mergeEvents(card, next);
		if (card?.kind === 'actor' && next.kind === 'actor') return mergeActors(card, next);
		return card;
	}, first);
}

/** The card with further accounts: each page once. */
export function withOthers<C extends Card>(card: C, groups: readonly AccountGroupView[]): C {
	return groups.length === 0 ? card : { ...card, others: mergeGroups(card.others, groups) };
}

function mergeEvents(card: EventCard, next: EventCard): EventCard {
	const named = new Set(card.participants.map(({ name }) => name));
	return {
		...card,
		...mergeCommon(card, next),
		participants: [...card.participants, ...next.participants.filter(({ name }) => !named.has(name))],
		questions: mergeQuestions(
			card.questions,
			next.questions.map((question) => ({ ...question, from: next.dataset.name })),
		),
	};
}

function mergeActors(card: ActorCard, next: ActorCard): ActorCard {
	return {
		...card,
		...mergeCommon(card, next),
		events: [...card.events, ...next.events],
		statements: [
			...card.statements,
			...next.statements.map(({ question, position }) => ({
				question,
				position: { ...position, account: { ...position.account, from: next.dataset.name } } satisfies PositionView,
			})),
		],
	};
}

function mergeCommon(card: Card, next: Card): Pick<Card, 'reading' | 'further' | 'others'> {
	return {
		reading: card.reading ?? next.reading,
		further: [...card.further, sayingOf(card, next)],
		others: mergeGroups(card.others, next.others, next.dataset),
	};
}

/** What the next card says otherwise than the first: nobody decides between datasets but the reader. */
function sayingOf(card: Card, next: Card): OtherSaying {
	const other = <T>(value: T | undefined, known: T | undefined) =>
		value === undefined || JSON.stringify(value) === JSON.stringify(known) ? undefined : value;
	const dates = (one: Card) => (one.kind === 'event' ? [one.startDate, one.endDate] : []);
	const differs = next.kind === 'event' && other(dates(next), dates(card)) !== undefined;
	return {
		ref: next.ref,
		dataset: next.dataset,
		...given({
			name: other(next.name, card.name),
			description: other(next.description, card.description),
			...(differs ? { startDate: next.startDate, endDate: next.endDate } : {}),
			...(next.kind === 'event' && card.kind === 'event' ? { locations: unknown(next.locations, card.locations) } : {}),
			...(next.kind === 'actor' && card.kind === 'actor' ? { roles: otherRoles(next, card) } : {}),
		}),
	};
}

function unknown(texts: readonly string[], known: readonly string[]): readonly string[] | undefined {
	const others = texts.filter((text) => !known.includes(text));
	return others.length === 0 ? undefined : others;
}

/** A role is the same when it is called the same and no other beginning is given. */
function otherRoles(next: ActorCard, card: ActorCard): readonly RoleView[] | undefined {
	const isKnown = ({ title, startDate }: RoleView) =>
		card.roles.some(
			(role) =>
				role.title.toLowerCase() === title.toLowerCase() &&
				(startDate === undefined || role.startDate === undefined || startDate === role.startDate),
		);
	const others = next.roles.filter((role) => !isKnown(role));
	return others.length === 0 ? undefined : others;
}

/** Two lists, each with its sharpest question first, as one such list; what stands first within one stays so. */
function mergeQuestions(first: readonly QuestionView[], added: readonly QuestionView[]): QuestionView[] {
	const merged: QuestionView[] = [];
	let at = 0;
	for (const question of added) {
		for (let known = first[at]; known !== undefined && rank(known) <= rank(question); known = first[at]) {
			merged.push(known);
			at += 1;
		}
		merged.push(question);
	}
	return [...merged, ...first.slice(at)];
}

/** Those on which the account being read and others differ before all others, then by kind. */
function rank({ kind, positions }: QuestionView): number {
	const read = positions.filter(({ account }) => account.reading).length;
	const shared = read > 0 && read < positions.length;
	return (shared ? 0 : SHARPEST_KINDS.length) + SHARPEST_KINDS.indexOf(kind);
}

/** Groups are one when they bear the same name; a page that both datasets know is offered once. */
function mergeGroups(
	groups: readonly AccountGroupView[],
	added: readonly AccountGroupView[],
	of?: DatasetLabel,
): AccountGroupView[] {
	const offered = new Set(groups.flatMap(({ accounts }) => accounts.map(({ href }) => withoutFragment(href))));
	offered.delete('');
	const merged = new Map(groups.map((group) => [group.name, group]));
	for (const group of added) {
		const known = merged.get(group.name);
		const fresh = group.accounts
			.filter(({ href }) => !offered.has(withoutFragment(href)))
			.map((account) => (of === undefined ? account : { ...account, from: of.name }));
		if (fresh.length > 0)
			merged.set(group.name, { ...(known ?? group), accounts: [...(known?.accounts ?? []), ...fresh] });
	}
	return [...merged.values()];
}

function withoutFragment(href: string | undefined): string {
	return href?.split('#')[0] ?? '';
}
