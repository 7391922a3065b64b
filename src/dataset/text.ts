/** Reading a `Text`: which language a reader is shown, and all of its forms. */
import type { Text } from './types.ts';

/**
 * The text in the first language of `preferred` that it has, then English, then what the dataset writes first, which is
 * its own language. A tag finds itself, then its language without a region, then its language in another region.
 */
export function pickText(text: Text, preferred: readonly string[]): string {
	return inOrder(pick(text, preferred));
}

function pick(text: Text, preferred: readonly string[]): string {
	if (typeof text === 'string') return text;
	for (const tag of [...preferred, 'en']) {
		const found = text[tag] ?? text[primaryLanguage(tag)] ?? otherRegion(text, tag);
		if (found !== undefined) return found;
	}
	return Object.values(text)[0] ?? '';
}

// Override, embedding and isolate, with their ends; the marks of direction, which real names need, stay.
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Without what could turn the words around it on the screen: a text is shown among others that are not its author's. */
export function inOrder(text: string): string {
	return text.replace(REORDERING, '');
}

function otherRegion(text: Readonly<Record<string, string>>, tag: string): string | undefined {
	const language = primaryLanguage(tag);
	return Object.entries(text).find(([own]) => primaryLanguage(own) === language)?.[1];
}

/** All forms with their language; a plain string has none. */
export function textForms(text: Text): { lang: string | undefined; text: string }[] {
	if (typeof text === 'string') return [{ lang: undefined, text }];
	return Object.entries(text).map(([lang, form]) => ({ lang, text: form }));
}

/** `"pt-BR"` -> `"pt"`, lower case. */
function primaryLanguage(tag: string): string {
	return (tag.split('-')[0] ?? tag).toLowerCase();
}
