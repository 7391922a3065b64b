/** The validation report as the page shows it: errors before warnings, and a limit on how many are listed. */
import type { Problem, Report } from '../dataset/report.ts';

/** More rows than this are not read, only scrolled past; the rest is given as a count. */
const SHOWN_PROBLEMS = 100;

export interface ProblemGroup {
	readonly severity: Problem['severity'];
	readonly total: number;
	readonly shown: readonly Problem[];
	/** How many of this group are not listed. */
	readonly rest: number;
}

/** Groups without a problem are left out. */
export function groupProblems({ problems }: Report, limit = SHOWN_PROBLEMS): readonly ProblemGroup[] {
	let room = limit;
	const groups: ProblemGroup[] = [];
	for (const severity of ['error', 'warning'] as const) {
		const all = problems.filter((problem) => problem.severity === severity);
		if (all.length === 0) continue;
		const shown = all.slice(0, room);
		room -= shown.length;
		groups.push({ severity, total: all.length, shown, rest: all.length - shown.length });
	}
	return groups;
}
