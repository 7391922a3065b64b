/** Keeping safe: backup and restore, check and repair, corrections with undo, and the privacy page. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../scripts/driver/extension.ts';
import { importDataset } from '../../scripts/driver/import.ts';
import { chooseSettings, storedSettings } from '../../scripts/driver/settings.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { GOOD, scratch } from '../support/files.ts';
import { inEachBrowser } from '../support/suite.ts';

inEachBrowser('keeping', (stage) => {
	const files = scratch();
	let options: Page;

	beforeAll(async () => {
		await importDataset(stage.session, files.write('good.json', JSON.stringify(GOOD)));
		await openOptions();
	});
	afterAll(() => files.remove());

	async function openOptions(): Promise<void> {
		options = await stage.session.openExtensionPage('src/options/index.html');
		await options.bringToFront();
		await options.waitForSelector('.backup');
	}
	const says = (selector: string, words: RegExp) =>
		until(`${selector} to say ${words}`, () =>
			options.evaluate(
				(where, source) =>
					new RegExp(source).test((document.querySelector(where) as HTMLElement | null)?.innerText ?? ''),
				selector,
				words.source,
			),
		);
	const press = async (label: string) => {
		const button = await until(`a button ${label}`, () =>
			options
				.evaluateHandle(
					(wanted) =>
						[...document.querySelectorAll('button')].find(
							(one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted && !one.disabled,
						),
					label,
				)
				.then((handle) => handle.asElement()),
		);
		await (button as ElementHandle<Element>).click();
	};
	const ids = async () => (await askBackground(stage.desk, 'datasets', {})).datasets.map(({ id }) => id);
	const openBackup = async (path: string) =>
		((await options.$('.backup-file')) as ElementHandle<HTMLInputElement>).uploadFile(path);

	/** What is handed to the browser to save is looked at, and not saved on the machine that runs the tests. */
	const savedBackup = async (): Promise<Uint8Array> => {
		await options.evaluate(() => {
			const keep = globalThis as unknown as { saved?: Promise<number[]> };
			const create = URL.createObjectURL;
			URL.createObjectURL = (blob) => {
				keep.saved = (blob as Blob).arrayBuffer().then((buffer) => [...new Uint8Array(buffer)]);
				return create.call(URL, blob);
			};
			HTMLAnchorElement.prototype.click = () => {};
		});
		await press('Save a backup');
		await says('.backup', /counterpoint-backup-.*\.json\.gz \(.*\) is saved/);
		const bytes = await options.evaluate(() => (globalThis as unknown as { saved?: Promise<number[]> }).saved);
		return new Uint8Array(bytes ?? []);
	};

	describe('backup', () => {
		test('a dataset and settings that were lost come back', async () => {
			await chooseSettings(stage.desk, { cardDelay: 'long' });
			const path = files.write('backup.json.gz', await savedBackup());
			await askBackground(stage.desk, 'dataset-remove', { id: GOOD.id });
			await chooseSettings(stage.desk, { cardDelay: 'short' });
			await openBackup(path);
			await says('.backup-preview', /Harbour talks, version 1\.0\.0/);
			await says('.backup-preview', /not here yet/);
			expect(await ids()).not.toContain(GOOD.id);
			expect(await violations(options)).toEqual([]);
			await press('Restore');
			await says('.backup', /is restored/);
			expect(await ids()).toContain(GOOD.id);
			expect((await storedSettings(stage.desk))['settings1.cardDelay']).toBe('long');
			const { hits } = await askBackground(stage.desk, 'search', { query: 'quayle', limit: 3 });
			expect(hits[0]?.ref).toEqual({ dataset: GOOD.id, id: 'ada-quayle' });
		});

		test.each([
			['a dataset', () => JSON.stringify(GOOD), /is no backup/],
			['one cut off', () => '{"format":"counterpoint-backup","formatVersion":1,"dat', /damaged or not complete/],
			['a newer one', () => '{"format":"counterpoint-backup","formatVersion":9}', /newer Counterpoint/],
		])('%s is refused in plain words, and nothing is changed', async (_, content, words) => {
			const before = await askBackground(stage.desk, 'datasets', {});
			await openBackup(files.write('bad.json', content()));
			await says('.backup', words);
			expect(await askBackground(stage.desk, 'datasets', {})).toEqual(before);
		});
	});

	test('check and repair end with a report', async () => {
		await press('Check what is stored');
		await says('.health', /“Harbour talks” is whole/);
		await press('Repair');
		await says('.health', /made anew/);
	});

	test('the room there is, and the wish to keep it', async () => {
		await says('.room', /of .* are used/);
		expect(await options.$$eval('.room meter', (all) => all.length)).toBe(1);
	});

	test('corrections are listed and taken back', async () => {
		for (const text of ['Ada', 'Quayle']) {
			await askBackground(stage.desk, 'correct', {
				page: { url: 'https://paper.example/a' },
				scope: 'site',
				corrected: {
					kind: 'actor',
					refs: [{ dataset: GOOD.id, id: 'ada-quayle' }],
					alias: text,
					text,
					name: 'Ada Quayle',
				},
			} as never);
		}
		await options.close();
		await openOptions();
		await says('.corrections', /“Quayle” is not Ada Quayle\s+on paper\.example/);
		await press('Take back the correction of “Quayle”');
		await says('.corrections', /1 correction/);
		expect(await options.evaluate(() => document.activeElement?.id)).toBe('correction-list');
		expect((await askBackground(stage.desk, 'corrections', {})).map(({ text }) => text)).toEqual(['Ada']);
	});

	test('the privacy page counts no request, and passes an accessibility check', async () => {
		await says('.request-count', /none/);
		expect(await options.$$eval('.features tbody tr', (rows) => rows.length)).toBeGreaterThan(6);
		expect(await violations(options)).toEqual([]);
	});
});
