#!/usr/bin/env node
/**
 * `npm test`: makes the machine ready, then lint, types, unit tests, builds, checks of the builds, browser tests.
 * Stops at the first step that fails; the summary and its last line ("N passed, N failed") are printed always.
 * Plain Node without dependencies, because the packages may not be there yet.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from './lib/browsers.mjs';
import { checkNode, ensurePackages } from './lib/install.mjs';
import { main, ROOT, runNode, say } from './lib/run.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');
/** `bin` of a package, run by its file: the same on every system. */
const BIN = {
	biome: ['@biomejs/biome', 'bin/biome'],
	tsc: ['typescript', 'bin/tsc'],
	tsx: ['tsx', 'dist/cli.mjs'],
	vitest: ['vitest', 'vitest.mjs'],
	'web-ext': ['web-ext', 'bin/web-ext.js'],
};
const bin = (name, ...args) => [join(ROOT, 'node_modules', ...BIN[name]), ...args];

const step = (name, ...commands) => ({
	name,
	async run() {
		for (const command of commands) if ((await runNode(command)) !== 0) return { ok: false };
		return { ok: true };
	},
});

/** One run of a project, or of some of its files; counts come from the runner's own report. */
async function runTests(project, files = []) {
	const report = join(REPORTS, `${project}${files.length > 0 ? '-again' : ''}.json`);
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await runNode(bin('vitest', ...args, ...files));
	const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = readJson(report);
	return { ok: code === 0, passed, failed, testResults };
}

const unitTests = { name: 'unit tests', run: () => runTests('unit') };

/**
 * Real browsers on a busy machine now and then lose a click. A file of tests that fails is run once more, whole and in
 * fresh browsers, and said to be; what fails twice has failed.
 */
const browserTests = {
	name: 'browser tests',
	async run() {
		const first = await runTests('browser');
		const failing = first.testResults.filter(({ status }) => status === 'failed');
		if (first.ok || failing.length === 0) return first;
		const files = failing.map(({ name }) => relative(ROOT, name));
		say(`\nThese have failed and are run once more: ${files.join(', ')}`);
		const again = await runTests('browser', files);
		const before = failing.flatMap(({ assertionResults }) => assertionResults);
		const passed = first.passed - before.filter(({ status }) => status === 'passed').length + again.passed;
		return { ok: again.ok, passed, failed: again.failed };
	},
};

const STEPS = [
	{
		name: 'machine',
		async run() {
			checkNode();
			await ensurePackages();
			await ensureBrowser('chromium');
			await ensureBrowser('firefox');
			return { ok: true };
		},
	},
	step('lint', bin('biome', 'check', '.'), bin('tsx', 'scripts/locales/main.ts'), bin('tsx', 'scripts/docs/main.ts')),
	step('types', bin('tsc', '--noEmit')),
	unitTests,
	step('build', bin('tsx', 'scripts/build.ts')),
	step(
		'build checks',
		bin('tsx', 'scripts/check-build.ts'),
		bin('web-ext', 'lint', '-s', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors'),
	),
	browserTests,
];

function readJson(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return {};
	}
}

async function runSteps() {
	const results = [];
	for (const { name, run } of STEPS) {
		say(`\n== ${name}`);
		const start = Date.now();
		let result = { ok: false };
		try {
			result = await run();
		} catch (error) {
			console.error(error.message);
		}
		results.push({ name, ...result, seconds: (Date.now() - start) / 1000 });
		if (!result.ok) break;
	}
	return results;
}

function summary(results) {
	say('\n== summary');
	for (const { name } of STEPS) {
		const result = results.find((one) => one.name === name);
		if (result === undefined) {
			say(`not run  ${name}`);
			continue;
		}
		const { ok, seconds, passed, failed } = result;
		const tests = passed === undefined ? '' : `  (${passed} tests passed, ${failed} failed)`;
		say(`${ok ? 'passed ' : 'FAILED '}  ${name}, ${seconds.toFixed(1)} s${tests}`);
	}
	const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
	const passed = sum((result) => (result.passed ?? 0) + (result.ok ? 1 : 0));
	const failed = sum((result) => (result.failed ?? 0) + (result.ok ? 0 : 1));
	say(`${passed} passed, ${failed} failed`);
	return failed;
}

await main(async () => {
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	return summary(await runSteps()) === 0 ? 0 : 1;
});
