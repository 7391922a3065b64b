/** Imports a dataset file the way a reader does: chosen on the options page, checked there, confirmed. */
import type { ElementHandle } from 'puppeteer-core';
import { askBackground } from './extension.ts';
import type { Session } from './launch.ts';
import { until } from './wait.ts';

/** @throws Error with what the options page says when it refuses the file. */
export async function importDataset(session: Session, path: string): Promise<void> {
	const options = await session.openExtensionPage('src/options/index.html');
	await options.bringToFront();
	const versions = async () => {
		const { datasets } = await askBackground(options, 'datasets', {});
		return JSON.stringify(datasets.map(({ id, version }) => [id, version]));
	};
	const before = await until('the list of datasets', versions);
	const input = await options.waitForSelector('input[type="file"]', { hidden: true });
	await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
	const button = await until(
		`${path} to be checked`,
		async () => {
			const found = await options.evaluateHandle(() =>
				[...document.querySelectorAll('button')].find((one) => !one.disabled && one.innerText.trim() === 'Import'),
			);
			const element = found.asElement();
			const said = await options.evaluate(() => document.body.innerText);
			if (element === null) throw new Error(said.slice(said.indexOf('Import')).replace(/\s+/g, ' '));
			return element as ElementHandle<HTMLButtonElement>;
		},
		{ timeout: 30_000 },
	);
	await button.click();
	await until(`${path} to be imported`, async () => (await versions()) !== before, { timeout: 120_000 });
	// The rows are there before the page has heard of it, and only the page tells the background.
	await options.waitForSelector('.job-line.notice');
	await options.close();
}
