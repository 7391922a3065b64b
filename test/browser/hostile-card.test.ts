/** Pages that want the card: to read it, to press its buttons, to hide it or to fight it. They get its one empty element. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, inCard } from '../../scripts/driver/card.ts';
import { askBackground } from '../../scripts/driver/extension.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { placeInCard } from '../support/card.ts';
import { expectNothingThrown } from '../support/hostile/nothing-thrown.ts';
import { DEFINED_ELEMENTS, FIGHTS, HOSTILE_CSS, LOOKS, SPEAKS } from '../support/hostile/scripts.ts';
import { NAMES, newsArticle, newsPage } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const { medinsky, umerov } = NAMES;
const ARTICLE = newsArticle(medinsky, umerov);
const script = (code: string) => `<script>${code}</script>`;

const PAGES: Record<string, string> = {
	'/plain': newsPage(ARTICLE),
	'/defined': newsPage(ARTICLE, script(DEFINED_ELEMENTS)),
	'/fights': newsPage(ARTICLE, script(FIGHTS)),
	'/stranger': newsPage(newsArticle('Somebody Unknown', 'Nobody Else')),
	'/css': newsPage(ARTICLE, `<style>${HOSTILE_CSS}</style>`),
};

inEachBrowser(
	'a page that wants the card',
	(stage) => {
		expectNothingThrown(stage);

		const open = async (path: string): Promise<Page> => {
			const page = await stage.open(path);
			await marksAppear(page);
			return page;
		};
		const opened = async (path: string): Promise<Page> => {
			const page = await open(path);
			await hover(page, medinsky);
			await cardText(page, 'Medinsky');
			return page;
		};
		const corrections = async () => (await askBackground(stage.desk, 'corrections', {})).length;

		test('opens none by events of its own', async () => {
			const page = await open('/plain');
			const [mark] = await marksOf(page);
			// A real pointer far from any mark, so that a page's events are all there is.
			await page.mouse.move(2, 2);
			await page.evaluate(
				async ({ x, y }) => {
					const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
					const target = document.elementFromPoint(x, y) ?? document.body;
					for (const pointerType of ['mouse', 'touch', 'pen']) {
						for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup']) {
							target.dispatchEvent(new PointerEvent(type, { ...at, pointerType, isPrimary: true }));
						}
						for (const type of ['mousemove', 'mousedown', 'mouseup', 'click', 'contextmenu']) {
							target.dispatchEvent(new MouseEvent(type, at));
						}
						for (const key of ['n', 'p', 'Enter', 'o']) {
							target.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
						}
						await new Promise((next) => setTimeout(next, 400));
					}
				},
				{ x: mark?.x ?? 0, y: mark?.y ?? 0 },
			);
			// A card by hand comes later than any of theirs would have.
			await hover(page, umerov);
			await cardText(page, 'Umerov');
			expect(await page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(1);
		});

		test('neither closes, holds nor works one by events of its own', async () => {
			const before = await corrections();
			const page = await opened('/plain');
			const { x, y } = await placeInCard(page, 'Not this');
			const handed = await page.evaluate(
				(selector, at) => {
					const host = document.querySelector<HTMLElement>(selector);
					const init = { bubbles: true, composed: true, cancelable: true, clientX: at.x, clientY: at.y };
					let keys = 0;
					document.addEventListener('keydown', () => keys++, { once: true });
					for (const target of [host, document.body, document, window]) {
						for (const key of ['Escape', 'Enter', ' ', 'Tab']) {
							target?.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true }));
						}
						for (const type of ['pointerdown', 'pointerup', 'pointerenter', 'pointerleave', 'touchstart', 'touchend']) {
							target?.dispatchEvent(new PointerEvent(type, { ...init, isPrimary: true }));
						}
						for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu']) {
							target?.dispatchEvent(new MouseEvent(type, init));
						}
						target?.dispatchEvent(new Event('toggle'));
					}
					host?.click();
					host?.focus();
					return keys;
				},
				CARD_HOST,
				{ x, y },
			);
			// The page's own keys stay its own.
			expect(handed).toBe(1);
			expect(await cardIsOpen(page)).toBe(true);
			expect(await inCard(page, (root) => root.querySelector('[aria-expanded="true"]') === null)).toBe(true);
			// Nobody holds it: once the hand is gone the card goes.
			await page.mouse.move(2, 2, { steps: 3 });
			await until('the card to go', async () => !(await cardIsOpen(page)));
			expect(await corrections()).toBe(before);
		});

		test('reads nothing of it, whatever it asks', async () => {
			const page = await opened('/plain');
			const text = await cardText(page, 'Medinsky');
			// A line of the card that the page itself does not have.
			const lines = text.split('\n').map((line) => line.trim());
			const secret = lines.find((line) => line.length > 15 && line.length < 80 && !ARTICLE.includes(line)) ?? '';
			expect(secret).not.toBe('');
			const seen = (await page.evaluate(`(${LOOKS})(${JSON.stringify(CARD_HOST)}, ${JSON.stringify(secret)})`)) as {
				leaks: string[];
			};
			expect(seen.leaks).toEqual([]);
		});

		test('is not handed its tree through an element of its own', async () => {
			const page = await opened('/defined');
			expect(await page.evaluate(() => (window as unknown as { caught: string[] }).caught)).toEqual([]);
			expect(await page.evaluate((host) => document.querySelector(host)?.shadowRoot ?? null, CARD_HOST)).toBeNull();
		});

		test('cannot hide it by its styles', async () => {
			const page = await opened('/css');
			const look = () =>
				inCard(page, (root) => {
					const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
					if (dialog === null) return undefined;
					const { left, top, width, height } = dialog.getBoundingClientRect();
					const { fontSize, opacity, visibility, filter } = getComputedStyle(dialog);
					return {
						isTop: document.elementFromPoint(left + width / 2, top + 20) === root.host,
						visible: dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
						large: width > 300 && height > 80 && Number.parseFloat(fontSize) > 10,
						plain: opacity === '1' && visibility === 'visible' && filter === 'none',
					};
				});
			// It fades in.
			await until('the card to be there in full', async () => (await look())?.plain);
			expect(await look()).toEqual({ isTop: true, visible: true, large: true, plain: true });
		});

		test.each(['remove', 'move', 'copy', 'cover', 'style'])(
			'may %s its element, and nothing runs away',
			async (way) => {
				const page = await open('/fights');
				await page.evaluate((chosen) => {
					Object.assign(window, { way: chosen });
				}, way);
				await hover(page, medinsky);
				await until('the page to have met the card', () =>
					page.evaluate(() => (window as unknown as { met: number }).met),
				);
				// The page is as quick as before: a hundred frames of its own.
				const frames = await page.evaluate(async () => {
					for (let frame = 0; frame < 30; frame++) await new Promise((next) => requestAnimationFrame(next));
					return 'passed';
				});
				expect(frames).toBe('passed');
				await page.evaluate((host) => {
					Object.assign(window, { way: '' });
					for (const one of document.querySelectorAll(host)) one.remove();
				}, CARD_HOST);
				await page.mouse.move(2, 2);
				await until('no card', async () => !(await cardIsOpen(page)));
				// Let be, the card is back.
				await hover(page, umerov);
				await cardText(page, 'Umerov');
			},
		);

		test('hears nothing from the extension, and loads nothing of it', async () => {
			const { session } = stage;
			PAGES['/speaks'] = newsPage(ARTICLE, script(SPEAKS(session.extensionUrl(''), session.extensionId)));
			const page = await opened('/speaks');
			const { heard, asked } = await page.evaluate(async () => {
				const { heard: all, asked: answers } = window as unknown as { heard: string[]; asked: Promise<string[]> };
				return { heard: all, asked: await answers };
			});
			expect({ heard, asked }).toEqual({ heard: [], asked: [] });
			const { datasets } = await askBackground(stage.desk, 'datasets', {});
			expect(datasets.map(({ id }) => id)).toEqual(['istanbul-talks-2025']);
		});

		test('learns of no dataset whose names it does not write', async () => {
			const trace = async (path: string) => {
				const page = await stage.open(path);
				const { desk } = stage;
				await until('an answer', () => askBackground(desk, 'datasets', {}));
				return page.evaluate(() => ({
					names: Object.getOwnPropertyNames(window).filter((name) => /counterpoint/i.test(name)),
					symbols: Object.getOwnPropertySymbols(window)
						.map(String)
						.filter((name) => /counterpoint/i.test(name)),
					sheets: document.styleSheets.length,
					highlights: CSS.highlights.size,
					markup: document.documentElement.outerHTML.length,
				}));
			};
			const known = await trace('/stranger');
			const id = (await askBackground(stage.desk, 'datasets', {})).datasets[0]?.id ?? '';
			await askBackground(stage.desk, 'dataset-switch', { id, enabled: false });
			const unknown = await trace('/stranger');
			await askBackground(stage.desk, 'dataset-switch', { id, enabled: true });
			expect(known).toEqual(unknown);
			expect(known).toMatchObject({ names: [], symbols: [], sheets: 0, highlights: 0 });
		});
	},
	(path) => (PAGES[path] === undefined ? undefined : { body: PAGES[path] }),
);
