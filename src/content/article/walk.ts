/**
 * Reads the text of a page into blocks. Inline elements do not interrupt a block; whitespace is collapsed as a browser
 * shows it, and the map knows what was left out. A walk can be interrupted and continued, and what an earlier walk
 * has read of unchanged elements is taken from memory. No layout and no browser API of its own: the same code reads
 * saved pages in Node.
 */
import { inOneGo, STEP, type Steps } from '../slices.ts';
import { excludedByKind, excludedByName, isFootnoteMark } from './exclude.ts';
import { drawnInstead, rootWithin } from './flat-tree.ts';
import { type Section, TextMemory } from './memory.ts';
import { isObstructedElement } from './obstructed.ts';
import type { Run, TextBlock } from './text-model.ts';

export interface WalkOptions {
	/** What only a laid-out page knows; saved pages have attributes alone. */
	readonly isVisible?: (element: Element) => boolean;
}

const INLINE = new Set(
	(
		'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s slot small span strike ' +
		'strong sub sup time tt u var wbr'
	).split(' '),
);
const BLOCK_SELECTOR = 'p,div,section,article,figure,ul,ol,li,table,blockquote,h1,h2,h3,h4,h5,h6';
/** Left out inside words that they interrupt: ruby readings. */
const SILENT_INLINE = new Set(['rt', 'rp']);
/** White space that is not shown as it is written: all but one blank between two words. */
const GAP = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

/** All blocks under `root` in document order, in one go. */
export function readBlocks(root: Element, options: WalkOptions = {}): TextBlock[] {
	const walk = new Walk(root, new TextMemory(), options);
	return inOneGo(walk.read());
}

/** An element that is being read. */
interface Level {
	readonly element: Element;
	/** Where its blocks go: its own section, or that of the block around it. */
	readonly section: Section;
	readonly inline: boolean;
	readonly named: boolean;
	readonly next: () => Node | null;
}

export class Walk {
	private readonly whole: Section = { parts: [], named: false, linked: false };
	private readonly levels: Level[] = [];
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

	constructor(
		root: Element,
		private readonly memory: TextMemory,
		private readonly options: WalkOptions,
	) {
		memory.begin();
		this.enter(root);
	}

	/** All blocks in document order. */
	*read(): Steps<TextBlock[]> {
		for (let at = 1; ; at++) {
			const level = this.levels.at(-1);
			if (level === undefined) break;
			const node = level.next();
			if (node === null) this.leave(level);
			else if (node.nodeType === 3) this.node(node as Text);
			else if (node.nodeType === 1) this.child(node as Element, level.element);
			if (at % STEP === 0) yield;
		}
		return yield* blocksOf(this.whole);
	}

	private enter(element: Element): void {
		if (isObstructedElement(element) || this.skips(element)) return;
		const around = this.levels.at(-1);
		const outer = around?.section ?? this.whole;
		const root = rootWithin(element);
		if (root !== undefined) this.memory.roots.add(root);
		else if (element.localName.includes('-')) this.memory.unborn.add(element);
		const inline = isInline(element);
		if (!inline) {
			this.flush(around);
			const known = this.memory.sections.get(element);
			if (known !== undefined && known.named === this.named > 0 && known.linked === this.links > 0) {
				outer.parts.push(known);
				return;
			}
		}
		const section = inline ? outer : { parts: [], named: this.named > 0, linked: this.links > 0 };
		if (!inline) outer.parts.push(section);
		const named = !inline && excludedByName(element);
		if (named) this.named++;
		if (element.localName === 'a') this.links++;
		this.levels.push({ element, section, inline, named, next: childrenOf(element) });
	}

	private leave(level: Level): void {
		const { element, section, inline, named } = level;
		if (element.localName === 'a') this.links--;
		if (!inline) {
			this.flush(level);
			this.memory.keep(element, section);
		}
		if (named) this.named--;
		this.levels.pop();
	}

	private child(child: Element, parent: Element): void {
		if (child.localName !== 'br') {
			this.enter(child);
			return;
		}
		// One break is a line end inside a paragraph, two are how old pages part paragraphs.
		this.breaks++;
		if (this.breaks > 1) this.flush(this.levels.at(-1), parent);
	}

	private skips(element: Element): boolean {
		if (SILENT_INLINE.has(element.localName) || excludedByKind(element) || isFootnoteMark(element)) return true;
		if (this.options.isVisible === undefined || isInline(element) || this.options.isVisible(element)) return false;
		this.memory.hidden.add(element);
		return true;
	}

	/** What a node shows as it is written is found by the browser's own search and taken whole: letter by letter is slow. */
	private node(node: Text): void {
		const { data } = node;
		let end = 0;
		for (let gap = GAP.exec(data); gap !== null; gap = GAP.exec(data)) {
			if (gap.index > end) this.append(node, end, data.slice(end, gap.index));
			end = gap.index + gap[0].length;
			if (this.text !== '') this.space ??= { node, from: gap.index };
		}
		if (end < data.length) this.append(node, end, data.slice(end));
	}

	/** Words with one blank between each two. */
	private append(node: Text, from: number, words: string): void {
		if (this.space !== undefined) this.push(this.space.node, this.space.from, ' ');
		// The space that a line break stands for is in no text node: a gap between two runs.
		else if (this.breaks > 0 && this.text !== '') this.text += ' ';
		this.space = undefined;
		this.breaks = 0;
		this.push(node, from, words);
		if (this.links === 0) {
			this.linkTail = undefined;
			return;
		}
		this.linked += words.replaceAll(' ', '').length;
		this.linkTail ??= this.text.length - words.length;
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

	/** Ends a block; `level` is the element around it. */
	private flush(level: Level | undefined, element: Element | undefined = level?.element): void {
		if (this.text !== '' && level !== undefined && element !== undefined) {
			const { text, runs, linkTail } = this;
			const boilerplate = this.named > 0;
			level.section.parts.push({ text, element, runs, linked: this.linked / text.length, linkTail, boilerplate });
		}
		this.text = '';
		this.runs = [];
		this.linked = 0;
		this.linkTail = undefined;
		this.space = undefined;
		this.breaks = 0;
	}
}

function* blocksOf(whole: Section): Steps<TextBlock[]> {
	const blocks: TextBlock[] = [];
	const open = [whole.parts.values()];
	for (let at = 1; ; at++) {
		const next = open.at(-1)?.next();
		if (next === undefined) return blocks;
		if (next.done) open.pop();
		else if ('parts' in next.value) open.push(next.value.parts.values());
		else blocks.push(next.value);
		if (at % STEP === 0) yield;
	}
}

/** One child after the other, as they are at that moment: between two slices of a walk the page may change them. */
function childrenOf(element: Element): () => Node | null {
	const instead = drawnInstead(element);
	if (instead !== undefined) {
		let index = 0;
		return () => instead[index++] ?? null;
	}
	let at: Node | null = element.firstChild;
	return () => {
		const node = at;
		at = node?.nextSibling ?? null;
		return node;
	};
}

function isInline(element: Element): boolean {
	if (INLINE.has(element.localName)) return true;
	// A custom element wraps a word as often as a section; what it holds decides.
	if (!element.localName.includes('-')) return false;
	return !element.querySelector(BLOCK_SELECTOR) && !element.shadowRoot?.querySelector(BLOCK_SELECTOR);
}
