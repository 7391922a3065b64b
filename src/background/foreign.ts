/**
 * Which texts of an answer are in another language than the reader's first: a screen reader has to speak them by other
 * rules. Every answer has an order of languages of its own, so what is noted under it belongs to this answer.
 */
import { inOrder, pickForm } from '../dataset/text.ts';
import type { Text } from '../dataset/types.ts';
import type { Languages } from '../protocol/views.ts';

const noted = new WeakMap<readonly string[], Map<string, string>>();

/** The text for the reader, noted where its language is another one. */
export function sayIn(languages: readonly string[], text: Text): string {
	const { text: picked, lang } = pickForm(text, languages);
	const said = inOrder(picked);
	if (lang !== undefined && languages[0] !== undefined && primary(lang) !== primary(languages[0])) {
		const known = noted.get(languages) ?? new Map<string, string>();
		noted.set(languages, known.set(said, lang));
	}
	return said;
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
