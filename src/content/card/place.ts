/**
 * Where the card stands: under the line of the mark that was pointed at, or over it, inside what is seen of the page.
 * The card is in the top layer and fixed, so that the viewport is all there is to reckon with, and a positioning
 * library (a quarter of the content script) has nothing to add.
 */

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}
export interface Size {
	readonly width: number;
	readonly height: number;
}
/** What is seen; pinched larger, it begins elsewhere than at 0. */
export interface Viewport extends Size {
	readonly left: number;
	readonly top: number;
}
export type Side = 'below' | 'above';
export interface Spot {
	readonly side: Side;
	readonly left: number;
	readonly top: number;
	/** How high the card may grow there. */
	readonly height: number;
}

const GAP = 8;
const EDGE = 8;
/** Rather cover the mark than become a slit. */
const LEAST_HEIGHT = 200;

export interface Wish {
	/** The height it would take if it could. */
	readonly height: number;
	/** Chosen before: kept, so that a card that grows does not jump to the other side under the reader's hand. */
	readonly side?: Side | undefined;
	/** Begins where the text begins: at the right end of a mark in text that runs to the left. */
	readonly rtl?: boolean;
}

export function place(anchor: Box, card: Size, wish: Wish, viewport: Viewport): Spot {
	const below = viewport.top + viewport.height - anchor.bottom - GAP - EDGE;
	const above = anchor.top - viewport.top - GAP - EDGE;
	const side = wish.side ?? (below >= wish.height || below >= above ? 'below' : 'above');
	const height = Math.min(Math.max(side === 'below' ? below : above, LEAST_HEIGHT), viewport.height - 2 * EDGE);
	const shown = { width: card.width, height: Math.min(card.height, height) };
	const left = wish.rtl ? anchor.right - card.width : anchor.left;
	const top = side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - shown.height;
	return { side, height, ...inside({ left, top }, shown, viewport) };
}

/** The nearest place at which all of it is seen. */
export function inside(
	{ left, top }: { readonly left: number; readonly top: number },
	{ width, height }: Size,
	viewport: Viewport,
): { left: number; top: number } {
	return {
		left: Math.round(clamp(left - viewport.left, viewport.width - width - EDGE) + viewport.left),
		top: Math.round(clamp(top - viewport.top, viewport.height - height - EDGE) + viewport.top),
	};
}

function clamp(value: number, most: number): number {
	return Math.max(EDGE, Math.min(value, most));
}
