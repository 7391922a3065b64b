/** Bundles what is measured the way the product is built: constants are inlined, and nothing is compiled while it runs. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { inlinedEnums } from '../scripts/enums.ts';
import { ROOT } from '../scripts/lib/run.mjs';

export const CACHE = join(ROOT, '.cache', 'bench');

const entry = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const quiet = (): InlineConfig => ({
	configFile: false,
	logLevel: 'error',
	root: ROOT,
	publicDir: false,
	plugins: [inlinedEnums()],
});

/** The Node side; answers the path of its one file. */
export async function bundleNode(): Promise<string> {
	const outDir = join(CACHE, 'node');
	await build({
		...quiet(),
		ssr: { noExternal: true },
		build: { ssr: entry('./node/task.ts'), outDir, minify: false, target: 'node20', emptyOutDir: true },
	});
	return join(outDir, 'task.js');
}

/** The page's side; answers the folder with `bench.js` in it. */
export async function bundlePage(): Promise<string> {
	const outDir = join(CACHE, 'page');
	await build({
		...quiet(),
		build: {
			lib: { entry: entry('./page/bench.ts'), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
			outDir,
			minify: true,
			target: 'chrome120',
			emptyOutDir: true,
		},
	});
	return outDir;
}
