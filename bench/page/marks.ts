/** Marks on a page of 10,000 text nodes: the content script's own code, and mark.js with the same ranges. */
import Mark from 'mark.js';
import { readBlocks } from '../../src/content/article/walk.ts';
import { chooseMarks, MarkLayer } from '../../src/content/marks.ts';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';
import type { Mention } from '../../src/protocol/views.ts';
import { timeOf } from '../measure.ts';

const PARAGRAPHS = 2000;
/** Five text nodes a paragraph, about 55 characters each. */
const PARTS = [
	['', 'The committee of the northern region gathered again on '],
	['a', 'Thursday in the large hall behind the railway station, '],
	['', 'where Marta Kolven and the deputies of the harbour town '],
	['b', 'had waited since the morning for the revised agreement, '],
	['', 'which nobody in the room had seen before that afternoon.'],
] as const;
const NAME = 'Marta Kolven';

/** Replaces the page's content and lays it out. */
function fill(): Element {
	const article = document.createElement('article');
	for (let left = PARAGRAPHS; left > 0; left--) {
		const paragraph = document.createElement('p');
		for (const [tag, text] of PARTS) {
			if (tag === '') paragraph.append(text);
			else {
				const element = document.createElement(tag);
				element.append(text);
				paragraph.append(element);
			}
		}
		article.append(paragraph);
	}
	document.body.replaceChildren(article);
	forceLayout();
	return article;
}

function forceLayout(): void {
	void document.body.offsetHeight;
}

const layer = new MarkLayer(window);

export interface OursResult {
	/** From mentions to laid-out marks. */
	readonly marking: number;
	/** Reading the page's text, before that. */
	readonly reading: number;
}

let ready: (() => number) | undefined;

/** In two steps, so that whoever drives the page can count layouts between them. */
export function prepareOurs(): { reading: number } {
	layer.remove();
	const article = fill();
	let blocks: ReturnType<typeof readBlocks> = [];
	const reading = timeOf(() => {
		blocks = readBlocks(article);
	});
	const mentions = blocks.map(({ text }, block): Mention => {
		const start = text.indexOf(NAME);
		return {
			block,
			start,
			end: start + NAME.length,
			kind: 'actor',
			refs: [{ dataset: 'bench', id: `actor-${block}` }],
			confidence: 1,
			marked: true,
			evidence: [],
		};
	});
	ready = () =>
		timeOf(() => {
			layer.begin('light', 'tint');
			for (const mark of chooseMarks(mentions, blocks, DEFAULT_SETTINGS)) layer.add(mark);
			forceLayout();
		});
	return { reading };
}

export function markOurs(): { marking: number; marks: number } {
	if (ready === undefined) throw new Error('Prepare first.');
	const marking = ready();
	const marks = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
	layer.remove();
	return { marking, marks };
}

export function markJs(): { marking: number; marks: number } {
	const article = fill();
	const ranges: { start: number; length: number }[] = [];
	const text = article.textContent;
	for (let at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1))
		ranges.push({ start: at, length: NAME.length });
	const marking = timeOf(() => {
		new Mark(article).markRanges(ranges);
		forceLayout();
	});
	return { marking, marks: document.querySelectorAll('mark').length };
}
