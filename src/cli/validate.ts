/** `validate PATH…`: one problem a line, then one line a dataset that sums up. */
import { problemLine } from '../dataset/report.ts';
import { requirePaths, writeLine } from './output.ts';
import { readDataset } from './read.ts';

export async function validateCommand(paths: readonly string[]): Promise<number> {
	requirePaths(paths);
	let code = 0;
	for (const path of paths) {
		const { report } = await readDataset(path);
		for (const problem of report.problems) writeLine(problemLine(problem));
		const errors = report.problems.filter(({ severity }) => severity === 'error').length;
		const warnings = report.problems.length - errors;
		writeLine(`${path}: ${report.ok ? 'valid' : 'invalid'}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`);
		if (!report.ok) code = 1;
	}
	return code;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
