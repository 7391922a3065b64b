/**
 * `npm run gallery [-- options]`: pictures of every page, card and state in light, dark and forced colours, narrow and
 * wide, in the three languages, with a contact sheet. Needs a build. Firefox has its own words and its forms of plurals
 * and dates in other languages only with language packs, which a driver's profile lacks, so there it is English.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { inCard } from '../driver/card.ts';
import { chooseSettings, forgetSettings } from '../driver/settings.ts';
import type { BrowserName } from '../lib/browsers.mjs';
import { main, ROOT, say, Trouble } from '../lib/run.mjs';
import type { Messages } from '../locales/check.ts';
import { SCENES, type Scene } from './scenes.ts';
import { contactSheet, type Picture } from './sheet.ts';
import { type Look, openStage, SCHEMES, type Scheme, type Stage } from './stage.ts';

const LANGUAGES = ['en', 'uk', 'ru'];

const HELP = `npm run gallery -- [options]
  --browser chromium|firefox   (default: chromium)
  --language en,uk,ru          some of the languages
  --scheme light,dark,forced   some of the colours
  --only TEXT                  scenes whose name contains this
  --out FOLDER                 (default: screenshots/gallery)`;

function readArguments() {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({
		options: {
			browser: { ...text, default: 'chromium' },
			language: text,
			scheme: text,
			only: text,
			out: text,
			help: { type: 'boolean' },
		},
	});
	const { browser } = values;
	if (browser !== 'chromium' && browser !== 'firefox') throw new Trouble(HELP);
	const own =
		browser === 'firefox'
			? { languages: ['en'], schemes: ['light', 'dark'] }
			: { languages: LANGUAGES, schemes: [...SCHEMES] };
	const some = (wanted: string | undefined, all: readonly string[]) =>
		all.filter((one) => (wanted ?? one).split(',').includes(one));
	return {
		...values,
		browser: browser as BrowserName,
		languages: some(values.language, own.languages),
		schemes: some(values.scheme, own.schemes) as Scheme[],
		scenes: SCENES.filter(({ name }) => name.includes(values.only ?? '')),
		folder: resolve(values.out ?? join(ROOT, 'screenshots', 'gallery'), browser),
	};
}

function wordsIn(language: string): Messages {
	const file = join(ROOT, 'public', '_locales', language, 'messages.json');
	const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
	return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

async function take(stage: Stage, scene: Scene, look: Look, path: string): Promise<void> {
	await chooseSettings(stage.desk, scene.settings ?? {});
	let page: Page | undefined;
	try {
		page = await scene.open(stage, look);
		await settled(page);
		await page.screenshot({ path: path as `${string}.png`, fullPage: scene.full ?? false });
	} finally {
		// The tab of web pages stays; what belongs to the extension goes, and with it the popup's hold on the window.
		if (page !== undefined && (await page.evaluate(() => location.protocol.endsWith('extension:')))) await page.close();
		await forgetSettings(stage.desk);
	}
}

/** Waits for entry transitions, so that no picture shows a half-transparent card. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await inCard(page, async (root) => {
		await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
	});
}

await main(async () => {
	const { help, browser, languages, schemes, scenes, folder } = readArguments();
	if (help) {
		say(HELP);
		return 0;
	}
	mkdirSync(folder, { recursive: true });
	const pictures: Picture[] = [];
	const failures: string[] = [];
	for (const language of languages) {
		for (const scheme of schemes) {
			const stage = await openStage(browser, language, wordsIn(language), scheme);
			for (const scene of scenes) {
				for (const size of scene.sizes) {
					const picture = { scene: scene.name, scheme, size: size.name, language };
					const file = `${Object.values(picture).join('-').replace(/\W+/g, '-')}.png`;
					try {
						await take(stage, scene, { scheme, size }, join(folder, file));
						pictures.push({ ...picture, file });
					} catch (error) {
						failures.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
					}
				}
			}
			await stage.close();
			say(`${language}, ${scheme}: ${pictures.length} pictures`);
		}
	}
	writeFileSync(join(folder, 'index.html'), contactSheet(browser, pictures, failures));
	say(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
	if (failures.length > 0) throw new Trouble(failures.join('\n'));
	return 0;
});
