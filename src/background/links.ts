/** Links that a reader may be offered: of the web only, and leading to the passage where one is known. */
import { domainsOf, hostKey, webUrl } from '../dataset/address.ts';

/** The address in its normal form; nothing for what is no web address. */
export function webLink(address: string | undefined): string | undefined {
	return address === undefined ? undefined : webUrl(address)?.href;
}

/**
 * A link that opens the page at a quotation (a text fragment). A fragment that the address already has is kept,
 * because pages use it for their own purposes; a text fragment is replaced.
 */
export function passageLink(address: string | undefined, quote: string | undefined): string | undefined {
	const href = webLink(address);
	if (href === undefined || quote === undefined) return href;
	const text = encodeFragmentText(quote);
	if (text === '') return href;
	const [page = href, fragment = ''] = splitOnce(href, '#');
	const [own = ''] = splitOnce(fragment, ':~:');
	return `${page}#${own}:~:text=${text}`;
}

/**
 * The site that an address leads to, where that is none of its source's own: an agency's report reprinted elsewhere.
 * Nothing is said of a source whose domains are not known.
 */
export function siteElsewhere(address: string | undefined, domains: readonly string[]): string | undefined {
	const href = webLink(address);
	if (href === undefined || domains.length === 0) return undefined;
	const own = new Set(domains.map(hostKey));
	return domainsOf(href).some((domain) => own.has(domain)) ? undefined : hostKey(new URL(href).hostname);
}

/** Comma, ampersand and hyphen have a meaning in a text fragment, so they are escaped along with all else. */
function encodeFragmentText(quote: string): string {
	const text = quote.trim().replace(/\s+/g, ' ');
	try {
		return encodeURIComponent(text).replaceAll('-', '%2D');
	} catch {
		return ''; // half a surrogate pair cannot be encoded, and no page holds it
	}
}

function splitOnce(text: string, separator: string): string[] {
	const at = text.indexOf(separator);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
