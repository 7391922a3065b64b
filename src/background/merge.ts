/** One card from several datasets that know the same actor or event: the first speaks, the others add. */
import type { AccountGroupView, ActorCard, Card, EventCard } from '../protocol/views.ts';

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
	return {
		...card,
		reading: card.reading ?? next.reading,
		questions: [...card.questions, ...next.questions],
		others: mergeGroups(card.others, next.others),
	};
}

function mergeActors(card: ActorCard, next: ActorCard): ActorCard {
	return {
		...card,
		reading: card.reading ?? next.reading,
		events: [...card.events, ...next.events],
		statements: [...card.statements, ...next.statements],
		others: mergeGroups(card.others, next.others),
	};
}

/** Groups are one when they bear the same name; a page that both datasets know is offered once. */
function mergeGroups(groups: readonly AccountGroupView[], added: readonly AccountGroupView[]): AccountGroupView[] {
	const offered = new Set(groups.flatMap(({ accounts }) => accounts.map(({ href }) => withoutFragment(href))));
	offered.delete('');
	const merged = new Map(groups.map((group) => [group.name, group]));
	for (const group of added) {
		const known = merged.get(group.name);
		const fresh = group.accounts.filter(({ href }) => !offered.has(withoutFragment(href)));
		if (fresh.length > 0)
			merged.set(group.name, { ...(known ?? group), accounts: [...(known?.accounts ?? []), ...fresh] });
	}
	return [...merged.values()];
}

function withoutFragment(href: string | undefined): string {
	return href?.split('#')[0] ?? '';
}
