/** What the content script costs: a page that is no article, and articles. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openDesk } from '../../scripts/driver/extension.ts';
import type { Session } from '../../scripts/driver/launch.ts';
import { marksAppear } from '../../scripts/driver/marks.ts';
import type { LocalServer } from '../../scripts/driver/server.ts';
import { chooseSettings, forgetSettings } from '../../scripts/driver/settings.ts';
import { until } from '../../scripts/driver/wait.ts';
import { CACHE } from '../bundle.ts';
import { median } from '../measure.ts';
import type { Report } from '../rows.ts';
import { contentWorld } from './content-world.ts';
import { MANY_MARKS, PATHS } from './site.ts';
import { ourTasks } from './trace.ts';

const ROUNDS = 5;

export interface Stage {
	readonly session: Session;
	readonly site: LocalServer;
	readonly page: Page;
}

export async function measureGate(report: Report, { session, site, page }: Stage): Promise<void> {
	const blank = await installBlank(session);
	const sums: number[] = [];
	const least: number[] = [];
	let woken = 0;
	let observers = 0;
	for (let round = 0; round < ROUNDS; round++) {
		await session.stopBackground();
		const spent = async (extensionId: string) => {
			await page.goto('about:blank');
			const tasks = await ourTasks(page, extensionId, async () => {
				await page.goto(site.url(PATHS.shop));
				await idle();
			});
			return tasks.reduce((sum, task) => sum + task, 0);
		};
		least.push(await spent(blank));
		sums.push(await spent(session.extensionId));
		// Any message would have started the background again.
		woken = Math.max(woken, session.browser.targets().filter((target) => target.type() === 'service_worker').length);
		const world = await contentWorld(page, session.extensionId);
		observers = Math.max(observers, await world.count('MutationObserver'));
		await world.detach();
	}
	report('gate.time', { ours: median(sums), peer: 2 });
	report(
		'gate.own',
		{ ours: median(sums), peer: median(least) },
		{ what: 'page that is no article: script on the main thread / an empty content script', unit: 'ms' },
	);
	report('gate.messages', { ours: woken, peer: 1 });
	report('gate.observers', { ours: observers, peer: 1 });
}

/** An extension of one empty content script: what the browser itself takes for any. Its id. */
function installBlank({ browser }: Session): Promise<string> {
	const folder = join(CACHE, 'blank');
	mkdirSync(join(folder, 'src', 'content'), { recursive: true });
	writeFileSync(join(folder, 'src', 'content', 'main.js'), '(function () {})();');
	const script = { js: ['src/content/main.js'], matches: ['http://*/*'] };
	const manifest = { manifest_version: 3, name: 'Blank', version: '1', content_scripts: [script] };
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return browser.installExtension(folder);
}

export async function measureArticles(report: Report, stage: Stage): Promise<void> {
	for (const [id, path] of [
		['', PATHS.article],
		['.100kB', PATHS.longArticle],
	] as const) {
		const { longest, toMarks } = await measureArticle(stage, path);
		report(`article.task${id}`, { ours: longest, peer: 50 });
		report(`article.marks${id}`, { ours: toMarks, peer: 150 });
	}
}

/** With every mention marked, which is the most that there is to do. */
export async function measureManyNodes(report: Report, { session, site, page }: Stage): Promise<void> {
	const desk = await openDesk(session, page);
	await chooseSettings(desk, { actors: 'every' });
	const longest: number[] = [];
	// The first one wakes the background, and is not counted.
	for (let round = 0; round <= ROUNDS; round++) {
		await page.goto('about:blank');
		const tasks = await ourTasks(page, session.extensionId, async () => {
			await page.goto(site.url(PATHS.manyNodes));
			await until('all marks', async () => (await page.evaluate(countMarks)) >= MANY_MARKS);
		});
		if (round > 0) longest.push(Math.max(...tasks));
	}
	report('article.task.nodes', { ours: median(longest), peer: 50 });
	await forgetSettings(desk);
	await desk.close();
}

/** Runs in the page. */
function countMarks(): number {
	return [...CSS.highlights].reduce(
		(sum, [name, { size }]) => (name.startsWith('counterpoint-actor-') ? sum + size : sum),
		0,
	);
}

async function measureArticle(
	{ session, site, page }: Stage,
	path: string,
): Promise<{ longest: number; toMarks: number }> {
	const longest: number[] = [];
	const toMarks: number[] = [];
	// Wakes the background, and is not counted.
	await page.goto(site.url(path));
	await marksAppear(page);
	for (let round = 0; round < ROUNDS; round++) {
		await page.goto('about:blank');
		const tasks = await ourTasks(page, session.extensionId, async () => {
			await page.goto(site.url(path));
			await marksAppear(page);
		});
		longest.push(Math.max(...tasks));
	}
	const watcher = await page.evaluateOnNewDocument(watchMarks);
	for (let round = 0; round < ROUNDS; round++) {
		await page.goto('about:blank');
		await page.goto(site.url(path));
		const marked = await until('the first mark', () =>
			page.evaluate(() => Number(document.documentElement.lang && (globalThis as { firstMark?: number }).firstMark)),
		);
		const ready = await page.evaluate(() => {
			const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			return navigation?.domContentLoadedEventEnd ?? Number.NaN;
		});
		toMarks.push(marked - ready);
	}
	await page.removeScriptToEvaluateOnNewDocument(watcher.identifier);
	return { longest: median(longest), toMarks: median(toMarks) };
}

/** Runs in the page: looks for our highlights every few milliseconds and notes when they came. */
function watchMarks(): void {
	const timer = setInterval(() => {
		for (const [name, highlight] of CSS.highlights) {
			if (!name.startsWith('counterpoint-') || highlight.size === 0) continue;
			(globalThis as { firstMark?: number }).firstMark = performance.now();
			clearInterval(timer);
			return;
		}
	}, 4);
}

/**
 * Longer than the content script lets itself wait for an idle moment, several times over. By this side's clock: anything
 * that ran in the page meanwhile would be counted as ours.
 */
function idle(): Promise<void> {
	return new Promise((done) => setTimeout(done, 1200));
}
