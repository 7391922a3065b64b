/** The text of a page as blocks, each with a map back to its text nodes. */

/** A stretch of a block that lies in one text node without gaps. */
export interface Run {
	/** Offset in the block's text. */
	readonly at: number;
	readonly node: Text;
	/** Offset in the node's data. */
	readonly from: number;
	length: number;
}

export interface TextBlock {
	readonly text: string;
	/** The innermost element around the whole block. */
	readonly element: Element;
	/** How much of the text is links, 0 to 1. */
	readonly linked: number;
	/** Where the link begins that the text ends with. */
	readonly linkTail: number | undefined;
	readonly runs: readonly Run[];
	/** It stands in something that is called like boilerplate, by class or id. */
	readonly boilerplate: boolean;
}

/** Where `[start, end)` of the block's text lies in the page; undefined when it is empty or outside. */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRangeInit | undefined {
	if (start < 0 || start >= end || end > block.text.length) return undefined;
	const first = runAt(block.runs, start);
	const last = runAt(block.runs, end - 1);
	if (first === undefined || last === undefined) return undefined;
	return {
		startContainer: first.node,
		startOffset: first.from + Math.min(start - first.at, first.length),
		endContainer: last.node,
		endOffset: last.from + Math.min(end - last.at, last.length),
	};
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
	let low = 0;
	let high = runs.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((runs[middle]?.at ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return runs[low];
}
