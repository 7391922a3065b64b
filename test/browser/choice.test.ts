/** What the reader chooses: at once in open pages, kept with the browser, by popup, options page and command. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { pageStatus } from '../../scripts/driver/extension.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { chooseSettings, forgetSettings, storedSettings } from '../../scripts/driver/settings.ts';
import { until } from '../../scripts/driver/wait.ts';
import type { Settings } from '../../src/protocol/settings.ts';
import { violations } from '../support/axe.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

inEachBrowser('choice', (stage) => {
	afterEach(() => forgetSettings(stage.desk));

	const choose = (choices: Partial<Settings>) => chooseSettings(stage.desk, choices);
	const texts = async () => (await marksOf(stage.page)).map(({ text }) => text);
	const names = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].join(' '));

	describe('marks', () => {
		beforeEach(async () => {
			await marksAppear(await stage.open(ARTICLES.english));
		});

		test('every mention of actors, and of them alone, at once', async () => {
			const before = await marksOf(stage.page);
			await choose({ actors: 'every' });
			await until('more marks', async () => (await texts()).length > before.length);
			const after = await marksOf(stage.page);
			const events = (marks: typeof after) => marks.filter(({ kind }) => kind === 'event').length;
			expect(events(after)).toBe(events(before));
			expect(after.filter(({ text }) => text.includes('Medinsky')).length).toBeGreaterThan(1);
		});

		test('countries and capitals when asked for', async () => {
			expect(await texts()).not.toContain('Ukraine');
			await choose({ unmarked: 'first' });
			await until('a country', async () => (await texts()).includes('Ukraine'));
			expect((await texts()).filter((text) => text === 'Ukraine')).toHaveLength(1);
		});

		test('underlines alone, no marks at all, and back', async () => {
			await choose({ markStyle: 'underline' });
			await until('the other look', async () => (await names(stage.page)).includes('-underline'));
			expect((await texts()).length).toBeGreaterThan(0);
			await choose({ markStyle: 'none' });
			await until('no marks', async () => (await names(stage.page)) === '');
			expect((await pageStatus(stage.desk)).mentions).toBeGreaterThan(0);
			await choose({ markStyle: 'tint' });
			await marksAppear(stage.page);
		});

		test('of pages in the chosen languages only', async () => {
			await choose({ nameLanguages: ['uk'] });
			await until('no marks', async () => (await texts()).length === 0);
			await marksAppear(await stage.open(ARTICLES.ukrainian));
		});
	});

	describe('the card', () => {
		test('enlarges its text and stays on screen', async () => {
			await marksAppear(await stage.open(ARTICLES.english));
			const size = () =>
				inCard(stage.page, (root) => {
					const box = (root.lastElementChild as HTMLElement).getBoundingClientRect();
					return { width: box.width, inside: box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight };
				});
			await hover(stage.page, 'Vladimir Medinsky');
			await cardText(stage.page, 'Medinsky');
			const usual = await size();
			await stage.page.keyboard.press('Escape');
			await choose({ textSize: 'largest' });
			await hover(stage.page, 'Rustem Umerov');
			await cardText(stage.page, 'Umerov');
			const largest = await size();
			expect((largest?.width ?? 0) / (usual?.width ?? 1)).toBeCloseTo(1.5, 1);
			expect([usual?.inside, largest?.inside]).toEqual([true, true]);
			await stage.page.keyboard.press('Escape');
		});
	});

	describe('sites', () => {
		test('only known sources: another is left alone until it is asked for', async () => {
			await choose({ newSites: 'known-sources' });
			await stage.open(ARTICLES.english);
			await until('the page to be left alone', async () => (await pageStatus(stage.desk)).off === 'unknown-source');
			const popup = await stage.session.openPopup(stage.page);
			await until('a button', () => popup.$('.act button'));
			expect(await violations(popup)).toEqual([]);
			await popup.click('.act button');
			await marksAppear(stage.page);
			await popup.close();
		});

		test('only when asked: the switch in the popup reads the site from then on', async () => {
			await choose({ newSites: 'asked' });
			await stage.open(ARTICLES.english);
			expect((await pageStatus(stage.desk)).off).toBe('not-asked');
			const popup = await stage.session.openPopup(stage.page);
			await popup.waitForSelector('[role="switch"]:not(:checked)');
			await popup.click('[role="switch"]');
			await marksAppear(stage.page);
			await popup.close();
			await marksAppear(await stage.open(ARTICLES.secondRound));
			expect(Object.values(await storedSettings(stage.desk))).toContainEqual({ '127.0.0.1': 'on' });
		});

		test('everything off, and on again from the popup', async () => {
			await marksAppear(await stage.open(ARTICLES.english));
			await choose({ reading: 'off' });
			await until('the marks to go', async () => (await texts()).length === 0);
			const popup = await stage.session.openPopup(stage.page);
			await until('a button', () => popup.$('.act button'));
			await popup.click('.act button');
			await marksAppear(stage.page);
			await popup.close();
		});
	});

	test('a broken value falls back and the rest holds', async () => {
		await stage.desk.evaluate(() => {
			const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
			return api.storage.sync.set({
				'settings1.markStyle': 7,
				'settings1.sites.3': 'all',
				'settings1.actors': 'every',
			});
		});
		const marks = await marksAppear(await stage.open(ARTICLES.english));
		expect(marks.filter(({ text }) => text.includes('Medinsky')).length).toBeGreaterThan(1);
	});

	describe('the options page', () => {
		let options: Page;
		beforeEach(async () => {
			options = await stage.session.openExtensionPage('src/options/index.html');
			await options.waitForSelector('input[name="mark-style"]');
		});
		afterEach(() => options.close());

		test('stores what is chosen and shows what another part has chosen', async () => {
			await options.click('input[name="mark-style"][value="underline"]');
			await until(
				'it to be stored',
				async () => (await storedSettings(stage.desk))['settings1.markStyle'] === 'underline',
			);
			await choose({ cardDelay: 'long' });
			await options.waitForSelector('input[name="card-delay"][value="long"]:checked');
		});

		test('lists the sites decided about and forgets one', async () => {
			await choose({ sites: { 'news.example': 'off', 'other.example': 'on' } });
			await until('the list', async () => (await options.$$('.sites li')).length === 2);
			expect(await violations(options)).toEqual([]);
			await options.click('.sites li .link');
			await until('one to go', async () => (await options.$$('.sites li')).length === 1);
			expect(await options.evaluate(() => document.activeElement?.id)).toBe('site-list');
		});
	});

	describe('from mention to mention by key', () => {
		/** What the background sends when the key of a command is pressed: the driver cannot press keys of the browser. */
		const step = (to: 'next' | 'previous') =>
			stage.desk.evaluate(async (where) => {
				const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
				const tabs = await api.tabs.query({});
				const sent = tabs.map(({ id = -1 }) => api.tabs.sendMessage(id, { type: 'step', to: where }, { frameId: 0 }));
				await Promise.allSettled(sent);
			}, to);
		const said = () => inCard(stage.page, (root) => root.querySelector('[role="status"]')?.textContent ?? '');
		const focusInCard = () =>
			inCard(stage.page, (root) => document.activeElement === root.host && root.activeElement?.getAttribute('role'));

		test('the card opens with the focus in it and says which it is; Escape gives the focus back', async () => {
			const marks = await marksAppear(await stage.open(ARTICLES.english));
			await stage.page.focus('a');
			for (const number of [1, 2]) {
				await step('next');
				await until(`${number} of ${marks.length}`, async () =>
					(await said())?.startsWith(`${number} of ${marks.length}, `),
				);
				expect(await focusInCard()).toBe('dialog');
			}
			expect(await said()).toMatch(/, (actor|event)$/);
			await exposeCard(stage.page);
			expect(await violations(stage.page, CARD_HOST)).toEqual([]);
			await step('previous');
			await until('the first again', async () => (await said())?.startsWith('1 of '));
			await step('previous');
			await until('the last', async () => (await said())?.startsWith(`${marks.length} of `));
			await stage.page.keyboard.press('Escape');
			await until('the card to close', async () => !(await cardIsOpen(stage.page)));
			expect(await stage.page.evaluate(() => document.activeElement?.localName)).toBe('a');
		});

		test('works where nothing is marked in the page', async () => {
			await choose({ markStyle: 'none' });
			await stage.open(ARTICLES.english);
			await until('the page to be read', async () => (await pageStatus(stage.desk)).mentions > 0);
			await step('next');
			await cardText(stage.page);
			await stage.page.keyboard.press('Escape');
		});
	});

	test('keys are suggested for every command', async () => {
		const commands = await stage.desk.evaluate(() => {
			const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
			return api.commands.getAll();
		});
		const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
		expect(keys).toMatchObject({ 'next-mention': 'Alt+N', 'previous-mention': 'Alt+P', 'toggle-site': 'Alt+Shift+O' });
		for (const { name, description } of commands) if (!name?.startsWith('_')) expect(description).toMatch(/^[A-Z]/);
	});
});
