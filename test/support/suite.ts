/** One suite in both browsers: a real browser with the built extension, the tests' site, one tab for web pages. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { openDesk } from '../../scripts/driver/extension.ts';
import { launch, type Session } from '../../scripts/driver/launch.ts';
import type { Handler, LocalServer } from '../../scripts/driver/server.ts';
import { startSite } from './site.ts';

export interface Stage {
	readonly session: Session;
	readonly site: LocalServer;
	/** The one tab for web pages: `pageStatus` takes the answer of whichever page answers. */
	readonly page: Page;
	/** A page of the extension in the background, to ask through. */
	readonly desk: Page;
	/** Opens a page of the site in the tab for web pages. */
	open(path: string): Promise<Page>;
}

const BROWSERS = ['chromium', 'firefox'] as const;

/** `define` gets a stage whose parts are there once its tests run. */
export function inEachBrowser(title: string, define: (stage: Stage) => void, more?: Handler): void {
	describe.each(BROWSERS)(`${title} in %s`, (name) => {
		const stage = {} as { -readonly [K in keyof Stage]: Stage[K] };
		beforeAll(async () => {
			stage.site = await startSite(more);
			stage.session = await launch(name, { language: 'en' });
			stage.page = await stage.session.browser.newPage();
			stage.desk = await openDesk(stage.session, stage.page);
			stage.open = async (path) => {
				await stage.page.goto(stage.site.url(path));
				await stage.page.bringToFront();
				return stage.page;
			};
		});
		afterAll(async () => {
			await stage.session?.close();
			await stage.site?.close();
		});
		define(stage);
	});
}
