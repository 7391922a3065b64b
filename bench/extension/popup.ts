/** The popup, opened while the background is dead: from the first key to the first results. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/driver/launch.ts';
import { median } from '../measure.ts';

const KEYS = ['m', 'k', 'в'];

export async function firstKey(session: Session, article: Page): Promise<number> {
	const samples: number[] = [];
	for (const key of KEYS) {
		await session.stopBackground();
		const popup = await session.openPopup(article);
		await popup.waitForSelector('[role="combobox"]');
		await popup.evaluate(watchResults);
		await popup.focus('[role="combobox"]');
		await popup.keyboard.press('Backspace');
		await popup.keyboard.sendCharacter(key);
		const took = await popup.waitForFunction(() => (globalThis as { firstResult?: number }).firstResult, {
			timeout: 60_000,
			polling: 50,
		});
		samples.push((await took.jsonValue()) ?? Number.NaN);
		await popup.close();
	}
	return median(samples);
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
		(globalThis as { firstResult?: number }).firstResult = performance.now() - start;
	});
	observer.observe(document.body, { childList: true, subtree: true });
}
