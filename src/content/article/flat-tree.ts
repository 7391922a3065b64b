/**
 * The page as it is drawn: an open shadow tree in place of its host's own children, slotted nodes in their slots, the
 * document of a readable frame within its frame. Who walks this tree reads all roots of a page as one text.
 */

import { isObstructedDocument, isObstructedElement } from './obstructed.ts';

/** A tree that mutation observers, listeners and highlights must each be told of. */
export type Root = Document | ShadowRoot;

/** Smaller same-origin frames are advertisements, players and buttons, in all the sizes that they are sold in. */
const LEAST_FRAME = { width: 400, height: 300 };

/** The element around a node; none for a form that cannot be asked, so that what lies in it belongs to no page. */
export function flatParent(node: Node): Element | null {
	if ('localName' in node && isObstructedElement(node as Element)) return null;
	const slot = (node as Partial<Text>).assignedSlot;
	if (slot) return slot;
	const { parentNode } = node;
	if (parentNode === null) return (node as Document).defaultView?.frameElement ?? null;
	if (parentNode.nodeType === 1) return parentNode as Element;
	return parentNode.nodeType === 11 ? ((parentNode as ShadowRoot).host ?? null) : flatParent(parentNode);
}

/** What is drawn within an element where that is not its own child nodes; undefined where it is. */
export function drawnInstead(element: Element): readonly Node[] | undefined {
	const { shadowRoot } = element;
	if (shadowRoot) return [...shadowRoot.childNodes];
	if (element.localName === 'iframe') {
		const body = frameDocument(element as HTMLIFrameElement)?.body;
		return body ? [body] : [];
	}
	if (element.localName !== 'slot') return undefined;
	const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
	return assigned.length > 0 ? assigned : undefined;
}

/** The tree that begins in an element. */
export function rootWithin(element: Element): Root | undefined {
	if (element.shadowRoot) return element.shadowRoot;
	return element.localName === 'iframe' ? frameDocument(element as HTMLIFrameElement) : undefined;
}

/** The document of a frame that may hold an article. Origin first: that costs nothing; its size is asked of few. */
export function frameDocument(frame: HTMLIFrameElement): Document | undefined {
	const inner = frame.contentDocument;
	if (!inner || isObstructedDocument(inner) || !inner.body?.firstElementChild) return undefined;
	return frame.clientWidth >= LEAST_FRAME.width && frame.clientHeight >= LEAST_FRAME.height ? inner : undefined;
}

/** Tells what lies within `root`; remembers the way up. */
export function within(root: Element): (element: Element) => boolean {
	const known = new Map<Element, boolean>([[root, true]]);
	return (element) => {
		const way: Element[] = [];
		let at: Element | null = element;
		// A loop, because pages may be nested deeper than calls can be.
		while (at !== null && !known.has(at)) {
			way.push(at);
			at = flatParent(at);
		}
		const answer = at !== null && known.get(at) === true;
		for (const one of way) known.set(one, answer);
		return answer;
	};
}
