/**
 * Do the templates of what our parts say in English fit together: with the English messages, and with the code that says
 * them? Pure. That no text lacks its template is seen where texts are made: by the fuzzing (`scripts/fuzz/target.ts`).
 */
import type { Messages, Sources } from './check.ts';

type Template = readonly [key: string, english: string];

/** Shorter pieces stand in any code. */
const TELLING = 5;

/** One line for each fault. `code` is without the templates themselves. */
export function saidProblems(templates: readonly Template[], english: Messages, code: Sources): string[] {
	const all = Object.values(code).join('\n');
	return templates.flatMap(([key, text]) => {
		const message = english[key];
		if (message !== text) return [`"${key}" is "${message}" in English, and "${text}" in the templates`];
		const piece = longestPiece(text);
		return piece.length < TELLING || all.includes(piece) ? [] : [`"${key}" is said nowhere: "${piece}"`];
	});
}

/** Code puts a text together at what is filled in, at brackets and commas, and at a few words. */
const SEAMS =
	/\$\d|[(),\uFFFD]| at line|has one| that (?:is|are) |\bthe (?=group|source|actor|event|account)| or (?=url)/;

function longestPiece(text: string): string {
	const pieces = text.split(SEAMS).map((piece) => piece.replace(/^["\s]+|[".\s]+$/g, ''));
	return pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
}
