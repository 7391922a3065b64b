/**
 * The best plain JavaScript: a Map from the first word of a name to the most words that a name with it has, then a Set of
 * whole names. Lower-cases by itself; knows no case, no diacritics, no endings.
 */
import type { Place } from '../data/text.ts';

export interface MapSet {
	readonly longest: ReadonlyMap<string, number>;
	readonly names: ReadonlySet<string>;
}

export function buildMapSet(aliases: readonly string[]): MapSet {
	const longest = new Map<string, number>();
	const names = new Set<string>();
	for (const alias of aliases) {
		const lower = alias.toLowerCase();
		const words = wordsOf(lower);
		const first = lower.slice(words.starts[0], words.ends[0]);
		longest.set(first, Math.max(longest.get(first) ?? 0, words.starts.length));
		names.add(lower);
	}
	return { longest, names };
}

export function scanMapSet({ longest, names }: MapSet, blocks: readonly string[]): Place[] {
	const found: Place[] = [];
	blocks.forEach((text, block) => {
		const lower = text.toLowerCase();
		const { starts, ends } = wordsOf(lower);
		for (let at = 0; at < starts.length; at++) {
			const start = starts[at] ?? 0;
			const most = longest.get(lower.slice(start, ends[at]));
			if (most === undefined) continue;
			for (let size = Math.min(most, starts.length - at); size > 0; size--) {
				const end = ends[at + size - 1] ?? 0;
				if (!names.has(lower.slice(start, end))) continue;
				found.push({ block, start, end });
				at += size - 1;
				break;
			}
		}
	});
	return found;
}

function wordsOf(lower: string): { starts: number[]; ends: number[] } {
	const starts: number[] = [];
	const ends: number[] = [];
	let inside = false;
	for (let at = 0; at < lower.length; at++) {
		const letter = isLetter(lower.charCodeAt(at));
		if (letter === inside) continue;
		(letter ? starts : ends).push(at);
		inside = letter;
	}
	if (inside) ends.push(lower.length);
	return { starts, ends };
}

function isLetter(code: number): boolean {
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
	return (code >= 0xdf && code !== 0xf7 && code < 0x250) || (code >= 0x400 && code < 0x530);
}
