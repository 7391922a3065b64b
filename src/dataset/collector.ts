/** Gathers problems up to a limit: past it they are only counted, so that junk cannot fill the memory or the page. */
import { makeReport, type Problem, type Report } from './report.ts';

/** More than anybody reads at once; the first few hundred already say what is wrong with a file. */
export const MAX_PROBLEMS = 500;

export class ProblemCollector {
	readonly #kept: Problem[] = [];
	#errors = 0;
	#left = 0;

	add(problem: Problem): void {
		if (problem.severity === 'error') this.#errors += 1;
		if (this.#kept.length < MAX_PROBLEMS) this.#kept.push(problem);
		else this.#left += 1;
	}

	get hasErrors(): boolean {
		return this.#errors > 0;
	}

	/** What was gathered; when some were left out, the last line says how many. `file` stands in that line. */
	report(file: string): Report {
		if (this.#left === 0) return makeReport(this.#kept);
		return makeReport([
			...this.#kept,
			{
				severity: this.hasErrors ? 'error' : 'warning',
				file,
				entry: 'file',
				field: '',
				problem: `${this.#left} more problems are not listed`,
				remedy: 'Mend the ones above and check again.',
			},
		]);
	}
}
