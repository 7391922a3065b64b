/** From the address bar, from a selection's menu and by the search's command: to the search page, and to the own form. */
/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { pageAt } from '../../scripts/driver/access.ts';
import { askBackground, webTab } from '../../scripts/driver/extension.ts';
import { importDataset } from '../../scripts/driver/import.ts';
import { until } from '../../scripts/driver/wait.ts';
import {
	chooseInMenu,
	enterInAddressBar,
	MENU,
	pressCommand,
	select,
	suggestedFor,
} from '../../scripts/driver/ways-in.ts';
import { GOOD, scratch } from '../support/files.ts';
import { inEachBrowser } from '../support/suite.ts';

/** Signs that mean something in markup. */
const SIGNS = 'Quayle & Sons <"Harbour">';
const PAGE =
	'<!doctype html><html lang="en"><title>A page</title><p id="name">"Umerov:\n Rustem"</p><p id="other">Medinsky</p></html>';

inEachBrowser(
	'ways in',
	(stage) => {
		const files = scratch();
		let found: Page | undefined;

		beforeAll(async () => {
			const signs = { id: 'quayle-sons', type: 'Organization', name: SIGNS };
			const dataset = { ...GOOD, actors: [...GOOD.actors, signs] };
			await importDataset(stage.session, files.write('signs.json', JSON.stringify(dataset)));
		});
		afterAll(() => files.remove());
		beforeEach(async () => {
			await stage.open('/a-page');
			// Wakes the background, which may have gone to rest.
			await askBackground(stage.desk, 'search', { query: 'medinsk', limit: 1 });
		});
		afterEach(async () => {
			if (found !== undefined && found !== stage.page) await found.close();
			found = undefined;
		});

		/** The search page with this query, and its first result. */
		const lands = async (query: string): Promise<string> => {
			const address = stage.session.extensionUrl(`src/search/index.html?q=${encodeURIComponent(query)}`);
			return until(`results for ${query}`, async () => {
				// Looked for each time: Firefox may still list the page of the test before, which is closed.
				const page = await pageAt(stage.session, address);
				if (page === undefined) return undefined;
				found = page;
				const typed = await page.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value);
				expect(typed).toBe(query);
				return page.$eval('[role="option"]', (row) => row.textContent ?? '');
			});
		};

		test('what is entered in the address bar is searched for', async () => {
			await enterInAddressBar(stage.session, 'medinsk');
			expect(await lands('medinsk')).toContain('Medinsk');
		});

		test('the address bar offers names while one types, as they are', async () => {
			const offered = await suggestedFor(stage.session, 'quayle');
			expect(offered.map(({ content }) => content).sort()).toEqual(['Ada Quayle', SIGNS]);
			expect(offered.find(({ content }) => content === SIGNS)?.shown.startsWith(SIGNS)).toBe(true);
		});

		test('and another name where none is known', async () => {
			const offered = await suggestedFor(stage.session, 'quayle kind:event');
			expect(offered.length).toBeGreaterThan(0);
			expect(offered.map(({ content }) => content)).toContain('quayle');
		});

		test('the menu on a selection looks it up', async () => {
			await chooseInMenu(stage.session, stage.page, '#name', MENU.lookUp);
			expect(await lands('Umerov Rustem')).toContain('Umerov');
		});

		test('the menu leads to the form for the page, with what is selected as the passage', async () => {
			const form = `src/options/index.html?add=${await webTab(stage.desk)}#own`;
			await chooseInMenu(stage.session, stage.page, '#other', MENU.addPage);
			found = await until('the form', () => pageAt(stage.session, stage.session.extensionUrl(form)));
			const written = (field: string) =>
				found?.$eval(`#page-${field}`, (one) => (one as HTMLInputElement).value).catch(() => undefined);
			expect(await until('the passage', () => written('quote'))).toBe('Medinsky');
			expect(await written('headline')).toBe('A page');
			expect(await written('url')).toBe(stage.site.url('/a-page'));
		});

		test('the command looks up what is selected', async () => {
			await select(stage.page, '#other');
			await pressCommand(stage.session, 'look-up');
			expect(await lands('Medinsky')).toContain('Medinsky');
		});
	},
	(path) => (path === '/a-page' ? { body: PAGE } : undefined),
);
