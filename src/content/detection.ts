/** One reading of the page: its blocks, what the background found in them, and whether they are still what was read. */

import { MOST_BLOCKS } from '../protocol/limits.ts';
import type { PageAbout, PageDetection } from '../protocol/messages.ts';
import { ask } from '../protocol/send.ts';
import type { Article } from './article/read.ts';

/** A page longer than this is no article; what is beyond is not read. */
const MOST_CHARACTERS = 400_000;

export interface Found {
	readonly article: Article;
	readonly text: string;
	readonly detection: PageDetection;
	/** Asked once the marks are there. */
	readonly about?: PageAbout;
}

/**
 * Asks for the mentions of an article. When the text is what it was before, the answer is too: only the text
 * nodes under it may be others.
 */
export async function detect(article: Article, before: Found | undefined): Promise<Found> {
	if (before?.article === article) return before;
	const blocks = withinLimit(article.blocks.map(({ text }) => text));
	const text = blocks.join('\n');
	if (before !== undefined && before.text === text && before.article.page.url === article.page.url) {
		return { ...before, article };
	}
	return { article, text, detection: await ask('detect', { page: article.page, blocks }) };
}

/** The same with what the background has to say about it. */
export async function withAbout(found: Found): Promise<Found> {
	if (found.about !== undefined) return found;
	const { article, detection } = found;
	return { ...found, about: await ask('about', { page: article.page, story: detection.story }) };
}

function withinLimit(blocks: readonly string[]): string[] {
	let left = MOST_CHARACTERS;
	const within = blocks.filter(({ length }) => {
		left -= length;
		return left >= 0;
	});
	return within.slice(0, MOST_BLOCKS);
}
