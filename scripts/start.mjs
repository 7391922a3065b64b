#!/usr/bin/env node
/**
 * `npm start [-- [URL|FILE] [--browser firefox] [--headless]]`: makes the machine ready, builds, and opens a page
 * with the extension. Plain Node without dependencies, because the packages may not be there yet.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browsers.mjs';
import { checkNode, ensurePackages } from './lib/install.mjs';
import { main, ROOT, runNode, say, Trouble } from './lib/run.mjs';

const HELP = `npm start                         open the demonstration article in Chromium
npm start -- URL                  open any page
npm start -- FILE                 open an .html file, or a .txt file as a plain article page
  --browser chromium|firefox      the browser to use (default: chromium)
  --headless                      no window: print what was found, write screenshots/ (the default without a display)
  --published DATE --title TEXT --canonical URL --lang xx
                                  what the page of a .txt file says about itself`;

function readArguments() {
	const text = { type: 'string' };
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			browser: { type: 'string', default: 'chromium' },
			headless: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
			published: text,
			title: text,
			canonical: text,
			lang: text,
		},
	});
	if (!['chromium', 'firefox'].includes(values.browser)) throw new Trouble('--browser is chromium or firefox.');
	if (positionals.length > 1) throw new Trouble(`One page at a time.\n\n${HELP}`);
	return { ...values, target: positionals[0] };
}

/** Only Linux runs without a display server often enough to ask. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await main(async () => {
	const options = readArguments();
	if (options.help) {
		say(HELP);
		return 0;
	}
	checkNode();
	await ensurePackages();
	const executablePath = await ensureBrowser(options.browser);
	const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	if ((await runNode([tsx, 'scripts/build.ts', options.browser])) !== 0) throw new Trouble('The build failed.');
	const headless = options.headless || !hasDisplay();
	const told = JSON.stringify({ ...options, headless, executablePath, cwd: process.env.INIT_CWD ?? process.cwd() });
	return runNode([tsx, 'scripts/show/main.ts'], { env: { COUNTERPOINT_SHOW: told } });
});
