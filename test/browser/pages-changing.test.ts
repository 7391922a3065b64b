/** Pages that change while they are read: apps, endless pages, live blogs, pages that write themselves anew, editors. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST } from '../../scripts/driver/card.ts';
import { hover, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { NAMES, newsArticle, newsPage, paragraphs } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const { medinsky, umerov, peskov, zelensky, erdogan } = NAMES;

const PAGES: Record<string, string> = {
	'/app': newsPage(`<div id="app">${newsArticle(medinsky)}</div>`),
	'/empty-app': newsPage('<div id="app"></div><script>0</script>'),
	'/shell-app': newsPage('<p>Loading</p><div id="app"></div><script>0</script>'),
	'/live': newsPage(`<article><h1>Talks, minute by minute</h1><div id="feed">${paragraphs(medinsky)}</div></article>`),
	'/folded': newsPage(
		`<style>.more { display: none } .open .more { display: block }</style>
		<article><h1>Talks</h1>${paragraphs(medinsky)}<div id="rest"><div class="more">${paragraphs(umerov)}</div></div></article>`,
	),
	'/editor': newsPage(
		`${newsArticle(medinsky)}
		<form><textarea>${paragraphs(umerov)}</textarea><input value="${peskov}"><label>${paragraphs(peskov)}</label></form>
		<div id="editor" contenteditable="true">${paragraphs(zelensky)}</div>
		<div role="textbox">${paragraphs(erdogan)}</div>`,
	),
};

const textsOf = async (page: Page) => (await marksOf(page)).map(({ text }) => text);
const marked = (page: Page, ...names: string[]) =>
	until(`marks on ${names.join(' and ')} alone`, async () => {
		const texts = await textsOf(page);
		return names.every((name) => texts.includes(name)) && texts.length === names.length;
	});

inEachBrowser(
	'pages that change',
	(stage) => {
		describe('an app', () => {
			test('its next screen is read, though its text comes after its address', async () => {
				const page = await stage.open('/app');
				await marked(page, medinsky);
				await page.evaluate(
					(html) => {
						history.pushState({}, '', '/app/second');
						setTimeout(() => {
							const app = document.getElementById('app');
							if (app !== null) app.innerHTML = html;
						}, 600);
					},
					newsArticle(umerov, peskov),
				);
				await marked(page, umerov, peskov);
			});

			test('one that shows its first text late is read once it has moved there', async () => {
				const page = await stage.open('/empty-app');
				await page.evaluate((html) => {
					history.pushState({}, '', '/empty-app/story');
					const app = document.getElementById('app');
					if (app !== null) app.innerHTML = html;
				}, newsArticle(umerov));
				await marked(page, umerov);
			});

			test.each(['/empty-app', '/shell-app'])('one that fills its page late is read where it is: %s', async (path) => {
				const page = await stage.open(path);
				await page.evaluate((html) => {
					const app = document.getElementById('app');
					if (app !== null) app.innerHTML = html;
				}, newsArticle(peskov));
				await marked(page, peskov);
			});
		});

		describe('a page that grows', () => {
			test('what is added below and above is marked, and what is taken away is not', async () => {
				const page = await stage.open('/live');
				await marked(page, medinsky);
				await page.evaluate((html) => {
					document.getElementById('feed')?.insertAdjacentHTML('beforeend', html);
				}, paragraphs(umerov));
				await marked(page, medinsky, umerov);
				await page.evaluate((html) => {
					document.getElementById('feed')?.insertAdjacentHTML('afterbegin', html);
				}, paragraphs(peskov));
				await marked(page, medinsky, umerov, peskov);
				await page.evaluate(() => document.querySelector('#feed p')?.remove());
				await marked(page, medinsky, umerov);
			});

			test('one that never rests is read all the same', async () => {
				const page = await stage.open('/live');
				await marked(page, medinsky);
				await page.evaluate((html) => {
					const ticking = document.createElement('p');
					document.getElementById('feed')?.append(ticking);
					setInterval(() => {
						ticking.textContent = String(performance.now());
					}, 50);
					document.getElementById('feed')?.insertAdjacentHTML('beforeend', html);
				}, paragraphs(umerov));
				await marked(page, medinsky, umerov);
			});

			test('what a style had hidden is read when it is shown', async () => {
				const page = await stage.open('/folded');
				await marked(page, medinsky);
				await page.evaluate(() => document.getElementById('rest')?.classList.add('open'));
				await marked(page, medinsky, umerov);
			});
		});

		describe('a page that writes itself anew', () => {
			test('is read, marked, and answers to the pointer again', async () => {
				const page = await stage.open('/app');
				await marked(page, medinsky);
				await page.evaluate(
					(html) => {
						document.open();
						document.write(html);
						document.close();
					},
					newsPage(newsArticle(umerov, peskov)),
				);
				await marked(page, umerov, peskov);
				await hover(page, umerov);
				await until('a card', () => page.evaluate((tag) => document.querySelector(tag) !== null, CARD_HOST));
			});

			test('is watched again', async () => {
				const { page } = stage;
				await page.evaluate((html) => {
					document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
				}, paragraphs(zelensky));
				await marked(page, umerov, peskov, zelensky);
			});
		});

		describe('editors and forms', () => {
			test('are not read', async () => {
				const page = await stage.open('/editor');
				await marked(page, medinsky);
			});

			test('nor is what becomes an editor, and what is typed there stays as it is', async () => {
				const { page } = stage;
				await page.evaluate((html) => {
					document.querySelector('article')?.insertAdjacentHTML('beforeend', `<div id="turned">${html}</div>`);
				}, paragraphs(umerov));
				await marked(page, medinsky, umerov);
				await page.evaluate(() => document.getElementById('turned')?.setAttribute('contenteditable', ''));
				await marked(page, medinsky);
				await page.click('#editor');
				await page.keyboard.type(`${peskov} was here. `);
				await page.evaluate((html) => {
					document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
				}, paragraphs(erdogan));
				await marked(page, medinsky, erdogan);
				expect(await page.evaluate(() => document.getElementById('editor')?.textContent)).toContain(
					`${peskov} was here.`,
				);
			});
		});
	},
	(path) => (PAGES[path] === undefined ? undefined : { body: PAGES[path] }),
);
