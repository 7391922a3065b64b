/**
 * `npm run size`: what has been built is what may be shipped. Compares each manifest with a frozen list, so that
 * a new permission is a change to this file and seen in review, and holds the content script to its size.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder } from './driver/launch.ts';
import type { BrowserName } from './lib/browsers.mjs';
import { main, say, Trouble } from './lib/run.mjs';

const KB = 1000;
const CONTENT_RAW = 60 * KB;
const CONTENT_GZIP = 22 * KB;

/** Everything that lets the extension reach further. Absent keys must stay absent. */
const FROZEN: Record<string, unknown> = {
	permissions: ['storage'],
	optional_permissions: undefined,
	host_permissions: undefined,
	optional_host_permissions: undefined,
	web_accessible_resources: undefined,
	externally_connectable: undefined,
	sandbox: undefined,
	update_url: undefined,
	content_security_policy: {
		extension_pages:
			"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
			"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
	},
};
const FROZEN_MATCHES = ['http://*/*', 'https://*/*'];

/** Traces of a development build, and code that the CSP would stop anyway. */
const FORBIDDEN: readonly [pattern: RegExp, why: string][] = [
	[/sourceMappingURL=/, 'names a source map'],
	[/\blocalhost\b/, 'names localhost'],
	[/@vite\/client|import\.meta\.hot/, 'comes from a development build'],
	[/\beval\(|new Function\(/, 'builds code from text'],
	[/\bimport\(\s*["'`]https?:/, 'loads remote code'],
];
const TEXT = new Set(['.js', '.mjs', '.html', '.css', '.json']);

interface Manifest {
	readonly [key: string]: unknown;
	readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly matches?: readonly string[] }[];
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

function manifestProblems(manifest: Manifest): string[] {
	const problems = Object.entries(FROZEN)
		.filter(([key, wanted]) => JSON.stringify(manifest[key]) !== JSON.stringify(wanted))
		.map(([key]) => `manifest: "${key}" is ${JSON.stringify(manifest[key])}, not what is frozen in check-build.ts`);
	const scripts = manifest.content_scripts ?? [];
	if (scripts.length !== 1 || scripts[0]?.js?.length !== 1) problems.push('manifest: not exactly one content script');
	if (JSON.stringify(scripts[0]?.matches) !== JSON.stringify(FROZEN_MATCHES)) {
		problems.push('manifest: the content script matches other pages than frozen');
	}
	return problems;
}

function fileProblems(folder: string, file: string): string[] {
	const name = file.slice(folder.length + 1);
	if (name.endsWith('.map')) return [`${name}: a source map`];
	// Texts about the world may name anything.
	if (!TEXT.has(extname(file)) || name.startsWith('datasets')) return [];
	const text = readFileSync(file, 'utf8');
	return FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, why]) => `${name}: ${why}`);
}

function check(browser: BrowserName): string[] {
	const folder = distFolder(browser);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	const files = filesOf(folder);
	const content = readFileSync(join(folder, manifest.content_scripts?.[0]?.js?.[0] ?? ''));
	const gzip = gzipSync(content, { level: 9 }).length;
	const total = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
	say(
		[browser.padEnd(10), cell(content.length), cell(CONTENT_RAW), cell(gzip), cell(CONTENT_GZIP), cell(total)].join(
			' ',
		),
	);
	const problems = [...manifestProblems(manifest), ...files.flatMap((file) => fileProblems(folder, file))];
	if (content.length > CONTENT_RAW) problems.push(`the content script is over ${CONTENT_RAW / KB} kB`);
	if (gzip > CONTENT_GZIP) problems.push(`the content script is over ${CONTENT_GZIP / KB} kB gzip`);
	return problems.map((problem) => `${browser}: ${problem}`);
}

const cell = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`.padStart(12);

await main(() => {
	say(['built'.padEnd(10), ...['content', 'limit', 'gzip', 'limit', 'all files'].map((t) => t.padStart(12))].join(' '));
	const problems = [...check('chromium'), ...check('firefox')];
	if (problems.length > 0) throw new Trouble(problems.join('\n'));
	return 0;
});
