/** What the Tab key reaches in a page of the extension. */
import type { Page } from 'puppeteer-core';

export interface Reach {
	/** Controls that can be seen and used, but that Tab did not reach. */
	readonly missed: string[];
	/** Controls that Tab reached without a sign of focus. */
	readonly unmarked: string[];
	readonly reached: number;
}

/** Presses Tab once for each control and looks where the focus was. */
export async function tabThrough(page: Page): Promise<Reach> {
	const count = await page.evaluate(() => {
		const controls = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]'),
		].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				!element.matches(':disabled, [tabindex="-1"], input[type="file"]') &&
				// Of a group of radio buttons Tab reaches the chosen one, arrow keys the others.
				!element.matches('input[type="radio"]:not(:checked)'),
		);
		(globalThis as unknown as { counterpointControls: HTMLElement[] }).counterpointControls = controls;
		(document.activeElement as HTMLElement | null)?.blur();
		return controls.length;
	});
	const seen: { index: number; focusVisible: boolean }[] = [];
	for (let press = 0; press <= count; press += 1) {
		await page.keyboard.press('Tab');
		const now = await page.evaluate(() => {
			const { counterpointControls } = globalThis as unknown as { counterpointControls: HTMLElement[] };
			const active = document.activeElement as HTMLElement;
			return { index: counterpointControls.indexOf(active), focusVisible: active.matches(':focus-visible') };
		});
		seen.push(now);
	}
	const names = await page.evaluate(() =>
		(globalThis as unknown as { counterpointControls: HTMLElement[] }).counterpointControls.map((element) =>
			`${element.localName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.trim(),
		),
	);
	const reached = new Set(seen.map(({ index }) => index).filter((index) => index >= 0));
	return {
		missed: names.filter((_, index) => !reached.has(index)),
		unmarked: seen.flatMap(({ index, focusVisible }) => (index >= 0 && !focusVisible ? [names[index] ?? ''] : [])),
		reached: reached.size,
	};
}
