/** One page made ready for one lexicon: its blocks as tokens, what was hit in them, its date and its language. */
import type { Lexicon } from './lexicon/open.ts';
import { type Hit, isShouting, scan } from './scan.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { type DayRange, daysOf } from './time/dates.ts';
import { type WrittenDate, writtenDates } from './time/written.ts';
import type { PageText, Span } from './types.ts';

export interface Block {
	/** Index into the page's blocks; the title comes last and gives no mentions. */
	readonly index: number;
	readonly isTitle: boolean;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly dates: readonly WrittenDate[];
	/** All capitals: letter case says nothing. */
	readonly shouting: boolean;
	/** Most words have a capital, as in English headlines: a capital says little about the neighbour of a name. */
	readonly titleCase: boolean;
}

export interface Page {
	readonly blocks: readonly Block[];
	readonly published: DayRange | undefined;
	/** Folded words that the page writes small somewhere: their capital elsewhere does not make them names. */
	readonly commonWords: ReadonlySet<string>;
}

/** Everything that does not depend on a lexicon; computed once for all of them. */
export function readPage({ blocks, title, published }: PageText): Page {
	const days = published === undefined ? undefined : daysOf(published);
	const read = blocks.map((text, index) => readBlock(text, index, false, days));
	if (title !== undefined && title !== '') read.push(readBlock(title, blocks.length, true, days));
	const commonWords = new Set<string>();
	for (const { tokens } of read) {
		for (const token of tokens) if (token.letterCase === 'lower') commonWords.add(token.text);
	}
	return { blocks: read, published: days, commonWords };
}

function readBlock(text: string, index: number, isTitle: boolean, published: DayRange | undefined): Block {
	const tokens = tokenize(text);
	const long = tokens.filter(({ kind, text: word }) => kind === 'word' && word.length > 3);
	const capitals = long.filter(({ letterCase }) => letterCase !== 'lower').length;
	return {
		index,
		isTitle,
		text,
		tokens,
		dates: writtenDates(tokens, published),
		shouting: isShouting(tokens),
		titleCase: long.length >= 4 && capitals / long.length > 0.7,
	};
}

/** A hit with the block it stands in. */
export interface PlacedHit extends Hit {
	readonly block: Block;
}

export function scanPage(lexicon: Lexicon, page: Page): PlacedHit[] {
	return page.blocks.flatMap((block) => scan(lexicon, block.tokens, block.shouting).map((hit) => ({ ...hit, block })));
}

/** The original text span of a run of tokens; a possessive's ending is not part of the name. */
export function spanOf(block: Block, first: number, last: number): Span {
	const start = block.tokens[first]?.start ?? 0;
	const end = block.tokens[last]?.end ?? start;
	const possessive = /['’ʼ]s?$/i.exec(block.text.slice(start, end));
	const keepsEnd = possessive === null || block.tokens[last]?.kind !== 'word';
	return { block: block.index, start, end: keepsEnd ? end : end - possessive[0].length };
}

export function textOf(block: Block, { start, end }: Span): string {
	return block.text.slice(start, end);
}
