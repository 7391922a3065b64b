/** The validation report: every problem says where it is, what is wrong and what to do about it. */

export interface Problem {
	readonly severity: 'error' | 'warning';
	/** File name as given by the user, or the YAML file of an editable dataset. */
	readonly file: string;
	/** `actors[3] "vladimir-medinsky"`, or `header`, or `file`. */
	readonly entry: string;
	/** `aliases[0].text`; empty when the entry as a whole is meant. */
	readonly field: string;
	readonly problem: string;
	readonly remedy: string;
}

export interface Report {
	/** No errors; warnings may remain. */
	readonly ok: boolean;
	readonly problems: readonly Problem[];
}

export function makeReport(problems: readonly Problem[]): Report {
	return { ok: problems.every((problem) => problem.severity !== 'error'), problems: problems.map(readable) };
}

/** Of each part so much is told: names of fields and entries are whatever a file makes them. */
const LONGEST = 400;

function readable(problem: Problem): Problem {
	const { entry, field, problem: what, remedy } = problem;
	if ([entry, field, what, remedy].every(({ length }) => length <= LONGEST)) return problem;
	return { ...problem, entry: cut(entry), field: cut(field), problem: cut(what), remedy: cut(remedy) };
}

function cut(text: string): string {
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** One problem as one line of plain text, for the command line and error messages. */
export function problemLine({ severity, file, entry, field, problem, remedy }: Problem): string {
	const where = [file, entry, field].filter((part) => part !== '').join(' › ');
	return `${severity}: ${where}: ${problem}. ${remedy}`;
}
