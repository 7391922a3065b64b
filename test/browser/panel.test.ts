/** The story panel: comparison, filters, timeline, coverage, mentions, Markdown, and what it says when there is none. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marksAppear } from '../../scripts/driver/marks.ts';
import { chooseSettings, forgetSettings } from '../../scripts/driver/settings.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { tabThrough } from '../support/keyboard.ts';
import { openPanel, panelState, textsOf } from '../support/panel.ts';
import { ARTICLES, KNOWN_ACCOUNT } from '../support/site.ts';
import { inEachBrowser, type Stage } from '../support/suite.ts';

const NARROW = 340;

/** What the page has drawn attention to, and whether that is in sight. */
function shownMention(page: Page): Promise<{ text: string; inSight: boolean } | undefined> {
	return page.evaluate(() => {
		const active = [...CSS.highlights].find(([name]) => name.startsWith('counterpoint-active-'))?.[1];
		const [found] = [...(active ?? [])] as StaticRange[];
		if (found === undefined) return undefined;
		const range = document.createRange();
		range.setStart(found.startContainer, found.startOffset);
		range.setEnd(found.endContainer, found.endOffset);
		const { top, bottom } = range.getBoundingClientRect();
		return { text: range.toString(), inSight: top >= 0 && bottom <= innerHeight };
	});
}

function choose(panel: Page, label: string, option: string): Promise<void> {
	return panel.evaluate(
		(wanted, words) => {
			const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${wanted}"]`);
			const index = [...(select?.options ?? [])].findIndex(({ text }) => text === words);
			if (select === null || index < 0) throw new Error(`no "${words}" in "${wanted}"`);
			select.selectedIndex = index;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		},
		label,
		option,
	);
}

