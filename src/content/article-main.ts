/**
 * The article's part: injected when the gatekeeper has found an article, or popup or panel want to know about the page;
 * takes the page over from the gatekeeper.
 */
import { alive, report } from './alive.ts';
import { Page } from './page.ts';
import { takeOver } from './slot.ts';

function start(): void {
	if (!alive() || CSS.highlights === undefined) return;
	const page = takeOver(true, () => new Page());
	// Firefox does not report what a promise rejects with here, so nothing may escape.
	page?.start().catch((error: unknown) => {
		page.stop();
		report(error);
	});
}

try {
	start();
} catch (error) {
	report(error);
}
