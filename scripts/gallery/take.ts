/** One picture: the scene with its settings, settled, and everything put back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inCard } from '../driver/card.ts';
import { chooseSettings, forgetSettings } from '../driver/settings.ts';
import { ROOT } from '../lib/run.mjs';
import type { Messages } from '../locales/check.ts';
import type { Scene } from './scenes.ts';
import type { Look, Stage } from './stage.ts';

/** The words of the interface in a language. */
export function wordsIn(language: string): Messages {
	const file = join(ROOT, 'public', '_locales', language, 'messages.json');
	const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
	return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

export async function take(stage: Stage, scene: Scene, look: Look, path: string): Promise<void> {
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
