/**
 * Vite plugin: the card as a self-contained file of its own, which the background injects. The plugin for extensions
 * builds such files only for content scripts of the manifest, and this one is none.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { CARD_FILE } from '../src/protocol/card-file.ts';

const ENTRY = fileURLToPath(new URL('../src/content/card/main.tsx', import.meta.url));

export function cardFile(): Plugin {
	let target: string | string[] | false | undefined;
	return {
		name: 'counterpoint:card-file',
		apply: 'build',
		configResolved(config) {
			target = config.build.target;
		},
		async generateBundle() {
			const built = await build({
				configFile: false,
				logLevel: 'warn',
				publicDir: false,
				build: {
					write: false,
					...(target === undefined ? {} : { target }),
					lib: { entry: ENTRY, formats: ['iife'], name: 'card', fileName: () => CARD_FILE },
				},
			});
			const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
			const [file, ...others] = outputs;
			if (file?.type !== 'chunk' || others.length > 0) throw new Error('The card must be one file of script.');
			this.emitFile({ type: 'asset', fileName: CARD_FILE, source: file.code });
		},
	};
}
