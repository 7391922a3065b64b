/**
 * `npm run -s trust`: runs the tests that try to break the product, and prints a table of what was tried and survived, by
 * class and place. Needs a build. `-- --data` leaves the browsers out.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CASES } from '../fuzz/target.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Class {
	readonly name: string;
	readonly project: 'unit' | 'browser';
	readonly files: readonly string[];
	/** Cases that one test tries. */
	readonly each: number;
}

const CLASSES: readonly Class[] = [
	{
		name: 'hostile pages',
		project: 'browser',
		files: ['hostile-pages', 'hostile-card', 'hostile-load', 'strict-page'].map(
			(file) => `test/browser/${file}.test.ts`,
		),
		each: 1,
	},
	{ name: 'hostile data, spoiled at random', project: 'unit', files: ['test/unit/fuzz'], each: CASES },
	{
		name: 'hostile data, by hand',
		project: 'unit',
		files: ['test/unit/engine/hostile', 'test/unit/engine/corruption'],
		each: 1,
	},
	{
		name: 'faults at every write',
		project: 'unit',
		files: ['test/unit/faults/writes', 'test/unit/faults/migration', 'test/unit/store/open'],
		each: 1,
	},
	{
		name: 'clock jumps',
		project: 'unit',
		files: ['test/unit/faults/clock', 'test/unit/background/alarm', 'test/unit/background/subscriptions/schedule'],
		each: 1,
	},
	{
		name: 'faults in browsers',
		project: 'browser',
		files: ['faults', 'background', 'killed', 'full'].map((file) => `test/browser/${file}.test.ts`),
		each: 1,
	},
	{
		name: 'what leaves, what is kept',
		project: 'browser',
		files: ['privacy', 'private', 'access'].map((file) => `test/browser/${file}.test.ts`),
		each: 1,
	},
];

interface Outcome {
	readonly fullName: string;
	readonly status: string;
	readonly failureMessages: readonly string[];
}

/** The runner's own report of each test. */
function run({ project, files }: Class): readonly Outcome[] {
	const folder = `${ROOT}.cache/reports`;
	mkdirSync(folder, { recursive: true });
	const report = `${folder}/trust.json`;
	const args = ['run', '--project', project, '--reporter=json', `--outputFile=${report}`, ...files];
	spawnSync(process.execPath, [`${ROOT}node_modules/vitest/vitest.mjs`, ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
		testResults: readonly { readonly assertionResults: readonly Outcome[] }[];
	};
	return testResults.flatMap(({ assertionResults }) => assertionResults);
}

function placeOf(name: string): string {
	return / in (chromium|firefox)\b/.exec(name)?.[1] ?? 'node';
}

const say = (...cells: readonly string[]) =>
	process.stdout.write(
		`${cells
			.map((cell, at) => cell.padEnd([34, 10, 9, 9][at] ?? 0))
			.join('')
			.trimEnd()}\n`,
	);
const withBrowsers = !process.argv.includes('--data');
let failed = 0;
say('class', 'where', 'tried', 'survived');
for (const one of CLASSES) {
	if (one.project === 'browser' && !withBrowsers) continue;
	const outcomes = run(one);
	if (outcomes.length === 0) failed += 1;
	for (const place of [...new Set(outcomes.map(({ fullName }) => placeOf(fullName)))].sort()) {
		const here = outcomes.filter(({ fullName }) => placeOf(fullName) === place);
		const survived = here.filter(({ status }) => status === 'passed');
		say(one.name, place, String(here.length * one.each), String(survived.length * one.each));
		for (const { fullName, status, failureMessages } of here) {
			if (status !== 'passed') say(`  ${status}: ${[fullName, ...failureMessages].join('\n    ')}`);
		}
		failed += here.length - survived.length;
	}
}
process.exitCode = failed === 0 ? 0 : 1;
