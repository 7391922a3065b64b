/** Managing datasets on the options page: many ways in, subscriptions, order, names, versions, looking through. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../scripts/driver/extension.ts';
import { marksAppear } from '../../scripts/driver/marks.ts';
import type { Reply } from '../../scripts/driver/server.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { GOOD, scratch } from '../support/files.ts';
import { ftmText } from '../support/ftm.ts';
import { type OptionsDriver, optionsDriver } from '../support/options.ts';
import { actorsOf } from '../support/rows.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

const feedOf = (title: string, ...headlines: readonly string[]) =>
	`<rss version="2.0"><channel><title>${title}</title><link>https://outlet.example/</link>${headlines
		.map((one, at) => `<item><title>${one}</title><link>https://outlet.example/${title}/${at}</link></item>`)
		.join('')}</channel></rss>`;

/** What the local server gives out; tests change it. */
const pages = new Map<string, Reply>();
const PERSONS = 3000;
/** So many take several seconds to write. */
const MANY_PERSONS = 30_000;

/** What its worker says of the commit never reaches the page: as if it were closed in that moment. */
function deafToCommits(): void {
	const Own = Worker;
	globalThis.Worker = class extends Own {
		constructor(url: string | URL, options?: WorkerOptions) {
			super(url, options);
			this.addEventListener('message', (event: MessageEvent<{ type: string }>) => {
				if (event.data.type !== 'committed') return;
				event.stopImmediatePropagation();
				document.title = 'committed';
			});
		}
	};
}

