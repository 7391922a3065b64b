/**
 * Tokens: words, numbers and the hyphens that join them, with their original offsets, letter case and sentence.
 * Case is kept beside the folded text because it is evidence ("US" is not "us").
 */
import { fold } from './fold.ts';

/** How a token is written: `lower`, `Capital`, `UPPER` (two letters or more), or `none` for numbers and hyphens. */
export type LetterCase = 'lower' | 'capital' | 'upper' | 'none';

export interface Token {
	/** Folded; a number without its thousands separators ("1,000" -> "1000"); "-" for a joining hyphen. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly letterCase: LetterCase;
	readonly kind: 'word' | 'number' | 'hyphen';
	/** Single letters with full stops: an initial ("V."), or letters of a dotted acronym or several initials ("U.S."). */
	readonly dotted: boolean;
	/** Index of the sentence within the block. */
	readonly sentence: number;
	readonly sentenceStart: boolean;
	/** Nothing stands between the token before and this one that would part a name. */
	readonly joined: boolean;
}

const WORD_OR_NUMBER =
	/\d{1,3}(?:[,. ]\d{3})+(?!\d|[,.]\d)|\d+|(?:\p{L}\.)+(?=[\s,;:)'"]|$|-|\p{Lu}|\p{L}{2})|\p{L}(?:[\p{L}\d]|'(?=\p{L}))*|-/gu;
/** Spaces and quotation marks may stand inside a name; a full stop only inside a written address ("Gazeta.Ru"). */
const JOINING_GAP = /^(?:[\s"'«»“”„]*|\.)$/;
/** Abbreviations whose full stop ends no sentence; folded. */
const ABBREVIATIONS = new Set(
	'mr mrs ms dr prof gen col lt capt sen rep gov pres st no vs etc jan feb mar apr jun jul aug sep sept oct nov dec г гг ул им св т д п р проф ген акад'.split(
		' ',
	),
);

export function tokenize(text: string): Token[] {
	const folded = fold(text);
	const tokens: Token[] = [];
	let sentence = 0;
	let previousEnd = 0;
	for (const match of folded.text.matchAll(WORD_OR_NUMBER)) {
		const raw = match[0];
		const from = match.index;
		const to = from + raw.length;
		const previous = tokens.at(-1);
		if (raw === '-') {
			// A hyphen joins only what it touches on both sides.
			const touches = previous !== undefined && previousEnd === from && /[\p{L}\d]/u.test(folded.text[to] ?? '');
			if (!touches) continue;
		}
		const gap = folded.text.slice(previousEnd, from);
		const start = folded.offsets[from] ?? 0;
		const end = endOffset(folded.offsets, to);
		const written = text.slice(start, end);
		const first = previous === undefined;
		const paragraphs = !first && /\n\s*\n/.test(text.slice(previous.end, start));
		const ends = !first && (paragraphs || endsSentence(gap, previous, written));
		if (ends) sentence++;
		tokens.push({
			text: normalise(raw),
			start,
			end,
			letterCase: letterCaseOf(written),
			kind: raw === '-' ? 'hyphen' : /^\d/.test(raw) ? 'number' : 'word',
			dotted: raw.length > 1 && raw.endsWith('.'),
			sentence,
			sentenceStart: first || ends,
			joined: !first && !paragraphs && JOINING_GAP.test(gap),
		});
		previousEnd = to;
	}
	return tokens;
}

/** The original end of a folded span: where the next unit starts, so that a letter's marks belong to it. */
function endOffset(offsets: Uint32Array, to: number): number {
	const last = offsets[to - 1] ?? 0;
	const next = offsets[to] ?? last + 1;
	// One original letter may fold to several units (ß), and marks after a letter belong to it.
	return next > last ? next : last + 1;
}

function normalise(raw: string): string {
	if (/^\d/.test(raw)) return raw.replace(/\D/g, '');
	return raw.length > 1 ? raw.replaceAll('.', '') : raw;
}

function letterCaseOf(written: string): LetterCase {
	const letters = written.replace(/[^\p{L}]/gu, '');
	if (letters === '') return 'none';
	const head = letters[0] ?? '';
	if (head === head.toLowerCase()) return 'lower';
	// The possessive of an acronym is still an acronym ("FSB's").
	const bare = written.replace(/['’ʼ]\p{Ll}{1,2}$/u, '').replace(/[^\p{L}]/gu, '');
	return bare.length > 1 && bare === bare.toUpperCase() ? 'upper' : 'capital';
}

/** A full stop, question or exclamation mark before a capital or a number; not one that only abbreviates. */
function endsSentence(gap: string, previous: Token, written: string): boolean {
	if (!/[.!?…]/.test(gap)) return false;
	const first = written[0] ?? '';
	if (first === first.toLowerCase() && !/\d/.test(first)) return false;
	const abbreviates = /^\.\s/.test(gap) && (previous.text.length === 1 || ABBREVIATIONS.has(previous.text));
	return !abbreviates;
}
