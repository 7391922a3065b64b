/** Two datasets that know one actor by a common `sameAs`: together in the card and in the list, each by its own name. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { askBackground } from '../../scripts/driver/extension.ts';
import { importDataset } from '../../scripts/driver/import.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { chooseSettings } from '../../scripts/driver/settings.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { scratch } from '../support/files.ts';
import { optionsDriver } from '../support/options.ts';
import { inEachBrowser } from '../support/suite.ts';

const SAME = ['https://www.wikidata.org/entity/Q4115189'];
const datasetOf = (id: string, name: string, actor: object) =>
	JSON.stringify({
		format: 'counterpoint-dataset',
		formatVersion: 1,
		id,
		version: '1',
		name,
		actors: [{ id: 'ada', type: 'Person', sameAs: SAME, ...actor }],
	});
const PARAGRAPH =
	'Ada Quayle spoke in the harbour on Monday. She said that the quay would be mended before the winter comes, and that the boats could stay where they are until then. Nobody in the room had heard of the plan before. Ада Квейл мовчала.';
const ARTICLE = `<!doctype html><html lang="en"><head><title>The quay</title><meta property="og:type" content="article">
	<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The quay","datePublished":"2025-05-16"}</script>
	</head><body><main><article><h1>The quay</h1>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article></main></body></html>`;

inEachBrowser(
	'united',
	(stage) => {
		const files = scratch();
		let page: Page;

		beforeAll(async () => {
			const first = datasetOf('port', 'The port', {
				name: { en: 'Ada Quayle', uk: 'Ада Квейл' },
				roles: [{ title: 'Harbour master', startDate: '2020' }],
			});
			const second = datasetOf('sea', 'The sea', {
				name: 'Ada Quayle',
				description: 'A sailor who lives in the harbour.',
				roles: [{ title: 'Captain of the Kelpie' }],
			});
			await importDataset(stage.session, files.write('port.json', first));
			await importDataset(stage.session, files.write('sea.json', second));
			await askBackground(stage.desk, 'dataset-choices', { id: 'port', tag: 'PORT', color: 'plum' });
			await askBackground(stage.desk, 'dataset-choices', { id: 'sea', color: 'amber' });
			page = await stage.open('/quay');
			await marksAppear(page);
		});
		afterAll(() => files.remove());

		test('the card names who speaks, with its tag and colour, and what the other says otherwise', async () => {
			await hover(page, 'Ada Quayle');
			const text = await cardText(page, 'Harbour master', 'PORT', 'Other datasets on this', 'Captain of the Kelpie');
			expect(text).toMatch(/The sea[\s\S]*Captain of the Kelpie[\s\S]*A sailor who lives in the harbour/);
			const dots = await inCard(page, (root) =>
				[...root.querySelectorAll<HTMLElement>('.cp-dot')].map((dot) => [
					dot.dataset.color,
					getComputedStyle(dot).backgroundColor !== 'rgba(0, 0, 0, 0)',
				]),
			);
			expect(dots).toEqual([
				['plum', true],
				['amber', true],
			]);
			await exposeCard(page);
			expect(await violations(page)).toEqual([]);
		});

		test('only names in the languages that were chosen for a dataset are marked', async () => {
			const names = async () => new Set((await marksAppear(page)).map((mark) => mark.text));
			// Every mention, so that each name shows.
			await chooseSettings(stage.desk, { actors: 'every' });
			await page.reload();
			await until('both names', async () => (await names()).size === 2);
			await askBackground(stage.desk, 'dataset-choices', { id: 'port', languages: ['uk'] });
			await askBackground(stage.desk, 'dataset-choices', { id: 'sea', languages: ['uk'] });
			await until('one name', async () => [...(await names())].join() === 'Ада Квейл');
			await askBackground(stage.desk, 'dataset-choices', { id: 'port' });
			await askBackground(stage.desk, 'dataset-choices', { id: 'sea' });
		});

		test('the list and the detail say who else knows it', async () => {
			const options = await stage.session.openExtensionPage('src/options/index.html');
			await options.bringToFront();
			const driver = optionsDriver(options);
			await driver.press(/^Browse “The sea/);
			await driver.says(/also in The port/);
			await driver.press(/^Ada Quayle/);
			await driver.says(/Other datasets on this[\s\S]*The port[\s\S]*Harbour master/);
			expect(await violations(options)).toEqual([]);
			await options.close();
		});
	},
	(path) => (path === '/quay' ? { body: ARTICLE, type: 'text/html; charset=utf-8' } : undefined),
);
