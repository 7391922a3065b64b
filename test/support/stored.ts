/** Everything that the extension keeps on the disk, read from one of its pages: to compare before and after. */
/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';

/** One line per item, in a fixed order, long values by their beginning and length. */
export function stored(extensionPage: Page): Promise<string[]> {
	return extensionPage.evaluate(async () => {
		const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
		const lines: string[] = [];
		const note = (where: string, value: unknown) => {
			const text = JSON.stringify(value) ?? String(value);
			lines.push(`${where}: ${text.slice(0, 300)} (${text.length})`);
		};
		for (const area of ['local', 'sync'] as const) {
			for (const [key, value] of Object.entries(await api.storage[area].get(null)))
				note(`storage.${area} ${key}`, value);
		}
		for (const key of Object.keys(localStorage)) note(`localStorage ${key}`, localStorage.getItem(key));
		for (const key of await caches.keys()) note('caches', key);
		for (const { name, version } of await indexedDB.databases()) {
			const request = indexedDB.open(name ?? '', version);
			await new Promise((resolve, reject) => {
				request.onsuccess = resolve;
				request.onerror = reject;
			});
			const database = request.result;
			for (const store of database.objectStoreNames) {
				const all = database.transaction(store).objectStore(store).getAll();
				await new Promise((resolve, reject) => {
					all.onsuccess = resolve;
					all.onerror = reject;
				});
				for (const row of all.result) note(`${name} ${store}`, row);
			}
			database.close();
		}
		return lines.sort();
	});
}
