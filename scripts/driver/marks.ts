/** Reads the marks of a page as a page sees them: named highlights of its document. */
import type { Page } from 'puppeteer-core';
import { until, type WaitOptions } from './wait.ts';

export interface Mark {
	readonly kind: 'actor' | 'event';
	readonly text: string;
	/** Middle of its first line, from the top left corner of what is on screen. */
	readonly x: number;
	readonly y: number;
}

// Functions given to `evaluate` run in the page: they must not use helpers, nor name inner functions
// (the TypeScript runner would wrap those in a helper that the page does not have).

/** All marks in document order. */
export function marksOf(page: Pick<Page, 'evaluate'>): Promise<Mark[]> {
	return page.evaluate(() => {
		// By `forEach`, because a driver's own world in Firefox has no iterators of a page's objects.
		const found: { name: string; given: StaticRange }[] = [];
		CSS.highlights.forEach((highlight, name) => {
			if (!/^counterpoint-(actor|event)-/.test(name)) return;
			highlight.forEach((range) => {
				found.push({ name, given: range as StaticRange });
			});
		});
		return found
			.map(({ name, given }) => {
				// The extension's ranges are static ones, without text and boxes.
				const range = document.createRange();
				range.setStart(given.startContainer, given.startOffset);
				range.setEnd(given.endContainer, given.endOffset);
				return { name, range };
			})
			.map(({ name, range }) => {
				const rects = range.getClientRects();
				const all = Array.from({ length: rects.length }, (_, at) => rects[at] ?? new DOMRect());
				return { name, range, rect: all.find(({ width }) => width > 0) ?? new DOMRect() };
			})
			.sort((a, b) =>
				a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
					? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
					: a.rect.y - b.rect.y || a.rect.x - b.rect.x,
			)
			.map(({ name, range, rect }) => {
				return {
					kind: name.includes('-event-') ? ('event' as const) : ('actor' as const),
					text: range.toString().replace(/\s+/g, ' '),
					x: rect.x + rect.width / 2,
					y: rect.y + rect.height / 2,
				};
			});
	});
}

export function marksAppear(page: Pick<Page, 'evaluate' | 'url'>, options?: WaitOptions): Promise<Mark[]> {
	return until(
		`marks on ${page.url()}`,
		async () => {
			const marks = await marksOf(page);
			return marks.length > 0 ? marks : undefined;
		},
		options,
	);
}

/** Scrolls the first mark with this text to the middle of the window and returns where it is then. */
async function bringToView(page: Pick<Page, 'evaluate'>, text: string): Promise<Mark> {
	const before = await find(page, text);
	await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), before.y);
	return find(page, text);
}

async function find(page: Pick<Page, 'evaluate'>, text: string): Promise<Mark> {
	const marks = await marksOf(page);
	const mark = marks.find((one) => one.text === text);
	if (mark === undefined) throw new Error(`No mark "${text}" among ${marks.map((one) => one.text).join(', ')}`);
	return mark;
}

/** Moves the mouse onto a mark the way a hand does: from beside it, in a few steps. */
export async function hover(page: Pick<Page, 'evaluate' | 'mouse'>, text: string): Promise<void> {
	const { x, y } = await bringToView(page, text);
	await page.mouse.move(Math.max(x - 60, 0), Math.max(y - 60, 0));
	await page.mouse.move(x, y, { steps: 5 });
}
