/** The results as a table, worst things in plain sight, and what they add up to. */
import type { Result } from './visit.ts';

const KEY_WIDTH = 44;
/** What must hold over all pages. */
export const LEAST_COVERAGE = 0.97;
export const LONGEST_TASK = 50;

export function row(result: Result): string {
	const { key, article, marks, textUnchanged, errors, coverage, marksInMustNot, longestTaskMs, markingMs } = result;
	return [
		key.slice(0, KEY_WIDTH).padEnd(KEY_WIDTH),
		(article ? 'yes' : 'no').padStart(7),
		String(marks).padStart(6),
		(textUnchanged ? 'same' : 'CHANGED').padStart(8),
		String(errors.length).padStart(7),
		(coverage === null ? '-' : `${(coverage * 100).toFixed(0)} %`).padStart(9),
		(marksInMustNot === null ? '-' : String(marksInMustNot)).padStart(9),
		longestTaskMs.toFixed(1).padStart(8),
		markingMs.toFixed(1).padStart(8),
	].join('');
}

export const HEAD = [
	'page'.padEnd(KEY_WIDTH),
	...(
		[
			['article', 7],
			['marks', 6],
			['text', 8],
			['errors', 7],
			['coverage', 9],
			['must not', 9],
			['longest', 8],
			['in all', 8],
		] as const
	).map(([title, width]) => title.padStart(width)),
].join('');

/** Gold paragraphs are weighed by page: long pages do not hide short ones. */
export function summary(results: readonly Result[]): string[] {
	const covered = results.flatMap(({ coverage }) => (coverage === null ? [] : [coverage]));
	const mean = covered.reduce((sum, one) => sum + one, 0) / Math.max(1, covered.length);
	const longest = Math.max(0, ...results.map(({ longestTaskMs }) => longestTaskMs));
	return [
		`${results.length} pages, ${count(results, ({ article }) => article)} read as articles, ` +
			`${results.reduce((sum, { marks }) => sum + marks, 0)} marks`,
		`text changed on ${count(results, ({ textUnchanged }) => !textUnchanged)}, ` +
			`errors on ${count(results, ({ errors }) => errors.length > 0)}, ` +
			`marks in must-not texts on ${count(results, ({ marksInMustNot }) => (marksInMustNot ?? 0) > 0)}`,
		`gold paragraphs read: ${(mean * 100).toFixed(1)} % on average of ${covered.length} pages with gold`,
		`longest task ${longest.toFixed(1)} ms`,
	];
}

function count(results: readonly Result[], is: (result: Result) => boolean): number {
	return results.filter(is).length;
}
