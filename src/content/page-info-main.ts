/** What an open page says of itself, left where the background's next script finds it: put in when a page is to be added. */
import type { PageInfo } from '../protocol/messages.ts';
import { readMetadata } from './article/metadata.ts';

export interface PageTold {
	readonly page: PageInfo;
	readonly siteName: string | undefined;
	readonly selection: string;
}

const told: PageTold = {
	page: readMetadata(document, location.href),
	siteName: document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() || undefined,
	selection: getSelection()?.toString() ?? '',
};
Object.assign(globalThis, { counterpointPageTold: told });
