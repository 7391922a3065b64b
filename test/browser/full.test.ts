/** A disk that is really full: the browser itself refuses to store more in the midst of an import. */
import { afterAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../scripts/driver/extension.ts';
import { launch } from '../../scripts/driver/launch.ts';
import { marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { GOOD, scratch } from '../support/files.ts';
import { ftmText } from '../support/ftm.ts';
import { optionsDriver } from '../support/options.ts';
import { actorsOf } from '../support/rows.ts';
import { ARTICLES, startSite } from '../support/site.ts';

/** So many take several seconds to write. */
const PERSONS = 30_000;

// Firefox has no way for a driver to set how much may be stored.
describe('the disk is full in chromium', () => {
	const files = scratch();
	afterAll(() => files.remove());

	test('an import says so, changes nothing, and goes through once there is room', async () => {
		const session = await launch('chromium', { language: 'en' });
		const site = await startSite();
		try {
			const page = await session.openExtensionPage('src/options/index.html');
			const driver = optionsDriver(page);
			const cdp = await page.createCDPSession();
			const origin = session.extensionUrl('').replace(/\/$/, '');
			await driver.choose(files.write('good.json', JSON.stringify(GOOD)));
			await driver.press(/^Import$/);
			await driver.says(/Harbour talks”, version 1\.0\.0, is imported/);
			const before = await askBackground(page, 'datasets', {});

			await driver.choose(files.write('harbour-talks.ftm.json', ftmText(PERSONS)));
			await driver.says(/It replaces version 1\.0\.0/);

			// The browser looks at the limit now and then only, so something else takes the room until it has.
			const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin });
			await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 2_000_000 });
			await until('the browser to refuse', () => page.evaluate(storeMegabyte), { timeout: 90_000 });
			await driver.press(/^Import$/);
			await driver.says(/There is not enough room to store this, and nothing was changed\./);
			expect(await driver.text()).not.toMatch(/QuotaExceeded|undefined/);
			expect(await askBackground(page, 'datasets', {})).toEqual(before);
			const article = await session.browser.newPage();
			await article.goto(site.url(ARTICLES.english));
			expect((await marksAppear(article)).length).toBeGreaterThan(3);

			await cdp.send('Storage.overrideQuotaForOrigin', { origin });
			await page.evaluate(() => void indexedDB.deleteDatabase('other'));
			await page.bringToFront();
			await page.reload();
			await driver.says(/Import a dataset/);
			await driver.choose(files.write('many.ftm.json', ftmText(100)));
			await driver.press(/^Import$/);
			await driver.says(/many\.ftm\.json”, version .* is imported/);
			expect(await actorsOf(page, 'many')).toBe(100);
			await until('what was half written to be swept', async () => (await actorsOf(page, GOOD.id)) === 1);
		} finally {
			await session.close();
			await site.close();
		}
	}, 240_000);
});

/** In a database beside ours; true when the browser has no room for it. */
function storeMegabyte(): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('other', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const db = opening.result;
			const storing = db.transaction('bytes', 'readwrite');
			// What can be packed would not count.
			const bytes = new Uint8Array(1_000_000);
			for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
			storing.objectStore('bytes').put(bytes);
			const end = (isFull: boolean) => {
				db.close();
				resolve(isFull);
			};
			storing.oncomplete = () => end(false);
			storing.onabort = () => end(storing.error?.name === 'QuotaExceededError');
		};
	});
}
