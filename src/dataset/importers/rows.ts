/** Tables: rows of named cells, from CSV. The separator is found out; quoted cells may hold line ends. */
import Papa from 'papaparse';
import { ImportRefusal } from './input.ts';
import type { TextSource } from './text.ts';

export interface Row {
	/** Number of the row behind the header, from 1. */
	readonly number: number;
	readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
	/** What the parser found amiss, by row. */
	readonly faults: readonly { readonly row: number; readonly message: string }[];
}

/** By which Excel says how its cells are parted. */
export const SEPARATOR_LINE = /^\uFEFF?sep=.\r?\n/i;

/** More than any table about people or articles has; every row keeps a cell for each. */
const MOST_COLUMNS = 1000;
/** Rows that a mapping step shows. */
export const SAMPLE_ROWS = 5;

export async function readTable(text: TextSource): Promise<Table> {
	return parseTable(await text.whole());
}

/** @throws ImportRefusal when there are too many columns. */
export function parseTable(content: string, preview = 0): Table {
	const text = content.replace(SEPARATOR_LINE, '').replace(/^\uFEFF/, '');
	// Answers to queries as TSV put signs behind closing quotation marks, which is no fault there.
	const isQueryAnswer = /^\?\w+(?:\t\?\w+)*\r?\n/.test(text);
	const parsed = Papa.parse<string[]>(text, {
		skipEmptyLines: 'greedy',
		preview,
		...(isQueryAnswer ? { delimiter: '\t', quoteChar: '\0' } : {}),
	});
	const [header = [], ...lines] = parsed.data;
	if (header.length > MOST_COLUMNS) {
		throw new ImportRefusal(
			`the table has ${header.length} columns`,
			`Keep the ones that matter, ${MOST_COLUMNS} at most.`,
			'header',
		);
	}
	const columns = named(header);
	return {
		columns,
		rows: lines.map((line, index) => ({
			number: index + 1,
			cells: new Map(columns.map((column, at) => [column, line[at]?.trim() ?? ''])),
		})),
		faults: parsed.errors
			.filter(({ type }) => type === 'Quotes')
			.map(({ row, message }) => ({ row: row ?? 0, message })),
	};
}

/** Columns without a name, or with one given twice, can still be told apart. */
function named(header: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return header.map((cell, index) => {
		const name = cell.trim() === '' ? `column ${index + 1}` : cell.trim();
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		return times === 1 ? name : `${name} (${times})`;
	});
}
