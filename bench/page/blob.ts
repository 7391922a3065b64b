/** Reading a compiled lexicon from IndexedDB as the store keeps it, a Blob: bare, and opened. */
import { openLexicon } from '../../src/engine/lexicon/open.ts';
import { median, timeOfAsync } from '../measure.ts';

const NAME = 'bench';

export async function blob(url: string): Promise<{ bare: number; opened: number }> {
	const db = await openDatabase();
	await put(db, await (await fetch(url)).blob());
	const bare: number[] = [];
	const opened: number[] = [];
	for (let round = 0; round < 9; round++) {
		bare.push(await timeOfAsync(() => read(db)));
		opened.push(await timeOfAsync(async () => openLexicon(await read(db))));
	}
	db.close();
	indexedDB.deleteDatabase(NAME);
	return { bare: median(bare), opened: median(opened) };
}

function openDatabase(): Promise<IDBDatabase> {
	const request = indexedDB.open(NAME, 1);
	request.onupgradeneeded = () => request.result.createObjectStore('lexicons');
	return settled(request);
}

async function put(db: IDBDatabase, data: Blob): Promise<void> {
	await settled(db.transaction('lexicons', 'readwrite').objectStore('lexicons').put(data, 1));
}

async function read(db: IDBDatabase): Promise<ArrayBuffer> {
	const data: Blob = await settled(db.transaction('lexicons').objectStore('lexicons').get(1));
	return data.arrayBuffer();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
