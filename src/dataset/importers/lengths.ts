/**
 * feedsmith (3.0.1) takes whatever has a `length` for a list of so many, wherever it looks for a list: an item of three
 * lines could fill the memory. No format of feeds has an element or key of this name, so that such ones go first.
 */

const ELEMENT = /<(\s*\/?\s*(?:[^\s<>/]*:)?)length(?=[\s/>])/gi;

export function withoutLengthElements(xml: string): string {
	return xml.replace(ELEMENT, '<$1length-');
}

/** @throws SyntaxError for what is no JSON. */
export function parsedWithoutLengths(json: string): unknown {
	return JSON.parse(json, (key, value: unknown) => (key === 'length' ? undefined : value));
}
