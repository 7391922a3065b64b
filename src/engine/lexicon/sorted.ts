/** Binary search in sorted columns. */

/** Place of a value in a sorted column, or -1. */
export function find(column: Int32Array, value: number): number {
	const at = lastAtOrBefore(column, value);
	return column[at] === value ? at : -1;
}

/** Place of the last value that is not above `value`; -1 when all are. */
export function lastAtOrBefore(column: ArrayLike<number>, value: number): number {
	let low = 0;
	let high = column.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((column[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
