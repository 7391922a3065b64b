/** One page made ready for detection: its blocks as tokens, its dates, and the words it writes small. */
import { headBits } from './events/word-marks.ts';
import type { Lexicon } from './lexicon/open.ts';
import type { PageRules } from './morphology/rules.ts';
import type { InflectLanguage } from './morphology/tables.ts';
import { once } from './once.ts';
import { type Hit, scan } from './scan.ts';
import { addHash, bitsOf, hasHash, makeBits, viewBits } from './text/bits.ts';
import { hashOf } from './text/hash.ts';
import { type Shape, TokenRows, type Tokens } from './text/token.ts';
import { type ClosedWords, type PrefixFilter, readTokens } from './text/tokens.ts';
import { timeForms } from './time/calendar.ts';
import { type DayRange, daysOf } from './time/dates.ts';
import { type WrittenDate, writtenDates } from './time/written.ts';
import type { PageText, Span } from './types.ts';

export interface Block {
	/** Index into the page's blocks; the title comes last and gives no mentions. */
	readonly index: number;
	readonly isTitle: boolean;
	readonly text: string;
	readonly tokens: Tokens;
	/** Dates by the sentence they stand in; read when first asked for. */
	readonly dates: ReadonlyMap<number, readonly WrittenDate[]>;
	/** All capitals: letter case says nothing. */
	readonly shouting: boolean;
	/** Most words have a capital, as in English headlines: a capital says little about the neighbour of a name. */
	readonly titleCase: boolean;
}

export interface Page {
	readonly blocks: readonly Block[];
	/** Whose function words stand in it. */
	readonly languages: readonly InflectLanguage[];
	readonly published: DayRange | undefined;
	/** Words that the page writes small somewhere: their capital elsewhere does not make them names. */
	isCommonWord(word: string): boolean;
	/** Nobody will look at its tokens any more: what they took up is free for the next page. */
	answered(): void;
}

const closedWords = once((): ClosedWords => {
	const times = timeForms();
	const heads = headBits();
	const any = heads.slice();
	for (const word of times) addHash(any, hashOf(word));
	return { heads: viewBits(heads), times: bitsOf(times), any: viewBits(any) };
});

/** Everything that does not depend on a single lexicon; read once for all of them. */
export function readPage(
	{ blocks, title, published }: PageText,
	languages: readonly InflectLanguage[],
	filter: PrefixFilter,
	hasEvents: boolean,
): Page {
	const days = published === undefined ? undefined : daysOf(published);
	// Heads and dates are for events alone.
	const closed = hasEvents ? closedWords() : undefined;
	const rows = TokenRows.take(blocks.reduce((sum, text) => sum + text.length, 0));
	const read = blocks.map(
		(text, index) => new PageBlock(text, index, false, days, readTokens(text, filter, closed, rows)),
	);
	if (title !== undefined && title !== '')
		read.push(new PageBlock(title, blocks.length, true, days, readTokens(title, filter, closed, rows)));
	return {
		blocks: read,
		languages,
		published: days,
		isCommonWord: smallWords(read),
		answered: () => TokenRows.giveBack(rows),
	};
}

/** Gathered when first asked for: most pages never ask. Two words may share a bit, which errs towards a name. */
function smallWords(blocks: readonly Block[]): (word: string) => boolean {
	let seen: ReturnType<typeof viewBits> | undefined;
	return (word) => {
		if (seen === undefined) {
			const count = blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
			const bits = makeBits(count, 16);
			for (const { tokens } of blocks) tokens.addSmall(bits);
			seen = viewBits(bits);
		}
		return hasHash(seen, hashOf(word));
	};
}

class PageBlock implements Block {
	readonly index: number;
	readonly isTitle: boolean;
	readonly text: string;
	readonly tokens: Tokens;
	readonly #published: DayRange | undefined;
	#shape: Shape | undefined;
	#dates: Block['dates'] | undefined;

	constructor(text: string, index: number, isTitle: boolean, published: DayRange | undefined, tokens: Tokens) {
		this.index = index;
		this.isTitle = isTitle;
		this.text = text;
		this.tokens = tokens;
		this.#published = published;
	}

	get shouting(): boolean {
		const { words, upper } = this.#words;
		return words >= 3 && upper === words;
	}

	get titleCase(): boolean {
		const { long, capital } = this.#words;
		return long >= 4 && capital / long > 0.7;
	}

	get #words(): Shape {
		this.#shape ??= this.tokens.shape();
		return this.#shape;
	}

	get dates(): Block['dates'] {
		this.#dates ??= bySentence(this.tokens, writtenDates(this.tokens, this.#published));
		return this.#dates;
	}
}

function bySentence(tokens: Tokens, written: readonly WrittenDate[]): Block['dates'] {
	const dates = new Map<number, WrittenDate[]>();
	for (const date of written) {
		const sentence = tokens.sentence(date.first);
		const own = dates.get(sentence);
		if (own === undefined) dates.set(sentence, [date]);
		else own.push(date);
	}
	return dates;
}

export type PlacedHit = Hit<Block>;

/** What each of the lexicons finds. */
export function scanPage(lexicons: readonly Lexicon[], page: Page, rules: PageRules): PlacedHit[][] {
	return scan(lexicons, page.blocks, rules);
}

const POSSESSIVE = /['’ʼ]s?$/i;

function mayEndPossessive(code: number): boolean {
	return code === 0x73 || code === 0x53 || code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** The original text span of a run of tokens; a possessive's ending is not part of the name. */
export function spanOf(block: Block, first: number, last: number): Span {
	const { tokens } = block;
	const start = tokens.start(first);
	const end = last < tokens.length ? tokens.end(last) : start;
	if (!tokens.isWord(last) || !mayEndPossessive(block.text.charCodeAt(end - 1))) {
		return { block: block.index, start, end };
	}
	const possessive = POSSESSIVE.exec(block.text.slice(tokens.start(last), end));
	return { block: block.index, start, end: end - (possessive?.[0].length ?? 0) };
}

export function textOf(block: Block, { start, end }: Span): string {
	return block.text.slice(start, end);
}
