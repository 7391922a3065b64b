/**
 * Vite plugin: the parts that the background puts into pages, each a self-contained file. The plugin for extensions
 * builds such files only for content scripts of the manifest, and these are none.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { MARKS_STYLE, PARTS, type Part } from '../src/protocol/parts.ts';
import { inlinedEnums } from './enums.ts';
import { noMarkup } from './no-markup.ts';

const ENTRIES: Record<Part, string> = {
	article: '../src/content/article-main.ts',
	card: '../src/content/card/main.tsx',
	told: '../src/content/page-info-main.ts',
};

export function parts(): Plugin {
	return {
		name: 'counterpoint:parts',
		apply: 'build',
		async generateBundle() {
			for (const part of Object.keys(PARTS) as Part[]) {
				const source = await codeOf(ENTRIES[part], this.environment.config.build.target);
				this.emitFile({ type: 'asset', fileName: PARTS[part], source });
			}
			const style = fileURLToPath(new URL(`../${MARKS_STYLE}`, import.meta.url));
			this.emitFile({ type: 'asset', fileName: MARKS_STYLE, source: readFileSync(style) });
		},
	};
}

type Target = ResolvedConfig['build']['target'] | undefined;

/** A module and all that it imports as one script for that target; what it exports is in `part`. */
export async function codeOf(module: string, target: Target, plugins: Plugin[] = []): Promise<string> {
	const entry = fileURLToPath(new URL(module, import.meta.url));
	const built = await build({
		configFile: false,
		// Warnings of the bundler about the size of a file are for pages that load it over a network.
		logLevel: 'error',
		publicDir: false,
		plugins: [inlinedEnums(), noMarkup(), ...plugins],
		build: {
			write: false,
			...(target === undefined ? {} : { target }),
			lib: { entry, formats: ['iife'], name: 'part', fileName: () => 'part.js' },
		},
	});
	const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	const [file, ...others] = outputs;
	if (file?.type !== 'chunk' || others.length > 0) throw new Error(`${module} must be one file of script.`);
	return file.code;
}
