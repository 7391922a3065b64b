/** The card by keyboard and for whoever hears the page: the focus goes in and comes back, the rest is said. */
/// <reference types="chrome" />
import { describe, expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser, type Stage } from '../support/suite.ts';

/** As the command of the manifest does; no driver presses keys of the browser itself. */
async function step({ desk, site }: Stage, to: 'next' | 'previous'): Promise<void> {
	await desk.evaluate(
		async (origin, direction) => {
			const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
			const tabs = await api.tabs.query({});
			const tab = tabs.find(({ url }) => url?.startsWith(origin));
			await api.tabs.sendMessage(tab?.id ?? -1, { type: 'step', to: direction }, { frameId: 0 });
		},
		site.url('/'),
		to,
	);
}

inEachBrowser('the card by keyboard', (stage) => {
	const title = () => inCard(stage.page, (root) => root.querySelector('h2')?.innerText ?? '');
	const focused = () =>
		inCard(stage.page, (root) => {
			const { activeElement } = root;
			return activeElement?.getAttribute('role') ?? activeElement?.localName ?? '';
		});
	const open = async () => {
		const page = await stage.open(ARTICLES.english);
		await marksAppear(page);
		return page;
	};

	describe('stepping', () => {
		test('the next mention: its card has the focus and says where in the page this is', async () => {
			const page = await open();
			await step(stage, 'next');
			await cardText(page, 'Istanbul talks, round 1');
			await until('the focus in the card', async () => (await focused()) === 'dialog');
			await until('the words to be said', () =>
				inCard(page, (root) => root.querySelector('[role="status"]')?.textContent?.match(/^1 of \d+, Istanbul talks/)),
			);
			await exposeCard(page);
			expect(await violations(page, CARD_HOST)).toEqual([]);
		});

		test('on to the one after it and back again', async () => {
			await step(stage, 'next');
			await until('the card of the second', async () => (await title())?.includes('Medinsky'));
			await step(stage, 'previous');
			await until('the card of the first', async () => (await title())?.includes('round 1'));
		});

		test('every control is reached by Tab, shows its focus, and the card stays', async () => {
			const { page } = stage;
			await until('the focus in the card', async () => (await focused()) === 'dialog');
			const count = await inCard(
				page,
				(root) => [...root.querySelectorAll('a, button, summary')].filter((one) => one.checkVisibility()).length,
			);
			const reached = new Set<number>();
			// Some browsers stop at what scrolls as well.
			for (let press = 0; press < (count ?? 0) + 2; press += 1) {
				await page.keyboard.press('Tab');
				const at = await inCard(page, (root) => {
					const controls = [...root.querySelectorAll('a, button, summary')].filter((one) => one.checkVisibility());
					const { activeElement } = root;
					return activeElement?.matches(':focus-visible') ? controls.indexOf(activeElement) : -1;
				});
				if (at !== undefined && at >= 0) reached.add(at);
				if (reached.size === count) break;
			}
			expect(reached.size).toBe(count);
			expect(await cardIsOpen(page)).toBe(true);
		});
	});

	test('a card within takes the focus, the way back gives it to the name that was pressed', async () => {
		const page = await open();
		await step(stage, 'next');
		await until('the focus in the card', async () => (await focused()) === 'dialog');
		await inCard(page, (root) => (root.querySelector('.cp-names button') as HTMLElement).focus());
		await page.keyboard.press('Enter');
		await until('the card of the actor', async () => (await title())?.includes('Medinsky'));
		await until('the focus in it', async () => (await focused()) === 'dialog');
		await inCard(page, (root) => (root.querySelector('.cp-back') as HTMLElement).focus());
		await page.keyboard.press('Enter');
		await until('the event again', async () => (await title())?.includes('round 1'));
		await until('the focus on the name', () =>
			inCard(page, (root) => root.activeElement?.textContent?.includes('Medinsky')),
		);
	});

	test('Escape gives the focus back to where it was', async () => {
		const page = await open();
		await page.evaluate(() => document.querySelector('a')?.focus());
		await step(stage, 'next');
		await until('the focus in the card', async () => (await focused()) === 'dialog');
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await cardIsOpen(page)));
		expect(await page.evaluate(() => document.activeElement === document.querySelector('a'))).toBe(true);
	});

	test('where nothing had the focus, reading goes on from the mark', async () => {
		const page = await open();
		await step(stage, 'next');
		await until('the focus in the card', async () => (await focused()) === 'dialog');
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await cardIsOpen(page)));
		expect(await page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain('first direct talks');
	});
});
