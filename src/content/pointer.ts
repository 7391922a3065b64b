/**
 * Which mark is under the pointer. Highlights get no events, so the caret API names the text under the point, the
 * index names the mark, and the mark's own boxes confirm it: the caret snaps to the nearest text, however far.
 */
import type { MarkIndex } from './mark-index.ts';
import type { Mark } from './marks.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface PointerHandlers {
	/** The index of the moment; a changed page has a new one. */
	readonly index: () => MarkIndex;
	/** Is this event inside our own card? */
	readonly inCard: (event: Event) => boolean;
	readonly onEnter: (mark: Mark, point: Point) => void;
	readonly onLeave: () => void;
	/** A tap with a finger on a mark that is no link, or a long press on one that is. */
	readonly onTap: (mark: Mark, point: Point) => void;
}

/** Lines have air between them, and a hand is not exact. */
const PAD = 3;
const INTERACTIVE = 'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick]';

/** Listens in one document until `signal` is aborted. What a page dispatches by itself is nobody's hand. */
export function watchPointer(document: Document, handlers: PointerHandlers, signal: AbortSignal): void {
	let pending: Point | undefined;
	let frame = 0;
	let over: Mark | undefined;

	const leave = () => {
		if (over === undefined) return;
		over = undefined;
		handlers.onLeave();
	};
	const look = () => {
		const point = pending;
		pending = undefined;
		frame = 0;
		if (point === undefined || signal.aborted) return;
		const mark = markAt(document, handlers.index(), point);
		if (mark === undefined) {
			leave();
		} else if (mark !== over) {
			over = mark;
			handlers.onEnter(mark, point);
		}
	};
	const options = { passive: true, capture: true, signal };
	document.addEventListener(
		'pointermove',
		(event) => {
			// A finger that moves is scrolling, a pressed button is selecting.
			if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
			// The card tells for itself that the pointer has come; text under it is not pointed at.
			if (handlers.inCard(event)) {
				pending = undefined;
				over = undefined;
				return;
			}
			pending = { x: event.clientX, y: event.clientY };
			if (frame === 0) frame = requestAnimationFrame(look);
		},
		options,
	);
	// A page that rewrites itself has no root element for a moment, and is listened to anew.
	document.documentElement?.addEventListener('pointerleave', (event) => event.isTrusted && leave(), {
		passive: true,
		signal,
	});
	const tapped = (event: MouseEvent, isMeant: (target: EventTarget | undefined) => boolean) => {
		if (!event.isTrusted || !byFinger || handlers.inCard(event) || !isMeant(event.composedPath()[0])) return;
		const point = { x: event.clientX, y: event.clientY };
		const mark = markAt(document, handlers.index(), point);
		if (mark !== undefined) handlers.onTap(mark, point);
	};
	// Not every browser says of a click or a menu what made it; the press before always does.
	let byFinger = false;
	document.addEventListener(
		'pointerdown',
		({ isTrusted, pointerType }) => {
			if (isTrusted) byFinger = pointerType === 'touch';
		},
		options,
	);
	document.addEventListener('click', (event) => tapped(event, (target) => !isWithin(target, INTERACTIVE)), options);
	// A long press: the browser's menu of the link opens as ever, and the card is there once it is closed. On other text
	// a long press selects words, and a tap gives the card.
	document.addEventListener('contextmenu', (event) => tapped(event, (target) => isWithin(target, 'a[href]')), options);
}

function markAt(document: Document, index: MarkIndex, { x, y }: Point): Mark | undefined {
	if (index.size === 0) return undefined;
	const isAt = (mark: Mark) => rectsOf(mark).some((rect) => contains(rect, x, y));
	const caret = caretAt(document, x, y);
	const mark = caret && index.at(caret.node, caret.offset);
	if (mark !== undefined) return isAt(mark) ? mark : undefined;
	// Of a shadow tree the caret tells no more than the host.
	return document.elementFromPoint(x, y)?.shadowRoot ? index.inShadow(document).find(isAt) : undefined;
}

/** Elements of a frame are none of this window's classes. */
function isWithin(target: EventTarget | undefined, selector: string): boolean {
	return (target as Partial<Element> | undefined)?.closest?.(selector) != null;
}

/** The boxes of a mark, one a line; none when the page has changed under it. */
export function rectsOf({
	range: { startContainer, startOffset, endContainer, endOffset },
}: Pick<Mark, 'range'>): DOMRect[] {
	if (!startContainer.isConnected || !endContainer.isConnected) return [];
	try {
		const range = (startContainer.ownerDocument ?? document).createRange();
		range.setStart(startContainer, startOffset);
		range.setEnd(endContainer, endOffset);
		return [...range.getClientRects()].filter(({ width }) => width > 0);
	} catch {
		// Offsets past the end of a text that has become shorter.
		return [];
	}
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
	try {
		// Some Chromium builds have the first and answer null.
		const position = document.caretPositionFromPoint?.(x, y);
		if (position) return { node: position.offsetNode, offset: position.offset };
		const range = document.caretRangeFromPoint?.(x, y);
		return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
	} catch {
		// Firefox refuses points over some of its own controls.
		return undefined;
	}
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
	return x >= left - PAD && x <= right + PAD && y >= top - PAD && y <= bottom + PAD;
}
