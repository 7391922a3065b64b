/**
 * The content script: one small self-contained file in the top frame of every page. It asks whether the page is an
 * article, and leaves most pages with that. The browser starts it when the document is read and the page is at rest.
 */
import { report } from './alive.ts';
import { keepGate } from './gatekeeper.ts';

try {
	keepGate();
} catch (error) {
	report(error);
}
