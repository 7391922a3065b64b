/** Format 1, whole and in lines; what is taken in is compiled, read with and written out. */
import fc from 'fast-check';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import type { Validation } from '../../../src/dataset/validate.ts';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { DATASET, DATASET_LINES } from '../seeds.ts';
import { spoiledJson, spoiledText } from '../spoil.ts';
import { leadsToTheWeb, must, problemsInWords, target } from '../target.ts';

const TEXT = 'Vladimir Medinsky and Rustem Umerov met in the harbour.';

export function fitForUse({ dataset, report }: Validation): void {
	problemsInWords(report.problems);
	must(report.ok === (dataset !== undefined), 'the report says one thing and gives another');
	if (dataset === undefined) return;
	leadsToTheWeb(dataset);
	JSON.stringify(dataset);
	const { mentions } = detect([openLexicon(compile(dataset))], { blocks: [TEXT] });
	for (const { start, end } of mentions)
		must(start >= 0 && end <= TEXT.length && start < end, 'a mention out of bounds');
}

const json = spoiledJson([DATASET]);
/** One line of them all is spoiled. */
const lines = fc
	.tuple(fc.nat(DATASET_LINES.length - 1), spoiledJson(DATASET_LINES))
	.map(([at, spoiled]) =>
		DATASET_LINES.map((line, index) => (index === at ? spoiled : JSON.stringify(line))).join('\n'),
	);

export const datasets = [
	target({
		name: 'dataset',
		cases: fc.oneof({ weight: 4, arbitrary: json }, { weight: 1, arbitrary: spoiledText([JSON.stringify(DATASET)]) }),
		check: (text: string) => fitForUse(parseDatasetText(text, 'file.json')),
	}),
	target({
		name: 'dataset lines',
		cases: fc.oneof({ weight: 4, arbitrary: lines }, { weight: 1, arbitrary: spoiledText(lines) }),
		check: (text: string) => fitForUse(parseDatasetText(text, 'file.jsonl')),
	}),
];
