/** Tells when a single-page app has moved to another address. Costs a page nothing until it moves. */

interface NavigationLike extends EventTarget {
	readonly currentEntry: unknown;
}

/** How long after a click an app may take to change its address, where the browser does not tell. */
const AFTER_CLICK = 400;

/**
 * A fragment is a place on the same page, so it does not count. The document is asked, which every page's gate has
 * met already; an element of the page may bear the name of what it knows.
 */
export function pageAddress(): string {
	const { URL: known } = document;
	const href = typeof known === 'string' ? known : location.href;
	const fragment = href.indexOf('#');
	return fragment < 0 ? href : href.slice(0, fragment);
}

/** Returns the function that stops it. */
export function watchAddress(onMove: () => void): () => void {
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
		navigation.addEventListener('currententrychange', look);
		return () => navigation.removeEventListener('currententrychange', look);
	}
	const later = () => setTimeout(look, AFTER_CLICK);
	addEventListener('popstate', look);
	addEventListener('click', later, true);
	return () => {
		removeEventListener('popstate', look);
		removeEventListener('click', later, true);
	};
}
