/** From a text node and an offset to the mark that covers it: sorted intervals per node, binary search. */
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
	readonly size: number;
	private readonly shadowed: readonly Mark[];

	/** Marks in document order. */
	constructor(marks: readonly Mark[]) {
		this.size = marks.length;
		this.shadowed = marks.filter(({ range }) => range.startContainer.getRootNode().nodeType === SHADOW_ROOT);
		for (const mark of marks) {
			const { startContainer, startOffset, endContainer, endOffset } = mark.range;
			if (startContainer === endContainer) {
				this.add(startContainer, { start: startOffset, end: endOffset, mark });
				continue;
			}
			this.add(startContainer, { start: startOffset, end: Number.POSITIVE_INFINITY, mark });
			for (const node of nodesBetween(startContainer, endContainer)) {
				this.add(node, { start: 0, end: Number.POSITIVE_INFINITY, mark });
			}
			this.add(endContainer, { start: 0, end: endOffset, mark });
		}
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

	private add(node: Node, interval: Interval): void {
		const intervals = this.byNode.get(node);
		if (intervals === undefined) this.byNode.set(node, [interval]);
		else intervals.push(interval);
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
