/** `npm run build [-- chromium|firefox]`: both browsers unless one is named. */
import { build } from 'vite';

const BROWSERS = ['chromium', 'firefox'] as const;
const named = process.argv.slice(2);
for (const browser of BROWSERS) {
	if (named.length > 0 && !named.includes(browser)) continue;
	process.env.BROWSER = browser;
	await build({ logLevel: 'warn' });
	console.warn(`built dist/${browser}`);
}
