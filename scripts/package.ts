/**
 * `npm run package [-- --prove]`: what the stores take, in `packages/`. A zip of each browser's build and, since the build
 * is not what was written, the sources for Mozilla's reviewers. The same sources give the same bytes: names are sorted, and
 * every entry bears one date. `--prove` shows it with the sources alone (`scripts/prove-packages.ts`).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { distFolder } from './driver/launch.ts';
import { main, ROOT, say, Trouble } from './lib/run.mjs';
import { provePackages } from './prove-packages.ts';

const OUT = join(ROOT, 'packages');
/** The first day that a zip can name. */
const DATE = new Date(1980, 0, 1);
/** In the archive of sources: what it was made of, since an unpacked archive has no git to ask. */
const LIST = 'SOURCES';

await main(async () => {
	const { values } = parseArgs({ options: { prove: { type: 'boolean', default: false } } });
	const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
	rmSync(OUT, { recursive: true, force: true });
	mkdirSync(OUT, { recursive: true });
	for (const browser of ['chromium', 'firefox'] as const) {
		write(`counterpoint-${browser}-${version}.zip`, filesBelow(distFolder(browser)));
	}
	write(`counterpoint-sources-${version}.zip`, sources());
	if (values.prove) await provePackages(OUT, version);
	return 0;
});

function write(name: string, files: ReadonlyMap<string, Uint8Array>): void {
	if (files.size === 0) throw new Trouble(`There is nothing to put into ${name}. Run "npm run build" first.`);
	const entries: Zippable = {};
	for (const path of [...files.keys()].sort())
		entries[path] = [files.get(path) ?? new Uint8Array(), { mtime: DATE, level: 9 }];
	const zip = zipSync(entries);
	writeFileSync(join(OUT, name), zip);
	const digest = createHash('sha256').update(zip).digest('hex');
	say(`packages/${name}  ${(zip.length / 1000).toFixed(1)} kB  sha256 ${digest}`);
}

function filesBelow(folder: string): Map<string, Uint8Array> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
		}),
	);
}

function sources(): Map<string, Uint8Array> {
	const paths = sourcePaths();
	const files = paths.map((path): [string, Uint8Array] => [path, readFileSync(join(ROOT, path))]);
	return new Map([...files, [LIST, new TextEncoder().encode(`${paths.join('\n')}\n`)]]);
}

/** What git has of the working tree: enough to build the same again, and nothing that a machine has left there. */
function sourcePaths(): string[] {
	const listed = readTextOrNothing(join(ROOT, LIST));
	if (listed !== undefined) return listed.trimEnd().split('\n');
	const paths = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
	return paths.filter((path) => path !== '').sort();
}

function readTextOrNothing(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