inEachBrowser('the story panel', (stage) => {
	let panel: Page;
	afterEach(async () => {
		if (!panel.isClosed()) await panel.close();
		await forgetSettings(stage.desk);
	});

	describe('beside a known account', () => {
		beforeEach(async () => {
			await marksAppear(await stage.open(KNOWN_ACCOUNT.path));
			panel = await openPanel(stage);
		});

		test('wide: a table with the account being read first, others by group, silence said', async () => {
			expect(await textsOf(panel, 'h2')).toEqual(['Istanbul talks, round 1']);
			const groups = await textsOf(panel, '.matrix thead tr:first-child th');
			expect(groups[0]).toBe('You are reading');
			expect(groups).toContain('Ukrainian outlets');
			expect((await textsOf(panel, '.matrix thead tr:nth-child(2) th'))[0]).toContain(KNOWN_ACCOUNT.source);
			expect(await textsOf(panel, '.matrix td .silent')).toContain('says nothing on it');
			expect(await panel.$$('.question')).toHaveLength(0);
		});

		test('wide: heads and questions stay in sight while the table scrolls', async () => {
			const before = await heads(panel);
			await panel.$eval('.matrix', (frame) => frame.scrollTo({ left: 600, top: 300, behavior: 'instant' }));
			expect(await heads(panel)).toEqual(before);
			expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});

		test('narrow: a list per question, numbers side by side', async () => {
			await panel.setViewport({ width: NARROW, height: 900 });
			await panel.waitForSelector('.question');
			expect(await panel.$$('.matrix')).toHaveLength(0);
			const inSight = () => panel.$$eval('.question', (all) => all.filter((one) => one.checkVisibility()).length);
			expect(await inSight()).toBe(8);
			await panel.$eval('.more-questions', (button) => (button as HTMLElement).click());
			await until('all questions', async () => (await inSight()) === 10);
			const columns = await panel.$$eval('.numbers li', (cells) => {
				const tops = cells.map((cell) => cell.getBoundingClientRect().top);
				return tops.filter((top) => top === tops[0]).length;
			});
			expect(columns).toBeGreaterThan(1);
			expect((await textsOf(panel, '.figure')).length).toBeGreaterThan(0);
			expect((await textsOf(panel, '.cp-silent')).join()).toContain('Nothing on it in:');
			expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});

		test('a group’s description and a source’s backing are one step away', async () => {
			await panel.click('.matrix thead tr:nth-child(2) .about-name');
			const words = await until('the notes', () => panel.$eval('.about:popover-open', (layer) => layer.textContent));
			expect(words).toContain('What backs this');
			await panel.keyboard.press('Escape');
			await until('the notes to close', async () => (await panel.$$('.about:popover-open')).length === 0);
		});

		test('filters by group, language and event, and back', async () => {
			const all = await textsOf(panel, '.matrix tbody th');
			await choose(panel, 'Source group', 'Turkish outlets');
			await until('one group beside what is read', async () => {
				const groups = await textsOf(panel, '.matrix thead tr:first-child th');
				return groups.join() === 'You are reading,Turkish outlets';
			});
			expect(await textsOf(panel, '.coverage-name')).toEqual(expect.arrayContaining(['Turkish outlets']));
			await clickWords(panel, 'Show all');
			await until('all questions', async () => (await textsOf(panel, '.matrix tbody th')).length === all.length);

			await choose(panel, 'Language', 'Russian');
			await until('fewer questions', async () => (await textsOf(panel, '.matrix tbody th')).length < all.length);
			const languages = (await textsOf(panel, '.matrix thead small')).slice(1);
			expect(languages.length).toBeGreaterThan(0);
			for (const facts of languages) expect(facts).toContain('Russian');
			await clickWords(panel, 'Show all');

			await choose(panel, 'Event', '1,000-for-1,000 prisoner exchange');
			await until('the questions about it', async () => (await textsOf(panel, '.matrix tbody th')).length === 1);
			expect((await textsOf(panel, '.matrix tbody th'))[0]).toContain('The exchange of 1,000 for 1,000');
		});

		test('the timeline is gone through by keyboard, begins at what is read, and tells each item', async () => {
			await panel.focus('#timeline [role="listbox"]');
			const active = () =>
				panel.$eval('#timeline [role="option"][aria-selected="true"] > title', (title) => title.textContent);
			expect(await until('an item', active)).toMatch(/^You are reading: The Moscow Times/);
			await panel.keyboard.press('End');
			const last = await until('the last item', async () => {
				const label = await active();
				return label?.startsWith('You are reading') ? undefined : label;
			});
			await panel.keyboard.press('Home');
			const first = await until('the first item', async () => {
				const label = await active();
				return label === last ? undefined : label;
			});
			await panel.keyboard.press('ArrowRight');
			await until('the second item', async () => (await active()) !== first);
			const id = await panel.$eval('#timeline [role="listbox"]', (list) => list.getAttribute('aria-activedescendant'));
			expect(await panel.evaluate((wanted) => document.getElementById(wanted ?? '')?.ariaSelected, id)).toBe('true');
			expect((await textsOf(panel, '.chosen-item'))[0]).not.toBe('');
		});

		test('what is dated to a month is drawn as a span, not as a day', async () => {
			const shapes = await panel.$$eval('#timeline .account', (items) =>
				items
					.filter((item) => /, June 2025/.test(item.querySelector('title')?.textContent ?? ''))
					.map((item) => [item.querySelectorAll('circle').length, item.querySelectorAll('rect').length]),
			);
			expect(shapes.length).toBeGreaterThan(0);
			for (const shape of shapes) expect(shape).toEqual([0, 1]);
		});

		test('says which groups tell it and which do not, in this dataset', async () => {
			const names = await textsOf(panel, '.coverage-name');
			expect(names).toContain('Ukrainian outlets');
			expect(names).toContain('Russian state media');
			const [without = ''] = await textsOf(panel, '.without');
			expect(without).toMatch(/^No account in this dataset from: /);
			for (const name of names) expect(without).not.toContain(name);
		});

		test('copies itself as Markdown with links to the passages', async () => {
			await panel.evaluate(() => {
				const taken = globalThis as unknown as { copied?: string };
				Object.defineProperty(navigator, 'clipboard', {
					value: {
						writeText: async (text: string) => {
							taken.copied = text;
						},
					},
				});
			});
			await clickWords(panel, 'Copy as Markdown');
			const text = await until('the copy', () =>
				panel.evaluate(() => (globalThis as unknown as { copied?: string }).copied),
			);
			expect(text).toMatch(/^# Istanbul talks, round 1\n/);
			expect(text).toContain('## Where accounts differ');
			expect(text).toMatch(/\]\(https:\/\/[^)\s]+#:~:text=[^)\s]+\)/);
			expect(text).toContain('**The Moscow Times**');
			expect(text).toContain('### Ukrainian outlets');
			await panelState(panel, 'shown', 'Copied.');
		});

		test('prints the list, unfolded and without controls', async () => {
			await panel.evaluate(() => dispatchEvent(new Event('beforeprint')));
			await panel.waitForSelector('.question');
			await panel.evaluate(() => dispatchEvent(new Event('afterprint')));
			await panel.waitForSelector('.matrix');
		});

		test('passes an accessibility check, wide and narrow, with something chosen', async () => {
			await panel.focus('#timeline [role="listbox"]');
			await panel.click('#mentions .mention-name');
			await panel.waitForSelector('.place');
			expect(await violations(panel)).toEqual([]);
			await panel.setViewport({ width: NARROW, height: 900 });
			await panel.waitForSelector('.question');
			expect(await violations(panel)).toEqual([]);
		});

		test('every control is reached by Tab and shows its focus', async () => {
			const { missed, unmarked, reached } = await tabThrough(panel);
			expect({ missed, unmarked }).toEqual({ missed: [], unmarked: [] });
			expect(reached).toBeGreaterThan(40);
		});
	});

	describe('the list of mentions', () => {
		beforeEach(async () => {
			await marksAppear(await stage.open(ARTICLES.english));
			panel = await openPanel(stage, NARROW);
		});

		test('names all, with counts, and jumps to each in the page', async () => {
			const row = await mentionRow(panel, 'Vladimir Medinsky');
			expect(row.count).toBe(2);
			await row.press();
			await until('the first mention to be shown', async () => {
				const shown = await shownMention(stage.page);
				return shown?.inSight && shown.text === 'Vladimir Medinsky';
			});
			expect(await textsOf(panel, '.passage mark')).toEqual(['Vladimir Medinsky']);
			await panel.click('[aria-label="Next mention of Vladimir Medinsky"]');
			await until('the second mention to be shown', async () => {
				const shown = await shownMention(stage.page);
				return shown?.inSight && shown.text === 'Medinsky';
			});
			expect(await textsOf(panel, '.place-steps')).toEqual([expect.stringContaining('2 of 2')]);
		});

		test('steps through the whole page', async () => {
			await panel.click('[aria-label="Next mention on the page"]');
			const first = await until('a mention', () => shownMention(stage.page));
			await panel.click('[aria-label="Next mention on the page"]');
			await until('the next one', async () => (await shownMention(stage.page))?.text !== first.text);
			await panel.click('[aria-label="Previous mention on the page"]');
			await until('the first again', async () => (await shownMention(stage.page))?.text === first.text);
		});
	});

	describe('beside the reader’s tab', () => {
		beforeEach(async () => {
			await marksAppear(await stage.open(ARTICLES.english));
			panel = await stage.session.openExtensionPage('src/panel/index.html', { background: true });
			await stage.page.bringToFront();
			await panelShows('Istanbul talks, round 1');
		});

		/** What the page is about stands first; other rounds are on the timeline in any case. */
		const panelShows = (story: string) =>
			until(`the panel to be about ${story}`, async () => (await textsOf(panel, 'h2'))[0] === story);

		test('follows it to another page, and says what is no article', async () => {
			await stage.open(ARTICLES.secondRound);
			await panelShows('Istanbul talks, round 2');
			await stage.page.goto(stage.site.url('/index.html'));
			await panelState(panel, 'not-article', 'This page is no article');
			await stage.open(ARTICLES.ukrainian);
			await panelShows('Istanbul talks, round 1');
		});

		test('follows the active tab', async () => {
			const other = await stage.session.browser.newPage();
			try {
				await other.goto(stage.site.url('/cooking'));
				await other.bringToFront();
				await panelState(panel, 'nothing', 'Other datasets may know it');
				await stage.page.bringToFront();
				await panelShows('Istanbul talks, round 1');
			} finally {
				await other.close();
			}
		});

		test('says that the site is switched off, and switches it on', async () => {
			await chooseSettings(stage.desk, { sites: { '127.0.0.1': 'off' } });
			await panelState(panel, 'off', 'Switched off for 127.0.0.1');
			expect(await violations(panel)).toEqual([]);
			await panel.$eval('.empty .tool', (button) => (button as HTMLElement).click());
			await panelShows('Istanbul talks, round 1');
		});
	});

	test('says that a page cannot be read, and that a tab is closed', async () => {
		const deskTab = await stage.desk.evaluate(async () => {
			const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
			return (await api.tabs.getCurrent())?.id;
		});
		panel = await stage.session.openExtensionPage(`src/panel/index.html?tab=${deskTab}`);
		await panelState(panel, 'unreachable', 'Nothing can be read here', 'Reload the page');
		expect(await violations(panel)).toEqual([]);
		await panel.close();
		panel = await stage.session.openExtensionPage('src/panel/index.html?tab=987654321');
		await panelState(panel, 'no-tab', 'The tab is closed');
	});

	test('opens from the popup', async () => {
		await marksAppear(await stage.open(ARTICLES.english));
		panel = await stage.session.openPopup(stage.page);
		// What it shows last moves the button: a click aimed before that would fall beside it.
		await panel.waitForSelector('.differ');
		await panel.evaluate(() => {
			const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Compare accounts');
			button?.setAttribute('id', 'compare');
		});
		await panel.click('#compare').catch(() => undefined);
		await until('the panel to be open', () => panelIsOpen(stage));
	});
});

/** Where the corner of the heads and the first question stand on screen. */
function heads(panel: Page): Promise<number[]> {
	return panel.evaluate(() => {
		const group = document.querySelector('.matrix thead tr:first-child th')?.getBoundingClientRect();
		const account = document.querySelector('.matrix thead tr:nth-child(2) th')?.getBoundingClientRect();
		const question = document.querySelector('.matrix tbody th')?.getBoundingClientRect();
		return [group?.top, account?.top, account?.left, question?.left].map((at) => Math.round(at ?? -1));
	});
}

async function clickWords(panel: Page, words: string): Promise<void> {
	await panel.evaluate((wanted) => {
		const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted);
		if (button === undefined) throw new Error(`no button "${wanted}"`);
		button.click();
	}, words);
}

async function mentionRow(panel: Page, name: string): Promise<{ count: number; press: () => Promise<void> }> {
	const count = await panel.evaluate((wanted) => {
		const row = [...document.querySelectorAll('.mention')].find(
			(one) => one.querySelector('.mention-name > span')?.textContent === wanted,
		);
		row?.querySelector('button')?.setAttribute('id', 'wanted-mention');
		return Number(row?.querySelector('.cp-count')?.textContent);
	}, name);
	return { count, press: () => panel.click('#wanted-mention') };
}

/** A side panel is a page of its own to the driver in Chromium; Firefox says itself whether its sidebar is open. */
async function panelIsOpen({ session, desk }: Stage): Promise<boolean> {
	if (session.name === 'chromium') {
		return session.browser.targets().some((target) => target.url().includes('src/panel/index.html'));
	}
	return desk.evaluate(() => {
		const { sidebarAction } = (globalThis as unknown as { browser: { sidebarAction: Sidebar } }).browser;
		return sidebarAction.isOpen({});
	});
}

interface Sidebar {
	isOpen(where: object): Promise<boolean>;
}
