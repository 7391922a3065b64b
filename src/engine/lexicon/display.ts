/** The written form of an alias, made again from its folded words: most names need not be stored twice. */
import { CaseNeed, caseNeedAt } from './layout.ts';

/** Set in `writing` when single capitals are followed by a full stop ("John R. Doe"). */
export const DOTTED = 1 << 16;

/** `writing`: two bits a word, how it is written (see `CaseNeed`), and `DOTTED`. */
export function displayOf(words: readonly string[], writing: number): string {
	let text = '';
	words.forEach((word, at) => {
		const glued = word === '-' || words[at - 1] === '-';
		if (at > 0 && !glued) text += ' ';
		const written = caseNeedAt(writing & 0xffff, at);
		for (let unit = 0; unit < word.length; unit++) {
			const isUpper = written === CaseNeed.Upper || (written === CaseNeed.Capital && unit === 0);
			text += String.fromCharCode(isUpper ? upperUnit(word.charCodeAt(unit)) : word.charCodeAt(unit));
		}
		if ((writing & DOTTED) !== 0 && word.length === 1 && written === CaseNeed.Capital) text += '.';
	});
	return text;
}

const known = new Uint16Array(0x600);

/** The capital of a unit; the unit itself when it has none, or one of several units. */
export function upperUnit(unit: number): number {
	if (unit >= known.length) return capitalOf(unit);
	let upper = known[unit] as number;
	if (upper === 0) {
		upper = capitalOf(unit);
		known[unit] = upper;
	}
	return upper;
}

function capitalOf(unit: number): number {
	const upper = String.fromCharCode(unit).toUpperCase();
	return upper.length === 1 ? upper.charCodeAt(0) : unit;
}
