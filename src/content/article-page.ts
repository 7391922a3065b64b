/** The life of one article in a page: read, marked, watched, until it is stopped. */
import type { Step } from '../protocol/messages.ts';
import type { ShowMention } from '../protocol/panel.ts';
import type { Settings } from '../protocol/settings.ts';
import { type Article, readArticle } from './article/read.ts';
import { rangeOf } from './article/text-model.ts';
import { type CreateCard, isCardElement } from './card/contract.ts';
import { CardController } from './card/controller.ts';
import { loadCard } from './card/load.ts';
import { detect, type Found } from './detection.ts';
import { MarkIndex } from './mark-index.ts';
import { chooseMarks, type Mark, MarkLayer, shownMentions } from './marks.ts';
import { observeText } from './observe.ts';
import { watchPointer } from './pointer.ts';
import { schemeOf } from './scheme.ts';
import { bringIntoView, neighbour } from './step.ts';

export interface ArticlePageEvents {
	/** What was found has changed, or could not be had. */
	readonly onFound: (found: Found | undefined, error: string | undefined) => void;
	/** Cards can be shown, or why not. */
	readonly onCardFile: (error: string | undefined) => void;
	/** A newer content script has taken over. */
	readonly onSuperseded: () => void;
}

/** How the article and the card's file are come by; elsewhere than in web pages it is another way. */
export interface ArticlePageWays {
	/** Undefined while there is nothing to read. */
	readonly read: () => Article | undefined;
	readonly loadCard: () => Promise<CreateCard>;
}

const IN_WEB_PAGES: ArticlePageWays = {
	read: () => readArticle(document, location.href, { isVisible }),
	loadCard,
};

export class ArticlePage {
	private readonly life = new AbortController();
	private readonly layer = new MarkLayer();
	private readonly card: CardController;
	private index = new MarkIndex([]);
	private marks: readonly Mark[] = [];
	/** The mark that was reached last by key. */
	private stepped: Mark | undefined;
	private found: Found | undefined;
	private choices: Settings;
	private reading = 0;

	constructor(
		choices: Settings,
		private readonly events: ArticlePageEvents,
		private readonly ways: ArticlePageWays = IN_WEB_PAGES,
	) {
		this.choices = choices;
		this.card = new CardController({
			loadCard: ways.loadCard,
			found: () => this.found,
			choices: () => this.choices,
			onActive: (mark) => this.layer.activate(mark?.range),
			onFile: events.onCardFile,
		});
	}

	async start(): Promise<void> {
		const { signal } = this.life;
		observeText(isCardElement, () => void this.changed(), signal);
		watchPointer(
			{
				index: () => this.index,
				inCard: (event) => this.card.holds(event),
				onEnter: (mark, point) => this.card.enter(mark, point),
				onLeave: () => this.card.leave(),
				onTap: (mark, point) => this.card.tap(mark, point),
			},
			signal,
		);
		await this.read();
	}

	/** Marks again by the reader's new choices; nothing is asked. */
	setChoices(choices: Settings): void {
		this.choices = choices;
		this.mark();
	}

	/** Forgets what was found and reads anew: the datasets have changed. */
	async refresh(): Promise<void> {
		this.found = undefined;
		await this.read();
	}

	/** Scrolls to a mention, marked or not, and draws attention to it. */
	reveal({ block, start, end }: ShowMention): void {
		const at = this.found?.article.blocks[block];
		const range = at && rangeOf(at, start, end);
		if (range === undefined) return;
		this.card.close();
		this.layer.activate(range);
		bringIntoView(range);
	}

	/** To the next or previous mark in the order of the text, round and round; its card opens and has the focus. */
	step(to: Step): void {
		const { marks } = this;
		const at = neighbour(marks, this.stepped, to);
		const mark = marks[at];
		if (mark === undefined) return;
		this.stepped = mark;
		// First, so that the focus is where the reader left it before the next card takes it.
		this.card.close();
		bringIntoView(mark.range);
		this.card.step(mark, { number: at + 1, count: marks.length });
	}

	stop(): void {
		this.life.abort();
		this.card.close();
		this.layer.remove();
	}

	private async changed(): Promise<void> {
		if (this.layer.keep()) await this.read();
		else this.events.onSuperseded();
	}

	private async read(): Promise<void> {
		const turn = ++this.reading;
		const article = this.ways.read();
		// Between two screens of an app there is nothing to read; the observer tells when there is.
		if (article === undefined) return;
		try {
			const found = await detect(article, this.found);
			if (turn !== this.reading || this.life.signal.aborted) return;
			this.found = found;
			this.mark();
			this.events.onFound(found, undefined);
		} catch (error) {
			if (turn !== this.reading || this.life.signal.aborted) return;
			this.events.onFound(undefined, error instanceof Error ? error.message : String(error));
		}
	}

	private mark(): void {
		if (this.found === undefined) return;
		const { article, detection } = this.found;
		const { markStyle } = this.choices;
		const marks = chooseMarks(shownMentions(detection, this.choices), article.blocks, this.choices);
		this.marks = marks;
		// Nothing opens at a word that nothing sets apart.
		this.index = new MarkIndex(markStyle === 'none' ? [] : marks);
		this.layer.show(marks, schemeOf(article.root), markStyle);
	}
}

function isVisible(element: Element): boolean {
	return element.checkVisibility?.() ?? true;
}
