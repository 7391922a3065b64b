/** A dataset of one's own: a page added from the popup, forms with checks and preview, undo, and what leaves it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground, pageStatus, webTab } from '../../scripts/driver/extension.ts';
import { marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

const HEADLINE = 'Negotiators meet for an hour';

inEachBrowser('own', (stage) => {
	let options: Page;

	const openOptions = async (path: string) => {
		await options?.close();
		options = await stage.session.openExtensionPage(path);
		await options.bringToFront();
		await options.waitForSelector('.own');
	};
	const says = (selector: string, words: RegExp) =>
		until(`${selector} to say ${words}`, async () => {
			const text = await options.evaluate(
				(where) => (document.querySelector(where) as HTMLElement | null)?.innerText ?? '',
				selector,
			);
			if (!words.test(text)) throw new Error(text.replace(/\s+/g, ' ').slice(0, 600));
			return true;
		});
	const press = async (label: string) => {
		const button = await until(`a button ${label}`, () =>
			options
				.evaluateHandle(
					(wanted) =>
						[...document.querySelectorAll<HTMLElement>('.own button')].find(
							(one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted,
						),
					label,
				)
				.then((handle) => handle.asElement()),
		);
		await (button as ElementHandle<Element>).click();
	};
	const fill = async (id: string, text: string) => {
		const field = await options.waitForSelector(`[id="${id}"]`);
		await field?.evaluate((one) => {
			(one as HTMLInputElement).value = '';
			one.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await field?.type(text);
	};
	const written = (id: string) => options.$eval(`[id="${id}"]`, (one) => (one as HTMLInputElement).value);
	const entries = async () => (await askBackground(stage.desk, 'own', {})).entries;

	describe('a page of another dataset’s event', () => {
		let event: { dataset: string; id: string };

		beforeAll(async () => {
			await marksAppear(await stage.open(ARTICLES.english));
			const [story] = (await pageStatus(stage.desk)).story;
			if (story === undefined) throw new Error('the article has no story');
			event = story.ref;
			await stage.page.evaluate(() => {
				const [paragraph] = document.querySelectorAll('article p, main p');
				if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
			});
		});

		test('the popup leads to the form, filled in from the page', async () => {
			const popup = await stage.session.openPopup(stage.page);
			await until('the button', () =>
				popup.evaluate(() =>
					[...document.querySelectorAll('button')].some((one) => /Add this page/.test(one.innerText)),
				),
			);
			expect(await violations(popup)).toEqual([]);
			await popup.close();
			await openOptions(`src/options/index.html?add=${await webTab(stage.desk)}#own`);
			await options.waitForSelector('#page-headline');
			expect(await written('page-url')).toMatch(/^https?:/);
			expect((await written('page-headline')).length).toBeGreaterThan(5);
			expect(await written('page-datePublished')).toBe('2025-05-16');
			expect(await written('page-inLanguage')).toMatch(/^en/);
			expect((await written('page-quote')).split(' ')).toHaveLength(8);
			expect(await options.$$eval('input[name="own-event"]:checked', (all) => all.length)).toBe(1);
		});

		test('what is wrong is told at its field, and nothing is saved', async () => {
			await fill('page-datePublished', '16 May');
			await says('.add-page', /A date such as 2025-06-02/);
			expect(await options.$eval('#page-datePublished', (one) => one.getAttribute('aria-invalid'))).toBe('true');
			await press('Add the account');
			expect((await entries()).accounts).toEqual([]);
			await fill('page-datePublished', '2025-05-16');
		});

		test('the card is previewed, and the account saved into it', async () => {
			await fill('page-headline', HEADLINE);
			await fill('page-question', 'How long did the meeting last?');
			await fill('page-speaker', 'The Courier');
			await fill('page-position', 'It lasted for about an hour.');
			await says('.own-card', /How long did the meeting last/);
			expect(await violations(options)).toEqual([]);
			await press('Add the account');
			await says('.own', /Saved\./);
			await says('.own-list', new RegExp(HEADLINE));
			const card = await askBackground(stage.desk, 'card', {
				refs: [event],
				kind: 'event',
				page: { url: '' },
				onPage: [],
			});
			const shown = card.others.flatMap(({ accounts }) => accounts.map(({ headline }) => headline));
			expect(shown).toContain(HEADLINE);
			// The page itself is now known as that account.
			await marksAppear(await stage.open(ARTICLES.english));
			expect((await pageStatus(stage.desk)).reading).toMatchObject({ as: 'account', account: { headline: HEADLINE } });
			await options.bringToFront();
		});

		test('undone, it is gone', async () => {
			await press(`Undo the last change (“${HEADLINE}”)`);
			await says('.own', /is undone/);
			expect(await entries()).toMatchObject({ accounts: [], events: [], sources: [], questions: [] });
		});
	});

	describe('forms', () => {
		beforeAll(() => openOptions('src/options/index.html#own'));

		test('an actor is made, found by search, changed and removed', async () => {
			await press('New actor');
			await press('Save');
			await says('.own-form', /This is needed/);
			await fill('own-name', 'Ada Quayle');
			await says('.own-card', /Ada Quayle/);
			expect(await violations(options)).toEqual([]);
			await press('Save');
			await says('.own-list', /Ada Quayle/);
			const { hits } = await askBackground(stage.desk, 'search', { query: 'quayle', limit: 3 });
			expect(hits[0]?.ref).toEqual({ dataset: 'own', id: 'ada-quayle' });
			await press('Edit “Ada Quayle”');
			await fill('own-description', 'Keeps the harbour.');
			await says('.own-card', /Keeps the harbour/);
			await press('Save');
			await until('the form to close', async () => (await options.$('.own-form')) === null);
			expect((await entries()).actors[0]?.description).toBe('Keeps the harbour.');
			await press('Remove “Ada Quayle”');
			await press('Remove');
			await until('it to be gone', async () => (await entries()).actors.length === 0);
		});

		test('an event and a question on it, with a position', async () => {
			await press('New event');
			await fill('own-name', 'Harbour meeting');
			await fill('own-startDate', '2025-13');
			await fill('own-endDate', '2025');
			await says('.own-form', /A date such as/);
			await fill('own-startDate', '2025-03-01');
			await press('Save');
			await says('.own-list', /Harbour meeting/);
			await press('New question');
			await fill('own-text', 'Who came?');
			await (await options.$('.own-several input'))?.click();
			await press('Save');
			await until('the question', async () => (await entries()).questions.length === 1);
			expect((await entries()).questions[0]).toMatchObject({ text: 'Who came?', about: ['harbour-meeting'] });
		});
	});
});
