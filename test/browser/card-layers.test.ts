/** Where the card stands: over dialogs and full screens, inside the window, on pages of every shape; and its keys. */
import { describe, expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { clickInCard } from '../support/card.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser, type Stage } from '../support/suite.ts';

const EVENT = 'first direct talks';

async function openCard({ open }: Stage, mark = EVENT) {
	const page = await open(ARTICLES.english);
	await marksAppear(page);
	await hover(page, mark);
	await cardText(page);
	return page;
}

inEachBrowser('the card’s place', (stage) => {
	/** Is the card what is drawn in the middle of its own box, and all of it inside the window? */
	const seen = () =>
		inCard(stage.page, (root) => {
			const card = root.querySelector('.cp-popover') as HTMLElement;
			const { left, right, top, bottom } = card.getBoundingClientRect();
			const found = root.host.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			return {
				onTop: found === root.host,
				inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
			};
		});
	const well = { onTop: true, inside: true };

	describe('over the page’s own layers', () => {
		test('a modal dialog that opens later, and after it is closed', async () => {
			const page = await openCard(stage);
			await page.evaluate(() => {
				const dialog = document.createElement('dialog');
				dialog.textContent = 'Subscribe to our letter.';
				dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none';
				document.body.append(dialog);
				dialog.showModal();
			});
			await until('the card over the dialog', async () => (await seen())?.onTop);
			// Not inert: it can be worked in.
			await clickInCard(page, 'Why this?');
			await cardText(page, 'Confidence');
			await page.evaluate(() => document.querySelector('dialog')?.close());
			await until('the card over the page', async () => (await seen())?.onTop);
			expect(await page.evaluate((host) => document.querySelector(host)?.parentElement?.localName, CARD_HOST)).toBe(
				'html',
			);
			await cardText(page, 'Confidence');
		});

		test('a dialog that is taken away while the card is in it', async () => {
			const page = await openCard(stage);
			await page.evaluate(() => {
				const dialog = document.createElement('dialog');
				document.body.append(dialog);
				dialog.showModal();
			});
			await until('the card in the dialog', () =>
				page.evaluate((host) => document.querySelector(`dialog > ${host}`) !== null, CARD_HOST),
			);
			await page.evaluate(() => document.querySelector('dialog')?.remove());
			await until('the card over the page', async () => (await seen())?.onTop);
		});

		test('Escape closes the card and leaves the dialog open', async () => {
			const page = await openCard(stage);
			await page.evaluate(() => {
				const dialog = document.createElement('dialog');
				document.body.append(dialog);
				dialog.showModal();
			});
			await until('the card over the dialog', async () => (await seen())?.onTop);
			await page.keyboard.press('Escape');
			await until('the card to close', async () => !(await cardIsOpen(page)));
			expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
		});

		test('the article on the full screen', async () => {
			const page = await openCard(stage);
			await page.evaluate(() => {
				document.body.addEventListener('click', () => document.body.requestFullscreen(), { once: true });
			});
			await clickInCard(page, 'Keep open');
			await page.mouse.click(3, 300);
			await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
			await until('the card over it', async () => (await seen())?.onTop);
			await page.evaluate(() => document.exitFullscreen());
			await until('the card over the page', async () => (await seen())?.onTop);
		});

		test('sticky heads, transformed ancestors and the highest z-index', async () => {
			const page = await stage.open(ARTICLES.english);
			await page.evaluate(() => {
				const cover = document.createElement('div');
				cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none';
				document.body.append(cover);
				document.body.style.transform = 'translateX(10px)';
				document.documentElement.style.overflow = 'clip';
			});
			await marksAppear(page);
			await hover(page, EVENT);
			await cardText(page);
			expect(await seen()).toEqual(well);
		});
	});

	describe('on pages of every shape', () => {
		test.each([
			['narrow', 320, 640],
			['wide', 3840, 2160],
		])('%s', async (_, width, height) => {
			await stage.page.setViewport({ width, height });
			await openCard(stage);
			expect(await seen()).toEqual(well);
			// The bar of the foot stays in reach, and what is unfolded can be read by everyone.
			for (const fold of ['Why this?', 'Not this']) {
				await clickInCard(stage.page, fold);
				await exposeCard(stage.page);
				expect(await violations(stage.page, CARD_HOST)).toEqual([]);
				const bar = await inCard(stage.page, (root) => {
					const card = (root.querySelector('.cp-popover') as HTMLElement).getBoundingClientRect();
					const foot = (root.querySelector('.cp-foot-bar') as HTMLElement).getBoundingClientRect();
					return Math.round(card.bottom - foot.bottom);
				});
				expect(bar).toBeLessThanOrEqual(1);
			}
			await stage.page.setViewport({ width: 1280, height: 900 });
		});

		test('enlarged as a whole and in its text: the card keeps its size', async () => {
			const width = () =>
				inCard(stage.page, (root) => (root.querySelector('.cp-popover') as HTMLElement).getBoundingClientRect().width);
			await openCard(stage);
			const usual = await width();
			const page = await stage.open(ARTICLES.english);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
				document.documentElement.style.setProperty('zoom', '1.5');
			});
			await marksAppear(page);
			await hover(page, EVENT);
			await cardText(page);
			expect(Math.abs(((await width()) ?? 0) - (usual ?? 0))).toBeLessThan(1);
			expect(await seen()).toEqual(well);
		});

		test('running to the left: it begins where the mark begins and reads from the left', async () => {
			const page = await stage.open(ARTICLES.english);
			await page.evaluate(() => {
				document.documentElement.dir = 'rtl';
			});
			await marksAppear(page);
			await hover(page, 'Donald Trump');
			await cardText(page, 'Trump');
			expect(await seen()).toEqual(well);
			const box = await inCard(page, (root) => {
				const card = root.querySelector('.cp-popover') as HTMLElement;
				return { right: card.getBoundingClientRect().right, direction: getComputedStyle(card).direction };
			});
			const mark = await page.evaluate(() => {
				const [name] = [...CSS.highlights.keys()].filter((key) => key.includes('-active-'));
				const [range] = [...(CSS.highlights.get(name ?? '') ?? [])] as StaticRange[];
				if (range === undefined) return 0;
				const live = document.createRange();
				live.setStart(range.startContainer, range.startOffset);
				live.setEnd(range.endContainer, range.endOffset);
				return live.getBoundingClientRect().right;
			});
			expect(box?.direction).toBe('ltr');
			expect(Math.abs((box?.right ?? 0) - mark)).toBeLessThan(2);
		});

		test('dark pages: a dark card with nothing to object to', async () => {
			const page = await stage.open(ARTICLES.english);
			await page.evaluate(() => {
				for (const element of document.querySelectorAll<HTMLElement>('html, body')) {
					element.style.background = '#101114';
					element.style.color = '#eeeeee';
				}
			});
			await marksAppear(page);
			await hover(page, EVENT);
			await cardText(page);
			expect(await inCard(page, (root) => (root.host as HTMLElement).dataset.scheme)).toBe('dark');
			await clickInCard(page, 'Not this');
			await exposeCard(page);
			expect(await violations(page, CARD_HOST)).toEqual([]);
		});
	});

	describe('keys', () => {
		test('pressed in the card do not reach the page, nor does the Escape that closes it', async () => {
			const page = await stage.open(ARTICLES.english);
			await marksAppear(page);
			await page.evaluate(() => {
				const heard: string[] = [];
				(globalThis as unknown as { heard: string[] }).heard = heard;
				for (const type of ['keydown', 'keyup', 'keypress', 'focusin', 'click']) {
					document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`));
				}
			});
			await hover(page, EVENT);
			await cardText(page);
			await clickInCard(page, 'Why this?');
			await page.keyboard.press('Tab');
			await page.keyboard.press('j');
			await page.keyboard.press('Escape');
			await until('the card to close', async () => !(await cardIsOpen(page)));
			await page.keyboard.press('k');
			expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
				'keydown k',
				'keypress k',
				'keyup k',
			]);
		});
	});
});
