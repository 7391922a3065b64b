/** One saved page in a browser with the extension: what it did there, and at what cost. */
import type { Page } from 'puppeteer-core';
import { collectErrors } from '../driver/errors.ts';
import { pageStatus } from '../driver/extension.ts';
import type { Session } from '../driver/launch.ts';
import { takeBlocks } from './capture.ts';
import { coverage, missing, readGold, wronglyRead } from './gold.ts';
import { countMarks } from './marks.ts';
import type { SavedPage } from './saved.ts';
import type { Meter } from './tasks.ts';
import { textHash } from './text.ts';

export interface Result {
	readonly key: string;
	/** The gate opened. */
	readonly article: boolean;
	/** Marked ranges. */
	readonly marks: number;
	/** The text content is what it is without the extension. */
	readonly textUnchanged: boolean;
	/** What the extension threw or logged as an error. */
	readonly errors: readonly string[];
	/** Share of gold paragraphs that were read; null without gold. */
	readonly coverage: number | null;
	/** Marks in texts that are none of the article's; null where gold names no such texts. */
	readonly marksInMustNot: number | null;
	readonly longestTaskMs: number;
	readonly markingMs: number;
}

/** A result, and what to look at when it is not what was wished for. */
export interface Visited {
	readonly result: Result;
	readonly missing: readonly string[];
	readonly wronglyRead: readonly string[];
}

export interface Visit {
	readonly session: Session;
	readonly page: Page;
	readonly desk: Page;
	readonly meter: Meter;
}

/** Page scripts are off, so nothing comes later than this. */
const PATIENCE = 1500;

export async function visit(on: Visit, saved: SavedPage, url: string, plainText: string): Promise<Visited> {
	const { session, page, desk, meter } = on;
	const gold = readGold(saved.gold);
	const errors = await collectErrors(session, page);
	await takeBlocks(desk);
	await meter.start();
	await page.goto(url, { waitUntil: 'load' });
	const status = await pageStatus(desk, { patience: PATIENCE });
	const { longestTaskMs, markingMs } = await meter.stop();
	const blocks = await takeBlocks(desk);
	const { marks, inMustNot } = await countMarks(page, gold?.mustNot ?? []);
	const result: Result = {
		key: saved.key,
		article: status.state !== 'not-article' && status.state !== 'off',
		marks,
		textUnchanged: (await textHash(page)) === plainText,
		errors: [...(await errors.stop()), ...(status.error === undefined ? [] : [status.error])],
		coverage: coverage(gold, blocks),
		marksInMustNot: gold === undefined || gold.mustNot.length === 0 ? null : inMustNot,
		longestTaskMs: round(longestTaskMs),
		markingMs: round(markingMs),
	};
	return {
		result,
		missing: gold === undefined ? [] : missing(gold, blocks),
		wronglyRead: gold === undefined ? [] : wronglyRead(gold, blocks),
	};
}

function round(milliseconds: number): number {
	return Math.round(milliseconds * 10) / 10;
}
