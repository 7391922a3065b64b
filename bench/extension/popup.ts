/**
 * The popup, opened while the background is dead. The key is pressed as soon as the driver sees the field, which no
 * reader can do: whatever the background still has to do then is part of the time from the key to the results. From the
 * opening (the start of the popup's navigation) to the same results is told beside it, and the same after a reader's pause.
 */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/driver/launch.ts';
import { median } from '../measure.ts';

const KEYS = ['m', 'k', 'в'];

export interface FirstKey {
	/** Milliseconds from the input event to the first option. */
	readonly key: number;
	/** Milliseconds from the opening to the first option. */
	readonly opening: number;
}

/** `pause`: milliseconds between the field's appearance and the key. */
export async function firstKey(session: Session, article: Page, pause: number): Promise<FirstKey> {
	const samples: FirstKey[] = [];
	for (const key of KEYS) {
		await session.stopBackground();
		const popup = await session.openPopup(article);
		await popup.waitForSelector('[role="combobox"]');
		await popup.evaluate(watchResults);
		await popup.focus('[role="combobox"]');
		await popup.keyboard.press('Backspace');
		await setTimeout(pause);
		await popup.keyboard.sendCharacter(key);
		const took = await popup.waitForFunction(() => (globalThis as { firstResult?: FirstKey }).firstResult, {
			timeout: 60_000,
			polling: 50,
		});
		samples.push((await took.jsonValue()) ?? { key: Number.NaN, opening: Number.NaN });
		await popup.close();
	}
	return { key: median(samples.map(({ key }) => key)), opening: median(samples.map(({ opening }) => opening)) };
}

/** Runs in the popup: from the input event to the first option. */
function watchResults(): void {
	let start = 0;
	addEventListener(
		'input',
		() => {
			start ||= performance.now();
		},
		true,
	);
	const observer = new MutationObserver(() => {
		if (start === 0 || document.querySelector('[role="option"]') === null) return;
		observer.disconnect();
		const now = performance.now();
		(globalThis as { firstResult?: FirstKey }).firstResult = { key: now - start, opening: now };
	});
	observer.observe(document.body, { childList: true, subtree: true });
}
