/** Between the pointer and the card: asks the background at the right moment and shows what it answers. */
import { ask } from '../../protocol/send.ts';
import type { Card, EntityRef, Mention } from '../../protocol/views.ts';
import type { Found } from '../detection.ts';
import type { Mark } from '../marks.ts';
import { type Point, rectsOf } from '../pointer.ts';
import { schemeOf } from '../scheme.ts';
import { Timing } from '../timing.ts';
import { CardHost } from './host.ts';
import { Failure, Popover } from './Popover.tsx';

/** A mark and the place where it was pointed at. */
interface Target {
	readonly mark: Mark;
	readonly point: Point;
	readonly byTap: boolean;
}

type Model = { readonly card: Card } | { readonly error: string };

export interface CardContext {
	readonly found: () => Found | undefined;
	/** The mark whose card is open, or none. */
	readonly onActive: (mark: Mark | undefined) => void;
}

export class CardController {
	readonly host: CardHost;
	private readonly timing: Timing<Target, Model>;

	constructor(private readonly context: CardContext) {
		this.timing = new Timing<Target, Model>({
			same: (a, b) => sameMark(a.mark, b.mark),
			ask: (target, token) => void this.ask(target, token),
			show: (target, model) => this.show(target, model),
			hide: () => {
				this.host.hide();
				context.onActive(undefined);
			},
		});
		this.host = new CardHost({
			onEnter: () => this.timing.stay(),
			onLeave: () => this.timing.leave(),
			onWork: () => this.timing.hold(),
			onClose: () => this.timing.close(),
		});
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

	close(): void {
		this.timing.close();
	}

	private async ask(target: Target, token: number): Promise<void> {
		try {
			const { refs, kind } = target.mark.mention;
			const card = await this.fetch(refs, kind);
			this.timing.answer(token, card && { card });
		} catch (error) {
			// A hover that finds nothing stays silent; a tap deserves a word.
			const message = error instanceof Error ? error.message : String(error);
			this.timing.answer(token, target.byTap ? { error: message } : undefined);
		}
	}

	private async fetch(refs: readonly EntityRef[], kind: Mention['kind']): Promise<Card | undefined> {
		const found = this.context.found();
		if (found === undefined) return undefined;
		return ask('card', { refs, kind, page: found.article.page, onPage: eventsOf(found.detection.mentions) });
	}

	private show({ mark, point }: Target, model: Model): void {
		const { startContainer: node } = mark.range;
		const element = node.parentElement;
		const line = lineAt(rectsOf(mark), point);
		if (element === null || line < 0) {
			this.timing.close();
			return;
		}
		const content =
			'error' in model ? (
				<Failure message={model.error} />
			) : (
				<Popover
					card={model.card}
					mention={mark.mention}
					load={(ref, kind) => this.fetch([ref], kind).catch(() => undefined)}
					onClose={() => this.timing.close()}
				/>
			);
		this.context.onActive(mark);
		const anchor = () => {
			const rects = rectsOf(mark);
			return rects[line] ?? rects[0];
		};
		this.host.show({ content, anchor, node, scheme: schemeOf(element) });
	}
}

function sameMark(a: Mark, b: Mark): boolean {
	return a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;
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
