/**
 * Keeps the card over everything that the page puts into the top layer. What comes later lies over what was there, and
 * outside of a modal dialog and of what fills the screen everything is inert: so the card is shown anew, and moves into
 * such an element and out again.
 */

import { flatParent } from '../article/flat-tree.ts';

export interface Kept {
	readonly host: HTMLElement;
	readonly layer: HTMLElement;
	/** The text that the card is about. */
	readonly node: Node;
	readonly isPinned: () => boolean;
	readonly onLost: () => void;
}

/** The element that the card goes into: what alone is not inert at the moment, else the root; a page may have neither. */
export function homeFor(node: Node, document: Document): Element | null {
	// A dialog in a shadow tree is not among those of the document.
	const dialog = [...document.querySelectorAll('dialog:modal')].at(-1) ?? flatParent(node)?.closest('dialog:modal');
	const { fullscreenElement: full } = document;
	if (full?.contains(node) && (dialog == null || dialog.contains(full))) return full;
	return dialog ?? document.documentElement;
}

/** A page that puts something of its own on top each time is let have its way. */
const MOST_RAISES = 50;

export function keepOnTop({ host, layer, node, isPinned, onLost }: Kept, signal: AbortSignal): void {
	const document = host.ownerDocument;
	let raises = 0;
	const raise = () => {
		raises += 1;
		if (signal.aborted || raises > MOST_RAISES) return;
		try {
			keepingPlace(layer, () => {
				const home = homeFor(node, document);
				if (host.parentNode !== home) home?.append(host);
				if (layer.matches(':popover-open')) layer.hidePopover();
				layer.showPopover();
			});
		} catch {
			// There is no place for it in this page any more.
			onLost();
		}
	};
	// Not every browser tells of a dialog by `toggle`; its attribute does.
	const observer = new MutationObserver((records) => {
		if (!host.isConnected) {
			// A page that takes our element away is not fought; one that drops the dialog around it means the dialog.
			if (host.parentNode === null || !node.isConnected) onLost();
			else raise();
		} else if (records.some(({ type, target }) => type === 'attributes' && target.nodeName === 'DIALOG')) raise();
	});
	observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
	signal.addEventListener('abort', () => observer.disconnect());
	document.addEventListener(
		'toggle',
		({ isTrusted, target }) => {
			if (isTrusted && target !== host && (target as Partial<Element>).matches?.(':popover-open, dialog:modal'))
				raise();
		},
		{ capture: true, signal },
	);
	document.addEventListener(
		'fullscreenchange',
		() => {
			const { fullscreenElement } = document;
			if (fullscreenElement === null || fullscreenElement.contains(node)) raise();
			// A film that fills the screen is not to be covered; a pinned card waits under it.
			else if (!isPinned()) onLost();
		},
		{ signal },
	);
}

/** Moving an element forgets how far it was scrolled and takes the focus from it. */
function keepingPlace(layer: HTMLElement, move: () => void): void {
	const scrolled = [...layer.querySelectorAll('.cp-body, .cp-fold')].map((part) => ({ part, top: part.scrollTop }));
	const { activeElement: focused } = layer.getRootNode() as ShadowRoot;
	move();
	for (const { part, top } of scrolled) part.scrollTop = top;
	(focused as HTMLElement | null)?.focus({ preventScroll: true });
}
