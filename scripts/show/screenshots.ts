/** Pictures of the surfaces: the page with its marks, an event's and an actor's card, the popup, the story panel. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardIsOpen, cardText, inCard } from '../driver/card.ts';
import { openDesk, webTab } from '../driver/extension.ts';
import type { Session } from '../driver/launch.ts';
import { hover, type Mark } from '../driver/marks.ts';
import { until } from '../driver/wait.ts';
import { ROOT, say } from '../lib/run.mjs';
import type { Found } from './report.ts';

const FOLDER = join(ROOT, 'screenshots');
/** The popup sizes itself; in a tab of its own it needs a frame about as wide as the real one. */
const POPUP = { width: 400, height: 600 };

export async function takeScreenshots(session: Session, page: Page, { marks, story, person }: Found): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	await page.bringToFront();
	await shoot(page, 'page');
	const events = marks.filter(({ kind }) => kind === 'event');
	await shootCard(page, 'card-event', events, (title) => story === undefined || title === story.name);
	await shootCard(page, 'card-actor', person === undefined ? [] : [person], () => true);
	const popup = await session.openPopup(page);
	await until('the popup to speak of the page', () =>
		popup.evaluate(() => document.querySelector('[aria-live]')?.textContent),
	);
	if (session.name === 'firefox') {
		await popup.setViewport(POPUP);
		await popup.bringToFront();
	}
	await shoot(popup, 'popup');
	await shootPanel(session, page);
}

/** Beside the page it is narrow and a list; in a tab there is room for the table. */
async function shootPanel(session: Session, page: Page): Promise<void> {
	const tab = await webTab(await openDesk(session, page));
	const panel = await session.openExtensionPage(`src/panel/index.html?tab=${tab}`);
	for (const [name, width] of [
		['panel', 360],
		['panel-wide', 1280],
	] as const) {
		await panel.setViewport({ width, height: 900 });
		await until('the panel to have something to say', () =>
			panel.evaluate(() => !['asking', 'working'].includes(document.querySelector('main')?.dataset.state ?? 'asking')),
		);
		await shoot(panel, name);
	}
}

/** Opens the cards of marks until one has the wanted title; the last one tried stands in when none has. */
async function shootCard(page: Page, name: string, marks: readonly Mark[], wanted: (title: string) => boolean) {
	for (const [index, mark] of marks.entries()) {
		await hover(page, mark.text);
		await cardText(page);
		const title = (await inCard(page, (root) => root.querySelector('h2')?.innerText)) ?? '';
		const last = index === marks.length - 1;
		if (wanted(title) || last) {
			await settled(page);
			await shoot(page, name);
		}
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await cardIsOpen(page)));
		if (wanted(title)) return;
	}
}

/** Waits for entry transitions, so that no picture shows a half-transparent card. */
async function settled(page: Page): Promise<void> {
	await inCard(page, async (root) => {
		const running = [...root.getAnimations(), ...root.host.getAnimations({ subtree: true })];
		await Promise.allSettled(running.map((animation) => animation.finished));
	});
}

async function shoot(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
	say(`Screenshot: screenshots/${name}.png`);
}
