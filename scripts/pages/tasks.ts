/** How long the extension kept a page's main thread. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../driver/launch.ts';
import { chromiumMeter } from './tasks-chromium.ts';
import { firefoxMeter } from './tasks-firefox.ts';

export interface MainThread {
	/** The most that it ran within one task of the thread. */
	readonly longestTaskMs: number;
	/** All that it ran on this page: gate, reading, marking. */
	readonly markingMs: number;
}

export interface Meter {
	start(): Promise<void>;
	stop(): Promise<MainThread>;
}

export function meterOf(session: Session, page: Page): Meter {
	const origin = session.extensionUrl('');
	return session.name === 'chromium' ? chromiumMeter(page, origin) : firefoxMeter(session, origin);
}
