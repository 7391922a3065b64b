/** What the commands share: writing lines, and reading datasets that must be valid. */
import { problemLine, type Report } from '../dataset/report.ts';
import type { Dataset } from '../dataset/types.ts';
import { readDataset } from './read.ts';

/** A wrong call: the message and the usage are shown, and the exit code is 2. */
export class UsageError extends Error {}

// `… | head` closes the pipe when it has enough: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

/** One line on standard output. */
export function writeLine(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** A valid dataset, or nothing after its errors went to standard error. */
export async function readValid(path: string): Promise<Dataset | undefined> {
	const { dataset, report } = await readDataset(path);
	if (dataset !== undefined) return dataset;
	showErrors(report);
	return undefined;
}

/** On standard error. */
export function showErrors(report: Report): void {
	for (const problem of report.problems) {
		if (problem.severity === 'error') console.error(problemLine(problem));
	}
}

/** @throws UsageError when no path is given. */
export function requirePaths(paths: readonly string[]): void {
	if (paths.length === 0) throw new UsageError('Name at least one dataset.');
}
