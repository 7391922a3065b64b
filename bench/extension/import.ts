/** Imports in the built extension, by its own import worker: time, signs of progress, memory of the process. */

import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from '../../scripts/driver/launch.ts';
import { ftmLines } from '../../test/support/ftm.ts';
import { CACHE } from '../bundle.ts';
import { datasetWithActors, linesOf } from '../data/aliases.ts';
import { importWorker } from './build.ts';

export interface Imported {
	readonly seconds: number;
	/** Longest time between two answers of the worker. */
	readonly silence: number;
	/** Megabytes above what the process held before; undefined where the system does not tell. */
	readonly peak: number | undefined;
}

/** A dataset in lines. */
export async function importActors(session: Session, count: number, id: string): Promise<Imported> {
	return importFile(session, await written(`${id}.jsonl`, linesOf(datasetWithActors(count, id))));
}

/** FollowTheMoney, as public lists of persons come. */
export async function importPersons(session: Session, count: number): Promise<Imported> {
	return importFile(session, await written(`bench-${count}.ftm.json`, withEnds(ftmLines(count))));
}

async function importFile(session: Session, file: string): Promise<Imported> {
	const page = await session.openExtensionPage('src/options/index.html');
	page.setDefaultTimeout(300_000);
	const memory = await watchMemory(session);
	const times = await withFile(page, file, (input, worker) =>
		page.evaluate(
			(element, url) =>
				new Promise<number[]>((resolve, reject) => {
					const times = [performance.now()];
					const importer = new Worker(url, { type: 'module' });
					importer.onerror = ({ message }) => reject(new Error(message));
					importer.onmessage = ({ data }) => {
						times.push(performance.now());
						if (data.type === 'report') {
							if (data.report.ok) importer.postMessage({ type: 'commit' });
							else reject(new Error(JSON.stringify(data.report.problems[0])));
						} else if (data.type === 'failed') reject(new Error(data.error));
						else if (data.type === 'committed') {
							importer.terminate();
							resolve(times);
						}
					};
					const [blob] = element.files ?? [];
					if (blob === undefined) throw new Error('No file.');
					importer.postMessage({ type: 'stage', source: { from: 'file', name: blob.name, blob } });
				}),
			input,
			worker,
		),
	);
	const peak = memory?.();
	await page.evaluate(() => chrome.runtime.sendMessage({ type: 'datasets-changed' }));
	await page.close();
	const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
	return {
		seconds: ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000,
		silence: Math.max(...gaps) / 1000,
		peak: peak === undefined ? undefined : peak / 1000,
	};
}

/** Hands a file of this machine to a page of the extension. */
async function withFile<T>(
	page: Page,
	path: string,
	use: (input: ElementHandle<HTMLInputElement>, worker: string) => Promise<T>,
): Promise<T> {
	const input = (await page.evaluateHandle(() => {
		const element = document.createElement('input');
		element.type = 'file';
		document.body.append(element);
		return element;
	})) as ElementHandle<HTMLInputElement>;
	await input.uploadFile(path);
	return use(input, `/${importWorker()}`);
}

function* withEnds(lines: Iterable<string>): Generator<string> {
	for (const line of lines) yield `${line}\n`;
}

async function written(name: string, lines: Iterable<string>): Promise<string> {
	const path = join(CACHE, name);
	const stream = createWriteStream(path);
	for (const line of lines) {
		if (!stream.write(line)) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'finish');
	return path;
}

/** Puts a compiled lexicon into the extension's database as a dataset of its own, without rows: they are not asked for. */
export async function installLexicon(session: Session, file: string, id: string, aliases: number): Promise<void> {
	const page = await session.openExtensionPage('src/options/index.html');
	await withFile(page, file, (input) =>
		page.evaluate(
			async (element, dataset, actors) => {
				const [chosen] = element.files ?? [];
				if (chosen === undefined) throw new Error('No file.');
				const data = new Blob([await chosen.arrayBuffer()]);
				const db = await new Promise<IDBDatabase>((resolve, reject) => {
					const request = indexedDB.open('counterpoint');
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
				const generation = 1_000_000;
				const tx = db.transaction(['datasets', 'lexicons'], 'readwrite');
				tx.objectStore('lexicons').put({ dataset, generation, data });
				tx.objectStore('datasets').put({
					id: dataset,
					order: 1000,
					enabled: true,
					current: {
						generation,
						header: {
							format: 'counterpoint-dataset',
							formatVersion: 1,
							id: dataset,
							version: '1.0.0',
							name: 'Benchmark',
						},
						counts: { groups: 0, sources: 0, actors, events: 0, accounts: 0, questions: 0 },
						dataHash: '',
						bundled: false,
						importedAt: new Date().toISOString(),
					},
				});
				await new Promise<void>((resolve, reject) => {
					tx.oncomplete = () => resolve();
					tx.onerror = () => reject(tx.error);
				});
				db.close();
			},
			input,
			id,
			aliases,
		),
	);
	await page.close();
}

/** Answers, when asked later, how far any renderer has grown since, in kilobytes. Linux tells; others do not. */
async function watchMemory(session: Session): Promise<(() => number) | undefined> {
	const browser = await session.browser.target().createCDPSession();
	const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
	await browser.detach();
	const renderers = processInfo.filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`));
	if (renderers.length === 0) return undefined;
	const before = new Map<number, number>();
	for (const { id } of renderers) {
		before.set(id, field(id, 'VmRSS'));
		// Forgets the peak of earlier times.
		writeFileSync(`/proc/${id}/clear_refs`, '5');
	}
	return () => Math.max(...[...before].map(([id, rest]) => field(id, 'VmHWM') - rest));
}

function field(pid: number, name: 'VmRSS' | 'VmHWM'): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN);
}
