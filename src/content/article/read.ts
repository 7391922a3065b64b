/** A page read as an article: its root, its blocks, what it says about itself. In a browser and in Node alike. */
import type { PageInfo } from '../../protocol/messages.ts';
import { inOneGo, STEP, type Steps } from '../slices.ts';
import { within } from './flat-tree.ts';
import { readMetadata } from './metadata.ts';
import { findRoot } from './root.ts';
import type { TextBlock } from './text-model.ts';
import { readBlocks } from './walk.ts';

export interface Article {
	readonly root: Element;
	readonly blocks: readonly TextBlock[];
	readonly page: PageInfo;
}

/** Almost only links, or a label with a link ("Read also: ..."): a way to other articles. */
const LINK_LIST = 0.8;
const LINK_LINE = 0.5;
const LINK_LIST_LENGTH = 140;
/** A Japanese quotation needs no other end. */
const SENTENCE_END = /[.!?…。！？」』][\s"'”’»)\]]*$/;
/** A few words in a bare box: a date, a byline, a photo credit. */
const LABEL_LENGTH = 60;
const PROSE_TAGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'dd', 'dt', 'td', 'th']);
/** What stands between headline and body is its lead when it is prose and brief. */
const LEAD_LENGTH = 60;
const LEAD_BLOCKS = 3;
/** When names of classes hide more than this of the prose, the names are wrong about this page. */
const LEAST_BY_NAME = 0.5;

/** In one go. Undefined when the page has no prose to speak of. */
export function readArticle(document: Document, url: string): Article | undefined {
	return document.body === null ? undefined : inOneGo(articleOf(document, url, readBlocks(document.body)));
}

/** The article among all blocks of a page's body. Undefined when there is no prose to speak of. */
export function* articleOf(document: Document, url: string, all: readonly TextBlock[]): Steps<Article | undefined> {
	const blocks = trustedBlocks(all);
	yield;
	const root = yield* findRoot(document.body, blocks);
	if (root === undefined) return undefined;
	const prose = yield* proseIn(root, blocks);
	// An article in a frame is described there.
	const home = root.ownerDocument;
	yield;
	const page = readMetadata(home, home === document ? url : home.URL);
	yield;
	return { root, blocks: prose, page: { ...page, lang: trustedLang(page.lang, prose) } };
}

/** What lies within the root, headline and lead before it, all without boilerplate. */
function* proseIn(root: Element, blocks: readonly TextBlock[]): Steps<TextBlock[]> {
	const inRoot = within(root);
	const prose: TextBlock[] = [];
	let isFirst = true;
	for (const [at, block] of blocks.entries()) {
		if (at % STEP === 0) yield;
		if (!inRoot(block.element)) continue;
		if (isFirst) prose.push(...standfirst(blocks, at).filter((one) => !isBoilerplate(one)));
		isFirst = false;
		if (!isBoilerplate(block)) prose.push(block);
	}
	return prose;
}

/** Headline and lead often stand outside of the element that holds the body. */
function standfirst(blocks: readonly TextBlock[], first: number): TextBlock[] {
	const headline = blocks.findLastIndex(({ element }, index) => index < first && element.localName === 'h1');
	if (headline < 0) return [];
	const between = blocks
		.slice(headline + 1, first)
		.filter(({ text, linked }) => text.length >= LEAD_LENGTH && linked < 0.3);
	return [...blocks.slice(headline, headline + 1), ...(between.length <= LEAD_BLOCKS ? between : [])];
}

/** Without what is called like boilerplate, unless that would hide the article. */
function trustedBlocks(all: readonly TextBlock[]): readonly TextBlock[] {
	const trusted = all.filter(({ boilerplate }) => !boilerplate);
	return paragraphs(trusted) < paragraphs(all) * LEAST_BY_NAME ? all : trusted;
}

/** Length of what is most surely prose: long paragraphs that are not links. */
function paragraphs(blocks: readonly TextBlock[]): number {
	return blocks.reduce((sum, { text, linked }) => (text.length > 100 && linked < 0.3 ? sum + text.length : sum), 0);
}

function isBoilerplate({ text, linked, linkTail, element }: TextBlock): boolean {
	if (text.length > LINK_LIST_LENGTH || element.localName === 'h1') return false;
	const sentence = SENTENCE_END.test(text);
	if (linked > LINK_LIST || (linked > LINK_LINE && !sentence)) return true;
	if (linkTail !== undefined && text.slice(0, linkTail).trimEnd().endsWith(':')) return true;
	return text.length < LABEL_LENGTH && !sentence && !PROSE_TAGS.has(element.localName);
}

/** Enough to tell one script from another. */
const SAMPLE_LENGTH = 4000;

const CYRILLIC_LANGUAGES = new Set([
	'ru',
	'uk',
	'be',
	'bg',
	'sr',
	'mk',
	'mn',
	'kk',
	'ky',
	'tg',
	'tt',
	'ba',
	'cv',
	'os',
	'ab',
	'ce',
]);

/** A template's `lang="en"` on a Russian page is worse than none: the engine guesses better. */
function trustedLang(lang: string | undefined, blocks: readonly TextBlock[]): string | undefined {
	if (lang === undefined) return undefined;
	let sample = '';
	for (const { text } of blocks) {
		sample += ` ${text}`;
		if (sample.length > SAMPLE_LENGTH) break;
	}
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const cyrillic = (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters / 2;
	const expected = CYRILLIC_LANGUAGES.has(lang.split('-')[0]?.toLowerCase() ?? '');
	// Serbian and others are written in both scripts: only Cyrillic text under a Latin-only tag is surely wrong.
	return cyrillic && !expected ? undefined : lang;
}
