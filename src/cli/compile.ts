/** `compile PATH… [--out FILE]`: compiles datasets and says what it took; writes an importable JSON or the lexicon. */
import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { Dataset } from '../dataset/types.ts';
import { compile, openLexicon } from '../engine/index.ts';
import { compileLines, isLinesFile } from './compile-lines.ts';
import { readValid, requirePaths, showErrors, UsageError, writeLine } from './output.ts';

export async function compileCommand(args: readonly string[]): Promise<number> {
	const { paths, out } = parseArgs(args);
	let code = 0;
	for (const path of paths) {
		const asJson = out?.endsWith('.json') === true;
		// What is written as JSON is needed as a whole; else lines are compiled as they come.
		const compiled = isLinesFile(path) && !asJson ? await fromLines(path) : await fromWhole(path);
		if (compiled === undefined) {
			code = 1;
			continue;
		}
		const started = performance.now();
		openLexicon(compiled.lexicon);
		const opened = performance.now();
		if (asJson) await writeFile(out ?? '', JSON.stringify(compiled.dataset));
		else if (out !== undefined) await writeFile(out, new Uint8Array(compiled.lexicon));
		writeLine(
			JSON.stringify({
				path,
				dataset: compiled.id,
				version: compiled.version,
				lexiconBytes: compiled.lexicon.byteLength,
				compileMs: round(compiled.ms),
				openMs: round(opened - started),
				...(out === undefined ? {} : { out }),
			}),
		);
	}
	return code;
}

interface Compiled {
	readonly id: string;
	readonly version: string;
	readonly lexicon: ArrayBuffer;
	readonly ms: number;
	readonly dataset?: Dataset;
}

async function fromWhole(path: string): Promise<Compiled | undefined> {
	const dataset = await readValid(path);
	if (dataset === undefined) return undefined;
	const started = performance.now();
	const lexicon = compile(dataset);
	return { id: dataset.id, version: dataset.version, lexicon, ms: performance.now() - started, dataset };
}

/** Reading and checking included, since all go together. */
async function fromLines(path: string): Promise<Compiled | undefined> {
	const started = performance.now();
	try {
		const { report, compiled } = await compileLines(path);
		if (compiled !== undefined) return { ...compiled, ms: performance.now() - started };
		showErrors(report);
	} catch (error) {
		console.error(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
	}
	return undefined;
}

function parseArgs(args: readonly string[]): { paths: string[]; out: string | undefined } {
	const paths: string[] = [];
	let out: string | undefined;
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at];
		if (arg === '--out') {
			at += 1;
			out = args[at];
			if (out === undefined) throw new UsageError('--out needs a file name.');
		} else if (arg?.startsWith('--')) throw new UsageError(`There is no option ${arg}.`);
		else if (arg !== undefined) paths.push(arg);
	}
	requirePaths(paths);
	if (out !== undefined && paths.length > 1) throw new UsageError('--out takes one dataset at a time.');
	return { paths, out };
}

function round(ms: number): number {
	return Math.round(ms * 100) / 100;
}
