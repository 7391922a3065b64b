/** Reading a `Text`: which language a reader is shown, and all of its forms. */
import type { Text } from './types.ts';

export interface Form {
	readonly lang: string | undefined;
	readonly text: string;
}

/**
 * The text in the first language of `preferred` that it has, then English, then what the dataset writes first, which is
 * its own language. A tag finds itself, then its language without a region, then its language in another region.
 */
export function pickText(text: Text, preferred: readonly string[]): string {
	return inOrder(pickForm(text, preferred).text);
}

/** The same as it stands there, with its language; a plain string has none. */
export function pickForm(text: Text, preferred: readonly string[]): Form {
	if (typeof text === 'string') return { lang: undefined, text };
	for (const tag of [...preferred, 'en']) {
		const lang = [tag, primaryLanguage(tag)].find((one) => text[one] !== undefined) ?? otherRegion(text, tag);
		const found = lang === undefined ? undefined : text[lang];
		if (found !== undefined) return { lang, text: found };
	}
	const [lang, first = ''] = Object.entries(text)[0] ?? [];
	return { lang, text: first };
}

// Override, embedding and isolate, with their ends; the marks of direction, which real names need, stay.
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Without what could turn the words around it on the screen: a text is shown among others that are not its author's. */
export function inOrder(text: string): string {
	return text.replace(REORDERING, '');
}

function otherRegion(text: Readonly<Record<string, string>>, tag: string): string | undefined {
	const language = primaryLanguage(tag);
	return Object.keys(text).find((own) => primaryLanguage(own) === language);
}

/** All forms with their language; a plain string has none. */
export function textForms(text: Text): Form[] {
	if (typeof text === 'string') return [{ lang: undefined, text }];
	return Object.entries(text).map(([lang, form]) => ({ lang, text: form }));
}

/** `"pt-BR"` -> `"pt"`, lower case. */
function primaryLanguage(tag: string): string {
	return (tag.split('-')[0] ?? tag).toLowerCase();
}
