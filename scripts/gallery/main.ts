/**
 * `npm run gallery [-- options]`: pictures of every page, card and state in light, dark and forced colours, narrow and
 * wide, in the three languages, with a contact sheet. Needs a build. Firefox has its own words and its forms of plurals
 * and dates in other languages only with language packs, which a driver's profile lacks, so there it is English.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../lib/browsers.mjs';
import { main, ROOT, say, Trouble } from '../lib/run.mjs';
import { SCENES } from './scenes.ts';
import { contactSheet, type Picture } from './sheet.ts';
import { openStage, SCHEMES, type Scheme } from './stage.ts';
import { take, wordsIn } from './take.ts';

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
