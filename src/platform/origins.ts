/** The right to ask a site of the network, in the browser's own words for it. */
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
