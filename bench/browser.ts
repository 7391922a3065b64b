/** Chromium for the benchmark, without an extension, and the local server that it reads from. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../scripts/lib/browsers.mjs';
import { Trouble } from '../scripts/lib/run.mjs';

export async function plainChromium(): Promise<Browser> {
	const executablePath = findBrowser('chromium');
	if (executablePath === undefined) throw new Trouble('No Chromium found: set CHROME_PATH.');
	return puppeteer.launch({
		executablePath,
		pipe: true,
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
		protocolTimeout: 600_000,
	});
}
