/** The story panel in a tab of its own: the same page as in side panel and sidebar. */
import type { Page } from 'puppeteer-core';
import { webTab } from '../../scripts/driver/extension.ts';
import { until } from '../../scripts/driver/wait.ts';
import type { Stage } from './suite.ts';

export async function openPanel({ session, desk }: Stage, width = 1280): Promise<Page> {
	const panel = await session.openExtensionPage(`src/panel/index.html?tab=${await webTab(desk)}`);
	await panel.setViewport({ width, height: 900 });
	await panelState(panel, 'shown');
	return panel;
}

/** Waits until the panel is in a state (see `PanelView`), and with these words if any are given. */
export async function panelState(panel: Page, state: string, ...words: string[]): Promise<string> {
	return until(`the panel to be "${state}" ${words.join(', ')}`, async () => {
		const { now, text } = await panel.evaluate(() => {
			const main = document.querySelector('main');
			return { now: main?.dataset.state, text: main?.innerText ?? '' };
		});
		// What is thrown here is what a failing test says in the end.
		if (now !== state || !words.every((word) => text.includes(word))) throw new Error(`"${now}": ${text}`);
		return text;
	});
}

/** The text of what a selector finds, one string each. */
export function textsOf(panel: Page, selector: string): Promise<string[]> {
	return panel.$$eval(selector, (found) => found.map((one) => (one as HTMLElement).innerText.trim()));
}
