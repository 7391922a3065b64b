/**
 * `detect --dataset PATH … FILE…`: one JSON object a line for each file, as design and docs/command-line.md give it.
 * Offsets are UTF-16 units of a text file's content; of a `.html` file, of its article's blocks joined by an empty line.
 */
import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { readArticle } from '../content/article/read.ts';
import { compile, detect, type Lexicon, type Mention, openLexicon, type PageText } from '../engine/index.ts';
import { readValid, UsageError, writeLine } from './output.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** What the call says about its texts. */
type GivenFacts = Pick<PageText, 'lang' | 'published' | 'title'>;

interface Options extends GivenFacts {
	readonly datasets: readonly string[];
	readonly files: readonly string[];
}

/** A file as the engine reads it, with where its blocks begin in the text that offsets count in. */
export interface Input {
	/** The text that offsets count in. */
	readonly source: string;
	readonly paragraphs: readonly Paragraph[];
	readonly page: Omit<PageText, 'blocks'>;
}

export async function detectCommand(args: readonly string[]): Promise<number> {
	const options = parseArgs(args);
	const lexicons: Lexicon[] = [];
	for (const path of options.datasets) {
		const dataset = await readValid(path);
		if (dataset === undefined) return 1;
		lexicons.push(openLexicon(compile(dataset)));
	}
	let code = 0;
	for (const file of options.files) {
		try {
			writeLine(JSON.stringify(detectInput(lexicons, file, await readInput(file, options))));
		} catch (error) {
			console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
			code = 1;
		}
	}
	return code;
}

export function detectInput(lexicons: readonly Lexicon[], file: string, { paragraphs, page }: Input) {
	const blocks = paragraphs.map(({ text }) => text);
	const { mentions, story } = detect(lexicons, { ...page, blocks });
	const inFile = (block: number, offset: number) => (paragraphs[block]?.start ?? 0) + offset;
	return {
		file,
		mentions: mentions.map((mention) => ({
			start: inFile(mention.block, mention.start),
			end: inFile(mention.block, mention.end),
			text: blocks[mention.block]?.slice(mention.start, mention.end),
			kind: mention.kind,
			ids: mention.refs.map(({ dataset, id }) => ({ dataset, id })),
			confidence: mention.confidence,
			evidence: mention.evidence.map((item) => evidenceInFile(item, inFile, (block) => block >= blocks.length)),
		})),
		story: story.map(({ ref, score }) => ({ dataset: ref.dataset, id: ref.id, score })),
	};
}

/** Spans of evidence become offsets in the file, like those of the mentions; evidence from the title has none. */
function evidenceInFile(
	evidence: Mention['evidence'][number],
	inFile: (block: number, offset: number) => number,
	isTitle: (block: number) => boolean,
) {
	if (!('span' in evidence)) return evidence;
	const { span, ...rest } = evidence;
	if (isTitle(span.block)) return rest;
	return { ...rest, start: inFile(span.block, span.start), end: inFile(span.block, span.end) };
}

/** What is given about the page goes before what the page says of itself. */
export async function readInput(file: string, { lang, published, title }: GivenFacts): Promise<Input> {
	const text = await readFile(file, 'utf8');
	if (!/\.x?html?$/i.test(file)) {
		return { source: text, paragraphs: paragraphsOf(text), page: { lang, published, title } };
	}
	const { document } = parseHTML(text);
	const article = readArticle(document as unknown as Document, '');
	let start = 0;
	const paragraphs = (article?.blocks ?? []).map((block) => {
		const paragraph = { start, text: block.text };
		start += block.text.length + 2;
		return paragraph;
	});
	return {
		source: paragraphs.map((paragraph) => paragraph.text).join('\n\n'),
		paragraphs,
		page: {
			lang: lang ?? article?.page.lang,
			published: published ?? article?.page.published,
			title: title ?? article?.page.title,
		},
	};
}

function parseArgs(args: readonly string[]): Options {
	const datasets: string[] = [];
	const files: string[] = [];
	const single = new Map<string, string>();
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? '';
		if (!arg.startsWith('--')) {
			files.push(arg);
			continue;
		}
		const value = args[++at];
		if (value === undefined) throw new UsageError(`${arg} needs a value.`);
		if (arg === '--dataset') datasets.push(value);
		else if (['--lang', '--published', '--title'].includes(arg)) single.set(arg, value);
		else throw new UsageError(`There is no option ${arg}.`);
	}
	if (datasets.length === 0) throw new UsageError('Name the dataset to look for: --dataset PATH.');
	if (files.length === 0) throw new UsageError('Name at least one file to read.');
	return {
		datasets,
		files,
		lang: single.get('--lang'),
		published: single.get('--published'),
		title: single.get('--title'),
	};
}
