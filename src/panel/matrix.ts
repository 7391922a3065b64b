/**
 * The comparison as a table: questions down, accounts across, by source group, the account being read first. An account
 * that speaks to many questions has a column; those that speak to few share one column of their group, because forty
 * columns with one cell each compare nothing. Pure.
 */
import type { Story, StoryAccount, StoryQuestion } from '../protocol/story.ts';
import type { AccountView, PositionView } from '../protocol/views.ts';
import { groupOf, refKey } from './filters.ts';

export interface Column {
	readonly key: string;
	readonly group: string;
	/** One account, or several that share the column. */
	readonly accounts: readonly StoryAccount[];
	readonly shared: boolean;
	readonly reading: boolean;
}

export interface ColumnGroup {
	readonly key: string;
	readonly name: string;
	readonly reading: boolean;
	readonly columns: readonly Column[];
}

export interface Cell {
	readonly column: Column;
	readonly positions: readonly PositionView[];
	/** Accounts of the column of which the dataset says that they are silent on it. */
	readonly silent: readonly AccountView[];
}

export interface Row {
	readonly question: StoryQuestion;
	readonly cells: readonly Cell[];
}

export interface Matrix {
	readonly groups: readonly ColumnGroup[];
	readonly rows: readonly Row[];
}

/** So many accounts get a column each; with more, those with few positions share. */
const MOST_COLUMNS = 8;
const MANY_POSITIONS = 3;

export function matrixOf({ questions, accounts, groups }: Pick<Story, 'questions' | 'accounts' | 'groups'>): Matrix {
	const spoken = new Map<string, number>();
	for (const { positions } of questions) {
		for (const key of new Set(positions.map(({ account }) => refKey(account.ref)))) {
			spoken.set(key, (spoken.get(key) ?? 0) + 1);
		}
	}
	const speaking = accounts.filter(({ ref }) => spoken.has(refKey(ref)));
	const own = (account: StoryAccount) =>
		speaking.length <= MOST_COLUMNS || (spoken.get(refKey(account.ref)) ?? 0) >= MANY_POSITIONS;
	const reading = speaking.filter((account) => account.reading);
	const others = speaking.filter((account) => !account.reading);
	const columnGroups = [
		...reading.map((account) => ({
			key: 'reading',
			name: groupOf(account),
			reading: true,
			columns: [columnOf(account)],
		})),
		...groups.flatMap(({ name }): ColumnGroup[] => {
			const members = others.filter((account) => groupOf(account) === name);
			if (members.length === 0) return [];
			const few = members.filter((account) => !own(account));
			const many = members.filter(own).map(columnOf);
			const [only, second] = few;
			if (only !== undefined && second === undefined) many.push(columnOf(only));
			else if (few.length > 0)
				many.push({ key: `shared ${name}`, group: name, accounts: few, shared: true, reading: false });
			return [{ key: `group ${name}`, name, reading: false, columns: many }];
		}),
	];
	const columns = columnGroups.flatMap((group) => group.columns);
	return {
		groups: columnGroups,
		rows: questions.map((question) => ({ question, cells: columns.map((column) => cellOf(question, column)) })),
	};
}

function columnOf(account: StoryAccount): Column {
	const { reading, ref } = account;
	return { key: refKey(ref), group: groupOf(account), accounts: [account], shared: false, reading };
}

function cellOf({ positions, silent }: StoryQuestion, column: Column): Cell {
	const keys = new Set(column.accounts.map(({ ref }) => refKey(ref)));
	return {
		column,
		positions: positions.filter(({ account }) => keys.has(refKey(account.ref))),
		silent: silent.filter(({ ref }) => keys.has(refKey(ref))),
	};
}
