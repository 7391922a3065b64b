/**
 * What others of our parts have said in English, in the reader's language. What no template fits stands as it is: the
 * words of the browser's own parser, and what comes out of a file.
 */
import { t } from '../../ui/i18n.ts';
import { type Match, placeOf, textOf } from './match.ts';

/** A problem, a remedy, or why something failed. */
export function inReadersWords(text: string): string {
	return filled(text, textOf(text), inReadersWords);
}

/** `line 12 "id"`; places that are the file's own words (`actors[3]`) stay. */
export function placeInReadersWords(entry: string): string {
	return filled(entry, placeOf(entry), (part) => part);
}

function filled(text: string, match: Match | undefined, inner: (part: string) => string): string {
	if (match === undefined) return text;
	const { key, parts, quoted } = match;
	return t(key, ...parts.map((part, at) => (quoted[at] ? part : inner(part))));
}
