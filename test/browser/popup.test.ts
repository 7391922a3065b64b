/** The toolbar popup: search in any script, the switch for a site, the page's story, keyboard and accessibility. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violationsInBoth } from '../support/axe.ts';
import { tabThrough } from '../support/keyboard.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);

inEachBrowser('the popup', (stage) => {
	let popup: Page;

	beforeEach(async () => {
		await marksAppear(await stage.open(ARTICLES.english));
		popup = await stage.session.openPopup(stage.page);
		// What comes later moves what Tab reaches.
		await until('the popup to tell the story', async () =>
			(await textOf(popup)).includes('Where accounts differ most'),
		);
	});
	afterEach(() => popup.close());

	test.each(['medinsk', 'мединск'])('search finds %s', async (query) => {
		await popup.type('[role="combobox"]', query);
		const options = await until('results', async () => {
			const found = await popup.$$eval('[role="option"]', (rows) => rows.map((row) => row.textContent ?? ''));
			return found.length > 0 ? found : undefined;
		});
		expect(options[0]).toMatch(/Medinsk|Мединск/);
	});

	test('what is known nowhere is said plainly', async () => {
		await popup.type('[role="combobox"]', 'qqqqzzzz');
		await until('the answer', async () => (await textOf(popup)).includes('Nothing in the datasets matches'));
		expect(await violationsInBoth(stage.session, popup)).toEqual([]);
	});

	test.each([
		['an offer of what was meant', 'medinsky kind:source', '.nothing .chip'],
		['chips of filters', 'istanbul kind:event after:2025-05-01', '.chip.chosen'],
		['results', 'istanbul', '[role="option"]'],
	])('%s passes an accessibility check', async (_, query, selector) => {
		await popup.type('[role="combobox"]', query);
		await popup.waitForSelector(selector);
		expect(await violationsInBoth(stage.session, popup)).toEqual([]);
	});

	test('a result opens by keyboard', async () => {
		await popup.type('[role="combobox"]', 'medinsk');
		await popup.waitForSelector('[role="option"][aria-selected="true"]');
		await popup.keyboard.press('Enter');
		await until('the detail', async () => /Presidential aide|Aide to the President/i.test(await textOf(popup)));
		expect(await violationsInBoth(stage.session, popup)).toEqual([]);
	});

	test('Escape steps back from the detail, then empties the field; the search is kept until it is cleared', async () => {
		await popup.type('[role="combobox"]', 'medinsk');
		await popup.waitForSelector('[role="option"][aria-selected="true"]');
		await popup.keyboard.press('Enter');
		await until('the detail', async () => /Presidential aide|Aide to the President/i.test(await textOf(popup)));
		await popup.keyboard.press('Escape');
		await popup.waitForSelector('[role="option"][aria-selected="true"]', { visible: true });
		await popup.keyboard.press('Escape');
		await until('the last search', async () => /Recent\s+medinsk/.test(await textOf(popup)));
		expect(await violationsInBoth(stage.session, popup)).toEqual([]);
		await popup.click('.recent-foot .link');
		await until('it to be forgotten', async () => !(await textOf(popup)).includes('medinsk'));
	});

	test('the switch stops marking on this site at once, and starts it again', async () => {
		await popup.click('[role="switch"]');
		await until('the marks to go', async () => (await marksOf(stage.page)).length === 0);
		await until('the popup to say so', async () => (await textOf(popup)).includes('Switched off here'));
		// There is nothing to choose how to mark.
		expect(await popup.$('.choices')).toBeNull();
		await popup.click('[role="switch"]');
		await marksAppear(stage.page);
		await popup.waitForSelector('.choices');
	});

	test('every control is reached by Tab and shows its focus', async () => {
		const { missed, unmarked, reached } = await tabThrough(popup);
		expect({ missed, unmarked }).toEqual({ missed: [], unmarked: [] });
		expect(reached).toBeGreaterThan(2);
	});

	test('passes an accessibility check', async () => {
		expect(await violationsInBoth(stage.session, popup)).toEqual([]);
	});
});
