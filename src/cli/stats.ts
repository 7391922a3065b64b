/** `stats PATH…`: what a dataset holds and where it is thin, one JSON object a line. */
import { textForms } from '../dataset/text.ts';
import type { Dataset, Text } from '../dataset/types.ts';
import { readValid, requirePaths, writeLine } from './output.ts';

export async function statsCommand(paths: readonly string[]): Promise<number> {
	requirePaths(paths);
	let code = 0;
	for (const path of paths) {
		const dataset = await readValid(path);
		if (dataset === undefined) code = 1;
		else writeLine(JSON.stringify({ path, ...statsOf(dataset) }));
	}
	return code;
}

/** Counts of a dataset; the `without…` figures show authors where work is left. */
export function statsOf(dataset: Dataset) {
	const { groups, sources, actors, events, accounts, questions } = dataset;
	const positions = questions.flatMap((question) => question.positions);
	const groupOf = new Map(sources.map(({ id, group }) => [id, group ?? '']));
	return {
		dataset: dataset.id,
		version: dataset.version,
		groups: groups.length,
		sources: sources.length,
		actors: actors.length,
		events: events.length,
		accounts: accounts.length,
		questions: questions.length,
		positions: positions.length,
		aliases: aliasCount(dataset),
		nameLanguages: tally([...actors, ...events].flatMap(({ name }) => languagesOf(name))),
		accountLanguages: tally(accounts.map(({ inLanguage }) => inLanguage ?? '')),
		accountsByGroup: tally(accounts.map(({ source }) => groupOf.get(source) ?? '')),
		questionKinds: tally(questions.map(({ kind }) => kind)),
		accountsWithoutUrl: accounts.filter(({ url }) => url === undefined).length,
		positionsWithoutLocator: positions.filter(({ locator }) => locator === undefined).length,
		eventsWithoutAccounts: events.filter(({ id }) => !accounts.some(({ about }) => about.includes(id))).length,
	};
}

function aliasCount({ actors, events }: Dataset): number {
	return [...actors, ...events].reduce(
		(sum, { name, aliases }) => sum + textForms(name).length + (aliases?.length ?? 0),
		0,
	);
}

function languagesOf(text: Text): string[] {
	return textForms(text).map(({ lang }) => lang ?? '');
}

/** How often each value occurs, the most frequent first; the empty value stands for "not given". */
function tally(values: readonly string[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}
