/** Folding one UTF-16 unit after the other, as simply as it can be said: the reference for `fold` and its offset map. */

/** What Unicode's decomposition does not give. */
const OWN: Readonly<Record<string, string>> = {
	...{ ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', þ: 'th', Þ: 'th' },
	...{ đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ı: 'i', İ: 'i', й: 'й', Й: 'й', ї: 'ї', Ї: 'ї', ў: 'ў', Ў: 'ў' },
};
const NOTHING = /[\p{M}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

export interface NaiveFold {
	readonly text: string;
	readonly offsets: readonly number[];
}

export function naiveFold(text: string): NaiveFold {
	let folded = '';
	const offsets: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const units = foldUnit(text.charAt(at), text.charAt(at + 1));
		folded += units;
		for (let unit = 0; unit < units.length; unit++) offsets.push(at);
	}
	return { text: folded, offsets: [...offsets, text.length] };
}

function foldUnit(unit: string, next: string): string {
	if (/[\ud800-\udfff]/.test(unit)) return unit;
	// Written with a mark of its own, "й" and "ї" are still other letters than "и" and "і".
	if (/и/i.test(unit) && next === '\u0306') return 'й';
	if (/і/i.test(unit) && next === '\u0308') return 'ї';
	const own = OWN[unit];
	if (own !== undefined) return own;
	if (/['’‘ʼʻ`´′＇]/.test(unit)) return "'";
	if (/[-‐‑‒–—−﹣－]/.test(unit)) return '-';
	if (unit === '\0' || NOTHING.test(unit)) return '';
	if (/\s/.test(unit)) return ' ';
	return unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
