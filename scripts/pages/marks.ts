/** Counts the marks on a page, and those that stand in text which is none of the article's. */
import type { Page } from 'puppeteer-core';

export interface MarkCount {
	readonly marks: number;
	readonly inMustNot: number;
}

/**
 * Must-not texts are looked for in the page's whole text, without regard to white space. The headline is the article's,
 * though a trail of links above it may have the same words.
 */
export function countMarks(page: Page, mustNot: readonly string[]): Promise<MarkCount> {
	return page.evaluate((texts) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const starts = new Map<Node, number>();
		let all = '';
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			starts.set(node, all.length);
			all += (node as Text).data.replace(/\s/g, '');
		}
		const spans: [number, number][] = [];
		for (const text of texts) {
			const bare = text.replace(/\s/g, '');
			for (let at = all.indexOf(bare); at >= 0 && bare !== ''; at = all.indexOf(bare, at + 1)) {
				spans.push([at, at + bare.length]);
			}
		}
		let marks = 0;
		let inMustNot = 0;
		for (const [name, highlight] of CSS.highlights) {
			if (!/^counterpoint-(actor|event)-/.test(name)) continue;
			for (const range of highlight) {
				marks++;
				const { startContainer, startOffset } = range as StaticRange;
				if (startContainer.parentElement?.closest('h1')) continue;
				const before = (startContainer as Text).data.slice(0, startOffset).replace(/\s/g, '').length;
				const at = (starts.get(startContainer) ?? Number.NEGATIVE_INFINITY) + before;
				if (spans.some(([from, to]) => at >= from && at < to)) inMustNot++;
			}
		}
		return { marks, inMustNot };
	}, mustNot);
}
