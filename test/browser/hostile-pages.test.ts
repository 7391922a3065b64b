/**
 * Pages that are made to break us. Each stays whole and usable, hears nothing from us, and makes none of our parts throw;
 * the product works there, or is quiet.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { apart } from '../../scripts/driver/apart.ts';
import { cardIsOpen, inCardApart } from '../../scripts/driver/card.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { BOMB_BODY, BOMB_HEAD } from '../support/hostile/bombs.ts';
import { expectNothingThrown } from '../support/hostile/nothing-thrown.ts';
import {
	CLOBBERED_DOCUMENT,
	CLOBBERED_GLOBALS,
	CLOBBERED_WINDOW,
	clobberedForm,
	DEFINED_ELEMENTS,
} from '../support/hostile/scripts.ts';
import { NAMES, newsArticle, newsPage } from '../support/news.ts';
import { inEachBrowser } from '../support/suite.ts';

const { medinsky, umerov } = NAMES;
const ARTICLE = newsArticle(medinsky, umerov);
const script = (code: string) => `<script>${code}</script>`;

const PAGES: Record<string, string> = {
	'/globals': newsPage(ARTICLE, script(CLOBBERED_GLOBALS)),
	'/document': newsPage(CLOBBERED_DOCUMENT + ARTICLE),
	'/window': newsPage(CLOBBERED_WINDOW + ARTICLE),
	'/form': newsPage(clobberedForm(ARTICLE)),
	'/defined': newsPage(ARTICLE, script(DEFINED_ELEMENTS)),
	'/bombs': newsPage(ARTICLE + BOMB_BODY, BOMB_HEAD),
};

inEachBrowser(
	'on a hostile page',
	(stage) => {
		expectNothingThrown(stage);

		/** The text of the card over a name, read from beside the page's scripts. */
		const card = async (page: Page, name: string) => {
			await hover(apart(page), name);
			return until(`the card of ${name}`, () =>
				inCardApart(page, (root) => (root.lastElementChild as HTMLElement | null)?.innerText),
			);
		};

		test.each(['/globals', '/document', '/defined', '/bombs'])('%s is marked and has its card', async (path) => {
			const page = await stage.open(path);
			const marks = await marksAppear(apart(page));
			expect(marks.map(({ text }) => text)).toContain(medinsky);
			expect(await card(page, medinsky)).toContain('Medinsky');
			expect(await cardIsOpen(apart(page))).toBe(true);
		});

		// Chromium hangs the extension API on an element called "chrome", and hides a form's own properties behind its
		// fields: there is nothing to hold on to then. Firefox lets neither come before our scripts.
		test.each(['/window', '/form'])('%s is marked where the browser lets us, else left alone', async (path) => {
			const page = await stage.open(path);
			const marks = await marksAppear(apart(page), { timeout: 3000 }).catch(() => []);
			if (stage.session.name === 'firefox') expect(marks.map(({ text }) => text)).toContain(medinsky);
			expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
				'Delegations are to meet again',
			);
			// The next page is read as ever.
			await marksAppear(apart(await stage.open('/document')));
		});
	},
	(path) => (PAGES[path] === undefined ? undefined : { body: PAGES[path] }),
);
