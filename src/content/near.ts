/** Which marks come first: those that the reader has before their eyes, or will have after a bit of scrolling. */
import type { Mark } from './marks.ts';
import { STEP, type Steps } from './slices.ts';

/** So few are all there before anybody could see which came first, and no layout is asked for. */
const FEW = 100;

/** Those in the window, or less than a window from it, and then the others; each in their order. */
export function* nearFirst(marks: readonly Mark[]): Steps<readonly Mark[]> {
	if (marks.length <= FEW) return marks;
	const near: Mark[] = [];
	const far: Mark[] = [];
	for (const [at, mark] of marks.entries()) {
		if (at % STEP === 0) yield;
		(isNear(mark.range.startContainer.parentElement) ? near : far).push(mark);
	}
	return [...near, ...far];
}

/** By the element around: its box is cheaper than that of some words in it. */
function isNear(element: Element | null): boolean {
	if (element === null) return false;
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > -innerHeight && top < 2 * innerHeight;
}
