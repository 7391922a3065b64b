/** What a scene of the gallery plays on: a browser in one language, the demonstration articles, colours and widths. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openDesk } from '../driver/extension.ts';
import { launch, type Session } from '../driver/launch.ts';
import { folder, serve } from '../driver/server.ts';
import type { BrowserName } from '../lib/browsers.mjs';
import type { Messages } from '../locales/check.ts';

export const SCHEMES = ['light', 'dark', 'forced'] as const;
/** `forced`: the reader's own few colours, as in Windows' contrast themes. */
export type Scheme = (typeof SCHEMES)[number];

export interface Size {
	readonly name: 'narrow' | 'wide' | 'popup' | 'store';
	readonly width: number;
	readonly height: number;
}

export interface Look {
	readonly scheme: Scheme;
	readonly size: Size;
}

export interface Stage {
	readonly session: Session;
	/** A page of the extension, to store settings through. */
	readonly desk: Page;
	/** The words of the interface in the language of the session. */
	readonly words: Messages;
	/** The one tab for web pages, with a page of the demonstration in it. */
	readonly article: (path: string, look: Look) => Promise<Page>;
	readonly extensionPage: (path: string, look: Look) => Promise<Page>;
	readonly popup: (article: Page, look: Look) => Promise<Page>;
	close(): Promise<void>;
}

/** No article, though it is a page of the web. */
const PLAIN = '<!doctype html><html lang="en"><title>Timetable</title><p>Trains leave every hour.</p></html>';

export async function openStage(
	browser: BrowserName,
	language: string,
	words: Messages,
	scheme: Scheme,
): Promise<Stage> {
	const demo = folder(fileURLToPath(new URL('../../demo', import.meta.url)));
	const site = await serve((path) => (path === '/plain' ? { body: PLAIN } : demo(path)));
	const session = await launch(browser, { language, scheme: scheme === 'dark' ? 'dark' : 'light' });
	const tab = await session.browser.newPage();
	const desk = await openDesk(session, tab);
	return {
		session,
		desk,
		words,
		async article(path, look) {
			await dress(session, tab, look);
			await tab.goto(site.url(path));
			await tab.bringToFront();
			return tab;
		},
		async extensionPage(path, look) {
			const page = await session.openExtensionPage(path);
			await dress(session, page, look);
			await page.bringToFront();
			return page;
		},
		async popup(article, look) {
			const page = await session.openPopup(article);
			await dress(session, page, look);
			if (session.name === 'firefox') await page.bringToFront();
			return page;
		},
		async close() {
			await session.close();
			await site.close();
		},
	};
}

/** Firefox takes its colours from the profile (see `openStage`) and cannot be told forced ones. */
async function dress({ name }: Session, page: Page, { scheme, size }: Look): Promise<void> {
	await page.setViewport({ width: size.width, height: size.height });
	if (name === 'firefox') return;
	// The driver's own call refuses features that it does not know, forced colours among them.
	const cdp = await page.createCDPSession();
	await cdp.send('Emulation.setEmulatedMedia', {
		features: [
			{ name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
			{ name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
			{ name: 'prefers-reduced-motion', value: 'reduce' },
		],
	});
	dressed.add(cdp);
}

/** Kept, because the emulation ends with the connection that asked for it. */
const dressed = new Set<unknown>();
