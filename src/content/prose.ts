/**
 * Does a page look like reading matter? Readability's quick test in its essence (long paragraphs count by the root of
 * their length), without the 2 kB that its CommonJS file takes of the content script. No layout is asked for.
 */

import { isPageForm } from './article/exclude.ts';

export interface ProseMeasure {
	/** Shorter paragraphs count nothing. */
	readonly length: number;
	/** Reached by one long paragraph or several of middle length. */
	readonly score: number;
}

const NOT_PROSE = 'nav,aside,footer,li,figure,dialog,[hidden],[aria-hidden="true"],[contenteditable]';

export function looksLikeProse(document: Document, { length, score }: ProseMeasure): boolean {
	// Old pages part their paragraphs by line breaks inside a box.
	const boxes = [...document.querySelectorAll('div > br')].map(({ parentElement }) => parentElement);
	let sum = 0;
	for (const element of new Set([...document.querySelectorAll('p'), ...boxes])) {
		const beyond = (element?.textContent?.trim().length ?? 0) - length;
		if (beyond > 0 && !element?.closest(NOT_PROSE) && !inForm(element)) sum += Math.sqrt(beyond);
		if (sum > score) return true;
	}
	return false;
}

/** Paragraphs in a form are hints to its fields, unless site software has put the whole page into one. */
function inForm(element: Element | null): boolean {
	const form = element?.closest('form');
	return form != null && !isPageForm(form);
}
