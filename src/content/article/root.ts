/** The article root: the smallest element that holds most of a page's prose. */
import type { TextBlock } from './text-model.ts';

/** Shorter blocks are captions, labels and buttons as often as prose. */
const PROSE_LENGTH = 60;
/** A block of links is a list of other articles, not prose. */
const PROSE_LINKED = 0.5;
/** What a child must hold of its parent's prose to be followed. */
const MOST = 0.7;
/** How much more prose the headline's element may bring along. */
const WITH_HEADLINE = 1.25;
/** Below this a page has no prose to speak of. */
const LEAST_PROSE = 120;

/**
 * Follows the prose down from `body` while one child holds most of it, then steps back up to where the headline
 * stands, as long as that brings little else. Undefined when there is hardly any prose.
 */
export function findRoot(body: Element, blocks: readonly TextBlock[]): Element | undefined {
	const prose = proseWithin(body, blocks);
	if ((prose.get(body) ?? 0) < LEAST_PROSE) return undefined;
	let root = body;
	for (let next = heaviest(root, prose); next !== undefined; next = heaviest(next, prose)) root = next;
	return withHeadline(root, body, prose);
}

/** Prose length in every element under `body` that holds any. */
function proseWithin(body: Element, blocks: readonly TextBlock[]): Map<Element, number> {
	const prose = new Map<Element, number>();
	for (const { text, linked, element } of blocks) {
		if (text.length < PROSE_LENGTH || linked > PROSE_LINKED) continue;
		for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
			prose.set(holder, (prose.get(holder) ?? 0) + text.length);
			if (holder === body) break;
		}
	}
	return prose;
}

function heaviest(parent: Element, prose: ReadonlyMap<Element, number>): Element | undefined {
	const least = (prose.get(parent) ?? 0) * MOST;
	// A paragraph that is most of the article is no root: its neighbours belong to it.
	return [...parent.children].find((child) => (prose.get(child) ?? 0) >= least && child.localName !== 'p');
}

function withHeadline(root: Element, body: Element, prose: ReadonlyMap<Element, number>): Element {
	if (root.querySelector('h1') !== null) return root;
	const most = (prose.get(root) ?? 0) * WITH_HEADLINE;
	let best = root;
	for (let above = root; above !== body && above.parentElement !== null; ) {
		above = above.parentElement;
		if ((prose.get(above) ?? 0) > most) break;
		const headline = above.querySelector('h1');
		if (headline !== null) return above;
		if (above.localName === 'article' || above.localName === 'main') best = above;
	}
	return best;
}
