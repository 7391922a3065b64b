/** Serves saved pages as they were saved, with nothing of theirs running and nothing fetched from elsewhere. */
import { isUtf8 } from 'node:buffer';
import { type LocalServer, serve } from '../driver/server.ts';
import type { SavedPage } from './saved.ts';

/** Styles in the page decide what is visible, so they stay; scripts, frames and everything from elsewhere do not. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A page that sends its reader elsewhere after a moment. */
const REFRESH = /(<meta\b[^>]*?)\bhttp-equiv(\s*=\s*["']?\s*refresh)/gi;
/** A policy in the page cannot loosen ours, but tells the console about itself. */
const OWN_POLICY = /(<meta\b[^>]*?)\bhttp-equiv(\s*=\s*["']?\s*content-security-policy)/gi;

/** Addresses as an article has them; a front page's would keep the gate shut. */
export function pathOf({ key }: SavedPage): string {
	return `/saved/${encodeURIComponent(key)}`;
}

export function serveSaved(pages: readonly SavedPage[]): Promise<LocalServer> {
	const byPath = new Map(pages.map((page) => [decodeURIComponent(pathOf(page)), page]));
	return serve((path) => {
		const page = byPath.get(path);
		if (page === undefined) return undefined;
		const bytes = page.html();
		// As Latin-1 every byte survives the change.
		const html = Buffer.from(bytes)
			.toString('latin1')
			.replace(REFRESH, '$1data-was$2')
			.replace(OWN_POLICY, '$1data-was$2');
		return {
			body: Buffer.from(html, 'latin1'),
			// The charset was said by a header that is lost: what reads as UTF-8 is, and for the rest the page's own word counts.
			type: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html',
			headers: { 'content-security-policy': POLICY, 'cache-control': 'no-store' },
		};
	});
}
