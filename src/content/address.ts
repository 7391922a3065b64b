/** Tells when a single-page app has moved to another address. Costs a page nothing until it moves. */

interface NavigationLike extends EventTarget {
	readonly currentEntry: unknown;
}

/** How long after a click an app may take to change its address, where the browser does not tell. */
const AFTER_CLICK = 400;

/** A fragment is a place on the same page, so it does not count. */
export function pageAddress(): string {
	const { href, hash } = location;
	return hash === '' ? href : href.slice(0, -hash.length);
}

export function watchAddress(onMove: () => void, signal: AbortSignal): void {
	let known = pageAddress();
	const look = () => {
		const now = pageAddress();
		if (now === known) return;
		known = now;
		onMove();
	};
	const { navigation } = globalThis as { navigation?: NavigationLike };
	// Where there is none, an element of the page may bear its name.
	if (navigation !== undefined && 'currentEntry' in navigation) {
		navigation.addEventListener('currententrychange', look, { signal });
		return;
	}
	addEventListener('popstate', look, { signal });
	addEventListener('click', () => setTimeout(look, AFTER_CLICK), { signal, passive: true, capture: true });
}
