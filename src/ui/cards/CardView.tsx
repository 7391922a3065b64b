/** Either card, as head and body, for whoever frames it: the popover in the page, the popup's result details. */
import type { Card } from '../../protocol/views.ts';
import { type MessageKey, t } from '../i18n.ts';
import { WordsOf } from '../Words.tsx';
import { ActorBody, ActorHead } from './ActorCardView.tsx';
import { DatasetTag } from './DatasetTag.tsx';
import { EventBody, EventHead } from './EventCardView.tsx';
import type { OpenEntry } from './Events.tsx';

const TYPE_WORDS = {
	Person: 'card_person',
	Organization: 'card_organization',
	Place: 'card_place',
} as const satisfies Record<string, MessageKey>;

/** "Event", "Person" ...: the line above the name; behind it what the reader has given the dataset. */
export function CardKind({ card }: { card: Card }) {
	return (
		<span class="cp-kind">
			{t(card.kind === 'event' ? 'card_event' : TYPE_WORDS[card.type])} <DatasetTag dataset={card.dataset} />
		</span>
	);
}

export function CardHead({ card, onOpen, titleId }: { card: Card; onOpen?: OpenEntry | undefined; titleId?: string }) {
	const id = titleId === undefined ? {} : { titleId };
	return (
		<WordsOf answer={card}>
			{card.kind === 'event' ? <EventHead card={card} onOpen={onOpen} {...id} /> : <ActorHead card={card} {...id} />}
		</WordsOf>
	);
}

export function CardBody({ card, onOpen }: { card: Card; onOpen?: OpenEntry | undefined }) {
	return (
		<WordsOf answer={card}>
			{card.kind === 'event' ? <EventBody card={card} onOpen={onOpen} /> : <ActorBody card={card} onOpen={onOpen} />}
		</WordsOf>
	);
}
