/**
 * Folding: what two spellings of one name may differ in (case, diacritics, kinds of apostrophe, hyphen and space,
 * invisible characters) is taken away, and every folded unit keeps the offset of the original unit it came from.
 */
import { composed, Folds, foldOf, Unit, unitOf } from './chars.ts';

export interface Folded {
	readonly text: string;
	/** `offsets[i]` is the UTF-16 offset in the original of folded unit `i`; one more entry holds the original's length. */
	readonly offsets: Uint32Array;
}

/** Folds a text of any length in one pass. */
export function fold(text: string): Folded {
	const offsets: number[] = [];
	const folded = foldInto(text, (offset) => offsets.push(offset));
	offsets.push(text.length);
	return { text: folded, offsets: Uint32Array.from(offsets) };
}

/** The folded text alone, for names, words and other short strings. */
export function foldedText(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return foldInto(text, () => 0);
}

/** Letters, digits and marks that fold to nothing but their small form. */
const PLAIN = /^[\w .,'-]*$/;

function foldInto(text: string, onUnit: (offset: number) => void): string {
	let folded = '';
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const unit = composed(code, text.charCodeAt(i + 1)) || unitOf(code) & Unit.Folded;
		if (unit === 0) continue;
		const units = unit === Folds.ToSeveral ? foldOf(text.charAt(i)) : String.fromCharCode(unit);
		for (let k = 0; k < units.length; k++) onUnit(i);
		folded += units;
	}
	return folded;
}
