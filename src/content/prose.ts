/**
 * Does a page look like reading matter? Readability's quick test in its essence (long paragraphs count by the root of
 * their length), for a tenth of its price: every page pays. No layout is asked for, text is not copied where its length
 * tells enough, and old pages' line breaks are looked for only when there are too few paragraphs.
 */
import { isPageForm } from './article/page-form.ts';

export interface ProseMeasure {
	/** Shorter paragraphs count nothing. */
	readonly length: number;
	/** Reached by one long paragraph or several of middle length. */
	readonly score: number;
}

const NOT_PROSE = 'nav,aside,footer,li,figure,dialog,[hidden],[aria-hidden="true"],[contenteditable]';

export function looksLikeProse(document: Document, { length, score }: ProseMeasure): boolean {
	let sum = 0;
	const reached = (element: Element): boolean => {
		const beyond = textLength(element, length) - length;
		if (beyond > 0 && element.closest(NOT_PROSE) === null && !inForm(element)) sum += Math.sqrt(beyond);
		return sum > score;
	};
	if (some(document.getElementsByTagName('p'), reached)) return true;
	// Old pages part their paragraphs by line breaks inside a box.
	const boxes = new Set<Element>();
	return some(document.getElementsByTagName('br'), ({ parentElement: box }) => {
		if (box?.localName !== 'div' || boxes.has(box)) return false;
		boxes.add(box);
		return reached(box);
	});
}

function some(elements: HTMLCollectionOf<Element>, test: (element: Element) => boolean): boolean {
	for (let at = 0; at < elements.length; at++) {
		const element = elements[at];
		if (element !== undefined && test(element)) return true;
	}
	return false;
}

/** Length of the text within, or anything up to `least` when it is no more than that. */
function textLength(element: Element, least: number): number {
	const first = element.firstChild;
	if (first === null) return 0;
	if (first.nextSibling === null && first.nodeType === 3 && (first as Text).length <= least) return 0;
	return element.textContent?.trim().length ?? 0;
}

/** Paragraphs in a form are hints to its fields, unless site software has put the whole page into one. */
function inForm(element: Element): boolean {
	const form = element.closest('form');
	return form !== null && !isPageForm(form);
}
