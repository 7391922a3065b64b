/**
 * Where the card stands: under the line of the mark that was pointed at, or over it, inside the viewport. The card is
 * in the top layer and fixed, so that the viewport is all there is to reckon with, and a positioning library
 * (a quarter of the content script) has nothing to add.
 */

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
}
export interface Size {
	readonly width: number;
	readonly height: number;
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

/**
 * A `side` that was chosen before is kept, so that a card that grows does not jump to the other side under the
 * reader's hand. `wanted` is the height it would take if it could.
 */
export function place(anchor: Box, card: Size, wanted: number, viewport: Size, side?: Side): Spot {
	const below = viewport.height - anchor.bottom - GAP - EDGE;
	const above = anchor.top - GAP - EDGE;
	const chosen = side ?? (below >= wanted || below >= above ? 'below' : 'above');
	const height = Math.min(Math.max(chosen === 'below' ? below : above, LEAST_HEIGHT), viewport.height - 2 * EDGE);
	const shown = Math.min(card.height, height);
	const top = chosen === 'below' ? anchor.bottom + GAP : anchor.top - GAP - shown;
	return {
		side: chosen,
		height,
		left: Math.round(clamp(anchor.left, viewport.width - card.width - EDGE)),
		top: Math.round(clamp(top, viewport.height - shown - EDGE)),
	};
}

function clamp(value: number, most: number): number {
	return Math.max(EDGE, Math.min(value, most));
}
