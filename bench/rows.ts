/**
 * The rows of the benchmark. Every figure is a ratio, ours to a named peer or limit of the same run, and the smaller the
 * better: `budget` is the most that `ratio` may be, `pass` says whether it holds.
 */

export interface Row {
	readonly id: string;
	readonly what: string;
	/** Null when it could not be measured; a budget then fails. */
	readonly ours: number | null;
	readonly peer: number | null;
	readonly unit: string;
	readonly ratio: number | null;
	readonly budget: number | null;
	readonly pass: boolean | null;
}

export interface Figures {
	readonly ours: number;
	readonly peer: number;
}

/** Collects figures under ids; what they mean is said once, in `budgets.ts` or with the figure. */
export type Report = (id: string, figures: Figures, told?: { what: string; unit: string }) => void;

export interface Budget {
	readonly id: string;
	readonly what: string;
	readonly unit: string;
	readonly budget: number;
}

export function makeRow(
	{ id, what, unit, budget }: Omit<Budget, 'budget'> & { readonly budget: number | null },
	figures: Figures | undefined,
): Row {
	if (figures === undefined || !Number.isFinite(figures.ours) || !Number.isFinite(figures.peer)) {
		return { id, what, ours: null, peer: null, unit, ratio: null, budget, pass: budget === null ? null : false };
	}
	const ratio = figures.ours / figures.peer;
	return {
		id,
		what,
		ours: rounded(figures.ours),
		peer: rounded(figures.peer),
		unit,
		ratio: rounded(ratio),
		budget,
		pass: budget === null ? null : ratio <= budget,
	};
}

/** Four digits say more than the machine knows. */
function rounded(value: number): number {
	return Number(value.toPrecision(4));
}

/** One line a row, with a ratio below 1 also said as "times less". */
export function table(rows: readonly Row[]): string {
	const cells = [
		['', 'what', 'ours', 'peer', 'unit', 'ratio', 'budget'],
		...rows.map(({ what, ours, peer, unit, ratio, budget, pass }) => [
			pass === null ? '' : pass ? 'ok' : 'FAIL',
			what,
			number(ours),
			number(peer),
			unit,
			times(ratio),
			budget === null ? '' : `<= ${times(budget)}`,
		]),
	];
	const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
	const right = new Set([2, 3, 5, 6]);
	return cells
		.map((line) =>
			line
				.map((cell, column) =>
					right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function number(value: number | null): string {
	if (value === null) return '-';
	return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function times(ratio: number | null): string {
	if (ratio === null) return '-';
	if (ratio === 0) return '0';
	return ratio >= 0.5 ? `${number(ratio)} x` : `1/${number(1 / ratio)} x`;
}

export function markdown(rows: readonly Row[]): string {
	return [
		'| | what | ours | peer | unit | ratio | budget |',
		'|---|---|--:|--:|---|--:|--:|',
		...rows.map(({ what, ours, peer, unit, ratio, budget, pass }) => {
			const verdict = pass === null ? '' : pass ? 'ok' : '**fails**';
			const limit = budget === null ? '' : `<= ${times(budget)}`;
			return `| ${verdict} | ${what} | ${number(ours)} | ${number(peer)} | ${unit} | ${times(ratio)} | ${limit} |`;
		}),
	].join('\n');
}
