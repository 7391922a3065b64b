/**
 * The content script: one self-contained file, in the top frame of every page. It does nothing where the browser
 * lacks what it needs, and a newer copy in the same page silences an older one.
 */
import { alive, Page } from './page.ts';

const SLOT = Symbol.for('counterpoint.page');
const shared = globalThis as { [SLOT]?: { stop(): void } };

/** A page's first moments belong to the page. */
const START_WITHIN = 200;

function start(): void {
	if (window !== window.top || CSS.highlights === undefined || !alive()) return;
	const page = new Page();
	shared[SLOT] = page;
	// Firefox does not report what a promise rejects with here, so nothing may escape.
	page.start().catch((error: unknown) => {
		page.stop();
		report(error);
	});
}

/** Silent once the extension is gone: then there is nothing to repair in this page. */
function report(error: unknown): void {
	if (alive()) console.error('Counterpoint could not read this page. Reload it to try again.', error);
}

try {
	shared[SLOT]?.stop();
	if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: START_WITHIN });
	else setTimeout(start);
} catch (error) {
	report(error);
}
