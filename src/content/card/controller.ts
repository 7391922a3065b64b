/** Between the pointer and the card: asks for both, card and its file, at the right moment and shows what comes. */
import { MOST_ON_PAGE, MOST_REFS } from '../../protocol/limits.ts';
import { ask } from '../../protocol/send.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Card, EntityRef, Mention } from '../../protocol/views.ts';
import { flatParent } from '../article/flat-tree.ts';
import type { Found } from '../detection.ts';
import { type Mark, sameMark } from '../marks.ts';
import { type Point, rectsOf } from '../pointer.ts';
import { schemeOf } from '../scheme.ts';
import { Timing } from '../timing.ts';
import type { CardEvents, CardModel, CardSurface, CreateCard, StepOf } from './contract.ts';

/** A mark and the place where it was pointed at. */
interface Target {
	readonly mark: Mark;
	readonly point: Point;
	readonly byTap: boolean;
	readonly step?: StepOf;
}

interface Shown {
	readonly surface: CardSurface;
	readonly model: CardModel;
}

/** Of the card, in milliseconds. Long enough even when short: a pointer on its way must not meet cards. */
const DELAYS: Record<Settings['cardDelay'], number> = { short: 250, usual: 500, long: 1000 };

export interface CardContext {
	/** Has the card's file put into this frame. */
	readonly loadCard: () => Promise<CreateCard>;
	readonly choices: () => Pick<Settings, 'cardDelay' | 'textSize'>;
	readonly found: () => Found | undefined;
	/** The mark whose card is open, or none. */
	readonly onActive: (mark: Mark | undefined) => void;
	/** The card's file is there, or why it is not: then there is no card to say it in. */
	readonly onFile: (error: string | undefined) => void;
}

export class CardController {
	private readonly timing: Timing<Target, Shown>;
	private readonly events: CardEvents;
	private surface: CardSurface | undefined;

	constructor(private readonly context: CardContext) {
		this.timing = new Timing<Target, Shown>({
			delay: () => DELAYS[context.choices().cardDelay],
			same: (a, b) => sameMark(a.mark, b.mark),
			ask: (target, token) => void this.ask(target, token),
			show: (target, shown) => this.show(target, shown),
			hide: () => {
				this.surface?.hide();
				context.onActive(undefined);
			},
		});
		this.events = {
			onEnter: () => this.timing.stay(),
			onLeave: () => this.timing.leave(),
			onWork: () => this.timing.hold(),
			onClose: () => this.timing.close(),
		};
	}

	holds(event: Event): boolean {
		return this.surface?.holds(event) ?? false;
	}

	enter(mark: Mark, point: Point): void {
		this.timing.enter({ mark, point, byTap: false });
	}

	leave(): void {
		this.timing.leave();
	}

	tap(mark: Mark, point: Point): void {
		this.timing.open({ mark, point, byTap: true });
	}

	/** Opens the card of a mark that was reached by key, once it is in view. */
	step(mark: Mark, step: StepOf): void {
		const [rect] = rectsOf(mark);
		if (rect === undefined) return;
		const point = { x: rect.left, y: (rect.top + rect.bottom) / 2 };
		this.timing.open({ mark, point, byTap: true, step });
	}

	close(): void {
		this.timing.close();
	}

	private async ask({ mark: { mention }, byTap }: Target, token: number): Promise<void> {
		const [surface, model] = await Promise.all([this.load(), this.model(mention)]);
		// A hover that finds nothing stays silent; a tap deserves a word.
		const silent = model === undefined || ('error' in model && !byTap);
		this.timing.answer(token, surface === undefined || silent ? undefined : { surface, model });
	}

	private async load(): Promise<CardSurface | undefined> {
		try {
			const create = await this.context.loadCard();
			this.surface ??= create(this.events);
			this.context.onFile(undefined);
			return this.surface;
		} catch (error) {
			this.context.onFile(messageOf(error));
			return undefined;
		}
	}

	private async model(mention: Mention): Promise<CardModel | undefined> {
		try {
			const card = await this.fetch(mention.refs, mention.kind);
			return (
				card && {
					card,
					mention,
					words: this.wordsOf(mention),
					load: (ref, kind) => this.fetch([ref], kind).catch(() => undefined),
				}
			);
		} catch (error) {
			return { error: messageOf(error) };
		}
	}

	private wordsOf({ block, start, end }: Mention): string {
		return this.context.found()?.article.blocks[block]?.text.slice(start, end) ?? '';
	}

	private async fetch(refs: readonly EntityRef[], kind: Mention['kind']): Promise<Card | undefined> {
		const found = this.context.found();
		if (found === undefined) return undefined;
		const onPage = eventsOf(found.detection.mentions).slice(0, MOST_ON_PAGE);
		return ask('card', { refs: refs.slice(0, MOST_REFS), kind, page: found.article.page, onPage });
	}

	private show(target: Target, shown: Shown): void {
		try {
			this.draw(target, shown);
		} catch (error) {
			// A page can be made so that nothing can be put into it.
			this.timing.close();
			this.context.onFile(messageOf(error));
		}
	}

	private draw({ mark, point, byTap, step }: Target, { surface, model }: Shown): void {
		const { startContainer: node } = mark.range;
		const element = flatParent(node);
		const line = lineAt(rectsOf(mark), point);
		if (element === null || line < 0) {
			this.timing.close();
			return;
		}
		this.context.onActive(mark);
		const anchor = () => {
			const rects = rectsOf(mark);
			return rects[line] ?? rects[0];
		};
		const { textSize } = this.context.choices();
		surface.show(model, {
			anchor,
			node,
			scheme: schemeOf(element),
			textSize,
			step,
			byTouch: byTap && step === undefined,
		});
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** A mark may be broken over two lines: the one that was pointed at, -1 when there is none. */
function lineAt(rects: readonly DOMRect[], { y }: Point): number {
	const line = rects.findIndex(({ top, bottom }) => y >= top - 2 && y <= bottom + 2);
	return line >= 0 ? line : Math.min(0, rects.length - 1);
}

/** The events found on the page, each once. */
function eventsOf(mentions: readonly Mention[]): EntityRef[] {
	const refs = mentions.filter(({ kind }) => kind === 'event').flatMap(({ refs: own }) => own);
	return [...new Map(refs.map((ref) => [`${ref.dataset}/${ref.id}`, ref])).values()];
}
