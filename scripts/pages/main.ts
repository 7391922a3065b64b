/**
 * `npm run -s pages -- DIR [--browser firefox] [--dataset FILE]... [--marking first] [--only WORD] [--json]`: real
 * saved pages in a real browser with the built extension, page scripts off. See docs/development.md.
 */
/// <reference types="chrome" />
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { DEFAULT_SETTINGS, storedItems } from '../../src/protocol/settings.ts';
import { openDesk } from '../driver/extension.ts';
import { importDataset } from '../driver/import.ts';
import { distFolder, launch, launchBare, type Session } from '../driver/launch.ts';
import type { LocalServer } from '../driver/server.ts';
import type { BrowserName } from '../lib/browsers.mjs';
import { main, say, Trouble } from '../lib/run.mjs';
import { listen } from './capture.ts';
import { type SavedPage, savedPages } from './saved.ts';
import { pathOf, serveSaved } from './site.ts';
import { HEAD, row, summary } from './table.ts';
import { meterOf } from './tasks.ts';
import { textHash } from './text.ts';
import { type Result, type Visited, visit } from './visit.ts';

const USAGE = `npm run -s pages -- DIR [options]
  DIR                 has html/<key>.html.gz and gold/<key>.json
  --browser NAME      chromium (default) or firefox
  --dataset FILE      imported first, beside the bundled one; may be repeated
  --marking RULE      every (default): every mention is marked; first: the first of each actor and event
  --only WORD         only pages whose key has this in it
  --why               under each page, which gold paragraphs were not read and which must-not texts were
  --json              one JSON object a line`;

const EVERY = { actors: 'every', events: 'every', unmarked: 'every' } as const;

interface Options {
	readonly folder: string;
	readonly browser: BrowserName;
	readonly datasets: readonly string[];
	readonly marking: 'first' | 'every';
	readonly only: string;
	readonly why: boolean;
	readonly json: boolean;
}

function options(): Options {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			browser: { type: 'string', default: 'chromium' },
			dataset: { type: 'string', multiple: true, default: [] },
			marking: { type: 'string', default: 'every' },
			only: { type: 'string', default: '' },
			why: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	const [folder, ...more] = positionals;
	const { browser, marking, dataset: datasets, only, why, json } = values;
	if (folder === undefined || more.length > 0 || values.help) throw new Trouble(USAGE);
	if (browser !== 'chromium' && browser !== 'firefox') throw new Trouble(`--browser is chromium or firefox.`);
	if (marking !== 'every' && marking !== 'first') throw new Trouble(`--marking is every or first.`);
	const missing = datasets.find((file) => !existsSync(file));
	if (missing !== undefined) throw new Trouble(`${missing} is not there.`);
	return { folder, browser, marking, datasets, only, why, json };
}

async function buildIfNeeded(browser: BrowserName): Promise<void> {
	if (existsSync(distFolder(browser))) return;
	process.env.BROWSER = browser;
	await build({ logLevel: 'error' });
}

/** The text of each page in the same browser without the extension. */
async function plainTexts(browser: BrowserName, pages: readonly SavedPage[], site: LocalServer): Promise<string[]> {
	const bare = await launchBare(browser);
	try {
		const page = await bare.newPage();
		const texts: string[] = [];
		for (const saved of pages) {
			await page.goto(site.url(pathOf(saved)), { waitUntil: 'load' });
			texts.push(await textHash(page));
		}
		return texts;
	} finally {
		await bare.close();
	}
}

async function prepared(session: Session, { datasets, marking }: Options) {
	for (const file of datasets) await importDataset(session, file);
	const page = await session.browser.newPage();
	const desk = await openDesk(session, page);
	const items = storedItems({ ...DEFAULT_SETTINGS, ...(marking === 'every' ? EVERY : {}) });
	await desk.evaluate((stored) => {
		const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
		return api.storage.local.set(stored);
	}, items);
	await listen(desk);
	return { session, page, desk, meter: meterOf(session, page) };
}

function lines({ result, missing, wronglyRead }: Visited, why: boolean): string[] {
	const start = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 100);
	return [
		row(result),
		...result.errors.map((error) => `  error: ${error}`),
		...(why ? missing.map((text) => `  not read: ${start(text)}`) : []),
		...(why ? wronglyRead.map((text) => `  read: ${start(text)}`) : []),
	];
}

await main(async () => {
	const told = options();
	const pages = savedPages(told.folder).filter(({ key }) => key.includes(told.only));
	await buildIfNeeded(told.browser);
	const site = await serveSaved(pages);
	let session: Session | undefined;
	try {
		const texts = await plainTexts(told.browser, pages, site);
		session = await launch(told.browser);
		const on = await prepared(session, told);
		const results: Result[] = [];
		if (!told.json) say(HEAD);
		for (const [index, saved] of pages.entries()) {
			const visited = await visit(on, saved, site.url(pathOf(saved)), texts[index] ?? '');
			results.push(visited.result);
			say(told.json ? JSON.stringify(visited.result) : lines(visited, told.why).join('\n'));
		}
		if (!told.json) say(['', ...summary(results)].join('\n'));
		return 0;
	} finally {
		await session?.close();
		await site.close();
	}
});
