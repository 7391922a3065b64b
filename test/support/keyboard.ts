/** What the Tab key reaches in a page of the extension. */
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/driver/wait.ts';

export interface Reach {
	/** Controls that can be seen and used, but that Tab did not reach. */
	readonly missed: string[];
	/** Controls that Tab reached without a sign of focus. */
	readonly unmarked: string[];
	readonly reached: number;
}

/** Presses Tab once for each control and looks where the focus was. */
export async function tabThrough(page: Page): Promise<Reach> {
	await until('the page to have the focus', async () => {
		await page.bringToFront();
		// A new tab may leave the focus in the address bar; its empty corner is clicked as a reader would.
		await page.mouse.click(1, 1);
		return page.evaluate(() => document.hasFocus());
	});
	const count = await page.evaluate(() => {
		const controls = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
		].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				!element.matches(':disabled, [tabindex="-1"], input[type="file"]') &&
				// Of a group of radio buttons Tab reaches the chosen one, arrow keys the others.
				!element.matches('input[type="radio"]:not(:checked)'),
		);
		(globalThis as unknown as { counterpointControls: HTMLElement[] }).counterpointControls = controls;
		// Tab goes on from here, so the first press reaches the first control.
		document.body.tabIndex = -1;
		document.body.focus();
		return controls.length;
	});
	const seen: { index: number; focusVisible: boolean }[] = [];
	for (let press = 0; press < count; press += 1) {
		await page.keyboard.press('Tab');
		const now = await page.evaluate(() => {
			const { counterpointControls } = globalThis as unknown as { counterpointControls: HTMLElement[] };
			const active = document.activeElement as HTMLElement;
			const index = document.hasFocus() ? counterpointControls.indexOf(active) : -1;
			return { index, focusVisible: active.matches(':focus-visible') };
		});
		seen.push(now);
	}
	const names = await page.evaluate(() =>
		(globalThis as unknown as { counterpointControls: HTMLElement[] }).counterpointControls.map((element) =>
			`${element.localName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.trim(),
		),
	);
	await page.evaluate(() => document.body.removeAttribute('tabindex'));
	const reached = new Set(seen.map(({ index }) => index).filter((index) => index >= 0));
	return {
		missed: names.filter((_, index) => !reached.has(index)),
		unmarked: seen.flatMap(({ index, focusVisible }) => (index >= 0 && !focusVisible ? [names[index] ?? ''] : [])),
		reached: reached.size,
	};
}
