/**
 * Reads a page's article, and reads it again as the page changes: in slices, and only what has changed. All roots of the
 * page (its document, shadow trees, documents of frames) are one text in one memory.
 */
import type { Root } from './article/flat-tree.ts';
import { TextMemory } from './article/memory.ts';
import type { Article } from './article/read.ts';
import type { TextBlock } from './article/text-model.ts';
import { Walk } from './article/walk.ts';
import { inSlices, type Steps } from './slices.ts';

/** The article among the blocks of a page; undefined when there is no prose. */
export type FindArticle = (document: Document, url: string, blocks: readonly TextBlock[]) => Steps<Article | undefined>;

export class PageReader {
	private readonly memory = new TextMemory();
	private article: Article | undefined;
	private stale = true;

	constructor(private readonly find: FindArticle) {}

	/** Everything of which changes must be told to `changed`. */
	get roots(): readonly Root[] {
		return [document, ...this.memory.roots];
	}

	/** Text may yet appear of which no change tells. */
	get waits(): boolean {
		return this.memory.unborn.size > 0;
	}

	/** The text at this node is not what it was. */
	changed(node: Node): void {
		this.stale = true;
		this.memory.forget(node);
	}

	/** The same article as before while nothing has changed; undefined when there is no prose. One call at a time. */
	async read(isWanted: () => boolean): Promise<Article | undefined> {
		const shown = this.memory.forgetShown(isVisible);
		if (!shown && !this.stale) return this.article;
		this.stale = false;
		this.article = await inSlices(this.reading(), isWanted);
		return this.article;
	}

	private *reading(): Steps<Article | undefined> {
		// A page that is rewriting itself has no body for a moment.
		if (document.body === null) return undefined;
		const blocks = yield* new Walk(document.body, this.memory, { isVisible }).read();
		return document.body === null ? undefined : yield* this.find(document, location.href, blocks);
	}
}

function isVisible(element: Element): boolean {
	return element.checkVisibility?.() ?? true;
}
