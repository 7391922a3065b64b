/**
 * Vite plugin: the pages that one searches in wake the background by a small script of their own, ahead of all that they
 * load to be drawn: it has started and read the lexicons while the page is still being made.
 */
import type { Plugin } from 'vite';
import { codeOf } from './parts.ts';

const ENTRY = '../src/ui/search/wake.ts';
const FILE = 'src/ui/search/wake.js';
const PAGES = ['/src/popup/index.html', '/src/search/index.html'];

export function wakeFirst(): Plugin {
	return {
		name: 'counterpoint:wake-first',
		apply: 'build',
		async buildStart() {
			this.emitFile({
				type: 'asset',
				fileName: FILE,
				source: await codeOf(ENTRY, this.environment.config.build.target),
			});
		},
		transformIndexHtml: {
			// The builder would look for the file among the sources.
			order: 'post',
			handler: (_, { path }) =>
				PAGES.includes(path) ? [{ tag: 'script', attrs: { src: `/${FILE}` }, injectTo: 'head-prepend' }] : [],
		},
	};
}
