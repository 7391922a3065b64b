/** A page of 50,000 text nodes: marked completely, first where the reader is, and left as it is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD_HOST } from '../../scripts/driver/card.ts';
import { longPage } from '../../scripts/driver/long-page.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { chooseSettings, forgetSettings } from '../../scripts/driver/settings.ts';
import { until } from '../../scripts/driver/wait.ts';
import { NAMES } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const NODES = 50_000;
const names = Object.values(NAMES);
const { html, times } = longPage(names, NODES);

inEachBrowser(
	'a page of 50,000 text nodes',
	(stage) => {
		beforeAll(async () => {
			await marksAppear(await stage.open('/long'));
		});
		afterAll(() => forgetSettings(stage.desk));

		test('has its first mentions marked', async () => {
			const texts = (await marksOf(stage.page)).map(({ text }) => text);
			expect(texts).toEqual(names);
			expect(await stage.page.evaluate(countTextNodes)).toBeGreaterThanOrEqual(NODES);
		});

		describe('with every mention marked, in the midst of its paragraphs', () => {
			beforeAll(async () => {
				await stage.page.evaluate(() => {
					const all = document.querySelectorAll('p');
					all[all.length >> 1]?.scrollIntoView({ behavior: 'instant' });
				});
				await chooseSettings(stage.desk, { actors: 'every' });
				await until('all marks', async () => (await stage.page.evaluate(countRanges)) >= names.length * times);
			});

			test('none is missing', async () => {
				const texts = (await marksOf(stage.page)).map(({ text }) => text);
				expect(texts).toEqual(Array.from({ length: times }, () => names).flat());
			});

			test('those on the screen came first', async () => {
				const { lastSeen, firstFar } = await stage.page.evaluate(() => {
					// A highlight keeps the order in which its ranges came.
					const boxes = [...CSS.highlights]
						.filter(([name]) => name.startsWith('counterpoint-actor-'))
						.flatMap(([, highlight]) => [...highlight])
						.map(({ startContainer }) => startContainer.parentElement?.getBoundingClientRect() ?? new DOMRect());
					return {
						lastSeen: boxes.findLastIndex(({ bottom, top }) => bottom > 0 && top < innerHeight),
						firstFar: boxes.findIndex(({ bottom, top }) => bottom < -2 * innerHeight || top > 3 * innerHeight),
					};
				});
				expect(lastSeen).toBeGreaterThanOrEqual(0);
				expect(firstFar).toBeGreaterThan(lastSeen);
			});

			test('the pointer finds one far from there', async () => {
				const [first = ''] = names;
				await hover(stage.page, first);
				await until('a card', () => stage.page.evaluate((tag) => document.querySelector(tag) !== null, CARD_HOST));
			});

			test('the page is as it was served', async () => {
				const same = await stage.page.evaluate(async () => {
					const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
					return served.body.innerHTML === document.body.innerHTML;
				});
				expect(same).toBe(true);
			});
		});
	},
	(path) => (path === '/long' ? { body: html } : undefined),
);

function countTextNodes(): number {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let count = 0;
	while (walker.nextNode() !== null) count += walker.currentNode.nodeValue?.trim() === '' ? 0 : 1;
	return count;
}

function countRanges(): number {
	return [...CSS.highlights].reduce(
		(sum, [name, { size }]) => (name.startsWith('counterpoint-actor-') ? sum + size : sum),
		0,
	);
}
