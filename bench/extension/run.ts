/** The extension's side: the built extension in a real Chromium, each part from the state that its budget speaks of. */
import { existsSync } from 'node:fs';
import { askBackground } from '../../scripts/driver/extension.ts';
import { launch, type Session } from '../../scripts/driver/launch.ts';
import { until } from '../../scripts/driver/wait.ts';
import { Trouble } from '../../scripts/lib/run.mjs';
import { datasetWithAliases } from '../data/aliases.ts';
import { textOf } from '../data/text.ts';
import { fileOf, type RunOptions } from '../node/run.ts';
import type { Report } from '../rows.ts';
import { ensureBuilt, measureSize } from './build.ts';
import { importActors, importPersons, installLexicon } from './import.ts';
import { measureArticles, measureGate, measureManyNodes, type Stage } from './pages.ts';
import { firstKey } from './popup.ts';
import { bundledBlocks, PATHS, startSite } from './site.ts';
import { deadWorker } from './worker.ts';

/** From the field's appearance to a reader's first key. */
const READERS_PAUSE = 300;

export async function runExtension(report: Report, { full, note, mayBuild }: RunOptions): Promise<void> {
	await ensureBuilt(note, mayBuild);
	measureSize(report);
	await inSession((stage) => measurePages(report, stage, full ? 15 : 7, note));

	// Each in a browser of its own: what an import has once taken, its process keeps.
	note('extension: import of 25,000 actors');
	const small = await inSession(({ session }) => importActors(session, 25_000, 'bench-25k'));
	note('extension: import of 25,000 and of 100,000 persons of FollowTheMoney');
	const fewPersons = await inSession(({ session }) => importPersons(session, 25_000));
	const persons = await inSession(({ session }) => importPersons(session, 100_000));
	report(
		'import.ftm.time',
		{ ours: persons.seconds, peer: 60 },
		{ what: 'import of 100,000 persons of FollowTheMoney / limit of 60 s', unit: 's' },
	);
	report(
		'import.ftm.memory',
		{ ours: persons.peak ?? Number.NaN, peer: fewPersons.peak ?? Number.NaN },
		{ what: 'the same: peak memory above rest, 100,000 / 25,000 persons', unit: 'MB' },
	);
	await inSession(async ({ session, page, site }) => {
		note('extension: import of 100,000 actors');
		const large = await importActors(session, 100_000, 'bench-100k');
		report('import.time', { ours: large.seconds, peer: 60 });
		report(
			'import.progress',
			{ ours: large.silence, peer: large.seconds },
			{ what: 'import of 100,000 actors: longest time without a sign of progress / whole time', unit: 's' },
		);
		report('import.memory', { ours: large.peak ?? Number.NaN, peer: small.peak ?? Number.NaN });
		note('extension: cold popup, 100,000 entries');
		await page.goto(site.url(PATHS.article));
		const { key, opening } = await firstKey(session, page, 0);
		const rested = await firstKey(session, page, READERS_PAUSE);
		report('popup.first', { ours: key, peer: 50 });
		report(
			'popup.opening',
			{ ours: opening, peer: key },
			{ what: 'cold popup, 100,000 entries: opening to first results / first key to results', unit: 'ms' },
		);
		report(
			'popup.rested',
			{ ours: rested.key, peer: 50 },
			{ what: 'cold popup, 100,000 entries, 300 ms after the field: first key to results / 50 ms', unit: 'ms' },
		);
	});
}

async function measurePages(report: Report, stage: Stage, rounds: number, note: (line: string) => void): Promise<void> {
	const { session, site, page } = stage;
	note('extension: a page that is no article');
	await measureGate(report, stage);
	note('extension: articles');
	await measureArticles(report, stage);
	note('extension: a page of 50,000 text nodes');
	await measureManyNodes(report, stage);

	note('extension: dead worker, bundled dataset');
	await page.goto(site.url(PATHS.shop));
	const bundled = await deadWorker(session, page, bundledBlocks(), rounds);
	report('worker.bundled', { ours: bundled.detect, peer: bundled.ping });

	note('extension: dead worker, 1,000,000 aliases');
	if (!existsSync(fileOf('1M', 'lex'))) throw new Trouble('The Node part makes the lexicon of a million aliases.');
	await installLexicon(session, fileOf('1M', 'lex'), 'bench', 1_000_000);
	const { blocks } = textOf(100_000, datasetWithAliases(1_000_000));
	const million = await deadWorker(session, page, blocks, rounds);
	report('worker.1M', { ours: million.detect, peer: million.ping });
}

/** A browser with a new profile and the bundled dataset, and one tab. */
async function inSession<T>(use: (stage: Stage) => Promise<T>): Promise<T> {
	const site = await startSite();
	const session = await launch('chromium', { language: 'en' });
	try {
		await installed(session);
		return await use({ session, site, page: await session.browser.newPage() });
	} finally {
		await session.close();
		await site.close();
	}
}

/** The bundled dataset is there once the first start is over. */
async function installed(session: Session): Promise<void> {
	const page = await session.openExtensionPage('src/options/index.html');
	await until('the bundled dataset', async () => (await askBackground(page, 'datasets', {})).datasets.length > 0);
	await page.close();
}
