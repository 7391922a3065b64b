/** The search page, by keyboard alone: results, detail, the other account, filters, next steps; and accessibility. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../../scripts/driver/wait.ts';
import { violationsInBoth } from '../support/axe.ts';
import { inEachBrowser } from '../support/suite.ts';

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const optionsOf = (page: Page) =>
	until('results', async () => {
		const found = await page.$$eval('[role="option"]', (rows) => rows.map((row) => row.textContent ?? ''));
		return found.length > 0 ? found : undefined;
	});
const typedIn = (page: Page) => page.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value);
/** Tab until an element of this selector has the focus. */
const tabTo = (page: Page, selector: string) =>
	until(`the focus on ${selector}`, async () => {
		await page.keyboard.press('Tab');
		return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
	});

inEachBrowser('the search page', (stage) => {
	let page: Page;

	const open = async (query: string) => {
		page = await stage.session.openExtensionPage(`src/search/index.html${query}`);
		await page.bringToFront();
		await page.waitForSelector('[role="combobox"]');
	};
	beforeEach(() => open(''));
	afterEach(() => page.close());

	test('teaches before anything is typed', async () => {
		await until('the examples', async () => (await textOf(page)).includes('kind:event after:'));
		expect(await violationsInBoth(stage.session, page)).toEqual([]);
	});

	test('arrows choose, Enter opens, Escape comes back to the same place', async () => {
		await page.keyboard.type('istanbul talks');
		const options = await optionsOf(page);
		expect(options[0]).toContain('Istanbul talks, 2025');
		expect(await violationsInBoth(stage.session, page)).toEqual([]);
		await page.keyboard.press('ArrowDown');
		const chosen = await page.$eval('[role="option"][aria-selected="true"] .words', (row) => row.textContent ?? '');
		expect(options[1]).toContain(chosen);
		await page.keyboard.press('Enter');
		await until('the detail', async () => (await page.$('.cp-body[aria-busy="false"]')) !== null);
		expect(await violationsInBoth(stage.session, page)).toEqual([]);
		await page.keyboard.press('Escape');
		await until('the field to have the focus', () =>
			page.evaluate(() => document.activeElement?.matches('[role="combobox"]') === true),
		);
		expect(await typedIn(page)).toBe('istanbul talks');
	});

	test('Alt+Enter opens the other account in a tab', async () => {
		const addresses = () =>
			stage.desk.evaluate(async () =>
				(await chrome.tabs.query({})).map(({ id, url, pendingUrl }) => ({ id, url: url || pendingUrl || '' })),
			);
		const before = new Set((await addresses()).map(({ id }) => id));
		await page.keyboard.type('brilliant drone strike');
		await optionsOf(page);
		await page.keyboard.down('Alt');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Alt');
		const fresh = await until('a new tab', async () => (await addresses()).find(({ id }) => !before.has(id)));
		await stage.desk.evaluate((id) => chrome.tabs.remove(id as number), fresh.id);
	});

	test('a query in the address is asked at once, and a chip takes a filter away', async () => {
		await page.close();
		await open(`?q=${encodeURIComponent('istanbul kind:event')}`);
		const options = await optionsOf(page);
		expect(options.every((option) => option.startsWith('Event'))).toBe(true);
		expect(await violationsInBoth(stage.session, page)).toEqual([]);
		await tabTo(page, '.chip.chosen');
		await page.keyboard.press('Enter');
		await until('the filter to go', async () => (await typedIn(page)) === 'istanbul');
		await until('other kinds', async () => (await optionsOf(page)).some((option) => option.startsWith('Account')));
	});

	test('a facet narrows the results', async () => {
		await page.keyboard.type('istanbul');
		await optionsOf(page);
		await page.waitForSelector('.when button');
		expect(await violationsInBoth(stage.session, page)).toEqual([]);
		await tabTo(page, '.facet .link');
		await page.keyboard.press('Enter');
		await until('the filter', async () => /^istanbul kind:/.test(await typedIn(page)));
	});

	test('what is known nowhere is said, and passes an accessibility check', async () => {
		await page.keyboard.type('qqqqzzzz');
		await until('the answer', async () => (await textOf(page)).includes('Nothing in the datasets matches'));
		expect(await violationsInBoth(stage.session, page)).toEqual([]);
	});

	test('what is not found is never the end', async () => {
		await page.keyboard.type('medinsky kind:source');
		await until('the offers', async () => (await textOf(page)).includes('Did you mean'));
		expect(await violationsInBoth(stage.session, page)).toEqual([]);
		await tabTo(page, '.nothing .chip');
		await page.keyboard.press('Enter');
		expect((await optionsOf(page))[0]).toContain('Medinsky');
	});
});
