/** Compiled lexicons, texts that are read with one, and what is typed into the search. */
import fc from 'fast-check';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { LexiconUnusable } from '../../../src/engine/lexicon/open.ts';
import { parseQuery } from '../../../src/protocol/query.ts';
import { anyText } from '../ingredients.ts';
import { DATASET } from '../seeds.ts';
import { spoiledBytes, spoiledText } from '../spoil.ts';
import { must, target } from '../target.ts';

const { dataset } = parseDatasetText(JSON.stringify(DATASET), 'valid.json');
if (dataset === undefined) throw new Error('The seed is no dataset.');
const compiled = compile(dataset);
const lexicon = openLexicon(compiled);
const names = dataset.actors.flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name)));

const piece = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			...names,
			'on 2 June 2025',
			'the talks',
			'second round of',
			'. ',
			', ',
			'\n\n',
			'-',
			'’s ',
		),
	},
	{ weight: 1, arbitrary: anyText },
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ').slice(0, 4000));

const QUERIES = [
	'kind:event "boat fair" after:2025-05-01 with:umerov',
	'source:"harbour post" -x language:uk',
	'год:2025 вид:событие',
];

export const engine = [
	target({
		name: 'lexicon bytes',
		cases: spoiledBytes([new Uint8Array(compiled)]),
		check: (bytes: Uint8Array<ArrayBuffer>) => {
			try {
				const opened = openLexicon(bytes.buffer);
				detect([opened], { blocks: names });
			} catch (error) {
				must(error instanceof LexiconUnusable, String(error));
			}
		},
	}),
	target({
		name: 'texts',
		cases: fc.record({
			blocks: fc.array(text, { maxLength: 4 }),
			lang: fc.option(anyText, { nil: undefined }),
			published: fc.option(anyText, { nil: undefined }),
			title: fc.option(text, { nil: undefined }),
			url: anyText,
		}),
		check: (page: {
			blocks: string[];
			lang?: string | undefined;
			published?: string | undefined;
			title?: string | undefined;
			url: string;
		}) => {
			for (const { block, start, end, confidence } of detect([lexicon], page).mentions) {
				const length = page.blocks[block]?.length ?? -1;
				must(start >= 0 && start < end && end <= length, `a mention at ${block}:${start}-${end} of ${length}`);
				must(confidence >= 0 && confidence <= 1, `confidence ${confidence}`);
			}
		},
	}),
	target({
		name: 'search query',
		cases: fc.oneof(anyText, spoiledText(QUERIES)),
		check: (query: string) => {
			const { terms } = parseQuery(query);
			must(terms.length <= query.length, 'more terms than letters');
			JSON.stringify(terms);
		},
	}),
];
