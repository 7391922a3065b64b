/** Where the browser withholds web pages: what is wrong and why it is needed is said, a button asks, and pages are read at once. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { answerYes, withholdSites } from '../../scripts/driver/access.ts';
import { marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

const KEPT_OUT = /keeps Counterpoint out of web pages/;

inEachBrowser('withheld sites', (stage) => {
	let options: Page;
	const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
	const saysSo = (page: Page) => until('the notice', async () => KEPT_OUT.test(await textOf(page)));

	beforeAll(async () => {
		await until('the options to be there', async () => /Datasets/.test(await textOf(stage.desk)));
		expect(await textOf(stage.desk)).not.toMatch(KEPT_OUT);
		await withholdSites(stage.session);
		await stage.open(ARTICLES.english);
	});

	test('an open options page says so at once, and so do a new one and the welcome page', async () => {
		await saysSo(stage.desk);
		const welcome = await stage.session.openExtensionPage('src/welcome/index.html');
		await saysSo(welcome);
		await welcome.close();
		options = await stage.session.openExtensionPage('src/options/index.html');
		await saysSo(options);
		expect(await violations(options)).toEqual([]);
		expect(await marksOf(stage.page)).toEqual([]);
	});

	test('the popup says so too', async () => {
		if (stage.session.name === 'chromium') {
			// The first press of the button lets us into the page, and only the next opens the popup.
			await stage.page.bringToFront();
			const extension = (await stage.session.browser.extensions()).get(stage.session.extensionId);
			if (extension !== undefined) await stage.page.triggerExtensionAction(extension);
			await marksAppear(stage.page);
		}
		const popup = await stage.session.openPopup(stage.page);
		await saysSo(popup);
		expect(await violations(popup)).toEqual([]);
		await popup.close();
	});

	test('the button asks on the click itself; after a yes the open article is marked and the notice goes', async () => {
		await stage.page.goto(stage.site.url(ARTICLES.russian));
		await options.bringToFront();
		if (stage.session.name === 'chromium') {
			// Its question would wait for an answer for ever; what is asked, and that a click is behind it, is seen here.
			await options.evaluate(() => {
				chrome.permissions.request = (async (wanted: unknown) => {
					document.title = JSON.stringify([wanted, navigator.userActivation.isActive]);
					return true;
				}) as unknown as typeof chrome.permissions.request;
			});
			await options.click('.access .button');
			const asked = await until('the question', async () => /^\[.*/.exec(await options.title())?.[0]);
			expect(JSON.parse(asked)).toEqual([{ origins: ['http://*/*', 'https://*/*'] }, true]);
			await answerYes(stage.session);
		} else {
			await answerYes(stage.session);
			await options.click('.access .button');
		}
		await until('the notice to go', async () => !KEPT_OUT.test(await textOf(options)));
		await marksAppear(stage.page);
	});
});
