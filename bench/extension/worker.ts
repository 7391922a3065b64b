/** A worker that has ended: how long until it has found the mentions of 100 kB, and how long for the shortest answer. */

import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/driver/launch.ts';
import { median } from '../measure.ts';
import { contentWorld } from './content-world.ts';

interface Reply {
	readonly ms: number;
	readonly ok: boolean;
	readonly mentions: number;
}

/** Asked by the content script in `page`, as in life. */
export async function deadWorker(
	session: Session,
	page: Page,
	blocks: readonly string[],
	rounds: number,
): Promise<{ ping: number; detect: number }> {
	const world = await contentWorld(page, session.extensionId);
	const ask = async (message: string) => {
		await session.stopBackground();
		return world.evaluate<Reply>(`(async () => {
			const start = performance.now();
			const reply = await chrome.runtime.sendMessage(${message});
			return { ms: performance.now() - start, ok: reply.ok, mentions: reply.value?.mentions.length ?? 0 };
		})()`);
	};
	// Kept in the page, so that sending them is part of the time and fetching them is not.
	await world.evaluate(`globalThis.benchBlocks = ${JSON.stringify(blocks)}; 0`);
	const detect = `{ type: 'detect', page: { url: 'http://127.0.0.1/bench' }, blocks: globalThis.benchBlocks }`;
	// The router answers what it does not know without looking anything up.
	const ping = `{ type: 'bench-ping' }`;
	const samples = { ping: [] as number[], detect: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		const short = await ask(ping);
		const long = await ask(detect);
		if (!long.ok || long.mentions === 0) throw new Error('The background found nothing.');
		samples.ping.push(short.ms);
		samples.detect.push(long.ms);
	}
	await world.detach();
	return { ping: median(samples.ping), detect: median(samples.detect) };
}
