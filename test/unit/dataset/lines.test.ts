import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import { problemLine } from '../../../src/dataset/report.ts';

const whole = JSON.parse(readFileSync('test/fixtures/datasets/valid.json', 'utf8')) as Record<string, unknown>;
const KINDS = { groups: 'group', sources: 'source', actors: 'actor', events: 'event', accounts: 'account' } as const;

function inLines(): string[] {
	const { groups, sources, actors, events, accounts, questions, ...header } = whole;
	const lists = { groups, sources, actors, events, accounts };
	const entries = Object.entries(lists).flatMap(([key, list]) =>
		(list as object[]).map((entry) => ({ kind: KINDS[key as keyof typeof KINDS], ...entry })),
	);
	return [header, ...entries, ...(questions as object[])].map((value) => JSON.stringify(value));
}

it('reads JSON Lines as the same dataset', () => {
	const { dataset, report } = parseDatasetText(inLines().join('\n'), 'talks.jsonl');
	expect(report.problems).toEqual([]);
	expect(dataset).toEqual(whole);
});

it('takes blank lines and Windows line ends as they come', () => {
	expect(parseDatasetText(`${inLines().join('\r\n\r\n')}\r\n`, 'talks.jsonl').dataset).toEqual(whole);
});

it('a dataset in one line is no JSON Lines', () => {
	expect(parseDatasetText(`${JSON.stringify(whole)}\n`, 'talks.json').dataset).toEqual(whole);
});

it('names the line that is broken', () => {
	const lines = inLines();
	lines[3] = '{"kind":"source",';
	lines[5] = '{"kind":"verdict","id":"x"}';
	const { dataset, report } = parseDatasetText(lines.join('\n'), 'talks.jsonl');
	expect(dataset).toBeUndefined();
	expect(report.problems.map(problemLine)).toEqual([
		'error: talks.jsonl › line 4: this is not one whole JSON object. Write each entry on one line of its own, without commas between the lines.',
		'error: talks.jsonl › line 6 › kind: must be one of group, source, actor, event, account, contradiction, numbers, wording, one-sided, but is "verdict". Say what the entry is.',
	]);
});
