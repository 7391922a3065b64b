/**
 * Vite plugin: builds the content script once more, with the gatekeeper inside of one function. The browser makes the
 * functions of a file ready one by one when it starts, and on most pages nothing of that one is called: skipped as a
 * whole it is a good third of what a page pays. The plugin for extensions takes no plugins into its own build.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { codeOf } from './parts.ts';

const FILE = 'src/content/main.js';
const ENTRY = '../src/content/main.ts';
const NESTED = '../src/content/gatekeeper.ts';

export function nested(): Plugin {
	return {
		name: 'counterpoint:nested',
		apply: 'build',
		enforce: 'post',
		async generateBundle(_, bundle) {
			const file = bundle[FILE];
			if (file?.type !== 'asset') throw new Error(`The build has no ${FILE} to put the nested one in place of.`);
			const { target } = this.environment.config.build;
			file.source = await codeOf(ENTRY, target, [nest(await codeOf(NESTED, target))]);
		},
	};
}

/** Instead of the gatekeeper's module, one function that makes it. */
function nest(code: string): Plugin {
	const id = fileURLToPath(new URL(NESTED, import.meta.url));
	return {
		name: 'counterpoint:nest',
		load(asked) {
			return asked === id ? `export function keepGate(moved) { ${code}; part.keepGate(moved); }` : undefined;
		},
	};
}
