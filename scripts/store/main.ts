/**
 * `npm run store [-- --language en,uk,ru]`: the pictures that the stores ask for, taken of the running product, in
 * `screenshots/store/LANGUAGE`. 1280 by 800 is the size of both stores; the tile of 440 by 280 is the Chrome Web Store's.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENES } from '../gallery/scenes.ts';
import { openStage, type Size, type Stage } from '../gallery/stage.ts';
import { take, wordsIn } from '../gallery/take.ts';
import { main, ROOT, say, Trouble } from '../lib/run.mjs';
import { tile } from './tile.ts';

const LANGUAGES = ['en', 'uk', 'ru'];
const SIZE: Size = { name: 'store', width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** In the order in which the stores show them. */
const PICTURES: readonly (readonly [file: string, scene: string])[] = [
	['1-event', 'card of an event'],
	['2-panel', 'panel'],
	['3-actor', 'card of an actor'],
	['4-import', 'options, import report'],
	['5-welcome', 'welcome, a card'],
];

async function takeTile(stage: Stage, path: string): Promise<void> {
	const page = await stage.session.browser.newPage();
	await page.setViewport(TILE);
	await page.setContent(tile(stage.words));
	await page.screenshot({ path: path as `${string}.png` });
	await page.close();
}

await main(async () => {
	const { values } = parseArgs({ options: { language: { type: 'string', default: LANGUAGES.join() } } });
	const look = { scheme: 'light', size: SIZE } as const;
	for (const language of LANGUAGES.filter((one) => values.language.split(',').includes(one))) {
		const folder = join(ROOT, 'screenshots', 'store', language);
		mkdirSync(folder, { recursive: true });
		const stage = await openStage('chromium', language, wordsIn(language), look.scheme);
		try {
			for (const [file, name] of PICTURES) {
				const scene = SCENES.find((one) => one.name === name);
				if (scene === undefined) throw new Trouble(`The gallery has no scene "${name}".`);
				// Stores take the size of a window, never a whole page.
				await take(stage, { ...scene, full: false }, look, join(folder, `${file}.png`));
			}
			await takeTile(stage, join(folder, 'tile.png'));
		} finally {
			await stage.close();
		}
		say(`${language}: ${PICTURES.length + 1} pictures in screenshots/store/${language}`);
	}
	return 0;
});
