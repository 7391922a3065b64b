/** The reader's choices as another page of the extension would make them. */
/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { changedItems, DEFAULT_SETTINGS, type Settings } from '../../src/protocol/settings.ts';

/** Writes what differs from the defaults. */
export async function chooseSettings(desk: Page, choices: Partial<Settings>): Promise<void> {
	// What is back at its default must be written too, or the choice before it would hold.
	const items = {
		...Object.fromEntries(
			Object.entries(choices)
				.filter(([key]) => key !== 'sites')
				.map(([key, value]) => [`settings1.${key}`, value]),
		),
		...changedItems(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...choices }),
	};
	await desk.evaluate((wanted) => {
		const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
		return api.storage.sync.set(wanted);
	}, items);
}

export async function storedSettings(desk: Page): Promise<Record<string, unknown>> {
	return desk.evaluate(() => {
		const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
		return api.storage.sync.get(null);
	});
}

export async function forgetSettings(desk: Page): Promise<void> {
	await desk.evaluate(() => {
		const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
		return Promise.all([api.storage.sync.clear(), api.storage.local.clear()]);
	});
}
