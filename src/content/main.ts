/**
 * The content script: one small self-contained file in the top frame of every page. It asks whether the page is an
 * article, and does nothing where the browser lacks what marks need.
 */
import { alive, report } from './alive.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { takeOver } from './slot.ts';

/** A page's first moments belong to the page. */
const START_WITHIN = 200;

function start(): void {
	if (window !== window.top || CSS.highlights === undefined || !alive()) return;
	try {
		const gatekeeper = new Gatekeeper();
		takeOver(gatekeeper);
		gatekeeper.start();
	} catch (error) {
		report(error);
	}
}

if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: START_WITHIN });
else setTimeout(start);
