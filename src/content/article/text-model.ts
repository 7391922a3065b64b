/**
 * The text of a page as blocks, each with a map back to its text nodes. Inline elements do not interrupt a block;
 * whitespace is collapsed as a browser shows it, and the map knows what was left out. No layout, no browser API:
 * the same code reads saved pages in Node.
 */
import { excludedByKind, excludedByName, isFootnoteMark } from './exclude.ts';

/** A stretch of a block that lies in one text node without gaps. */
interface Run {
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

export interface WalkOptions {
	/** What only a laid-out page knows; saved pages have attributes alone. */
	readonly isVisible?: (element: Element) => boolean;
}

const INLINE = new Set(
	(
		'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s small span strike ' +
		'strong sub sup time tt u var wbr'
	).split(' '),
);
const BLOCK_SELECTOR = 'p,div,section,article,figure,ul,ol,li,table,blockquote,h1,h2,h3,h4,h5,h6';
/** Left out inside words that they interrupt: ruby readings. */
const SILENT_INLINE = new Set(['rt', 'rp']);
const WHITESPACE = /[ \t\n\r\f]/;

/** All blocks under `root` in document order. */
export function readBlocks(root: Element, options: WalkOptions = {}): TextBlock[] {
	const walk = new Walk(options);
	walk.element(root);
	return walk.blocks;
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

class Walk {
	readonly blocks: TextBlock[] = [];
	private text = '';
	private runs: Run[] = [];
	private linked = 0;
	private links = 0;
	private linkTail: number | undefined;
	/** A collapsed space that is written only when more text follows in the block. */
	private space: { node: Text; from: number } | undefined;
	private breaks = 0;
	/** How many elements around are called like boilerplate. */
	private named = 0;

	constructor(private readonly options: WalkOptions) {}

	element(element: Element): void {
		if (this.skips(element)) return;
		const inline = isInline(element);
		if (!inline) this.flush(element.parentElement);
		const named = !inline && excludedByName(element);
		if (named) this.named++;
		const link = element.localName === 'a';
		if (link) this.links++;
		for (let child = element.firstChild; child !== null; child = child.nextSibling) {
			if (child.nodeType === 3) this.node(child as Text);
			else if (child.nodeType === 1) this.child(child as Element, element);
		}
		if (link) this.links--;
		if (!inline) this.flush(element);
		if (named) this.named--;
	}

	private child(child: Element, parent: Element): void {
		if (child.localName !== 'br') {
			this.element(child);
			return;
		}
		// One break is a line end inside a paragraph, two are how old pages part paragraphs.
		this.breaks++;
		if (this.breaks > 1) this.flush(parent);
	}

	private skips(element: Element): boolean {
		if (SILENT_INLINE.has(element.localName) || excludedByKind(element) || isFootnoteMark(element)) return true;
		return this.options.isVisible !== undefined && !isInline(element) && !this.options.isVisible(element);
	}

	private node(node: Text): void {
		const data = node.data;
		for (let i = 0; i < data.length; ) {
			const start = i;
			while (i < data.length && WHITESPACE.test(data.charAt(i))) i++;
			if (i > start && this.text !== '') this.space ??= { node, from: start };
			const word = i;
			while (i < data.length && !WHITESPACE.test(data.charAt(i))) i++;
			if (i > word) this.append(node, word, data.slice(word, i));
		}
	}

	private append(node: Text, from: number, word: string): void {
		if (this.space !== undefined) this.push(this.space.node, this.space.from, ' ');
		// The space that a line break stands for is in no text node: a gap between two runs.
		else if (this.breaks > 0 && this.text !== '') this.text += ' ';
		this.space = undefined;
		this.breaks = 0;
		this.push(node, from, word);
		if (this.links === 0) {
			this.linkTail = undefined;
			return;
		}
		this.linked += word.length;
		this.linkTail ??= this.text.length - word.length;
	}

	private push(node: Text, from: number, text: string): void {
		const last = this.runs.at(-1);
		if (last?.node === node && last.from + last.length === from && last.at + last.length === this.text.length) {
			last.length += text.length;
		} else {
			this.runs.push({ at: this.text.length, node, from, length: text.length });
		}
		this.text += text;
	}

	private flush(element: Element | null): void {
		if (this.text !== '' && element !== null) {
			const { text, runs, linkTail } = this;
			const boilerplate = this.named > 0;
			this.blocks.push({ text, element, runs, linked: this.linked / text.length, linkTail, boilerplate });
		}
		this.text = '';
		this.runs = [];
		this.linked = 0;
		this.linkTail = undefined;
		this.space = undefined;
		this.breaks = 0;
	}
}

function isInline(element: Element): boolean {
	if (INLINE.has(element.localName)) return true;
	// A custom element wraps a word as often as a section; what it holds decides.
	return element.localName.includes('-') && element.querySelector(BLOCK_SELECTOR) === null;
}
