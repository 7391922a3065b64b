/** The text content of a page, shadow trees included: what must be the same with and without the extension. */
import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';

export async function textHash(page: Page): Promise<string> {
	const text = await page.evaluate(() => {
		const parts: string[] = [];
		const roots: Node[] = [document];
		for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				if (node.nodeType === Node.TEXT_NODE) parts.push((node as Text).data);
				const { shadowRoot } = node as Element;
				if (shadowRoot) roots.push(shadowRoot);
			}
		}
		return parts.join('\u0000');
	});
	return createHash('sha256').update(text).digest('hex');
}
