/**
 * One source, one output folder per browser. `BROWSER=firefox` builds for Firefox; the default is Chromium.
 * The content script, its parts and the background are each a single self-contained file: the manifest exposes no
 * resources to pages.
 */
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { backgroundScript } from './scripts/background-script.ts';
import { bundledDataset } from './scripts/bundled-dataset.ts';
import { inlinedEnums } from './scripts/enums.ts';
import { type Browser, manifestFor } from './scripts/manifest.ts';
import { nested } from './scripts/nested.ts';
import { noMarkup } from './scripts/no-markup.ts';
import { parts } from './scripts/parts.ts';
import { wakeFirst } from './scripts/wake-first.ts';

const browser: Browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

export default defineConfig({
	plugins: [
		inlinedEnums(),
		bundledDataset(),
		noMarkup(),
		parts(),
		wakeFirst(),
		crx({
			manifest: manifestFor(browser),
			browser: browser === 'firefox' ? 'firefox' : 'chrome',
			contentScripts: { standaloneFiles: ['src/content/main.ts'] },
		}),
		nested(),
		backgroundScript(browser),
	],
	worker: { plugins: () => [inlinedEnums()] },
	build: {
		outDir: `dist/${browser}`,
		emptyOutDir: true,
		target: browser === 'firefox' ? 'firefox140' : 'chrome123',
		sourcemap: false,
		modulePreload: { polyfill: false },
		// The plugin knows Chromium's side panels and not Firefox's sidebars; the welcome page is named nowhere else.
		rollupOptions: { input: ['src/panel/index.html', 'src/welcome/index.html', 'src/search/index.html'] },
	},
});
