/** What lies in the extension's database, seen from one of its pages. */
import type { Page } from 'puppeteer-core';

/** Rows of a dataset in the database, of whatever generation. */
export function actorsOf(page: Page, dataset: string): Promise<number> {
	return page.evaluate(
		(id) =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('counterpoint');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					const counting = db
						.transaction('actors')
						.objectStore('actors')
						.count(IDBKeyRange.bound([id], [id, []]));
					counting.onsuccess = () => {
						db.close();
						resolve(counting.result);
					};
				};
			}),
		dataset,
	);
}
