/**
 * `npm run bench`: one table of ratios; `-- --json` prints the rows as JSON and nothing else on standard output.
 *   --full          more sizes for slow peers (a RegExp and modern-ahocorasick of a million names), more rounds
 *   --only=PART     node, page or extension; what is left out then counts as not measured
 *   --no-build      measure dist/chromium as it is, even when it is older than its sources
 *   --markdown      the table as docs/benchmarks.md has it
 */
import { ROOT, say } from '../scripts/lib/run.mjs';
import { BUDGETS } from './budgets.ts';
import { runExtension } from './extension/run.ts';
import { runNode } from './node/run.ts';
import { runPage } from './page/run.ts';
import { type Figures, makeRow, markdown, type Report, type Row, table } from './rows.ts';

const PARTS = { node: runNode, page: runPage, extension: runExtension };

const flags = process.argv.slice(2);
const only = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length);
const full = flags.includes('--full');
const known = new Map<string, Row>();
const budgets = new Map(BUDGETS.map((budget) => [budget.id, budget]));

const report: Report = (id: string, figures: Figures, told) => {
	const budget = budgets.get(id);
	if (budget !== undefined) known.set(id, makeRow(budget, figures));
	else if (told !== undefined) known.set(id, makeRow({ id, ...told, budget: null }, figures));
	else throw new Error(`Nobody says what "${id}" is.`);
};
const start = performance.now();
const note = (line: string) =>
	console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${line}`);

process.chdir(ROOT);
for (const [name, run] of Object.entries(PARTS)) {
	if (only !== undefined && only !== name) continue;
	try {
		await run(report, { full, note, mayBuild: !flags.includes('--no-build') });
	} catch (error) {
		// The other parts still have something to say; the budgets of this one fail.
		console.error(`The part "${name}" broke off.`, error);
	}
}
const rows = [
	...BUDGETS.map((budget) => known.get(budget.id) ?? makeRow(budget, undefined)),
	...[...known.values()].filter(({ budget }) => budget === null),
];
note('done');

if (flags.includes('--json')) say(JSON.stringify({ rows }));
else if (flags.includes('--markdown')) say(markdown(rows));
else {
	say(table(rows));
	const failed = rows.filter(({ pass }) => pass === false).length;
	say(`\n${BUDGETS.length} budgets, ${BUDGETS.length - failed} kept, ${failed} not.`);
}
