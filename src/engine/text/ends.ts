/** Where dotted acronyms ("U.S.") and numbers in groups of thousands ("1,000") end. */
import { Kind, Unit, unitOf } from './chars.ts';

/** Beyond the end stands a space. */
export function kindAt(source: string, index: number): Kind {
	return (index < source.length ? unitOf(source.charCodeAt(index)) : Unit.Beyond) >>> Unit.Shift;
}

export function isLetter(kind: Kind): boolean {
	return kind === Kind.Lower || kind === Kind.Upper;
}

/** Letters of the longest dotted acronym or run of initials. */
const MOST_DOTTED = 6;

/** The end of "U.S." or "V." when a full stop follows the single letter before `at`; 0 when it ends a sentence or word. */
export function endOfDotted(source: string, at: number): number {
	if (kindAt(source, at) !== Kind.Stop) return 0;
	let end = at + 1;
	// So many letters at most: a text of nothing but "a.a.a." must not be read to its end from each of them.
	const limit = Math.min(source.length - 1, at + MOST_DOTTED * 2);
	while (end < limit && isLetter(kindAt(source, end)) && kindAt(source, end + 1) === Kind.Stop) end += 2;
	if (end >= source.length) return end;
	const next = kindAt(source, end);
	if (isLetter(next)) return isLetter(kindAt(source, end + 1)) ? end : 0;
	if (next === Kind.Space || next === Kind.NewLine || next === Kind.Hyphen) return end;
	if (next === Kind.Apostrophe || next === Kind.Quote) return end;
	return ',;:)'.includes(source.charAt(end)) ? end : 0;
}

/** At a separator: three digits follow, and no fourth, nor a decimal part; and at most three came before the first one. */
export function isThousandsGroup(source: string, start: number, at: number): boolean {
	if (at >= source.length) return false;
	const separator = source.charCodeAt(at);
	if (separator !== 0x2c && separator !== 0x2e && kindAt(source, at) !== Kind.Space) return false;
	if (!isGroupOfThree(source, at + 1)) return false;
	// The group before ended here: either it was the first, or it had three digits itself.
	let digits = 0;
	while (at - digits > start && kindAt(source, at - digits - 1) === Kind.Digit) digits++;
	if (digits > 3) return false;
	const after = source.charCodeAt(at + 4);
	const continues = (after === 0x2c || after === 0x2e) && kindAt(source, at + 5) === Kind.Digit;
	// Another group may follow a comma; a decimal part may not.
	return !continues || isGroupOfThree(source, at + 5);
}

/** Three digits, and no fourth. */
function isGroupOfThree(source: string, at: number): boolean {
	for (let k = 0; k < 3; k++) if (kindAt(source, at + k) !== Kind.Digit) return false;
	return kindAt(source, at + 3) !== Kind.Digit;
}
