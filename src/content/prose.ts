/**
 * Does a page look like reading matter? Readability's quick test in its essence (long paragraphs count by the root of
 * their length), for a small part of its price: every page pays. The browser itself picks the long paragraphs, because
 * a first loop over hundreds of elements costs more than all the rest of the gate, and the first element that a script
 * holds at all costs as much as a look through the page; most pages have none to hold. No layout is asked for.
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
	// This is asked before it is known that no element of the page stands before what a document can do.
	if (typeof document.evaluate !== 'function' || typeof document.querySelector !== 'function') return false;
	// A bare name means HTML in HTML only.
	const isHtml = document.contentType === 'text/html';
	// Old pages part their paragraphs by line breaks inside a box. A selector tells cheaply that there are none.
	const boxes = isHtml ? '//div[br]' : '//*[local-name()="div"][*[local-name()="br"]]';
	let sum = 0;
	for (const path of [isHtml ? '//p' : '//*[local-name()="p"]', boxes]) {
		if (path === boxes && document.querySelector('div>br') === null) break;
		const long = document.evaluate(`${path}[string-length()>${length}]`, document, null, ITERATOR);
		for (let element = long.iterateNext(); element !== null; element = long.iterateNext()) {
			sum += worth(element as Element, length);
			if (sum > score) return true;
		}
	}
	return false;
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
