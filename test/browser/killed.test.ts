/** The browser is ended in the midst of an import or an upgrade and started again with the same profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../scripts/driver/extension.ts';
import { launch, type Session } from '../../scripts/driver/launch.ts';
import { marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { GOOD, scratch } from '../support/files.ts';
import { ftmText } from '../support/ftm.ts';
import { optionsDriver } from '../support/options.ts';
import { actorsOf } from '../support/rows.ts';
import { ARTICLES, startSite } from '../support/site.ts';

/** So many take several seconds to write. */
const PERSONS = 30_000;

describe.each(['chromium', 'firefox'] as const)('%s is killed during an import', (name) => {
	const profile = mkdtempSync(join(tmpdir(), 'counterpoint-profile-'));
	const files = scratch();
	const sessions: Session[] = [];
	const start = async () => {
		const session = await launch(name, { language: 'en', profile });
		sessions.push(session);
		const page = await session.openExtensionPage('src/options/index.html');
		await page.bringToFront();
		const driver = optionsDriver(page);
		await driver.says(/Import a dataset/);
		return { session, page, driver };
	};
	afterAll(async () => {
		await sessions.at(-1)?.close();
		files.remove();
		rmSync(profile, { recursive: true, force: true });
	});

	test('the old state is there at the next start, and what was half written is swept', async () => {
		const { session, page, driver } = await start();
		await driver.choose(files.write('good.json', JSON.stringify(GOOD)));
		await driver.press(/^Import$/);
		await driver.says(/Harbour talks”, version 1\.0\.0, is imported/);
		// An update of the same dataset, half way: its old version must stay in force.
		await driver.choose(files.write('harbour-talks.ftm.json', ftmText(PERSONS)));
		await driver.says(/It replaces version 1\.0\.0/);
		await driver.press(/^Import$/);
		await until('some rows', async () => (await actorsOf(page, GOOD.id)) > 2000);
		await session.kill();

		const again = await start();
		const { datasets } = await askBackground(again.page, 'datasets', {});
		expect(datasets).toContainEqual(
			expect.objectContaining({ id: GOOD.id, version: '1.0.0', counts: expect.objectContaining({ actors: 1 }) }),
		);
		await until('what is left over to be swept', async () => (await actorsOf(again.page, GOOD.id)) === 1);

		// Nothing is stuck: an article is read, and the import goes through when it is done again.
		const site = await startSite();
		const article = await again.session.browser.newPage();
		await article.goto(site.url(ARTICLES.english));
		expect((await marksAppear(article)).length).toBeGreaterThan(3);
		await site.close();
		await again.page.bringToFront();
		await again.driver.choose(files.write('many.ftm.json', ftmText(100)));
		await again.driver.press(/^Import$/);
		await again.driver.says(/many\.ftm\.json”, version .* is imported/);
		expect(await actorsOf(again.page, 'many')).toBe(100);
		await again.session.close();
	});

	test('an upgrade of the database that it was ended in is made by the next start, with every row in it', async () => {
		const { session, page } = await start();
		const before = await askBackground(page, 'datasets', {});
		await page.evaluate(upgradeThatDoesNotEnd);
		await session.kill();

		const again = await start();
		const after = await askBackground(again.page, 'datasets', {});
		expect(after).toEqual(before);
		expect(after.fromMemory).toBe(false);
		expect(await askBackground(again.page, 'corrections', {})).toEqual([]);
	});
});

/** Makes of the database what version 1 had of it, and begins to bring it to version 2 as the extension does. */
async function upgradeThatDoesNotEnd(): Promise<void> {
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const added = ['corrections', 'ties', 'subscriptions', 'requests'];
	const newest = await done(indexedDB.open('counterpoint'));
	const kept = [...newest.objectStoreNames].filter((name) => !added.includes(name));
	const stores = await Promise.all(
		kept.map(async (name) => {
			const store = newest.transaction(name).objectStore(name);
			const { keyPath, indexNames } = store;
			return { name, keyPath, indexed: indexNames.length > 0, rows: await done(store.getAll()) };
		}),
	);
	newest.close();
	indexedDB.deleteDatabase('counterpoint');
	const opening = indexedDB.open('counterpoint', 1);
	opening.onupgradeneeded = () => {
		for (const { name, keyPath, indexed, rows } of stores) {
			const store = opening.result.createObjectStore(name, { keyPath });
			if (indexed) store.createIndex('relations', 'relations', { multiEntry: true });
			for (const row of rows) store.put(row);
		}
	};
	// Asked for at once, so that nobody else comes between.
	const upgrading = indexedDB.open('counterpoint', 2);
	await new Promise<void>((begun) => {
		upgrading.onupgradeneeded = () => {
			const corrections = upgrading.result.createObjectStore('corrections', { keyPath: 'id' });
			const on = () => {
				corrections.count().onsuccess = on;
			};
			on();
			begun();
		};
		opening.onsuccess = () => opening.result.close();
	});
}
