/** Pages that are too much: in nodes, in depth, in letters, in changes, without end. They stay usable, and so do we. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText } from '../../scripts/driver/card.ts';
import { hover, marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { expectNothingThrown } from '../support/hostile/nothing-thrown.ts';
import { NAMES, news, newsArticle, newsPage } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const { medinsky, umerov, peskov } = NAMES;
const ARTICLE = newsArticle(medinsky, umerov);
const script = (code: string) => `<script>${code}</script>`;

/** Made by script, since parsers end at a few hundred levels; not shown, as no browser lays out so deep a tree. */
const DEEP = script(`
	const top = document.createElement('div');
	top.hidden = true;
	let at = top;
	for (let level = 0; level < 100000; level++) { const next = document.createElement('div'); at.append(next); at = next; }
	at.textContent = ${JSON.stringify(news(peskov))};
	document.querySelector('article').append(top);
`);

/** A million elements and texts, quickly made, none of them an article's paragraph. */
const MANY = script(`
	const box = document.createElement('section');
	const piece = document.createElement('div');
	for (let n = 0; n < 1000; n++) piece.append(Object.assign(document.createElement('i'), { textContent: 'x' }));
	box.style.contentVisibility = 'auto';
	for (let n = 0; n < 500; n++) box.append(piece.cloneNode(true));
	document.querySelector('article').append(box);
`);

/** Words come and go in every frame, ten thousand changes in all, and our element is no exception. */
const STORM = `
	window.storm = async (frames) => {
		const article = document.querySelector('article');
		for (let frame = 0; frame < frames; frame++) {
			for (let n = 0; n < 50; n++) {
				const p = document.createElement('p');
				p.textContent = 'Storm ' + frame + ' ' + n + '.';
				article.append(p);
				if (n % 2) article.children[article.children.length - 2].remove();
				p.className = 'c' + n;
				p.hidden = n % 3 === 0;
			}
			while (article.children.length > 200) article.lastElementChild.remove();
			await new Promise((next) => requestAnimationFrame(next));
		}
	};
`;

const FRAMES = `
	<iframe sandbox="allow-scripts" width="500" height="400" srcdoc="<script>Object.defineProperty(parent, 'x', {value: 1})</script>${news(peskov)}"></iframe>
	<iframe sandbox width="500" height="400" srcdoc="<p>${news(peskov)}</p>"></iframe>
	<iframe width="500" height="400" srcdoc="<img name=body><img name=querySelector><p>${news(peskov)}</p>"></iframe>
	<iframe width="500" height="400" src="javascript:'<p>x</p>'"></iframe>
	<iframe width="500" height="400" src="about:blank"></iframe>
`;

const PAGES: Record<string, string> = {
	'/deep': newsPage(ARTICLE + DEEP),
	'/many': newsPage(ARTICLE + MANY),
	'/letters': newsPage(
		`${ARTICLE}<p id="long"></p>${script(`document.getElementById('long').textContent = 'word '.repeat(600000)`)}`,
	),
	'/blocks': newsPage(`${ARTICLE}<ul>${'<li>No.</li>'.repeat(25_000)}</ul>`),
	'/storm': newsPage(ARTICLE, script(STORM)),
	'/frames': newsPage(ARTICLE + FRAMES),
};

inEachBrowser(
	'a page that is too much',
	(stage) => {
		expectNothingThrown(stage);

		/** The page's own turn comes: it answers, and its frames go on. */
		const answers = (page: Page) =>
			page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(() => next(true)))));
		const hasCard = async (page: Page) => {
			await hover(page, medinsky);
			return cardText(page, 'Medinsky');
		};

		test.each(['/deep', '/many', '/letters', '/blocks', '/frames'])(
			'%s is marked, has its card, and answers',
			async (path) => {
				const page = await stage.open(path);
				const marks = await marksAppear(page, { timeout: 40_000 });
				expect(marks.map(({ text }) => text)).toEqual(expect.arrayContaining([medinsky, umerov]));
				expect(await answers(page)).toBe(true);
				expect(await hasCard(page)).toContain('Medinsky');
			},
		);

		test('a storm of ten thousand changes is outlived, and what is there after it is marked', async () => {
			const page = await stage.open('/storm');
			await marksAppear(page);
			await page.evaluate(() => (window as unknown as { storm(frames: number): Promise<void> }).storm(60));
			await page.evaluate((text) => {
				const p = document.createElement('p');
				p.textContent = text;
				document.querySelector('article')?.prepend(p);
			}, news(peskov));
			await until('the name that came last', async () => (await marksOf(page)).some(({ text }) => text === peskov));
			expect(await hasCard(page)).toContain('Medinsky');
		});

		test('highlights that the page takes away or replaces make no noise', async () => {
			const page = await stage.open('/storm');
			await marksAppear(page);
			await page.evaluate(async () => {
				for (let turn = 0; turn < 40; turn++) {
					CSS.highlights.clear();
					if (turn > 20)
						for (const kind of ['actor', 'event']) CSS.highlights.set(`counterpoint-${kind}-light`, new Highlight());
					document.querySelector('article')?.append(document.createElement('p'));
					await new Promise((next) => setTimeout(next, 30));
				}
			});
			expect(await answers(page)).toBe(true);
			await marksAppear(await stage.open('/frames'));
		});

		test('a document without end is let come, and the next page is read', async () => {
			const page = await stage.session.browser.newPage();
			await page.evaluate((url) => {
				location.href = url;
			}, stage.site.url('/endless'));
			await until('the first of it', () => page.evaluate(() => document.querySelectorAll('p').length > 20));
			expect(await page.evaluate(() => document.readyState)).toBe('loading');
			expect(await answers(page)).toBe(true);
			await page.close();
			await marksAppear(await stage.open('/frames'));
		});
	},
	(path) => {
		if (path === '/endless') {
			const [head = ''] = newsPage(ARTICLE).split('</body>');
			return { body: head, endless: `<p>${news(umerov)}</p>` };
		}
		return PAGES[path] === undefined ? undefined : { body: PAGES[path] };
	},
);
