/** Text that is not in the page's own document tree: open shadow trees, slots, frames of the same origin. */
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST } from '../../scripts/driver/card.ts';
import { pageStatus } from '../../scripts/driver/extension.ts';
import { marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { NAMES, newsArticle, newsPage, paragraphs } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const { medinsky, umerov, peskov, zelensky } = NAMES;

const declared = (mode: string, inner: string, light = '') =>
	`<news-story><template shadowrootmode="${mode}">${inner}</template>${light}</news-story>`;

const PAGES: Record<string, string> = {
	'/shadow': newsPage(
		`<main><h1>Delegations</h1>${paragraphs(medinsky)}${declared('open', `<section>${paragraphs(umerov)}</section>`)}
		${declared('closed', `<section>${paragraphs(peskov)}</section>`)}</main>`,
	),
	'/whole-in-shadow': newsPage(
		declared('open', `<main>${newsArticle(medinsky, umerov)}</main>`) + paragraphs(zelensky),
	),
	'/slots': newsPage(
		`<main><h1>Delegations</h1>${declared('open', '<section><slot name="lead"></slot><slot></slot></section>', `${paragraphs(medinsky)}<p slot="lead">${umerov} came first to the talks in Istanbul, and nobody had been told of it before.</p><p slot="nowhere">${peskov} is in no slot, so that no reader of this page sees a word of this paragraph.</p>`)}</main>`,
	),
	'/late-shadow': newsPage(`<main><h1>Delegations</h1>${paragraphs(medinsky)}<late-story></late-story></main>`),
	'/frame': newsPage(`<h1>News</h1><iframe src="/framed" width="900" height="700"></iframe>`),
	'/framed': newsPage(newsArticle(medinsky, umerov)),
	'/advertised': newsPage(
		`${newsArticle(medinsky)}<iframe id="ad" src="/framed" width="300" height="250"></iframe>
		<iframe id="other" src="/framed" sandbox width="900" height="700"></iframe>`,
	),
};

const textsOf = async (page: Page | Frame) => (await marksOf(page)).map(({ text }) => text);

inEachBrowser(
	'trees',
	(stage) => {
		describe('shadow trees', () => {
			test('an open one is read and marked in the order of the page, a closed one is not read', async () => {
				const page = await stage.open('/shadow');
				await marksAppear(page);
				expect(await textsOf(page)).toEqual(expect.arrayContaining([medinsky, umerov]));
				expect(await textsOf(page)).not.toContain(peskov);
			});

			test('the pointer finds a mark in there, and its card opens', async () => {
				const page = await stage.open('/shadow');
				const mark = (await marksAppear(page)).find(({ text }) => text === umerov);
				await page.mouse.move((mark?.x ?? 0) - 40, (mark?.y ?? 0) - 40);
				await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 5 });
				await until('a card', () => page.evaluate((tag) => document.querySelector(tag) !== null, CARD_HOST));
			});

			test('what is drawn counts: nodes of the host that are in no slot are not read', async () => {
				const page = await stage.open('/whole-in-shadow');
				await marksAppear(page);
				expect(await textsOf(page)).toEqual(expect.arrayContaining([medinsky, umerov]));
				const slots = await stage.open('/slots');
				await marksAppear(slots);
				const texts = await textsOf(slots);
				expect(texts).toEqual(expect.arrayContaining([medinsky, umerov]));
				expect(texts).not.toContain(peskov);
			});

			test('one that an element gets late is read, and so is what changes in it', async () => {
				const page = await stage.open('/late-shadow');
				await marksAppear(page);
				await page.evaluate((html) => {
					customElements.define(
						'late-story',
						class extends HTMLElement {
							connectedCallback() {
								this.attachShadow({ mode: 'open' }).innerHTML = html;
							}
						},
					);
				}, paragraphs(umerov));
				await until('marks in it', async () => (await textsOf(page)).includes(umerov));
				await page.evaluate((html) => {
					document.querySelector('late-story')?.shadowRoot?.firstElementChild?.insertAdjacentHTML('afterend', html);
				}, paragraphs(peskov));
				await until('marks in what has come', async () => (await textsOf(page)).includes(peskov));
			});
		});

		describe('frames', () => {
			const framed = (page: Page) =>
				until('the frame', () => page.frames().find((frame) => frame.url().endsWith('/framed')));

			test('an article in a frame is read and marked there', async () => {
				const page = await stage.open('/frame');
				const frame = await framed(page);
				await marksAppear(frame);
				expect(await textsOf(frame)).toEqual(expect.arrayContaining([medinsky, umerov]));
				expect((await pageStatus(stage.desk)).state).toBe('ready');
			});

			test('its card opens in the top layer of the frame', async () => {
				const page = await stage.open('/frame');
				const frame = await framed(page);
				const mark = (await marksAppear(frame)).find(({ text }) => text === umerov);
				const box = await (await page.waitForSelector('iframe'))?.boundingBox();
				const [x, y] = [(box?.x ?? 0) + (mark?.x ?? 0), (box?.y ?? 0) + (mark?.y ?? 0)];
				await page.mouse.move(x - 40, y - 40);
				await page.mouse.move(x, y, { steps: 5 });
				await until('a card in the frame', () =>
					frame.evaluate((tag) => document.querySelector(tag) !== null, CARD_HOST),
				);
			});

			test('a small frame and one of another origin are left alone', async () => {
				const page = await stage.open('/advertised');
				await marksAppear(page);
				for (const frame of page.frames().slice(1)) expect(await textsOf(frame)).toEqual([]);
			});
		});
	},
	(path) => (PAGES[path] === undefined ? undefined : { body: PAGES[path] }),
);
