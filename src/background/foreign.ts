/**
 * Which texts of an answer are in another language than the reader's first: a screen reader has to speak them by other
 * rules. Every answer has an order of languages of its own, so what is noted under it belongs to this answer.
 */
import { inOrder, pickForm } from '../dataset/text.ts';
import type { Text } from '../dataset/types.ts';
import type { Languages } from '../protocol/views.ts';

const noted = new WeakMap<readonly string[], Map<string, string>>();

/** The text for the reader, noted where its language is another one; `otherwise`: that of a text which tells none. */
export function sayIn(languages: readonly string[], text: Text, otherwise?: string): string {
	const { text: picked, lang = otherwise } = pickForm(text, languages);
	return note(languages, inOrder(picked), lang);
}

/** The same for a text that is shown as it stands, whatever the reader's languages are. */
export function note(languages: readonly string[], text: string, lang: string | undefined): string {
	if (lang === undefined || languages[0] === undefined || primary(lang) === primary(languages[0])) return text;
	const known = noted.get(languages) ?? new Map<string, string>();
	noted.set(languages, known.set(text, lang));
	return text;
}

/** An answer that is one of many, such as a row of a list, with the languages of its own texts. */
export function spoken<T extends object>(
	languages: readonly string[],
	make: (languages: readonly string[]) => T,
): T & { languages?: Languages } {
	const own = [...languages];
	return withLanguages(own, make(own));
}

/** The answer along with what was noted while it was made. */
export function withLanguages<T extends object>(
	languages: readonly string[],
	answer: T,
): T & { languages?: Languages } {
	const known = noted.get(languages);
	return known === undefined ? answer : { ...answer, languages: Object.fromEntries(known) };
}

function primary(tag: string): string | undefined {
	return tag.split('-')[0]?.toLowerCase();
}
