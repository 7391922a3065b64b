/** The web site of the tests: the demonstration articles, pages that are no news, and the same under a strict policy. */
import { fileURLToPath } from 'node:url';
import { folder, type Handler, type LocalServer, type Reply, serve } from '../../scripts/driver/server.ts';
import { COOKING, SPORTS } from './pages.ts';

const demo = folder(fileURLToPath(new URL('../../demo', import.meta.url)));

/** Nothing of a page's own may run, and no text may become markup: what such a page lets us do, every page does. */
const STRICT_HEADERS = {
	'content-security-policy': "default-src 'self'; script-src 'none'; require-trusted-types-for 'script'",
};

export const ARTICLES = {
	english: '/courier/2025-05-16-istanbul-talks.html',
	russian: '/vestnik/2025-05-16-peregovory-v-stambule.html',
	ukrainian: '/visnyk/2025-05-16-perehovory-u-stambuli.html',
	secondRound: '/courier/2025-06-02-second-round.html',
	strict: '/strict/courier/2025-05-16-istanbul-talks.html',
} as const;

const PAGES: Record<string, string> = { '/cooking': COOKING, '/sports': SPORTS };

/** An account of the bundled dataset, for a page that says it is that account. */
export const KNOWN_ACCOUNT = {
	path: '/as-account',
	source: 'The Moscow Times',
	url: 'https://www.themoscowtimes.com/2025/05/15/ukrainian-delegation-en-route-to-istanbul-for-first-direct-peace-talks-with-russia-since-2022-a89087',
} as const;

/** A demonstration article under the address of a known account. */
async function asAccount(): Promise<Reply | undefined> {
	const reply = await demo(ARTICLES.english);
	const canonical = `<link rel="canonical" href="${KNOWN_ACCOUNT.url}" /></head>`;
	return reply && { body: reply.body.toString().replace('</head>', canonical), type: 'text/html; charset=utf-8' };
}

export function startSite(more: Handler = () => undefined): Promise<LocalServer> {
	return serve(async (path, asked): Promise<Reply | undefined> => {
		const own = PAGES[path];
		if (own !== undefined) return { body: own };
		if (path === KNOWN_ACCOUNT.path) return asAccount();
		if (path === '/favicon.ico') return { body: '', status: 204 };
		if (path.startsWith('/strict/')) {
			const reply = await demo(path.slice('/strict'.length));
			return reply && { ...reply, headers: STRICT_HEADERS };
		}
		return (await demo(path)) ?? more(path, asked);
	});
}
