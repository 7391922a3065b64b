/** When two web addresses are one page, and which of a host's names a source may be known by. */

/** Parameters that say where a reader came from, not what is shown. */
const TRACKING =
	/^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|at_.*|ns_.*|cmpid|cmp|ocid|smid|smtyp|xtor|wt_mc|mkt_tok|ref|ref_src|ref_url|referrer|from|share|feature|spm|__twitter_impression)$/i;

/**
 * The form under which an address is compared: no scheme, no `www.`, no trailing slash, no tracking parameters, no
 * fragment; the other parameters in alphabetical order. Nothing for what is no web address.
 */
export function pageKey(address: string): string | undefined {
	const url = webUrl(address);
	if (url === undefined) return undefined;
	const parameters = [...url.searchParams]
		.filter(([name]) => !TRACKING.test(name))
		.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
		.sort();
	const port = url.port === '' ? '' : `:${url.port}`;
	const path = decoded(url.pathname).replace(/\/+$/, '');
	const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
	return `${hostKey(url.hostname)}${port}${path}${query}`;
}

/** The distinct keys of several addresses, in their order. */
export function pageKeys(addresses: readonly (string | undefined)[]): string[] {
	const keys = addresses.flatMap((address) => (address === undefined ? [] : (pageKey(address) ?? [])));
	return [...new Set(keys)];
}

/** A host name as it is compared: lower case, without `www.` and the root dot. */
export function hostKey(host: string): string {
	return host
		.toLowerCase()
		.replace(/\.$/, '')
		.replace(/^www\./, '');
}

/**
 * The names a source may have given for an address, the most specific first: `en.ria.example` also belongs to
 * `ria.example`. A lone top-level name is never among them.
 */
export function domainsOf(address: string): string[] {
	const url = webUrl(address);
	if (url === undefined) return [];
	const labels = hostKey(url.hostname).split('.');
	return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/**
 * The parsed address when it is one of the web. None with a name or password in it: `https://post.example@evil.example/`
 * looks like another site than it leads to.
 */
export function webUrl(address: string, base?: string): URL | undefined {
	try {
		const url = new URL(address, base);
		const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
		return isWeb && url.username === '' && url.password === '' ? url : undefined;
	} catch {
		return undefined;
	}
}

/** Datasets write Cyrillic paths as letters, browsers as percent signs; broken escapes stay as they are. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
