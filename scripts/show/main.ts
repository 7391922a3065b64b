/** Opens one page in a browser with the extension: in a window until it is closed, or headless with a report. */
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../driver/launch.ts';
import type { BrowserName } from '../lib/browsers.mjs';
import { main, say, Trouble } from '../lib/run.mjs';
import { printReport } from './report.ts';
import { takeScreenshots } from './screenshots.ts';
import { openTarget, type TargetOptions } from './target.ts';

/** What `start.mjs` decided, as JSON in the environment: arguments would be quoted differently on each system. */
interface ShowOptions extends TargetOptions {
	readonly browser: BrowserName;
	readonly headless: boolean;
	readonly executablePath: string;
}

async function goTo(page: Page, url: string): Promise<void> {
	try {
		// Not `load`: advertisements of a live news page may load for a minute.
		await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 45_000 });
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
		throw new Trouble(`${url} could not be opened: there is no network, or the site does not answer.\n(${reason})`);
	}
}

function closedByReader(session: Session): Promise<void> {
	return new Promise((resolve) => {
		session.browser.on('disconnected', () => resolve());
		// Closing the last window does not end the browser on every system.
		session.browser.on('targetdestroyed', async () => {
			const pages = await session.browser.pages().catch(() => []);
			if (pages.length === 0) resolve();
		});
	});
}

await main(async () => {
	const options = JSON.parse(process.env.COUNTERPOINT_SHOW ?? '{}') as ShowOptions;
	const target = await openTarget(options);
	const { headless, executablePath } = options;
	let session: Session | undefined;
	try {
		session = await launch(options.browser, { headless, executablePath });
		const [first] = await session.browser.pages();
		// Only pages that the driver has opened get its size of window.
		const page = headless || first === undefined ? await session.browser.newPage() : first;
		await goTo(page, target.url);
		if (headless) {
			const found = await printReport(session, page);
			await takeScreenshots(session, page, found);
		} else {
			say(`Open: ${target.url}\nHover over a marked name. Close the browser to end.`);
			await closedByReader(session);
		}
		return 0;
	} finally {
		await session?.close();
		await target.close();
	}
});
