/** The article's part: injected when the gatekeeper has found an article, and takes the page over from it. */
import { alive, report } from './alive.ts';
import { Page } from './page.ts';
import { takeOver } from './slot.ts';

function start(): void {
	if (!alive()) return;
	const page = new Page();
	page.adopt(takeOver(page));
	// Firefox does not report what a promise rejects with here, so nothing may escape.
	page.start().catch((error: unknown) => {
		page.stop();
		report(error);
	});
}

try {
	start();
} catch (error) {
	report(error);
}
