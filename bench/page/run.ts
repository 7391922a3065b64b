/** The page's side: an ordinary page on this machine with the engine, the marks and their peers, in Chromium. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type LocalServer, serve } from '../../scripts/driver/server.ts';
import { ROOT, Trouble } from '../../scripts/lib/run.mjs';
import { plainChromium } from '../browser.ts';
import { bundlePage } from '../bundle.ts';
import { median } from '../measure.ts';
import { fileOf, type RunOptions, SIZES, type Size } from '../node/run.ts';
import type { Report } from '../rows.ts';

// Functions given to `evaluate` run in the page, where the bundle has put its global.
declare const bench: typeof import('./bench.ts');

export async function runPage(report: Report, { full, note }: RunOptions): Promise<void> {
	const folder = await bundlePage();
	const server = await serve(async (path) => {
		if (path === '/') return { body: await pageText() };
		if (path === '/bench.js') return { body: await readFile(join(folder, 'bench.js')), type: 'text/javascript' };
		if (path === '/1M.lex') return { body: await readFile(fileOf('1M', 'lex')) };
		return undefined;
	});
	const browser = await plainChromium();
	const fresh = async () => {
		const page = await browser.newPage();
		await page.goto(server.url('/'));
		await page.bringToFront();
		return page;
	};
	try {
		note('page: marks');
		await measureMarks(report, await fresh(), full ? 7 : 3);
		note('page: reading a lexicon from IndexedDB');
		await measureBlob(report, await fresh(), server);
		const sizes: Size[] = full ? ['1k', '10k', '100k', '1M'] : ['1k', '10k', '100k'];
		for (const size of sizes) {
			note(`page: ${size} aliases, modern-ahocorasick`);
			const page = await fresh();
			await measureAho(report, page, size);
			await page.close();
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

async function pageText(): Promise<string> {
	const marks = await readFile(join(ROOT, 'src', 'content', 'marks.css'), 'utf8');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
<style>body { max-width: 42rem; font: 1rem/1.5 serif }</style><style>${marks}</style>
<script src="/bench.js"></script></head><body></body></html>`;
}

async function measureAho(report: Report, page: Page, size: Size): Promise<void> {
	const { build, open, scan } = await page.evaluate((count) => bench.aho(count), SIZES[size]);
	const told = (what: string) => ({
		what: `${what}, Chromium, ${SIZES[size].toLocaleString('en')} aliases / modern-ahocorasick`,
		unit: 'ms',
	});
	report(`aho.scan.${size}`, { ours: scan.scan, peer: scan.aho }, told('bare scan'));
	report(`aho.detect.${size}`, { ours: scan.detect, peer: scan.aho }, told('full detect'));
	report(`aho.build.${size}`, { ours: build.ours, peer: build.peer }, told('build'));
	if (open !== undefined) report(`aho.open.${size}`, { ours: open.ours, peer: open.peer }, told('open what is stored'));
	const loop = { what: `bare scan, Chromium, 100 kB, ${SIZES[size].toLocaleString('en')} aliases / charCodeAt loop` };
	report(`chromium.scan.${size}`, { ours: scan.scan, peer: scan.loop }, { ...loop, unit: 'ms' });
}

async function measureBlob(report: Report, page: Page, server: LocalServer): Promise<void> {
	if (!existsSync(fileOf('1M', 'lex')))
		throw new Trouble('The Node part makes the lexicon of a million aliases: run it once.');
	const { bare, opened } = await page.evaluate((url) => bench.blob(url), server.url('/1M.lex'));
	report('lexicon.open.1M', { ours: opened, peer: bare });
}

async function measureMarks(report: Report, page: Page, rounds: number): Promise<void> {
	const ours: number[] = [];
	const withReading: number[] = [];
	const peer: number[] = [];
	const layouts: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const { reading } = await page.evaluate(() => bench.prepareOurs());
		const before = await layoutCount(page);
		const { marking, marks } = await page.evaluate(() => bench.markOurs());
		layouts.push((await layoutCount(page)) - before);
		ours.push(marking);
		withReading.push(reading + marking);
		const theirs = await page.evaluate(() => bench.markJs());
		peer.push(theirs.marking);
		if (marks !== 2000 || theirs.marks !== 2000) throw new Error(`${marks} and ${theirs.marks} marks, not 2,000.`);
	}
	report('marks.time', { ours: median(ours), peer: median(peer) });
	report('marks.layouts', { ours: Math.max(...layouts), peer: 1 });
	report(
		'marks.reading',
		{ ours: median(withReading), peer: median(peer) },
		{ what: '2,000 marks on 10,000 text nodes, reading the text included / mark.js', unit: 'ms' },
	);
}

async function layoutCount(page: Page): Promise<number> {
	return (await page.metrics()).LayoutCount ?? Number.NaN;
}
