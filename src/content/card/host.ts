/**
 * The one element of ours in a page, there only while a card is shown: a popover in the top layer with a closed
 * shadow root, so that the page can neither read the card nor restyle it. No innerHTML, no inline script, styles in
 * a `<style>` element (Firefox refuses adopted sheets here), so strict CSP and Trusted Types have nothing to refuse.
 */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import cards from '../../ui/cards/cards.css?inline';
import tokens from '../../ui/tokens.css?inline';
import { flatParent } from '../article/flat-tree.ts';
import { type CardEvents, type CardPlace, newCardElement } from './contract.ts';
import { place, type Side } from './place.ts';
import popover from './popover.css?inline';

/** As in popover.css. */
const MOST_HEIGHT = 560;
const STYLES = `${tokens}\n${cards}\n${popover}`;

export class CardHost {
	private host: HTMLElement | undefined;
	private layer: HTMLElement | undefined;
	private life: AbortController | undefined;
	/** The window of the text: that of a frame has a top layer of its own. */
	private view: Window = window;
	/** What had the focus before the card took it. */
	private before: Element | null = null;

	constructor(private readonly events: CardEvents) {}

	/** Shows `content`, in place of what was shown; `words` are said by a screen reader when it comes to it. */
	show(content: ComponentChild, { anchor, node, scheme, textSize, step }: CardPlace, words: string): void {
		this.hide();
		const { ownerDocument } = node;
		if (ownerDocument?.defaultView == null) return;
		this.view = ownerDocument.defaultView;
		const host = newCardElement(ownerDocument);
		const root = host.attachShadow({ mode: 'closed' });
		const style = document.createElement('style');
		style.textContent = STYLES;
		const layer = document.createElement('div');
		layer.className = 'cp-layer';
		layer.popover = 'manual';
		// Before there is anything to say: what stands in it from the start is not read out.
		const live = document.createElement('p');
		live.className = 'cp-live';
		live.role = 'status';
		root.append(style, live, layer);
		host.dataset.scheme = scheme;
		host.dataset.size = textSize;
		this.host = host;
		this.layer = layer;
		this.life = new AbortController();
		render(content, layer);
		outermostFor(node).append(host);
		layer.showPopover();
		this.follow(layer, anchor, this.life.signal);
		this.listen(host, this.life.signal);
		if (step === undefined) return;
		this.before = this.view.document.activeElement;
		layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
		requestAnimationFrame(() => {
			live.textContent = words;
		});
	}

	hide(): void {
		const focused = this.host !== undefined && this.view.document.activeElement === this.host;
		this.life?.abort();
		this.life = undefined;
		if (this.layer !== undefined) render(null, this.layer);
		this.layer = undefined;
		this.host?.remove();
		this.host = undefined;
		// An element of a frame is none of this window's classes.
		if (focused) (this.before as HTMLElement | null)?.focus?.({ preventScroll: true });
		this.before = null;
	}

	holds(event: Event): boolean {
		return this.host !== undefined && event.composedPath().includes(this.host);
	}

	/** Keeps the card by its mark while things scroll, grow and shrink; closes it when the mark is out of sight. */
	private follow(layer: HTMLElement, anchor: () => DOMRect | undefined, signal: AbortSignal): void {
		let side: Side | undefined;
		let frame = 0;
		const update = () => {
			frame = 0;
			if (signal.aborted) return;
			const box = anchor();
			if (box === undefined || box.bottom < 0 || box.top > this.view.innerHeight) {
				this.events.onClose();
				return;
			}
			const viewport = {
				width: this.view.document.documentElement.clientWidth,
				height: this.view.innerHeight,
			};
			const card = layer.getBoundingClientRect();
			const spot = place(box, card, MOST_HEIGHT, viewport, side);
			side = spot.side;
			layer.style.left = `${spot.left}px`;
			layer.style.top = `${spot.top}px`;
			layer.style.setProperty('--card-height', `${spot.height}px`);
		};
		const soon = () => {
			if (frame === 0) frame = requestAnimationFrame(update);
		};
		const resized = new ResizeObserver(update);
		resized.observe(layer);
		signal.addEventListener('abort', () => resized.disconnect());
		this.view.addEventListener('scroll', (event) => this.holds(event) || soon(), {
			capture: true,
			passive: true,
			signal,
		});
		this.view.addEventListener('resize', soon, { passive: true, signal });
		update();
	}

	private listen(host: HTMLElement, signal: AbortSignal): void {
		const { onEnter, onLeave, onWork, onClose } = this.events;
		host.addEventListener('pointerenter', onEnter, { signal });
		host.addEventListener('pointerleave', onLeave, { signal });
		host.addEventListener('pointerdown', onWork, { signal });
		host.addEventListener('focusin', onWork, { signal });
		this.view.addEventListener('pointerdown', (event) => this.holds(event) || onClose(), {
			capture: true,
			passive: true,
			signal,
		});
		for (const type of ['keydown', 'keyup', 'keypress'] as const) {
			this.view.addEventListener(
				type,
				(event) => {
					if (type === 'keydown' && event.key === 'Escape') {
						event.preventDefault();
						event.stopImmediatePropagation();
						onClose();
					} else if (this.holds(event)) {
						// Keys pressed in the card are not the page's shortcuts; what they do to a button happens all the same.
						event.stopImmediatePropagation();
					}
				},
				{ capture: true, signal },
			);
		}
	}
}

/** Outside of a modal dialog everything is inert, so there the card goes inside. */
function outermostFor(node: Node): Element {
	const around = flatParent(node)?.closest('dialog:modal') ?? node.ownerDocument?.documentElement;
	return around ?? document.documentElement;
}