inEachBrowser(
	'managing',
	(stage) => {
		const files = scratch();
		let options: Page;
		let driver: OptionsDriver;
		beforeAll(async () => {
			pages.clear();
			pages.set('/talks.json', { body: JSON.stringify({ ...GOOD, version: '2.0.0' }), type: 'application/json' });
			pages.set('/feed.xml', { body: feedOf('Harbour News', 'One', 'Two'), type: 'application/rss+xml' });
			pages.set('/other.xml', { body: feedOf('Other News', 'Three'), type: 'application/rss+xml' });
			options = await stage.session.openExtensionPage('src/options/index.html');
			await options.bringToFront();
			driver = optionsDriver(options);
			await driver.says(/Import a dataset/);
		});
		afterAll(() => files.remove());
		const datasets = async () => (await askBackground(stage.desk, 'datasets', {})).datasets;
		const accessible = async () => expect(await violations(options)).toEqual([]);

		describe('import', () => {
			test('several files at once, each with its own report, and all of them with one click', async () => {
				const second = { ...GOOD, id: 'second-talks', name: 'Second talks' };
				await driver.choose(
					files.write('good.json', JSON.stringify(GOOD)),
					files.write('bad.json', '{"format":"counterpoint-dataset","formatVersion":9}'),
					files.write('second.json', JSON.stringify(second)),
				);
				await driver.says(/Import all 2 that are ready/);
				await driver.says(/format version 9/);
				await accessible();
				await driver.press(/^Import all 2/);
				await driver.says(/Harbour talks”, version 1\.0\.0, is imported/);
				await driver.says(/Second talks”, version 1\.0\.0, is imported/);
				expect((await datasets()).map(({ id }) => id)).toEqual(expect.arrayContaining([GOOD.id, 'second-talks']));
				await driver.press(/^Cancel$/);
			});

			test('from an address: the report says what changes, and a new version replaces the old', async () => {
				await driver.fill(/^From a web address/, stage.site.url('/talks.json'));
				await driver.press(/^Fetch and check$/);
				await driver.says(/It replaces version 1\.0\.0/);
				await driver.says(/Nothing changes\./);
				await driver.press(/^Import$/);
				await driver.says(/Harbour talks”, version 2\.0\.0, is imported/);
				const log = await askBackground(stage.desk, 'requests', { limit: 1 });
				expect(log.last).toMatchObject([{ url: stage.site.url('/talks.json'), status: 200 }]);
			});

			test('an address with nothing behind it, and what is no address', async () => {
				await driver.fill(/^From a web address/, stage.site.url('/gone.json'));
				await driver.press(/^Fetch and check$/);
				await driver.says(/nothing at this address/);
				await driver.press(/^Cancel$/);
				await driver.fill(/^From a web address/, 'mailto:somebody');
				await driver.press(/^Fetch and check$/);
				await driver.says(/This is no web address/);
				await accessible();
				await driver.fill(/^From a web address/, ' ');
			});

			test('an address that stops in the middle is given up by a click', async () => {
				pages.set('/hanging.json', { body: JSON.stringify(GOOD), hangAfter: 40 });
				await driver.fill(/^From a web address/, stage.site.url('/hanging.json'));
				await driver.press(/^Fetch and check$/);
				await driver.press(/^Cancel$/);
				await driver.says(/was not imported/);
				await driver.fill(/^From a web address/, ' ');
			});

			test('pasted: a table, whose columns are explained first', async () => {
				await driver.press(/^Paste a text instead$/);
				const label = /^A dataset, a feed/;
				await driver.fill(label, 'Who,Wiki');
				await options.keyboard.press('Enter');
				await options.keyboard.type('Ada Quayle,Q1');
				await driver.press(/^Check$/);
				await driver.says(/Say which column holds the name/);
				await accessible();
				const select = 'select[aria-label="What “Who” holds"]';
				await options.waitForSelector(select);
				await until('choosing', async () => (await options.select(select, 'name')).includes('name'));
				await driver.press(/^Check the table$/);
				await driver.says(/1 actor/);
				await driver.press(/^Cancel$/);
				await driver.says(/Pasted text was not imported/);
			});

			test('a large file is cancelled half way: nothing is left behind', async () => {
				await driver.choose(files.write('many.ftm.json', ftmText(MANY_PERSONS)));
				await driver.says(/many\.ftm\.json, version/);
				await driver.press(/^Import$/);
				await until('some rows', async () => (await actorsOf(options, 'many')) > 0);
				await driver.press(/^Cancel$/);
				await driver.says(/many\.ftm\.json was not imported/);
				expect(await actorsOf(options, 'many')).toBe(0);
				expect((await datasets()).map(({ id }) => id)).not.toContain('many');
			});

			test('the page is closed half way: the old state stays, and the next writing sweeps the rest', async () => {
				const doomed = await stage.session.openExtensionPage('src/options/index.html');
				await doomed.bringToFront();
				const second = optionsDriver(doomed);
				await second.says(/Import a dataset/);
				await second.choose(files.write('many.ftm.json', ftmText(MANY_PERSONS)));
				await second.says(/many\.ftm\.json, version/);
				await second.press(/^Import$/);
				await until('some rows', async () => (await actorsOf(options, 'many')) > 0);
				await doomed.close();
				await options.bringToFront();
				expect((await datasets()).map(({ id }) => id)).not.toContain('many');
				await driver.choose(files.write('good.json', JSON.stringify({ ...GOOD, version: '1.0.1' })));
				await driver.says(/Harbour talks, version 1\.0\.1/);
				await driver.press(/^Import$/);
				await driver.says(/version 1\.0\.1, is imported/);
				expect(await actorsOf(options, 'many')).toBe(0);
			});

			test('the page is closed in the moment of the commit: a background that nobody told answers by what is stored', async () => {
				const found = async () => (await askBackground(stage.desk, 'search', { query: 'verhoven', limit: 1 })).hits;
				// What it knows now is in its memory.
				expect(await found()).toEqual([]);
				const doomed = await stage.session.openExtensionPage('src/options/index.html');
				await doomed.bringToFront();
				const second = optionsDriver(doomed);
				await second.says(/Import a dataset/);
				await doomed.evaluate(deafToCommits);
				const actors = [{ id: 'ida-verhoven', type: 'Person', name: 'Ida Verhoven' }];
				await second.choose(
					files.write('late.json', JSON.stringify({ ...GOOD, id: 'late-talks', actors, events: [], accounts: [] })),
				);
				await second.says(/1 actor/);
				await second.press(/^Import$/);
				await until('the commit', async () => (await doomed.title()) === 'committed');
				await doomed.close();
				expect((await found()).map(({ ref }) => ref)).toEqual([{ dataset: 'late-talks', id: 'ida-verhoven' }]);
				await askBackground(stage.desk, 'dataset-remove', { id: 'late-talks' });
				await options.bringToFront();
			});

			test('two windows import at once while an article is read: nothing is lost, nothing stuck', async () => {
				const windows = await Promise.all(
					['left', 'right'].map(async (id) => {
						const page = await stage.session.openExtensionPage('src/options/index.html');
						const one = optionsDriver(page);
						await one.says(/Import a dataset/);
						await one.choose(files.write(`${id}.ftm.json`, ftmText(PERSONS)));
						await one.says(new RegExp(`${id}\\.ftm\\.json, version`));
						return { page, one };
					}),
				);
				for (const { page, one } of windows) {
					await page.bringToFront();
					await one.press(/^Import$/);
				}
				const article = await stage.open(ARTICLES.english);
				expect((await marksAppear(article)).length).toBeGreaterThan(3);
				for (const { one } of windows) await one.says(/is imported/);
				const all = await datasets();
				for (const id of ['left', 'right']) {
					expect(all).toContainEqual(
						expect.objectContaining({ id, counts: expect.objectContaining({ actors: PERSONS }) }),
					);
					expect(await actorsOf(options, id)).toBe(PERSONS);
				}
				await Promise.all(windows.map(({ page }) => page.close()));
				await options.bringToFront();
				// What other windows have brought stands in this one as soon as it is looked at.
				await driver.says(/left\.ftm\.json/);
			});

			test('files that are dropped', async () => {
				await options.evaluate(() => {
					const dropped = new DataTransfer();
					dropped.items.add(new File(['{"format":"counterpoint-dataset","formatVersion":7}'], 'dropped.json'));
					for (const type of ['dragenter', 'dragover', 'drop']) {
						document.body.dispatchEvent(
							new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: dropped }),
						);
					}
				});
				await driver.says(/format version 7/);
				await driver.press(/^Cancel$/);
			});

			test('a feed at an address can be subscribed to, or imported once', async () => {
				await driver.fill(/^From a web address/, stage.site.url('/feed.xml'));
				await driver.press(/^Fetch and check$/);
				await driver.says(/1 feed to subscribe to/);
				await driver.says(/Import once/);
				await driver.press(/^Cancel$/);
			});

			test('a large file', async () => {
				await driver.choose(files.write('people.ftm.json', ftmText(PERSONS)));
				await driver.says(/people\.ftm\.json, version/);
				await driver.press(/^Import$/);
				await driver.says(/people\.ftm\.json”, version .* is imported/);
				expect(await datasets()).toContainEqual(expect.objectContaining({ id: 'people' }));
			});
		});

		describe('looking through a dataset', () => {
			test('draws what is in view only, and scrolls to the end', async () => {
				await driver.press(/^Browse “people/);
				await options.waitForSelector('dialog[open]');
				await driver.says(/3,000 entries/);
				const drawn = () => options.evaluate(() => document.querySelectorAll('.browse .rows li').length);
				await until('rows', async () => (await drawn()) > 5);
				expect(await drawn()).toBeLessThan(100);
				await options.evaluate(() => {
					const list = document.querySelector('.browse .rows');
					if (list !== null) list.scrollTop = list.scrollHeight;
				});
				await until('the last row', () =>
					options.evaluate(() => document.querySelector('.browse li[aria-posinset="3000"] .line')?.textContent?.trim()),
				);
				await accessible();
			});

			test('finds by words', async () => {
				await driver.fill(/^Filter by words$/, 'ada quayle');
				await until('what was found', async () =>
					/Ada Quayle/.test(await options.evaluate(() => document.querySelector('.browse .name')?.textContent ?? '')),
				);
				expect(await driver.text()).not.toMatch(/3,000 entries/);
				await driver.press(/^Ada Quayle/);
				await options.waitForSelector('.browse .entry h2');
				await accessible();
				await options.keyboard.press('Escape');
				await until('the list again', async () => (await options.$('.browse .entry')) === null);
				await until('the focus in it', () => options.evaluate(() => document.activeElement?.id.startsWith('entry-')));
				await options.focus('.browse input[type="search"]');
				await options.keyboard.press('Escape');
				await options.keyboard.press('Escape');
				await until('the dialog to close', async () => (await options.$('dialog[open]')) === null);
			});
		});

		describe('managing', () => {
			test('rolls back, and forth again', async () => {
				await driver.press(/^Go back to version 2\.0\.0 of “Harbour talks”/);
				await driver.says(/“Harbour talks” is back at version 2\.0\.0; version 1\.0\.1 is kept/);
				expect(await datasets()).toContainEqual(expect.objectContaining({ id: GOOD.id, version: '2.0.0' }));
			});

			test('own name, tag, colour and languages', async () => {
				await driver.press(/^Name, colour, languages of “Harbour talks”$/);
				await driver.fill(/^What you call it$/, 'The harbour');
				await driver.fill(/^Short tag in the card$/, 'HB');
				await driver.press(/Plum$/, '.choices-form label');
				await driver.press(/^Ukrainian$/, '.choices-form label');
				await accessible();
				await driver.press(/^Save$/);
				await driver.says(/By its publisher: Harbour talks/);
				await driver.says(/Names only in Ukrainian/);
				expect(await datasets()).toContainEqual(
					expect.objectContaining({ name: 'The harbour', tag: 'HB', color: 'plum', languages: ['uk'] }),
				);
			});

			test('order by keyboard: the focus goes with what was moved', async () => {
				const before = (await datasets()).map(({ id }) => id);
				const moved = before.at(-1);
				await options.focus(`#up-${moved}`);
				await options.keyboard.press('Enter');
				await until('the new order', async () => (await datasets()).at(-2)?.id === moved);
				await until('the focus', () => options.evaluate((id) => document.activeElement?.id === `up-${id}`, moved));
			});
		});

		describe('subscriptions', () => {
			test('a list of feeds: those that are chosen are subscribed to', async () => {
				const outlines = ['/feed.xml', '/other.xml', '/gone.xml'].map(
					(path) => `<outline text="${path}" xmlUrl="${stage.site.url(path)}"/>`,
				);
				const opml = `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`;
				await driver.choose(files.write('feeds.opml', opml));
				await driver.says(/3 feeds to subscribe to/);
				const boxes = await options.$$('.feeds input[type=checkbox]');
				await boxes[1]?.click();
				await driver.press(/^Subscribe to 2 feeds$/);
				await driver.says(/There is nothing at this address any more/);
				const list = await askBackground(stage.desk, 'subscriptions', {});
				expect(list.map(({ name }) => name)).toEqual(['Harbour News']);
				await accessible();
				await driver.press(/^Cancel$/);
			});

			test('by address, with a check on demand that says what came', async () => {
				await driver.fill(/^Address of a feed or a dataset/, stage.site.url('/other.xml'));
				await driver.press(/^Subscribe$/);
				await driver.says(/You are subscribed to “Other News”/);
				pages.set('/other.xml', { body: feedOf('Other News', 'Three', 'Four', 'Five') });
				await driver.press(/^Check now: “Other News”$/);
				await driver.says(/“Other News” is up to date: 2 new/);
				pages.delete('/other.xml');
				await driver.press(/^Check now: “Other News”$/);
				await driver.says(/“Other News” could not be brought up to date/);
				await accessible();
			});

			test('can be ended: the dataset stays', async () => {
				await driver.press(/^End the subscription to “Other News”$/);
				await driver.press(/^End the subscription$/);
				await driver.says(/The subscription to “Other News” has ended/);
				expect((await askBackground(stage.desk, 'subscriptions', {})).map(({ name }) => name)).toEqual([
					'Harbour News',
				]);
				expect((await datasets()).map(({ name }) => name)).toContain('Other News');
			});
		});
	},
	(path) => pages.get(path),
);
