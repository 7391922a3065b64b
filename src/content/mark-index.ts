/** From a text node and an offset to the mark that covers it: sorted intervals per node, binary search. Marks come one by one. */
import type { Mark } from './marks.ts';

interface Interval {
	readonly start: number;
	readonly end: number;
	readonly mark: Mark;
}

/** `nodeType` of a shadow root, which is a fragment. */
const SHADOW_ROOT = 11;

export class MarkIndex {
	private readonly byNode = new WeakMap<Node, Interval[]>();
	private readonly shadowed: Mark[] = [];
	private count = 0;

	get size(): number {
		return this.count;
	}

	/** In any order. */
	add(mark: Mark): void {
		this.count++;
		const { startContainer, startOffset, endContainer, endOffset } = mark.range;
		if (startContainer.getRootNode().nodeType === SHADOW_ROOT) this.shadowed.push(mark);
		if (startContainer === endContainer) {
			this.cover(startContainer, { start: startOffset, end: endOffset, mark });
			return;
		}
		this.cover(startContainer, { start: startOffset, end: Number.POSITIVE_INFINITY, mark });
		for (const node of nodesBetween(startContainer, endContainer)) {
			this.cover(node, { start: 0, end: Number.POSITIVE_INFINITY, mark });
		}
		this.cover(endContainer, { start: 0, end: endOffset, mark });
	}

	/** The mark at a caret position. The end counts: a point on a word's last half-letter has its offset there. */
	at(node: Node, offset: number): Mark | undefined {
		const intervals = this.byNode.get(node);
		if (intervals === undefined) return undefined;
		let low = 0;
		let high = intervals.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((intervals[middle]?.start ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		const found = intervals[low - 1];
		return found !== undefined && offset <= found.end ? found.mark : undefined;
	}

	/** The marks in shadow trees, where no caret leads. */
	inShadow(document: Document): readonly Mark[] {
		return this.shadowed.filter(({ range }) => range.startContainer.ownerDocument === document);
	}

	private cover(node: Node, interval: Interval): void {
		const intervals = this.byNode.get(node);
		if (intervals === undefined) {
			this.byNode.set(node, [interval]);
			return;
		}
		const before = intervals.findLastIndex(({ start }) => start <= interval.start);
		intervals.splice(before + 1, 0, interval);
	}
}

function nodesBetween(first: Node, last: Node): Node[] {
	const nodes: Node[] = [];
	const scope = first.ownerDocument;
	if (scope === null) return nodes;
	const range = scope.createRange();
	range.setStart(first, 0);
	range.setEnd(last, 0);
	const walker = scope.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
	walker.currentNode = first;
	for (let node = walker.nextNode(); node !== null && node !== last; node = walker.nextNode()) nodes.push(node);
	return nodes;
}
