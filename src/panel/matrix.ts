/**
 * The comparison as a table: questions down, accounts across, by source group, the account being read first, then the
 * groups and accounts that speak to most questions, because a table is wider than a window. An account
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
	const count = ({ ref }: StoryAccount) => spoken.get(refKey(ref)) ?? 0;
	const own = (account: StoryAccount) => speaking.length <= MOST_COLUMNS || count(account) >= MANY_POSITIONS;
	const reading = speaking.filter((account) => account.reading);
	const others = speaking.filter((account) => !account.reading).sort((a, b) => count(b) - count(a));
	const spokenTo = (group: string) => questions.filter((question) => speaksTo(question, group)).length;
	const columnGroups = [
		...reading.map((account) => ({
			key: 'reading',
			name: groupOf(account),
			reading: true,
			columns: [columnOf(account)],
		})),
		...[...groups]
			.sort((a, b) => spokenTo(b.name) - spokenTo(a.name))
			.flatMap(({ name }): ColumnGroup[] => {
				const members = others.filter((account) => groupOf(account) === name);
				if (members.length === 0) return [];
				return [{ key: `group ${name}`, name, reading: false, columns: columnsOf(name, members, own) }];
			}),
	];
	const columns = columnGroups.flatMap((group) => group.columns);
	return {
		groups: columnGroups,
		rows: questions.map((question) => ({ question, cells: columns.map((column) => cellOf(question, column)) })),
	};
}

/** A column for each account that has one of its own, and one for all the others of the group. */
function columnsOf(name: string, members: readonly StoryAccount[], own: (account: StoryAccount) => boolean): Column[] {
	const few = members.filter((account) => !own(account));
	const columns = members.filter((account) => few.length === 1 || own(account)).map(columnOf);
	if (few.length < 2) return columns;
	return [...columns, { key: `shared ${name}`, group: name, accounts: few, shared: true, reading: false }];
}

/** Whether an account of the group that is not the one being read speaks to a question. */
function speaksTo({ positions }: StoryQuestion, group: string): boolean {
	return positions.some(({ account }) => !account.reading && groupOf(account) === group);
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
