/**
 * What the two files in a page have in common. The content script waits in a slot of the isolated world, which the page
 * cannot reach; the card's file, once injected, hands over what it makes cards with. Whoever waited last gets it, so that
 * neither an older content script nor an older card in the same world can be met.
 */

import type { Settings } from '../../protocol/settings.ts';
import type { Card, EntityRef, Mention } from '../../protocol/views.ts';
import type { Scheme } from '../scheme.ts';

/**
 * Marks our one element in a page, there only while a card is shown. A plain element: one with a name of its own could be
 * defined by the page, whose class would be handed its shadow tree, closed or not, by `attachInternals`.
 */
const CARD_MARK = 'data-counterpoint-card';

export interface CardEvents {
	readonly onEnter: () => void;
	readonly onLeave: () => void;
	/** The reader works in the card. */
	readonly onWork: () => void;
	readonly onClose: () => void;
}

/** What the card says: of a mention, or why it cannot. */
export type CardModel =
	| {
			readonly card: Card;
			readonly mention: Mention;
			/** As the page writes it. */
			readonly words: string;
			readonly load: LoadCard;
	  }
	| { readonly error: string };

/** A card that is opened from within another. */
export type LoadCard = (ref: EntityRef, kind: Mention['kind']) => Promise<Card | undefined>;

export interface CardPlace {
	/** The box to stand by; undefined once it is gone from the page. */
	readonly anchor: () => DOMRect | undefined;
	/** The text that the card is about. */
	readonly node: Node;
	readonly scheme: Scheme;
	readonly textSize: Settings['textSize'];
	/** Opened by key: the card takes the focus and says which of the page's marks this is. */
	readonly step: StepOf | undefined;
	/** Opened by a finger: on a narrow screen the card is a sheet at its lower edge. */
	readonly byTouch: boolean;
}

/** "3 of 9". */
export interface StepOf {
	readonly number: number;
	readonly count: number;
}

export interface CardSurface {
	/** Shows a card in place of what was shown. */
	show(model: CardModel, place: CardPlace): void;
	hide(): void;
	/** Did this happen inside the card? */
	holds(event: Event): boolean;
}

export type CreateCard = (events: CardEvents) => CardSurface;

const SLOT = Symbol.for('counterpoint.card');
const shared = globalThis as { [SLOT]?: (create: CreateCard) => void };

/** Waits for a hand-over; call what is returned to wait no longer. */
export function receiveCard(receive: (create: CreateCard) => void): () => void {
	shared[SLOT] = receive;
	return () => {
		if (shared[SLOT] === receive) delete shared[SLOT];
	};
}

/** Gives the card to whoever waits; without anybody nothing happens. */
export function handOverCard(create: CreateCard): void {
	shared[SLOT]?.(create);
}

export function newCardElement(inDocument: Document): HTMLElement {
	const element = inDocument.createElement('div');
	element.setAttribute(CARD_MARK, '');
	return element;
}

export function isCardElement(node: Node): boolean {
	return node.nodeType === 1 && (node as Element).hasAttribute(CARD_MARK);
}
