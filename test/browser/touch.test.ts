/** A finger: the card as a sheet on narrow screens, put away by drawing it down; links stay links. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { placeInCard } from '../support/card.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

const EVENT = 'first direct talks';
const ACTOR = 'Vladimir Medinsky';

inEachBrowser('touch', (stage) => {
	const width = (value: number) => stage.page.setViewport({ width: value, height: 740 });
	beforeAll(() => width(390));
	afterAll(() => width(1280));

	/** Where a mark is, near the upper edge, so that a sheet leaves it in sight. */
	const bring = async (page: Page, text: string) => {
		const place = async () => (await marksOf(page)).find((mark) => mark.text === text);
		const before = await place();
		await page.evaluate((y) => scrollBy({ top: y - 120, behavior: 'instant' }), before?.y ?? 0);
		const mark = await place();
		if (mark === undefined) throw new Error(`No mark "${text}".`);
		return mark;
	};
	const tap = async (page: Page, text: string) => {
		const { x, y } = await bring(page, text);
		await page.touchscreen.tap(x, y);
	};
	const openSheet = async (text = EVENT) => {
		const page = await stage.open(ARTICLES.english);
		await marksAppear(page);
		await tap(page, text);
		await cardText(page);
		return page;
	};
	/** As it stands once it has come to rest. */
	const box = () =>
		inCard(stage.page, async (root) => {
			const layer = root.lastElementChild as HTMLElement;
			await Promise.allSettled(layer.getAnimations({ subtree: true }).map((animation) => animation.finished));
			const { left, right, top, bottom } = layer.getBoundingClientRect();
			return {
				left,
				right,
				top: Math.round(top),
				bottom: Math.round(bottom),
				width: visualViewport?.width,
				height: innerHeight,
			};
		});
	/** Draws the sheet's head down by so much, as slowly as a hand that thinks better of it. */
	const draw = async (page: Page, by: number) => {
		const head = await inCard(page, (root) => {
			const { left, width: wide, top } = (root.querySelector('.cp-head') as HTMLElement).getBoundingClientRect();
			return { x: left + wide / 2, y: top + 8 };
		});
		const { x, y } = head ?? { x: 0, y: 0 };
		const touch = await page.touchscreen.touchStart(x, y);
		for (let step = 1; step <= 8; step += 1) await touch.move(x, y + (by * step) / 8);
		await touch.end();
	};
	/** Makes the first place of a name in the article a link of the page. */
	const linkTo = (page: Page, name: string) =>
		page.evaluate((wanted) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				const at = (node as Text).data.indexOf(wanted);
				if (at < 0) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				const link = document.createElement('a');
				link.href = '#where-it-leads';
				range.surroundContents(link);
				return;
			}
		}, name);

	test('a tap on a mark gives the card as a sheet at the lower edge', async () => {
		const page = await openSheet();
		const sheet = await box();
		expect(sheet).toMatchObject({ left: 0, right: sheet?.width, bottom: sheet?.height });
		expect(sheet?.top).toBeGreaterThan(120);
		await exposeCard(page);
		expect(await violations(page, CARD_HOST)).toEqual([]);
	});

	test('drawn down a little it springs back, drawn far it goes', async () => {
		const { page } = stage;
		const before = await box();
		await draw(page, 20);
		await until('the sheet to be back', async () => (await box())?.top === before?.top);
		await draw(page, 220);
		await until('the sheet to go', async () => !(await cardIsOpen(page)));
	});

	test('its button closes it, and so does a tap beside it', async () => {
		const page = await openSheet();
		// A sheet that is still rising would slip from under the tap.
		await box();
		const close = await placeInCard(page, 'Close');
		await page.touchscreen.tap(close.x, close.y);
		await until('the sheet to go by its button', async () => !(await cardIsOpen(page)));
		await tap(page, EVENT);
		await cardText(page);
		await page.touchscreen.tap(8, 8);
		await until('the sheet to go by a tap beside it', async () => !(await cardIsOpen(page)));
	});

	test('a wide screen has room for the card beside its mark', async () => {
		await width(1024);
		await openSheet();
		const card = await box();
		expect(card?.right).toBeLessThan(1000);
		expect(card?.bottom).toBeLessThan(740);
		await width(390);
	});

	test('a tap on a marked link follows the link and opens no card', async () => {
		const page = await stage.open(ARTICLES.english);
		await linkTo(page, ACTOR);
		await marksAppear(page);
		await tap(page, ACTOR);
		await until('the link to lead on', () => page.evaluate(() => location.hash === '#where-it-leads'));
		expect(await cardIsOpen(page)).toBe(false);
	});
});
