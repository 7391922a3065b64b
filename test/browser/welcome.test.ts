/** The welcome page: opens once after the install, and its example is marked and has cards like any article. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { launch, type Session } from '../../scripts/driver/launch.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { tabThrough } from '../support/keyboard.ts';

const LANGUAGES = [
	['en', 'Rustem Umerov'],
	['uk', 'Рустем Умєров'],
	['ru', 'Рустем Умеров'],
] as const;

const close = async (page: Page) => {
	await page.keyboard.press('Escape');
	await until('the card to close', async () => !(await cardIsOpen(page)));
};

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (name) => {
	let session: Session;
	let page: Page;
	beforeAll(async () => {
		session = await launch(name, { language: 'en', welcome: true });
		if (session.welcome === undefined) throw new Error('no welcome page');
		page = session.welcome;
		await page.setViewport({ width: 1000, height: 900 });
		await page.bringToFront();
	});
	afterAll(() => session?.close());

	test('its example is marked by the real engine, actors and events', async () => {
		const marks = await marksAppear(page);
		expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['actor', 'event']));
		expect(marks.map(({ text }) => text)).toContain('Rustem Umerov');
	});

	test('passes an accessibility check', async () => {
		expect(await violations(page)).toEqual([]);
	});

	test('hovering opens the real card', async () => {
		await hover(page, 'Rustem Umerov');
		expect(await cardText(page, 'Umerov')).toMatch(/16 May 2025|May 16, 2025/);
		await exposeCard(page);
		expect(await violations(page, CARD_HOST)).toEqual([]);
		await close(page);
	});

	test('the button opens one card after the other, with the focus in it, and gets it back', async () => {
		for (const number of [1, 2]) {
			await page.focus('.try button');
			await page.keyboard.press('Enter');
			await until(`card ${number}`, () =>
				inCard(
					page,
					(root, which) => root.querySelector('[role="status"]')?.textContent?.startsWith(`${which} of `),
					number,
				),
			);
			await close(page);
			expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
		}
	});

	test('the same place clicked again opens the next card: the first one neither moves the button nor lies on it', async () => {
		const { x, y } = await page.$eval('.try button', (button) => {
			button.scrollIntoView({ block: 'start', behavior: 'instant' });
			const box = button.getBoundingClientRect();
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		});
		const shown = () => inCard(page, (root) => root.querySelector('h2')?.textContent ?? undefined);
		await page.mouse.click(x, y);
		const first = await until('a card', shown);
		await page.mouse.click(x, y);
		await until('the next card', async () => {
			const title = await shown();
			return title !== undefined && title !== first;
		});
		await close(page);
	});

	test('every control is reached by Tab and shows its focus', async () => {
		const { missed, unmarked, reached } = await tabThrough(page);
		expect({ missed, unmarked }).toEqual({ missed: [], unmarked: [] });
		expect(reached).toBeGreaterThan(1);
	});

	test('it does not open again when the background starts anew', async () => {
		await session.stopBackground();
		const desk = await session.openExtensionPage('src/options/index.html');
		await until('the background to answer', () => desk.$('.dataset'));
		const pages = await session.browser.pages();
		const addresses = await Promise.all(pages.map((one) => one.evaluate(() => location.pathname)));
		expect(addresses.filter((path) => path.startsWith('/src/welcome/'))).toHaveLength(1);
		await desk.close();
	});
});

/** Firefox shows its own words in other languages only with language packs, which a driver's profile has not. */
describe.each(LANGUAGES)('the welcome page in %s', (language, umerov) => {
	let session: Session;
	beforeAll(async () => {
		session = await launch('chromium', { language, welcome: true });
	});
	afterAll(() => session?.close());

	test('is in that language, and so are its marks and cards', async () => {
		const { welcome: page } = session;
		if (page === undefined) throw new Error('no welcome page');
		await page.bringToFront();
		expect((await marksAppear(page)).map(({ text }) => text)).toContain(umerov);
		expect(await page.evaluate(() => document.documentElement.lang.split('-')[0])).toBe(language);
		await hover(page, umerov);
		await cardText(page, umerov);
	});
});
