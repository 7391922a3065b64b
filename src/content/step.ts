/** From mark to mark by key: which one is next, and how it comes into view. */
import type { Step } from '../protocol/messages.ts';
import { type Mark, sameMark } from './marks.ts';
import { rectsOf } from './pointer.ts';

/**
 * The number of the mark that follows or precedes the last one, round and round. Before the first step, and when the
 * last one is gone, it goes by what is on screen: on to the first mark that is there or below, back to the last above.
 */
export function neighbour(marks: readonly Mark[], last: Mark | undefined, to: Step): number {
	const known = last === undefined ? -1 : marks.findIndex((mark) => sameMark(mark, last));
	const onward = to === 'next';
	if (known >= 0) return (known + (onward ? 1 : -1) + marks.length) % marks.length;
	const below = marks.findIndex((mark) => rectsOf(mark).some(({ bottom }) => bottom > 0));
	if (onward) return Math.max(below, 0);
	return (below < 0 ? marks.length : below || marks.length) - 1;
}

/**
 * The element first, through all that scrolls around it; a paragraph longer than the window needs the rest. A mark
 * that is well seen stays where it is: a page that jumps at every step is hard to read on in.
 */
export function bringIntoView(range: StaticRangeInit): void {
	if (isWellSeen(range)) return;
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const [rect] = rectsOf({ range });
	if (rect === undefined || (rect.top >= 0 && rect.bottom <= innerHeight)) return;
	scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
}

/** Parts of the window's height: below what pages fix to its top, and with room for a card underneath. */
const WELL_SEEN = { from: 0.15, to: 0.6 };

/** Whether a mark's first line lies there and nothing that scrolls cuts it off. */
function isWellSeen(range: StaticRangeInit): boolean {
	const [rect] = rectsOf({ range });
	const { parentElement } = range.startContainer;
	if (rect === undefined || parentElement === null) return false;
	if (rect.top < innerHeight * WELL_SEEN.from || rect.bottom > innerHeight * WELL_SEEN.to) return false;
	const root = parentElement.getRootNode() as Document | ShadowRoot;
	const there = root.elementsFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
	return there.some((element) => parentElement.contains(element));
}
