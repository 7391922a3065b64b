/** The reader's hand in the card: real presses, since what a browser allows after one it allows after no other. */
import type { Page } from 'puppeteer-core';
import { inCard } from '../../scripts/driver/card.ts';
import { until } from '../../scripts/driver/wait.ts';

/** Clicks the first button or link with this label, scrolled into view. */
export async function clickInCard(page: Page, label: string): Promise<void> {
	const { x, y } = await placeInCard(page, label);
	await page.mouse.click(x, y);
}

export function placeInCard(page: Page, label: string): Promise<{ x: number; y: number }> {
	return until(`"${label}" in the card`, () =>
		inCard(
			page,
			(root, wanted) => {
				const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find(
					(element) =>
						element.checkVisibility() && (element.innerText.trim() === wanted || element.ariaLabel === wanted),
				);
				if (found === undefined) return undefined;
				found.scrollIntoView({ block: 'nearest' });
				const { left, top, width, height } = found.getBoundingClientRect();
				return { x: left + width / 2, y: top + height / 2 };
			},
			label,
		),
	);
}
