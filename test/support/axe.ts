/** The accessibility checker, run inside a page. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/driver/launch.ts';

/**
 * What it objects to, one line each: rule, place, what to do. Empty when nothing.
 * `selector` limits it to one element and what is inside, open shadow roots included.
 */
export async function violations(page: Page, selector = 'html'): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (where) => {
		const checker = (globalThis as unknown as { axe: typeof axe }).axe;
		const element = document.querySelector(where);
		if (element === null) return [`nothing at ${where}`];
		const { violations: found } = await checker.run(element, { resultTypes: ['violations'] });
		return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}: ${help}`));
	}, selector);
}

/**
 * The same in light and in dark. Firefox takes its colours from the profile: there it is one of them, as the session was
 * begun.
 */
export async function violationsInBoth({ name }: Session, page: Page): Promise<string[]> {
	if (name === 'firefox') return violations(page);
	const found: string[] = [];
	for (const scheme of ['dark', 'light']) {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
		found.push(...(await violations(page)).map((one) => `${scheme}: ${one}`));
	}
	return found;
}
