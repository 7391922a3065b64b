/** The life of one article in a page: read, marked, watched, until it is stopped. */
import type { Step } from '../protocol/messages.ts';
import type { ShowMention } from '../protocol/panel.ts';
import { ask } from '../protocol/send.ts';
import type { Settings } from '../protocol/settings.ts';
import { alive } from './alive.ts';
import { articleOf } from './article/read.ts';
import { rangeOf } from './article/text-model.ts';
import { type CreateCard, isCardElement } from './card/contract.ts';
import { CardController } from './card/controller.ts';
import { loadCard } from './card/load.ts';
import { detect, type Found, withAbout } from './detection.ts';
import { MarkIndex } from './mark-index.ts';
import { MarkLayers } from './mark-layers.ts';
import { chooseMarks, type Mark, shownMentions } from './marks.ts';
import { nearFirst } from './near.ts';
import { TextObserver } from './observe.ts';
import { watchPointer } from './pointer.ts';
import { type FindArticle, PageReader } from './reader.ts';
import { schemeOf } from './scheme.ts';
import { inSlices, type Steps } from './slices.ts';
import { bringIntoView, neighbour } from './step.ts';

export interface ArticlePageEvents {
	/** What was found has changed, or could not be had. */
	readonly onFound: (found: Found | undefined, error: string | undefined) => void;
	/** Cards can be shown, or why not. */
	readonly onCardFile: (error: string | undefined) => void;
	/** The page has written itself anew, and all listeners in it are gone. */
	readonly onRewritten: () => void;
	/** A newer content script has taken over, or the extension is gone. */
	readonly onSuperseded: () => void;
}

/** How the article is found in a page's text and the card's file come by; elsewhere than in web pages it is another way. */
export interface ArticlePageWays {
	readonly find: FindArticle;
	readonly loadCard: () => Promise<CreateCard>;
}

const IN_WEB_PAGES: ArticlePageWays = { find: articleOf, loadCard };

/** Listeners in one document, for as long as it has this root element. */
interface Listeners {
	readonly element: Element | null;
	readonly life: AbortController;
}

/** `nodeType` of a document. */
const DOCUMENT = 9;
/** Custom elements that are defined late get their shadow trees without a change that could be observed. */
const LATE_TREES = [1000, 3000];

export class ArticlePage {
	private readonly life = new AbortController();
	private readonly reader: PageReader;
	private readonly observer: TextObserver;
	private readonly layers = new MarkLayers();
	private readonly listeners = new Map<Document, Listeners>();
	private readonly card: CardController;
	private index = new MarkIndex();
	private marks: readonly Mark[] = [];
	/** The mark that was reached last by key. */
	private stepped: Mark | undefined;
	private found: Found | undefined;
	private choices: Settings;
	/** A reading that is on its way, and whether another one is to follow it. */
	private reading: Promise<void> | undefined;
	private again = false;
	/** What was found is the answer to an older question. */
	private stale = false;
	/** Marking anew ends the marking that is on its way. */
	private markings = 0;

	constructor(
		choices: Settings,
		private readonly events: ArticlePageEvents,
		ways: ArticlePageWays = IN_WEB_PAGES,
	) {
		this.choices = choices;
		this.card = new CardController({
			loadCard: ways.loadCard,
			found: () => this.found,
			choices: () => this.choices,
			onActive: (mark) => this.layers.activate(mark?.range),
			onFile: events.onCardFile,
		});
		this.reader = new PageReader(ways.find);
		this.observer = new TextObserver(
			{
				isOurs: isCardElement,
				onNode: (node) => this.reader.changed(node),
				onQuiet: () => this.tolerate(this.changed()),
			},
			this.life.signal,
		);
	}

	async start(): Promise<void> {
		this.attach();
		const look = () => this.observer.poke();
		if (document.readyState !== 'complete') addEventListener('load', look, { once: true, signal: this.life.signal });
		await this.read();
		if (this.reader.waits) for (const wait of LATE_TREES) setTimeout(look, wait);
	}

	/** Marks again by the reader's new choices; nothing is asked. */
	setChoices(choices: Settings): void {
		this.choices = choices;
		this.tolerate(this.mark());
	}

	/** Asks anew even for the same text: the datasets have changed. */
	async refresh(): Promise<void> {
		this.stale = true;
		await this.read();
	}

