/**
 * Does a page look like reading matter? Readability's quick test in its essence (long paragraphs count by the root of
 * their length), for a small part of its price: every page pays. The browser itself picks the long paragraphs, because
 * a first loop over hundreds of elements costs more than all the rest of the gate; most pages have none. No layout is
 * asked for.
 */
import { isPageForm } from './article/page-form.ts';

export interface ProseMeasure {
	/** Shorter paragraphs count nothing. */
	readonly length: number;
	/** Reached by one long paragraph or several of middle length. */
	readonly score: number;
}

const NOT_PROSE = 'nav,aside,footer,li,figure,dialog,[hidden],[aria-hidden="true"],[contenteditable]';
/** `XPathResult.UNORDERED_NODE_ITERATOR_TYPE`, without asking for the interface. */
const ITERATOR = 4;

export function looksLikeProse(document: Document, { length, score }: ProseMeasure): boolean {
	// Old pages part their paragraphs by line breaks inside a box. A bare name means HTML in HTML only.
	const path =
		document.contentType === 'text/html'
			? `//p[string-length()>${length}]|//div[br][string-length()>${length}]`
			: `//*[local-name()="p" or local-name()="div" and *[local-name()="br"]][string-length()>${length}]`;
	const long = document.evaluate(path, document, null, ITERATOR);
	let sum = 0;
	for (let element = long.iterateNext(); element !== null && sum <= score; element = long.iterateNext()) {
		sum += worth(element as Element, length);
	}
	return sum > score;
}

function worth(element: Element, length: number): number {
	const beyond = (element.textContent ?? '').trim().length - length;
	return beyond > 0 && element.closest(NOT_PROSE) === null && !inForm(element) ? Math.sqrt(beyond) : 0;
}

/** Paragraphs in a form are hints to its fields, unless site software has put the whole page into one. */
function inForm(element: Element): boolean {
	const form = element.closest('form');
	return form !== null && !isPageForm(form);
}
