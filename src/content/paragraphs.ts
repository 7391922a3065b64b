/** The first question to every page: has it paragraphs? Put to the browser's own XPath, in one look through the page. */

/**
 * `long` also where only the gate can tell: it is never narrower than this. `Yet`: the page has scripts, which may bring
 * more; without them it stays as it was read. Numbers, because XPath adds them up.
 */
export const PARAGRAPHS = { none: 0, short: 1, long: 2, noneYet: 4, shortYet: 5 } as const;
export type Paragraphs = (typeof PARAGRAPHS)[keyof typeof PARAGRAPHS];

/** The gate counts from the same length on. */
const LOOK = 'boolean(//p)+boolean(//p[string-length()>60])+4*boolean(//script)';
/** `XPathResult.NUMBER_TYPE`, without asking for the interface. */
const NUMBER = 1;

export function paragraphs(): Paragraphs {
	// In frames, and in what is no plain HTML, the gate looks.
	if (window.length > 0 || document.contentType !== 'text/html') return PARAGRAPHS.long;
	// An element of the page may stand before what a document can do; such a page is left alone.
	if (typeof document.evaluate !== 'function' || typeof document.querySelector !== 'function') return PARAGRAPHS.short;
	const found = document.evaluate(LOOK, document, null, NUMBER).numberValue;
	// Old pages part their paragraphs by line breaks inside a box.
	if (document.querySelector('div>br') !== null || (found & PARAGRAPHS.long) !== 0) return PARAGRAPHS.long;
	return found as Paragraphs;
}
