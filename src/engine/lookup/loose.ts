/**
 * Words as searchers write them: without apostrophes, й as и, and in the other alphabet (`zelenskiy` for Зеленський,
 * `виткофф` for Witkoff). Letter by letter, every spelling of a Cyrillic letter that some system of transliteration gives
 * is as good as the letter.
 */
import { letterSpellings } from '../morphology/transliterate.ts';
import { beginningTold, Step, type WordMatcher } from './walk.ts';

const APOSTROPHE = 0x27;
/** Letters whose mark most searchers leave out, as the letters without. */
const UNMARKED: ReadonlyMap<number, number> = new Map(
	['йи', 'їі', 'ўу'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

export function looseUnit(unit: number): number {
	return unit < 0x400 ? unit : (UNMARKED.get(unit) ?? unit);
}

/** A query's word, folded, as it is compared. */
export function looseWord(word: string): string {
	let loose = '';
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		if (unit !== APOSTROPHE) loose += String.fromCharCode(looseUnit(unit));
	}
	return loose;
}

/** Positions of a query are the bits of a number. */
export const LONGEST_QUERY = 30;
const LONGEST_SPELLING = 7;

const isCyrillic = (text: string) => /[\u0400-\u052f]/.test(text);

/** Words that begin with the query, however it spells them. */
export function looseMatchers(query: string): WordMatcher[] {
	const cut = query.slice(0, LONGEST_QUERY);
	const same = spelledMatcher(cut);
	return isCyrillic(cut) ? [same, respelledMatcher(cut)] : [same];
}

/** After each unit of a word: how far into the query its spellings can have come. */
function spelledMatcher(query: string): WordMatcher {
	const end = 1 << query.length;
	const latin = !isCyrillic(query);
	const reached: number[] = [1];
	return {
		step(depth, unit) {
			const before = reached[depth] ?? 0;
			let after = 0;
			let answers = false;
			const advance = (spelling: string) => {
				for (let at = 0; at <= query.length; at++) {
					if ((before & (1 << at)) === 0) continue;
					if (query.startsWith(spelling, at)) after |= 1 << (at + spelling.length);
					// The query may end within a spelling: "khrus" begins Хрущёв.
					else if (spelling.startsWith(query.slice(at))) answers = true;
				}
			};
			if (unit === APOSTROPHE) after = before;
			else if (latin && unit >= 0x400 && unit < 0x530) {
				for (const spelling of letterSpellings().get(unit) ?? []) advance(spelling);
			} else advance(String.fromCharCode(looseUnit(unit)));
			reached[depth + 1] = after;
			if (answers || (after & end) !== 0) return Step.Answers;
			return after === 0 ? Step.Dead : Step.Open;
		},
	};
}

/** Latin words for a query in Cyrillic letters: which of its letters the units read so far can have spelled. */
function respelledMatcher(query: string): WordMatcher {
	const spellings = [...query].map((letter) => letterSpellings().get(letter.charCodeAt(0)) ?? []);
	const end = 1 << query.length;
	const reached: number[] = [silent(1)];
	let read = '';
	return {
		step(depth, unit) {
			read = read.slice(0, depth) + String.fromCharCode(unit);
			let after = unit === APOSTROPHE ? (reached[depth] ?? 0) : 0;
			let open = after !== 0;
			for (let length = 1; length <= LONGEST_SPELLING && length <= depth + 1; length++) {
				const before = reached[depth + 1 - length] ?? 0;
				if (before === 0) continue;
				const written = read.slice(depth + 1 - length);
				spellings.forEach((list, at) => {
					if ((before & (1 << at)) === 0) return;
					for (const spelling of list) {
						if (spelling === written) after |= 1 << (at + 1);
						else if (spelling.startsWith(written)) open = true;
					}
				});
			}
			after = silent(after);
			reached[depth + 1] = after;
			if ((after & end) !== 0) return Step.Answers;
			return after !== 0 || open ? Step.Open : Step.Dead;
		},
	};

	/** Letters that may be left out of a spelling count as spelled. */
	function silent(positions: number): number {
		let all = positions;
		spellings.forEach((list, at) => {
			if ((all & (1 << at)) !== 0 && list.includes('')) all |= 1 << (at + 1);
		});
		return all;
	}
}

/** Tells of a word how many of its units the query takes up when the word begins with it; -1 when it does not. */
export function beginsWith(query: string): (word: string) => number {
	return beginningTold(looseMatchers(query));
}
