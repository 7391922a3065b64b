/**
 * The one element of ours in a page, there only while a card is shown: a popover in the top layer with a closed
 * shadow root, so that the page can neither read the card nor restyle it. No innerHTML, no inline script, styles in
 * a `<style>` element (Firefox refuses adopted sheets here), so strict CSP and Trusted Types have nothing to refuse.
 */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import cards from '../../ui/cards/cards.css?inline';
import { uiLanguage } from '../../ui/i18n.ts';
import tokens from '../../ui/tokens.css?inline';
import { flatParent } from '../article/flat-tree.ts';
import { type CardEvents, type CardPlace, newCardElement } from './contract.ts';
import { follow, followEdge } from './follow.ts';
import { isolate } from './isolate.ts';
import popover from './popover.css?inline';
import { dragDown } from './sheet.ts';
import { homeFor, keepOnTop } from './top-layer.ts';

const STYLES = `${tokens}\n${cards}\n${popover}`;
/** Below it, what is opened by a finger is a sheet; as wide as a telephone held across. */
const NARROW = 640;

interface Shown {
	readonly host: HTMLElement;
	readonly layer: HTMLElement;
	readonly life: AbortController;
	/** What had the focus before the card took it, where it took it. */
	readonly before: Element | null | undefined;
	readonly place: CardPlace;
}

export class CardHost {
	private shown: Shown | undefined;
	private pinned = false;

	constructor(private readonly events: CardEvents) {}

	/** Shows `content`, in place of what was shown; `words` are said by a screen reader when it comes to it. */
	show(content: ComponentChild, place: CardPlace, words: string): void {
		this.hide();
		const { node, scheme, textSize, step, byTouch } = place;
		const document = node.ownerDocument;
		const view = document?.defaultView;
		if (document == null || view == null) return;
		const host = newCardElement(document);
		const root = host.attachShadow({ mode: 'closed' });
		const style = document.createElement('style');
		style.textContent = STYLES;
		const layer = document.createElement('div');
		layer.className = 'cp-layer';
		layer.lang = uiLanguage();
		layer.popover = 'manual';
		// Before there is anything to say: what stands in it from the start is not read out.
		const live = document.createElement('p');
		live.className = 'cp-live';
		live.lang = layer.lang;
		live.role = 'status';
		root.append(style, live, layer);
		const sheet = byTouch && view.innerWidth < NARROW;
		Object.assign(host.dataset, { scheme, size: textSize, form: sheet ? 'sheet' : 'popover' });
		const life = new AbortController();
		const { signal } = life;
		const before = step === undefined ? undefined : document.activeElement;
		this.shown = { host, layer, life, before, place };
		render(content, layer);
		const home = homeFor(node, document);
		if (home === null) return;
		home.append(host);
		layer.showPopover();
		unzoom(layer);
		const { onClose: onLost, onWork } = this.events;
		const holds = (event: Event) => this.holds(event);
		const isPinned = () => this.pinned;
		if (sheet) {
			followEdge(view, layer, signal);
			dragDown(layer, onLost, signal);
		} else {
			const rtl = isRightToLeft(node);
			follow({ view, layer, anchor: place.anchor, rtl, isPinned, holds, onLost }, signal);
		}
		keepOnTop({ host, layer, node, isPinned, onLost }, signal);
		isolate({ view, host, holds, onEscape: onLost, onWork }, signal);
		this.watchPointer(view, host, signal);
		if (step === undefined) return;
		layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
		view.requestAnimationFrame(() => {
			live.textContent = words;
		});
	}

	/** A pinned card outlasts clicks beside it and its mark's going out of sight. */
	pin(pinned: boolean): void {
		this.pinned = pinned;
		this.events.onWork();
	}

	hide(): void {
		this.pinned = false;
		if (this.shown === undefined) return;
		const { host, layer, life, before, place } = this.shown;
		const focused = host.ownerDocument.activeElement === host;
		this.shown = undefined;
		life.abort();
		render(null, layer);
		host.remove();
		if (focused) giveFocusBack(before, place.node);
	}

	holds(event: Event): boolean {
		return this.shown !== undefined && event.composedPath().includes(this.shown.host);
	}

	private watchPointer(view: Window, host: HTMLElement, signal: AbortSignal): void {
		const { onEnter, onLeave, onClose } = this.events;
		const byHand = (run: () => void) => (event: Event) => {
			if (event.isTrusted) run();
		};
		host.addEventListener('pointerenter', byHand(onEnter), { signal });
		host.addEventListener('pointerleave', byHand(onLeave), { signal });
		const beside = (event: Event) => !event.isTrusted || this.pinned || this.holds(event) || onClose();
		view.addEventListener('pointerdown', beside, {
			capture: true,
			passive: true,
			signal,
		});
	}
}

/**
 * To where it was; where it was nowhere, Tab and a screen reader go on from the mark, not from the top of the page.
 * What the reader has selected stays selected.
 */
function giveFocusBack(before: Element | null | undefined, node: Node): void {
	const document = node.ownerDocument;
	// An element of a frame is none of this window's classes.
	if (before && before !== document?.body) {
		(before as Partial<HTMLElement>).focus?.({ preventScroll: true });
		return;
	}
	const selection = document?.getSelection();
	if (node.isConnected && selection?.isCollapsed) selection.collapse(node, 0);
}

/** A page that enlarges its root would enlarge the card, and all that is measured for it. */
function unzoom(layer: HTMLElement & { readonly currentCSSZoom?: number }): void {
	const { currentCSSZoom: zoom = 1 } = layer;
	if (zoom !== 1) layer.style.zoom = String(1 / zoom);
}

function isRightToLeft(node: Node): boolean {
	const element = flatParent(node);
	return element !== null && getComputedStyle(element).direction === 'rtl';
}
