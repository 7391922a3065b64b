/**
 * The content script: one small self-contained file in the top frame of every page, which the browser starts when the
 * document is read (`scripts/manifest.ts` says when exactly). It asks what every page pays for: is there a paragraph to
 * speak of? Only then the gatekeeper is made; `scripts/nested.ts` keeps its code within one function, which the browser
 * skips until it is called. Other pages wait for their next screen.
 *
 * Nothing here holds an element of the page, asks for its address or touches the extension's API: each of these costs
 * as much as the look itself. So does every function, so there are few.
 */
import { keepGate } from './gatekeeper.ts';
import { PARAGRAPHS, paragraphs } from './paragraphs.ts';

/** When an app should have filled its page. The later look is for pages that had no paragraph at all. */
const LATE = [1000, 3000];

const found = paragraphs();
if (found === PARAGRAPHS.long) keepGate(false);
else {
	// Any move will do: the gatekeeper tells by itself what it means, and whether one of its kind is there already.
	const moved = () => keepGate(true);
	const { navigation } = globalThis as { navigation?: EventTarget };
	// Where there is none, an element of the page may bear its name.
	if (navigation !== undefined && 'currentEntry' in navigation) {
		navigation.addEventListener('currententrychange', moved, { once: true });
	} else {
		addEventListener('popstate', moved, { once: true });
		addEventListener('click', moved, { once: true, capture: true });
	}
	const looks = found === PARAGRAPHS.noneYet ? 2 : found === PARAGRAPHS.shortYet ? 1 : 0;
	for (let look = 0; look < looks; look++) {
		setTimeout(() => paragraphs() === PARAGRAPHS.long && keepGate(false), LATE[look]);
	}
}
