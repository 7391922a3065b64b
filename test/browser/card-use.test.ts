/** What a reader does with the card: correct it and take that back, pin it, go from card to card, cite an account. */
/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { askBackground } from '../../scripts/driver/extension.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { clickInCard } from '../support/card.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

const EVENT = 'first direct talks';
const ACTOR = 'Vladimir Medinsky';

inEachBrowser('using the card', (stage) => {
	const texts = async () => (await marksOf(stage.page)).map(({ text }) => text);
	const title = () => inCard(stage.page, (root) => root.querySelector('h2')?.innerText ?? '');
	const accessible = async (page: Page) => {
		await exposeCard(page);
		expect(await violations(page, CARD_HOST)).toEqual([]);
	};
	const openCard = async (mark: string, ...words: string[]) => {
		const page = await stage.open(ARTICLES.english);
		await marksAppear(page);
		await hover(page, mark);
		await cardText(page, ...words);
		return page;
	};

	describe('"Not this"', () => {
		test('takes the mark away, here only, and gives it back', async () => {
			const page = await openCard(ACTOR, 'Medinsky');
			await clickInCard(page, 'Not this');
			await cardText(page, 'Stop marking “Vladimir Medinsky”');
			await accessible(page);
			await clickInCard(page, 'On this page');
			await cardText(page, 'no longer marked', 'Undo');
			await until('the mark to go', async () => !(await texts()).includes(ACTOR));
			await accessible(page);
			const [kept] = await askBackground(stage.desk, 'corrections', {});
			expect(kept).toMatchObject({ scope: 'page', kind: 'actor', text: ACTOR, name: ACTOR });
			await clickInCard(page, 'Undo');
			await until('the mark to come back', async () => (await texts()).includes(ACTOR));
			expect(await askBackground(stage.desk, 'corrections', {})).toEqual([]);
		});

		test('everywhere holds on the next page too, until it is taken back elsewhere', async () => {
			const page = await openCard(ACTOR, 'Medinsky');
			await clickInCard(page, 'Not this');
			await clickInCard(page, 'Everywhere');
			await cardText(page, 'anywhere');
			await marksAppear(await stage.open(ARTICLES.secondRound));
			expect((await texts()).some((text) => text === ACTOR)).toBe(false);
			const [kept] = await askBackground(stage.desk, 'corrections', {});
			await askBackground(stage.desk, 'correction-undo', { id: kept?.id ?? '' });
			await until('the mark to come back', async () => (await texts()).includes(ACTOR));
		});
	});

	test('"Why this?" tells the evidence and the dataset', async () => {
		const page = await openCard(EVENT, 'Istanbul talks');
		await clickInCard(page, 'Why this?');
		await cardText(page, 'Confidence', 'Dataset', '“talks” is a word for such an event.');
		await accessible(page);
	});

	test('pinned, it outlasts clicks beside it and scrolling; Escape closes it', async () => {
		const page = await openCard(ACTOR, 'Medinsky');
		await clickInCard(page, 'Keep open');
		await page.mouse.move(3, 400, { steps: 3 });
		await page.mouse.click(3, 400);
		await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
		// What is out of sight closes a card with the next frame.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await title()).toContain('Medinsky');
		const inside = await inCard(page, (root) => {
			const { top, bottom } = (root.lastElementChild as HTMLElement).getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
		expect(inside).toBe(true);
		await accessible(page);
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await cardIsOpen(page)));
	});

	test('an actor of an event opens its card, an event of the actor its own; the way back leads through both', async () => {
		const page = await openCard(EVENT, 'Istanbul talks, round 1');
		const scrolled = await inCard(page, (root) => {
			const body = root.querySelector('.cp-body') as HTMLElement;
			body.scrollTop = 120;
			return body.scrollTop;
		});
		await clickInCard(page, 'Rustem Umerov');
		await until('the card of the actor', async () => (await title())?.includes('Umerov'));
		await accessible(page);
		await clickInCard(page, '1,000-for-1,000 prisoner exchange');
		await until('the card of another event', async () => (await title())?.includes('exchange'));
		await clickInCard(page, '← Back');
		await until('the actor again', async () => (await title())?.includes('Umerov'));
		await clickInCard(page, '← Back');
		await until('the first event again', async () => (await title())?.includes('round 1'));
		const now = await inCard(page, (root) => (root.querySelector('.cp-body:not([hidden])') as HTMLElement).scrollTop);
		// Clicking a name brings it into view first, so the place is another than the first one, but not the top.
		expect(now).toBeGreaterThanOrEqual(scrolled ?? 1);
	});

	test('a citation of an account is in the clipboard', async () => {
		const page = await openCard(EVENT, 'Other accounts');
		if (stage.session.name === 'chromium') {
			// The automation denies what a press of a button allows.
			await stage.session.browser
				.defaultBrowserContext()
				.overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-sanitized-write']);
		}
		const link = await inCard(page, (root) => {
			const row = root.querySelector('.cp-account') as HTMLElement;
			(row.querySelector('details') as HTMLDetailsElement).open = true;
			const found = row.querySelector('a') as HTMLAnchorElement;
			return { text: found.innerText, href: found.href };
		});
		await clickInCard(page, 'Copy citation');
		await cardText(page, 'Copied');
		await accessible(page);
		await page.keyboard.press('Escape');
		await page.evaluate(() => {
			const field = document.createElement('textarea');
			document.body.prepend(field);
			field.focus();
		});
		await page.keyboard.down('Control');
		await page.keyboard.press('v');
		await page.keyboard.up('Control');
		const pasted = await page.evaluate(() => document.querySelector('textarea')?.value ?? '');
		expect(pasted).toContain(`“${link?.text}”`);
		expect(pasted).toContain(link?.href.split('#')[0]);
		expect(pasted).not.toContain(':~:');
	});

	test('leads to the story panel', async () => {
		const page = await openCard(EVENT, 'Open the story');
		await clickInCard(page, 'Open the story');
		// Beside the page in Chromium; Firefox opens its sidebar for a press in its own bars only, so there it is a tab.
		await until('the panel', async () => {
			const tabs = await stage.desk.evaluate(async () => {
				const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
				return (await api.tabs.query({})).map(({ url }) => url ?? '');
			});
			const targets = stage.session.browser.targets().map((target) => target.url());
			return [...tabs, ...targets].some((url) => url.includes('src/panel/index.html'));
		});
	});
});
