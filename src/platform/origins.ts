/** The right to ask a site of the network, and to look into its pages, in the browser's own words for it. */
import { api } from './api.ts';

/** Without a port, which Firefox does not take in a pattern: a right is for all ports of a host. */
export function originPattern(url: string): string {
	const { protocol, hostname } = new URL(url);
	return `${protocol}//${hostname}/*`;
}

/** Asks the reader where the right is missing. Must be called in answer to a click, before anything is awaited. */
export function requestOrigins(urls: readonly string[]): Promise<boolean> {
	return api.permissions.request({ origins: [...new Set(urls.map(originPattern))] });
}

/** All that the content script is for; the manifest asks for it, and the browser or its reader may withhold it. */
const WEB = { origins: ['http://*/*', 'https://*/*'] };

/** `some`: the reader has let us into single sites. */
export type WebAccess = 'all' | 'some' | 'none';

export async function webAccess(): Promise<WebAccess> {
	if (await api.permissions.contains(WEB)) return 'all';
	const { origins = [] } = await api.permissions.getAll();
	return origins.length > 0 ? 'some' : 'none';
}

/** Must be called in answer to a click, before anything is awaited. */
export function requestWeb(): Promise<boolean> {
	return api.permissions.request(WEB);
}

/** Calls back whenever a right has come or gone. Returns the function that stops it. */
export function watchAccess(onChange: () => void): () => void {
	const { onAdded, onRemoved } = api.permissions;
	onAdded.addListener(onChange);
	onRemoved.addListener(onChange);
	return () => {
		onAdded.removeListener(onChange);
		onRemoved.removeListener(onChange);
	};
}
