/** Which pages of rows a view needs. Pure. */

/** Rows that are asked for in one go. */
export const PAGE = 100;

/** Whole pages that hold the rows from `first` to `last`, as ranges with an open end. */
export function pagesToAsk(first: number, last: number, count: number): (readonly [from: number, to: number])[] {
	const pages: (readonly [number, number])[] = [];
	for (let from = Math.floor(first / PAGE) * PAGE; from <= last && from < count; from += PAGE) {
		pages.push([from, Math.min(from + PAGE, count)]);
	}
	return pages;
}
