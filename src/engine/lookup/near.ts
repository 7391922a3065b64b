/** Words whose beginning is within a few edits of what was asked for: a letter lost, added, wrong, or two swapped. */
import { looseUnit } from './loose.ts';
import { beginningTold, Step, type WordMatcher } from './walk.ts';

/**
 * Rows of the optimal string alignment distance, one per unit read. A beginning answers as soon as the whole query is
 * within `edits` of it; it is dead when no cell of its row is.
 */
export function nearMatcher(query: string, edits: number): WordMatcher {
	const wanted = Uint16Array.from(query, (_, at) => looseUnit(query.charCodeAt(at)));
	const width = wanted.length + 1;
	// No beginning longer than the query and the edits together can be open.
	const rows = new Uint8Array(width * (wanted.length + edits + 2));
	const read = new Uint16Array(wanted.length + edits + 2);
	for (let column = 0; column < width; column++) rows[column] = Math.min(column, edits + 1);
	return {
		step(depth, written) {
			const unit = looseUnit(written);
			read[depth] = unit;
			const row = (depth + 1) * width;
			const above = row - width;
			let best = Math.min(depth + 1, edits + 1);
			rows[row] = best;
			for (let column = 1; column < width; column++) {
				const same = wanted[column - 1] === unit;
				let cost = (rows[above + column - 1] as number) + (same ? 0 : 1);
				const inserted = (rows[above + column] as number) + 1;
				if (inserted < cost) cost = inserted;
				const lost = (rows[row + column - 1] as number) + 1;
				if (lost < cost) cost = lost;
				if (!same && depth > 0 && column > 1 && wanted[column - 2] === unit && read[depth - 1] === wanted[column - 1]) {
					const swapped = (rows[above - width + column - 2] as number) + 1;
					if (swapped < cost) cost = swapped;
				}
				if (cost > edits + 1) cost = edits + 1;
				rows[row + column] = cost;
				if (cost < best) best = cost;
			}
			if ((rows[row + width - 1] as number) <= edits) return Step.Answers;
			// Two units that change places cost at least what taking one for the other costs: a swap revives no dead row.
			return best <= edits ? Step.Open : Step.Dead;
		},
	};
}

/** Tells of a word how many of its units are within so many edits of the query; -1 when no beginning is. */
export function nearlyBeginsWith(query: string, edits: number): (word: string) => number {
	return beginningTold([nearMatcher(query, edits)]);
}
