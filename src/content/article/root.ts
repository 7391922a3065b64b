/** The article root: the smallest element that holds most of a page's prose. */
import { STEP, type Steps } from '../slices.ts';
import { flatParent } from './flat-tree.ts';
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

/** How much prose each element holds, and which of its children hold any. */
interface Prose {
	readonly length: Map<Element, number>;
	readonly children: Map<Element, Set<Element>>;
}

/**
 * Follows the prose down from `body` while one child holds most of it, then steps back up to where the headline
 * stands, as long as that brings little else. Undefined when there is hardly any prose.
 */
export function* findRoot(body: Element, blocks: readonly TextBlock[]): Steps<Element | undefined> {
	const prose = yield* proseWithin(body, blocks);
	if ((prose.length.get(body) ?? 0) < LEAST_PROSE) return undefined;
	let root = body;
	for (let next = heaviest(root, prose); next !== undefined; next = heaviest(next, prose)) root = next;
	yield;
	return withHeadline(root, body, prose);
}

function* proseWithin(body: Element, blocks: readonly TextBlock[]): Steps<Prose> {
	const own = new Map<Element, number>();
	for (const [at, { text, linked, element }] of blocks.entries()) {
		if (at % STEP === 0) yield;
		if (text.length < PROSE_LENGTH || linked > PROSE_LINKED) continue;
		own.set(element, (own.get(element) ?? 0) + text.length);
	}
	const prose: Prose = { length: new Map(), children: new Map() };
	// The paragraphs of an article have one parent, from which the way up is gone once.
	const parents = new Map<Element, number>();
	let at = 0;
	for (const [element, length] of own) {
		if (++at % STEP === 0) yield;
		prose.length.set(element, (prose.length.get(element) ?? 0) + length);
		const parent = element === body ? null : adopt(element, prose);
		if (parent !== null) parents.set(parent, (parents.get(parent) ?? 0) + length);
	}
	for (const [parent, length] of parents) {
		if (++at % STEP === 0) yield;
		for (let holder: Element | null = parent; holder !== null; holder = adopt(holder, prose)) {
			prose.length.set(holder, (prose.length.get(holder) ?? 0) + length);
			if (holder === body) break;
		}
	}
	return prose;
}

/** Notes an element with its parent, and returns that. */
function adopt(element: Element, { children }: Prose): Element | null {
	const parent = flatParent(element);
	if (parent === null) return null;
	const siblings = children.get(parent);
	if (siblings === undefined) children.set(parent, new Set([element]));
	else siblings.add(element);
	return parent;
}

function heaviest(parent: Element, { length, children }: Prose): Element | undefined {
	const least = (length.get(parent) ?? 0) * MOST;
	// A paragraph that is most of the article is no root: its neighbours belong to it.
	for (const child of children.get(parent) ?? []) {
		if ((length.get(child) ?? 0) >= least && child.localName !== 'p') return child;
	}
	return undefined;
}

function withHeadline(root: Element, body: Element, { length }: Prose): Element {
	if (root.querySelector('h1') !== null) return root;
	const most = (length.get(root) ?? 0) * WITH_HEADLINE;
	let best = root;
	for (let above = root; above !== body; ) {
		const parent = flatParent(above);
		if (parent === null) break;
		above = parent;
		if ((length.get(above) ?? 0) > most) break;
		const headline = above.querySelector('h1');
		if (headline !== null) return above;
		if (above.localName === 'article' || above.localName === 'main') best = above;
	}
	return best;
}