	/** Scrolls to a mention, marked or not, and draws attention to it. */
	reveal({ block, start, end }: ShowMention): void {
		const at = this.found?.article.blocks[block];
		const range = at && rangeOf(at, start, end);
		if (range === undefined) return;
		this.card.close();
		this.layers.activate(range);
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
		this.layers.remove();
	}

	/** Listens and observes wherever that is not yet done: the roots of a page come one by one. */
	private attach(): void {
		const { roots } = this.reader;
		this.observer.watch(roots);
		for (const root of roots) if (root.nodeType === DOCUMENT) this.listen(root as Document);
	}

	/** `document.open` takes all listeners away, and the root element with them. */
	private listen(document: Document): void {
		const before = this.listeners.get(document);
		if (before?.element === document.documentElement) return;
		before?.life.abort();
		const life = new AbortController();
		this.listeners.set(document, { element: document.documentElement, life });
		const signal = AbortSignal.any([life.signal, this.life.signal]);
		this.observer.watchFrames(document, signal);
		watchPointer(
			document,
			{
				index: () => this.index,
				inCard: (event) => this.card.holds(event),
				onEnter: (mark, point) => this.ifAlive(() => this.card.enter(mark, point)),
				onLeave: () => this.card.leave(),
				onTap: (mark, point) => this.ifAlive(() => this.card.tap(mark, point)),
			},
			signal,
		);
		if (document !== globalThis.document) void ask('load', { part: 'frame-style' }).catch(() => undefined);
		else if (before !== undefined) this.events.onRewritten();
	}

	private async changed(): Promise<void> {
		if (!alive() || !this.layers.keep()) {
			this.events.onSuperseded();
			return;
		}
		this.attach();
		await this.read();
	}

	/** Under an open page the extension may have been updated or removed. */
	private ifAlive(then: () => void): void {
		if (alive()) then();
		else this.events.onSuperseded();
	}

	/** One reading at a time: what changes meanwhile is read by the next. */
	private read(): Promise<void> {
		this.again = true;
		this.reading ??= this.readings().finally(() => {
			this.reading = undefined;
		});
		return this.reading;
	}

	private async readings(): Promise<void> {
		while (this.again && !this.life.signal.aborted) {
			this.again = false;
			await this.readOnce();
		}
	}

	private async readOnce(): Promise<void> {
		const { signal } = this.life;
		try {
			const article = await this.reader.read(() => !signal.aborted);
			if (signal.aborted) return;
			this.attach();
			// Between two screens of an app there is nothing to read; the observer tells when there is.
			if (article === undefined) return;
			const before = this.stale ? undefined : this.found;
			// Set once more while the answer is awaited, it makes the next reading ask.
			this.stale = false;
			const found = await detect(article, before);
			if (signal.aborted) return;
			const same = found === before;
			this.found = found;
			await this.mark();
			if (signal.aborted) return;
			if (same) return;
			const told = await withAbout(found);
			if (signal.aborted) return;
			this.found = told;
			this.events.onFound(told, undefined);
		} catch (error) {
			this.stale = true;
			this.fail(error);
		}
	}

	/** A page can be made so that no reading of it succeeds; then the popup says so, and the page notices nothing. */
	private tolerate(work: Promise<void>): void {
		work.catch((error: unknown) => this.fail(error));
	}

	private fail(error: unknown): void {
		if (!this.life.signal.aborted)
			this.events.onFound(undefined, error instanceof Error ? error.message : String(error));
	}

	private async mark(): Promise<void> {
		const marking = ++this.markings;
		await inSlices(this.marking(), () => marking === this.markings && !this.life.signal.aborted);
	}

	private *marking(): Steps<void> {
		if (this.found === undefined) return;
		const { article, detection } = this.found;
		const { markStyle } = this.choices;
		const marks = chooseMarks(shownMentions(detection, this.choices), article.blocks, this.choices);
		const inOrder = markStyle === 'none' ? [] : yield* nearFirst(marks);
		this.marks = marks;
		this.index = new MarkIndex();
		// Nothing opens at a word that nothing sets apart.
		if (markStyle === 'none') {
			this.layers.begin([], 'light', 'tint');
			return;
		}
		this.layers.begin(marks, schemeOf(article.root), markStyle);
		for (const mark of inOrder) {
			this.layers.add(mark);
			this.index.add(mark);
			yield;
		}
	}
}
