/** The built extension: built when it is missing or older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder } from '../../scripts/driver/launch.ts';
import { ROOT, Trouble } from '../../scripts/lib/run.mjs';
import type { Report } from '../rows.ts';

export const DIST = distFolder('chromium');

export async function ensureBuilt(note: (line: string) => void, mayBuild: boolean): Promise<void> {
	const manifest = join(DIST, 'manifest.json');
	const stale = !existsSync(manifest) || statSync(manifest).mtimeMs < newest();
	if (!stale) return;
	if (!mayBuild && existsSync(manifest)) {
		note('extension: dist/chromium is older than its sources, and is measured as it is');
		return;
	}
	note('extension: building dist/chromium');
	const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	// What the build says goes to standard error: standard output is for the rows.
	const stdio = ['ignore', 2, 2] as const;
	const { status } = spawnSync(process.execPath, [tsx, 'scripts/build.ts', 'chromium'], {
		cwd: ROOT,
		stdio: [...stdio],
	});
	if (status !== 0) throw new Trouble('The extension could not be built.');
}

function newest(): number {
	const folders = ['src', 'data', 'public'].map((folder) => join(ROOT, folder));
	const files = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	return Math.max(...[...files, join(ROOT, 'manifest.json')].map((file) => statSync(file).mtimeMs));
}

interface Manifest {
	readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

export function measureSize(report: Report): void {
	const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as Manifest;
	const content = readFileSync(join(DIST, manifest.content_scripts?.[0]?.js?.[0] ?? ''));
	report('size.content.raw', { ours: content.length / 1000, peer: 60 });
	report('size.content.gzip', { ours: gzipSync(content, { level: 9 }).length / 1000, peer: 22 });
}

/** Address of the import worker within the extension. */
export function importWorker(): string {
	const file = readdirSync(join(DIST, 'assets')).find((name) => /^import\.worker.*\.js$/.test(name));
	if (file === undefined) throw new Error('The build has no import worker.');
	return `assets/${file}`;
}
