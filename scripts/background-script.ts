/**
 * Vite plugin: the background as one classic script, which the plugin for extensions does not make. Chromium keeps the
 * compiled code of a service worker's classic script between its lives, and that of modules it does not (ADR 015).
 */
import type { Plugin } from 'vite';
import type { Browser } from './manifest.ts';
import { codeOf } from './parts.ts';

const ENTRY = '../src/background/main.ts';
const FILE = 'src/background/main.js';

export function backgroundScript(browser: Browser): Plugin {
	return {
		name: 'counterpoint:background-script',
		apply: 'build',
		// Behind the plugin for extensions, which writes the manifest.
		enforce: 'post',
		generateBundle: {
			order: 'post',
			async handler(_, bundle) {
				const manifest = bundle['manifest.json'];
				if (manifest?.type !== 'asset') this.error('There is no manifest to name the background in.');
				this.emitFile({
					type: 'asset',
					fileName: FILE,
					source: await codeOf(ENTRY, this.environment.config.build.target),
				});
				// Firefox has no service workers for extensions: the same script runs as an event page.
				const background = browser === 'firefox' ? { scripts: [FILE] } : { service_worker: FILE };
				manifest.source = JSON.stringify({ ...JSON.parse(manifest.source.toString()), background }, null, '\t');
			},
		},
	};
}
