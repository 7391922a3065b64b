/**
 * `evaluate --dataset PATH … --gold PATH … FILE…`: scores what a dataset finds in texts against gold files, one JSON
 * object a text and one of totals; `--show` names the misses and false hits on standard error.
 */
import { compile, type Lexicon, openLexicon } from '../engine/index.ts';
import { detectInput, type Input, readInput } from './detect.ts';
import { type Gold, goldFileOf, goldFiles, readGold } from './gold.ts';
import { readValid, UsageError, writeLine } from './output.ts';
import { type FoundMention, match } from './score.ts';
import { Tally } from './tally.ts';

interface Options {
	readonly datasets: readonly string[];
	readonly gold: readonly string[];
	readonly files: readonly string[];
	readonly lang: string | undefined;
	readonly published: string | undefined;
	readonly show: boolean;
}

export async function evaluateCommand(args: readonly string[]): Promise<number> {
	const options = parseArgs(args);
	const lexicons: Lexicon[] = [];
	for (const path of options.datasets) {
		const dataset = await readValid(path);
		if (dataset === undefined) return 1;
		lexicons.push(openLexicon(compile(dataset)));
	}
	const golds = await findGold(options.gold);
	if (golds === undefined) return 1;
	const totals = new Tally();
	let texts = 0;
	for (const file of options.files) {
		try {
			const goldFile = goldFileOf(file, golds);
			if (goldFile === undefined) throw new Error('no gold file has this base name, so the text is not scored.');
			await evaluateFile(lexicons, file, await readGold(goldFile), options, totals);
			texts++;
		} catch (error) {
			console.error(`${file}: ${reasonOf(error)}`);
		}
	}
	writeLine(JSON.stringify({ totals: texts, ...totals.result() }));
	return texts === options.files.length ? 0 : 1;
}

async function findGold(paths: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
	try {
		return await goldFiles(paths);
	} catch (error) {
		console.error(reasonOf(error));
		return undefined;
	}
}

async function evaluateFile(
	lexicons: readonly Lexicon[],
	file: string,
	gold: Gold,
	{ lang, published, show }: Options,
	totals: Tally,
): Promise<void> {
	const input = await readInput(file, { lang, published: published ?? gold.published });
	const found = foundIn(lexicons, file, input);
	const own = new Tally();
	own.add(found, gold);
	totals.add(found, gold);
	writeLine(JSON.stringify({ file, ...own.result() }));
	if (show) showErrors(file, input.source, found, gold);
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function foundIn(lexicons: readonly Lexicon[], file: string, input: Input): FoundMention[] {
	return detectInput(lexicons, file, input).mentions.map(({ start, end, kind, ids, confidence }) => ({
		start,
		end,
		kind,
		ids: ids.map(({ id }) => id),
		confidence,
	}));
}

/** One line for each: file, what it is, start, end, id, text; parted by tabs, in the order of the text. */
function showErrors(file: string, source: string, found: readonly FoundMention[], gold: Gold): void {
	const { misses, falseHits } = match(found, gold.mentions, 'overlap');
	const lines = [
		...misses.map(({ start, end, ids }) => ({ what: 'miss', start, end, ids })),
		...falseHits.map(({ start, end, ids }) => ({ what: 'false', start, end, ids })),
	];
	lines.sort((a, b) => a.start - b.start || a.end - b.end);
	for (const { what, start, end, ids } of lines) {
		const text = source.slice(start, end).replace(/\s+/g, ' ');
		console.error([file, what, start, end, ids.join(','), text].join('\t'));
	}
}

function parseArgs(args: readonly string[]): Options {
	const datasets: string[] = [];
	const gold: string[] = [];
	const files: string[] = [];
	const single = new Map<string, string>();
	let show = false;
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? '';
		if (!arg.startsWith('--')) {
			files.push(arg);
			continue;
		}
		if (arg === '--show') {
			show = true;
			continue;
		}
		const value = args[++at];
		if (value === undefined) throw new UsageError(`${arg} needs a value.`);
		if (arg === '--dataset') datasets.push(value);
		else if (arg === '--gold') gold.push(value);
		else if (arg === '--lang' || arg === '--published') single.set(arg, value);
		else throw new UsageError(`There is no option ${arg}.`);
	}
	if (datasets.length === 0) throw new UsageError('Name the dataset to look for: --dataset PATH.');
	if (gold.length === 0) throw new UsageError('Name the gold to score against: --gold PATH, a file or a folder.');
	if (files.length === 0) throw new UsageError('Name at least one file to read.');
	return { datasets, gold, files, lang: single.get('--lang'), published: single.get('--published'), show };
}
