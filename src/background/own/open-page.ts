/** The form about an open page, as far as the page fills it in. */
import { hostKey, webUrl } from '../../dataset/address.ts';
import { dateOf } from '../../dataset/dates.ts';
import { pickText } from '../../dataset/text.ts';
import type { PageInfo } from '../../protocol/messages.ts';
import type { OpenPage } from '../../protocol/own.ts';
import { type Library, StoreError } from '../../store/library.ts';
import { knownSource } from './elsewhere.ts';

/** What a tab tells. A page that lets no script in has its title and address only. */
export interface Told {
	readonly page: PageInfo;
	readonly siteName?: string | undefined;
	readonly selection?: string | undefined;
	readonly isPrivate?: boolean;
}

const MOST_WORDS = 8;

/** @throws StoreError when the tab shows no page of the web, or one of a private window. */
export async function openPage(library: Library, told: Told, languages: readonly string[]): Promise<OpenPage> {
	const { page, siteName, selection = '', isPrivate = false } = told;
	if (isPrivate)
		throw new StoreError(
			'This page is open in a private window, of which nothing is kept. Open it in an ordinary window and add it there.',
		);
	const url = page.canonical ?? page.url;
	const address = webUrl(url);
	if (address === undefined) throw new StoreError('This tab shows no page of the web, so it cannot be added.');
	const source = await knownSource(library, url);
	return {
		headline: page.title ?? '',
		url: address.href,
		outlet: source === undefined ? (siteName ?? hostKey(address.hostname)) : pickText(source.name, languages),
		datePublished: dateOf(page.published) ?? '',
		inLanguage: page.lang ?? '',
		...quoteOf(selection),
	};
}

/** The first words of a selection: they lead to the passage, and more would copy it. */
export function quoteOf(selection: string): Pick<OpenPage, 'quote' | 'cut'> {
	const words = selection.trim().split(/\s+/).filter(Boolean);
	return { quote: words.slice(0, MOST_WORDS).join(' '), cut: words.length > MOST_WORDS };
}
