/** `npm run fuzz -- [--cases N] [--target NAME] [--seed N]`: what others have written, spoiled in every way, is refused or harmless. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { CASES, obeying } from './target.ts';
import { TARGETS } from './targets.ts';

const { values } = parseArgs({
	options: {
		cases: { type: 'string', default: String(CASES) },
		target: { type: 'string', multiple: true, default: [] },
		seed: { type: 'string' },
	},
});
const numRuns = Number(values.cases);
const chosen = TARGETS.filter(({ name }) => values.target.length === 0 || values.target.includes(name));
if (!Number.isInteger(numRuns) || numRuns < 1 || chosen.length === 0) {
	console.error(`--cases takes a number, --target one of: ${TARGETS.map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}
const say = (line: string) => process.stdout.write(`${line}\n`);
// What the background logs about messages that failed is no news here.
console.error = () => undefined;
console.warn = () => undefined;
let failed = 0;
for (const one of chosen) {
	const started = performance.now();
	const property = fc.asyncProperty(one.cases, (value) => obeying(one, value));
	const seed = values.seed === undefined ? {} : { seed: Number(values.seed) };
	const result = await fc.check(property, { numRuns, ...seed });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	say(`${result.failed ? 'FAILED' : 'passed'}  ${one.name}: ${result.numRuns} cases, ${seconds} s`);
	if (!result.failed) continue;
	failed += 1;
	say(`  seed ${result.seed}, path ${result.counterexamplePath}: ${String(result.errorInstance)}`.slice(0, 1500));
	say(`  ${JSON.stringify(result.counterexample)?.slice(0, 1500)}`);
}
process.exitCode = failed === 0 ? 0 : 1;
