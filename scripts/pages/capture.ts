/**
 * What the content script has read, overheard: an extension page gets every message of a content script as the
 * background does, and leaves the answering to it. No test build is needed.
 */
/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';

interface Overheard {
	readonly blocks: readonly string[];
}

export async function listen(desk: Page): Promise<void> {
	await desk.evaluate(() => {
		const scope = globalThis as unknown as { browser?: typeof chrome; overheard: unknown[] };
		scope.overheard = [];
		(scope.browser ?? chrome).runtime.onMessage.addListener((message: { type?: string }) => {
			if (message?.type === 'detect') scope.overheard.push(message);
			return undefined;
		});
	});
}

/** The blocks of the last reading since the last call; none when nothing was read. */
export async function takeBlocks(desk: Page): Promise<readonly string[]> {
	const messages = (await desk.evaluate(() => {
		const scope = globalThis as unknown as { overheard: unknown[] };
		return scope.overheard.splice(0);
	})) as Overheard[];
	return messages.at(-1)?.blocks ?? [];
}
