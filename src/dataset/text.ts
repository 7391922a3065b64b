/** Reading a `Text`: which language a reader is shown, and all of its forms. */
import type { Text } from './types.ts';

/**
 * The text in the first language of `preferred` that it has (a regional tag falls back to its
 * language), then English, then whatever comes first.
 */
export function pickText(text: Text, preferred: readonly string[]): string {
	if (typeof text === 'string') return text;
	for (const tag of [...preferred, 'en']) {
		const exact = text[tag] ?? text[primaryLanguage(tag)];
		if (exact !== undefined) return exact;
	}
	return Object.values(text)[0] ?? '';
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
