/**
 * Walking the sorted words of a lexicon as the tree that they imply: words with a common beginning stand together, so
 * what a beginning rules out is stepped over at once. No tree is stored.
 */

/** UTF-16 units of all words in order, end to end; and where each begins, with one more for the end. */
export interface WordList {
	readonly pool: Uint16Array;
	readonly starts: ArrayLike<number>;
}

export function countOf({ starts }: WordList): number {
	return Math.max(0, starts.length - 1);
}

export const enum Step {
	/** No word that begins so answers. */
	Dead = 0,
	Open = 1,
	/** Every word that begins so answers. */
	Answers = 2,
}

/** Says of a beginning, given unit by unit, what it is worth. Going back to a smaller `depth` forgets what was deeper. */
export interface WordMatcher {
	step(depth: number, unit: number): Step;
}

/** The same for a word by itself: how many of its units answer, or -1. */
export function beginningTold(matchers: readonly WordMatcher[]): (word: string) => number {
	return (word) => {
		for (const matcher of matchers) {
			for (let depth = 0; depth < word.length; depth++) {
				const step = matcher.step(depth, word.charCodeAt(depth));
				if (step === Step.Answers) return depth + 1;
				if (step === Step.Dead) break;
			}
		}
		return -1;
	};
}

/** Words from `from` up to `to`, whose first `depth` units answer. */
export interface WordRange {
	readonly from: number;
	readonly to: number;
	readonly depth: number;
}

/** All words that a matcher lets pass, in order, as ranges that do not overlap. */
export function walk(words: WordList, matcher: WordMatcher): WordRange[] {
	const { pool, starts } = words;
	const count = countOf(words);
	const ranges: WordRange[] = [];
	let previous = 0;
	// How many units of the word before the matcher has read and left open.
	let open = 0;
	for (let word = 0; word < count; ) {
		const start = starts[word] as number;
		const length = (starts[word + 1] as number) - start;
		let depth = 0;
		while (depth < open && depth < length && pool[previous + depth] === pool[start + depth]) depth++;
		let next = word + 1;
		while (depth < length) {
			const step = matcher.step(depth, pool[start + depth] as number);
			depth++;
			if (step === Step.Open) continue;
			next = endOfBeginning(words, word, depth);
			if (step === Step.Answers) ranges.push({ from: word, to: next, depth });
			depth--;
			break;
		}
		open = depth;
		previous = start;
		word = next;
	}
	return ranges;
}

/** The first word behind `word` that does not share its first `depth` units: by leaps, since most ranges are short. */
function endOfBeginning(words: WordList, word: number, depth: number): number {
	const count = countOf(words);
	let low = word;
	let leap = 1;
	while (low + leap < count && shares(words, word, low + leap, depth)) {
		low += leap;
		leap *= 2;
	}
	let high = Math.min(count, low + leap);
	// `low` shares the beginning, `high` does not.
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (shares(words, word, middle, depth)) low = middle;
		else high = middle;
	}
	return high;
}

function shares({ pool, starts }: WordList, a: number, b: number, depth: number): boolean {
	const first = starts[a] as number;
	const second = starts[b] as number;
	if ((starts[b + 1] as number) - second < depth) return false;
	// From the end: in sorted words the last units differ first.
	for (let at = depth - 1; at >= 0; at--) if (pool[first + at] !== pool[second + at]) return false;
	return true;
}
