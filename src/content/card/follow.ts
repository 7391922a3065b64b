/** Keeps the card by its mark while things scroll, grow and shrink; a pinned one stays where it is. */
import { inside, place, type Side, type Viewport } from './place.ts';

/** As in popover.css. */
const MOST_HEIGHT = 560;

export interface Followed {
	readonly view: Window;
	readonly layer: HTMLElement;
	/** The box to stand by; undefined once it is gone from the page. */
	readonly anchor: () => DOMRect | undefined;
	readonly rtl: boolean;
	readonly isPinned: () => boolean;
	/** Did this happen inside the card? */
	readonly holds: (event: Event) => boolean;
	/** The mark is out of sight. */
	readonly onLost: () => void;
}

export function follow({ view, layer, anchor, rtl, isPinned, holds, onLost }: Followed, signal: AbortSignal): void {
	let side: Side | undefined;
	let frame = 0;
	const update = () => {
		frame = 0;
		if (signal.aborted) return;
		const viewport = viewportOf(view);
		const card = layer.getBoundingClientRect();
		if (isPinned()) {
			move(layer, inside(card, card, viewport));
			return;
		}
		const box = anchor();
		if (box === undefined || box.bottom < 0 || box.top > view.innerHeight) {
			onLost();
			return;
		}
		const spot = place(box, card, { height: MOST_HEIGHT, side, rtl }, viewport);
		side = spot.side;
		layer.style.setProperty('--card-height', `${spot.height}px`);
		move(layer, spot);
	};
	const soon = () => {
		if (frame === 0) frame = view.requestAnimationFrame(update);
	};
	whenResized(layer, update, signal);
	const options = { capture: true, passive: true, signal };
	view.addEventListener('scroll', (event) => holds(event) || soon(), options);
	view.addEventListener('resize', soon, options);
	for (const type of ['scroll', 'resize']) view.visualViewport?.addEventListener(type, soon, { signal });
	update();
}

/** A sheet lies at the lower edge of what is seen, over the keys of a screen keyboard as well. */
export function followEdge(view: Window, layer: HTMLElement, signal: AbortSignal): void {
	const update = () => {
		const { left, top, width, height } = viewportOf(view);
		layer.style.left = `${left}px`;
		layer.style.width = `${width}px`;
		layer.style.bottom = `${view.innerHeight - top - height}px`;
		layer.style.setProperty('--seen-height', `${height}px`);
	};
	view.addEventListener('resize', update, { passive: true, signal });
	for (const type of ['scroll', 'resize']) view.visualViewport?.addEventListener(type, update, { signal });
	update();
}

/** What is seen, without the room of scroll bars, in pixels that a page's own enlargement does not count in. */
function viewportOf({ visualViewport: seen, innerWidth, innerHeight }: Window): Viewport {
	if (seen == null) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
	return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height };
}

function whenResized(layer: HTMLElement, run: () => void, signal: AbortSignal): void {
	const resized = new ResizeObserver(run);
	resized.observe(layer);
	signal.addEventListener('abort', () => resized.disconnect());
}

function move(layer: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
	layer.style.left = `${left}px`;
	layer.style.top = `${top}px`;
}
