/** Working the options page as a reader does: pressing, choosing files, and waiting for what it says. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../scripts/driver/wait.ts';

export interface OptionsDriver {
	readonly page: Page;
	text(): Promise<string>;
	/** Until the page says this. */
	says(words: RegExp): Promise<void>;
	/** The first button or summary of this name that is not off. */
	press(name: RegExp, selector?: string): Promise<void>;
	choose(...paths: readonly string[]): Promise<void>;
	/** Types into the field with this label. */
	fill(label: RegExp, text: string): Promise<void>;
}

export function optionsDriver(page: Page): OptionsDriver {
	const text = () => page.evaluate(() => document.body.innerText);
	const find = async (what: string, selector: string, name: RegExp): Promise<ElementHandle<Element>> =>
		(await until(`${what} ${name}`, () =>
			page
				.evaluateHandle(
					(where, source) =>
						[
							...document.querySelectorAll<HTMLElement & { disabled?: boolean; labels?: NodeListOf<HTMLElement> }>(
								where,
							),
						].find(
							(one) =>
								one.disabled !== true &&
								new RegExp(source).test(
									one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? '',
								),
						),
					selector,
					name.source,
				)
				.then((handle) => handle.asElement()),
		)) as ElementHandle<Element>;
	return {
		page,
		text,
		says: async (words) => {
			await until(
				`the page to say ${words}`,
				async () => {
					const now = await text();
					// What it says instead is the best hint to what went wrong.
					if (!words.test(now)) throw new Error(now.replace(/\s+/g, ' '));
					return true;
				},
				{ timeout: 40_000 },
			);
		},
		// The page may draw a button anew between finding and pressing it.
		press: async (name, selector = 'button, summary') => {
			await until(`pressing ${name}`, async () => {
				await (await find('something to press', selector, name)).click();
				return true;
			});
		},
		choose: async (...paths) => {
			const input = (await page.waitForSelector('input[type="file"]', {
				hidden: true,
			})) as ElementHandle<HTMLInputElement> | null;
			await input?.uploadFile(...paths);
		},
		fill: async (label, value) => {
			const field = await find('a field', 'input:not([type=file]), textarea', label);
			await field.focus();
			await field.evaluate((one) => (one as HTMLInputElement).select());
			await page.keyboard.type(value);
		},
	};
}
