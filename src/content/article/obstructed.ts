/**
 * In Chromium an element with a name stands in the way of its form's and its document's property of that name, for our
 * scripts as for the page's: `<input name="parentNode">`. Such a form is not read, and such a document is left alone.
 */

const FORM = (
	'getAttribute hasAttribute querySelector getElementsByTagName closest firstChild nextSibling parentNode childNodes ' +
	'nodeType textContent shadowRoot assignedSlot checkVisibility isConnected ownerDocument getRootNode'
).split(' ');
const DOCUMENT = (
	'body documentElement querySelector querySelectorAll getElementsByTagName createElement createRange nodeType parentNode ' +
	'addEventListener readyState contentType designMode defaultView URL caretPositionFromPoint caretRangeFromPoint ' +
	'elementFromPoint activeElement fullscreenElement getSelection'
).split(' ');

/** Cheap for all that is neither form nor document. */
export function isObstructedElement(element: Element): boolean {
	const name: unknown = element.localName;
	return typeof name !== 'string' || (name === 'form' && isHidden(element, FORM));
}

export function isObstructedDocument(document: Document): boolean {
	return isHidden(document, DOCUMENT);
}

/** Is any of these put before what all objects of its kind have? */
function isHidden(node: Node, names: readonly string[]): boolean {
	const kind: unknown = Object.getPrototypeOf(node);
	if (typeof kind !== 'object' || kind === null) return false;
	return names.some((name) => Object.hasOwn(node, name) && name in kind);
}
