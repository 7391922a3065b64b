/** The options page: what import takes and refuses, export, removal, restoring, keyboard and accessibility. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../scripts/driver/extension.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { BAD, GOOD, scratch } from '../support/files.ts';
import { tabThrough } from '../support/keyboard.ts';
import { inEachBrowser } from '../support/suite.ts';

inEachBrowser('options', (stage) => {
	const files = scratch();
	let options: Page;

	beforeAll(async () => {
		options = await stage.session.openExtensionPage('src/options/index.html');
		await options.bringToFront();
		await until('the list of datasets', async () => (await datasetIds()).length > 0);
	});
	afterAll(() => files.remove());

	const text = () => options.evaluate(() => document.body.innerText);
	const says = (words: RegExp) =>
		until(
			`the page to say ${words}`,
			async () => {
				const now = await text();
				// What it says instead is the best hint to what went wrong.
				if (!words.test(now)) throw new Error(now.replace(/\s+/g, ' '));
				return true;
			},
			{ timeout: 30_000 },
		);
	const datasets = () => askBackground(stage.desk, 'datasets', {});
	const datasetIds = async () => (await datasets()).datasets.map(({ id }) => id);
	const press = async (label: RegExp) => {
		const button = await until(`a button ${label}`, () =>
			options
				.evaluateHandle(
					(source) =>
						[...document.querySelectorAll('button')].find(
							(one) => !one.disabled && new RegExp(source).test(one.getAttribute('aria-label') ?? one.innerText),
						),
					label.source,
				)
				.then((handle) => handle.asElement()),
		);
		await (button as ElementHandle<Element>).click();
	};
	const choose = async (path: string) => {
		const input = (await options.waitForSelector('input[type="file"]', {
			hidden: true,
		})) as ElementHandle<HTMLInputElement> | null;
		await input?.uploadFile(path);
	};

	describe('import', () => {
		test.each(BAD)(
			'$name: refused with a clear message, and nothing is changed',
			async ({ name, says: words, content }) => {
				const before = await datasets();
				await choose(files.write(`${name.replaceAll(' ', '-')}.json`, content()));
				await says(/cannot be imported because of/);
				expect(await text()).toMatch(words);
				expect(await datasets()).toEqual(before);
				await press(/^Cancel$/);
				await says(/was not imported/);
			},
		);

		test('a good file: checked, reported, then imported and found', async () => {
			await choose(files.write('good.json', JSON.stringify(GOOD)));
			await says(/Harbour talks, version 1\.0\.0/);
			expect(await datasetIds()).not.toContain(GOOD.id);
			await press(/^Import$/);
			await says(/Harbour talks”, version 1\.0\.0, is imported/);
			expect(await datasetIds()).toContain(GOOD.id);
			const { hits } = await askBackground(stage.desk, 'search', { query: 'quayle', limit: 3 });
			expect(hits[0]?.ref).toEqual({ dataset: GOOD.id, id: 'ada-quayle' });
		});
	});

	test('export gives the dataset back', async () => {
		await options.evaluate(() => {
			const keep = globalThis as unknown as { exported?: Promise<string> };
			const create = URL.createObjectURL;
			URL.createObjectURL = (blob) => {
				keep.exported = (blob as Blob).text();
				return create.call(URL, blob);
			};
			// What is handed to the browser is looked at; it is not saved on the machine that runs the tests, and
			// Firefox's panel of downloads does not take the focus.
			HTMLAnchorElement.prototype.click = () => {};
		});
		await options.evaluate(() => {
			for (const menu of document.querySelectorAll('details')) menu.open = true;
		});
		await press(/^Export “Harbour talks” as Counterpoint dataset$/);
		await says(/is saved with your downloads/);
		const json = await options.evaluate(() => (globalThis as unknown as { exported?: Promise<string> }).exported);
		expect(JSON.parse(json ?? 'null')).toMatchObject({ id: GOOD.id, actors: GOOD.actors, accounts: GOOD.accounts });
	});

	test('removing asks first', async () => {
		await press(/^Remove “Harbour talks”$/);
		await press(/^Keep as it is$/);
		expect(await datasetIds()).toContain(GOOD.id);
		await press(/^Remove “Harbour talks”$/);
		await press(/^Remove$/);
		await says(/“Harbour talks” is removed\./);
		expect(await datasetIds()).not.toContain(GOOD.id);
	});

	test('the bundled dataset can be removed and restored', async () => {
		const bundled = (await datasets()).datasets.find((one) => one.bundled);
		if (bundled === undefined) throw new Error('there is no bundled dataset');
		await press(new RegExp(`^Remove “${bundled.name}”$`));
		await press(/^Remove$/);
		await says(new RegExp(`“${bundled.name}” is removed\\.`));
		expect(await datasetIds()).not.toContain(bundled.id);
		await press(/^Restore the bundled dataset$/);
		await press(/^Restore$/);
		await says(/is back as it was shipped/);
		expect(await datasetIds()).toContain(bundled.id);
	});

	test('every control is reached by Tab and shows its focus', async () => {
		const fresh = await stage.session.openExtensionPage('src/options/index.html');
		await fresh.waitForSelector('[role="switch"]');
		const { missed, unmarked, reached } = await tabThrough(fresh);
		await fresh.close();
		expect({ missed, unmarked }).toEqual({ missed: [], unmarked: [] });
		expect(reached).toBeGreaterThan(3);
	});

	test('passes an accessibility check', async () => {
		expect(await violations(options)).toEqual([]);
	});
});
