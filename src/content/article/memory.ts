/**
 * What walks have read of a page, element by element, so that the next one only reads what has changed since. An
 * element's section is complete in itself: text never runs over the edge of a block.
 */
import { flatParent, type Root } from './flat-tree.ts';
import type { TextBlock } from './text-model.ts';

export interface Section {
	readonly parts: (TextBlock | Section)[];
	/** Read within something that is called like boilerplate; within a link. */
	readonly named: boolean;
	readonly linked: boolean;
}

export class TextMemory {
	readonly sections = new WeakMap<Element, Section>();
	/** Not read because they are not shown: the only parts that can come without a change of the tree. */
	readonly hidden = new Set<Element>();
	/** Custom elements without a shadow tree: they may still get one, of which nothing else tells. */
	readonly unborn = new Set<Element>();
	/** Shadow trees and documents of frames that have been met. */
	readonly roots = new Set<Root>();
	/** Changed while a walk was on its way. */
	private changed = new Set<Element>();

	begin(): void {
		this.changed = new Set();
	}

	keep(element: Element, section: Section): void {
		if (!this.changed.has(element)) this.sections.set(element, section);
	}

	/** Something at `node` has changed: all around it is to be read again. */
	forget(node: Node): void {
		for (let at = elementAt(node); at !== null; at = flatParent(at)) {
			// Forgotten already, and so is all around it.
			if (this.changed.has(at)) return;
			this.sections.delete(at);
			this.changed.add(at);
		}
	}

	/** Forgets around what has come into sight since; true when there is any. */
	forgetShown(isVisible: (element: Element) => boolean): boolean {
		const shown = take(this.hidden, isVisible);
		const born = take(this.unborn, ({ shadowRoot }) => shadowRoot !== null);
		for (const element of [...shown, ...born]) this.forget(element);
		return shown.length + born.length > 0;
	}
}

/** Takes out the elements that fulfil `is`, and drops those that have left the page. */
function take(elements: Set<Element>, is: (element: Element) => boolean): Element[] {
	return [...elements].filter((element) => {
		const taken = element.isConnected && is(element);
		if (taken || !element.isConnected) elements.delete(element);
		return taken;
	});
}

function elementAt(node: Node): Element | null {
	return node.nodeType === 1 ? (node as Element) : flatParentOf(node);
}

/** A shadow root or document stands for the element that it is drawn in. */
function flatParentOf(node: Node): Element | null {
	return node.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : flatParent(node);
}
