/** `compile PATH… [--out FILE]`: compiles datasets and says what it took; writes an importable JSON or the lexicon. */
import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { compile, openLexicon } from '../engine/index.ts';
import { readValid, requirePaths, UsageError, writeLine } from './output.ts';

export async function compileCommand(args: readonly string[]): Promise<number> {
	const { paths, out } = parseArgs(args);
	let code = 0;
	for (const path of paths) {
		const dataset = await readValid(path);
		if (dataset === undefined) {
			code = 1;
			continue;
		}
		const started = performance.now();
		const lexicon = compile(dataset);
		const compiled = performance.now();
		openLexicon(lexicon);
		const opened = performance.now();
		if (out?.endsWith('.json')) await writeFile(out, JSON.stringify(dataset));
		else if (out !== undefined) await writeFile(out, new Uint8Array(lexicon));
		writeLine(
			JSON.stringify({
				path,
				dataset: dataset.id,
				version: dataset.version,
				lexiconBytes: lexicon.byteLength,
				compileMs: round(compiled - started),
				openMs: round(opened - compiled),
				...(out === undefined ? {} : { out }),
			}),
		);
	}
	return code;
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
