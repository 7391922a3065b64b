/** Whether a changed dataset still holds together, told by the fields of the entries that were changed. Pure. */
import { DatasetChecker } from '../../dataset/checker.ts';
import { type Dataset, ENTRY_KINDS, type EntryKind } from '../../dataset/types.ts';
import type { FieldProblem, OwnKind } from '../../protocol/own.ts';
import type { Change } from './changes.ts';

/** Errors only. Where entries were removed, the problem may lie with others that refer to them. */
export function problemsOf(dataset: Dataset, { puts }: Pick<Change, 'puts'>): FieldProblem[] {
	const own = new Set(puts.map(({ kind, entry }) => `${kind} ${entry.id}`));
	const found: FieldProblem[] = [];
	// Each entry of its own first: an entry that is not well formed keeps references from being followed.
	for (const { kind, entry } of puts) found.push(...errorsIn(kind, entry));
	if (found.length > 0) return found;
	const checker = new DatasetChecker((part) => part);
	checker.header(dataset);
	for (const kind of ENTRY_KINDS) for (const entry of dataset[kind]) checker.entry(kind, entry);
	return checker.finish().problems.flatMap(({ severity, file, entry, field, problem, remedy }): FieldProblem[] => {
		if (severity !== 'error') return [];
		const kind = kindOf(file);
		const id = /"(.*)"$/.exec(entry)?.[1];
		return [{ kind, field: own.has(`${kind} ${id}`) ? field : '', problem, remedy }];
	});
}

function errorsIn(kind: EntryKind, entry: unknown): FieldProblem[] {
	const checker = new DatasetChecker(kind);
	checker.entry(kind, entry);
	// References are not followed: the entries that they point to are not here.
	return checker.hasErrors
		? checker.finish().problems.map(({ field, problem, remedy }) => ({ kind: kindOf(kind), field, problem, remedy }))
		: [];
}

/** Own entries have no groups, so none of their problems can be about one. */
function kindOf(file: string): OwnKind {
	return (ENTRY_KINDS as readonly string[]).includes(file) && file !== 'groups' ? (file as OwnKind) : 'events';
}
