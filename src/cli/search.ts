/** `search --dataset PATH … QUERY…`: what the popup's search finds, best first. */
import { search } from '../background/search/search.ts';
import { searchSources } from '../background/search/sources.ts';
import { compile } from '../engine/index.ts';
import { memoryLibrary } from '../store/memory-library.ts';
import { readValid, UsageError, writeLine } from './output.ts';

interface Options {
	readonly datasets: readonly string[];
	readonly queries: readonly string[];
	readonly json: boolean;
	readonly limit: number;
	readonly lang: string;
}

const LIMIT = 10;

export async function searchCommand(args: readonly string[]): Promise<number> {
	const { datasets, queries, json, limit, lang } = parseArgs(args);
	const library = memoryLibrary();
	for (const path of datasets) {
		const dataset = await readValid(path);
		if (dataset === undefined) return 1;
		await library.add({ dataset, lexicon: compile(dataset), bundled: true });
	}
	const sources = await searchSources(library);
	const here = { languages: [lang], today: new Date().toISOString().slice(0, 10) };
	for (const query of queries) {
		const { hits, instead } = await search(sources, query, limit, here);
		const results = hits.map(({ ref, kind, matched, name, score }) => ({
			kind,
			dataset: ref.dataset,
			id: ref.id,
			title: name ?? matched.text,
			score,
		}));
		if (json) {
			writeLine(JSON.stringify({ query, results }));
			continue;
		}
		writeLine(`${query}: ${results.length}`);
		for (const { kind, dataset, id, title, score } of results) {
			writeLine([score.toFixed(1).padStart(7), kind.padEnd(7), `${dataset}/${id}`, title].join('  '));
		}
		for (const { query: other } of instead) writeLine(`         or: ${other}`);
	}
	return 0;
}

function parseArgs(args: readonly string[]): Options {
	const datasets: string[] = [];
	const queries: string[] = [];
	let json = false;
	let limit = LIMIT;
	let lang = 'en';
	let isOption = true;
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? '';
		if (!isOption || !arg.startsWith('--')) {
			queries.push(arg);
			continue;
		}
		// A query may begin with signs, too.
		if (arg === '--') {
			isOption = false;
			continue;
		}
		if (arg === '--json') {
			json = true;
			continue;
		}
		const value = args[++at];
		if (value === undefined) throw new UsageError(`${arg} needs a value.`);
		if (arg === '--dataset') datasets.push(value);
		else if (arg === '--lang') lang = value;
		else if (arg === '--limit') limit = limitOf(value);
		else throw new UsageError(`There is no option ${arg}.`);
	}
	if (datasets.length === 0) throw new UsageError('Name the dataset to search: --dataset PATH.');
	if (queries.length === 0) throw new UsageError('Say what to search for.');
	return { datasets, queries, json, limit, lang };
}

function limitOf(value: string): number {
	const limit = Number(value);
	if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit needs a whole number from 1 up.');
	return limit;
}
