/**
 * `npm run size`: what has been built is what may be shipped. Compares each manifest with a frozen list, so that
 * a new permission is a change to this file and seen in review, and holds what enters pages to its size.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PARTS } from '../src/protocol/parts.ts';
import { distFolder } from './driver/launch.ts';
import type { BrowserName } from './lib/browsers.mjs';
import { main, say, Trouble } from './lib/run.mjs';

const KB = 1000;

/**
 * The design allows the content script 60 kB raw and 22 kB gzip. Every page pays for it, so its own limit is far lower;
 * articles pay for the second, and only where a card is asked for the third comes.
 */
const LIMITS = [
	{ what: 'content', file: 'src/content/main.js', raw: 6.5 * KB, gzip: 3 * KB },
	{ what: 'article', file: PARTS.article, raw: 44 * KB, gzip: 16 * KB },
	{ what: 'card', file: PARTS.card, raw: 60 * KB, gzip: 22 * KB },
] as const;

const WEB = ['http://*/*', 'https://*/*'];

/** `contextMenus` offers to look up what is selected and to add a page. `sidePanel` shows a page of ours beside the reader's, and gives access to nothing. Firefox asks for none. */
const PERMISSIONS: Record<BrowserName, readonly string[]> = {
	chromium: ['alarms', 'storage', 'scripting', 'contextMenus', 'sidePanel'],
	firefox: ['alarms', 'storage', 'scripting', 'contextMenus'],
};

/** Everything that lets the extension reach further. Absent keys must stay absent. */
const FROZEN: Record<string, unknown> = {
	optional_permissions: undefined,
	// Both kinds of windows are served by one background: docs/adr/012-private-windows.md.
	incognito: 'spanning',
	host_permissions: WEB,
	optional_host_permissions: undefined,
	web_accessible_resources: undefined,
	externally_connectable: undefined,
	sandbox: undefined,
	update_url: undefined,
	content_security_policy: {
		extension_pages:
			"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
			"connect-src 'self' http: https:; worker-src 'self'; base-uri 'none'; form-action 'none'",
	},
};

/** Traces of a development build, and code that the CSP would stop anyway. */
const FORBIDDEN: readonly [pattern: RegExp, why: string][] = [
	[/sourceMappingURL=/, 'names a source map'],
	[/\blocalhost\b/, 'names localhost'],
	[/@vite\/client|import\.meta\.hot/, 'comes from a development build'],
	[/\b(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML/, 'makes markup from text'],
	[/\beval\(|new Function\(/, 'builds code from text'],
	[/\bimport\(\s*["'`]https?:/, 'loads remote code'],
];
const TEXT = new Set(['.js', '.mjs', '.html', '.css', '.json']);

interface Manifest {
	readonly [key: string]: unknown;
	readonly browser_specific_settings?: { readonly gecko?: { readonly data_collection_permissions?: unknown } };
	readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly matches?: readonly string[] }[];
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

function manifestProblems(browser: BrowserName, manifest: Manifest): string[] {
	const problems = Object.entries({ ...FROZEN, permissions: PERMISSIONS[browser] })
		.filter(([key, wanted]) => JSON.stringify(manifest[key]) !== JSON.stringify(wanted))
		.map(([key]) => `manifest: "${key}" is ${JSON.stringify(manifest[key])}, not what is frozen in check-build.ts`);
	const collected = manifest.browser_specific_settings?.gecko?.data_collection_permissions;
	if (browser === 'firefox' && JSON.stringify(collected) !== '{"required":["none"]}') {
		problems.push('manifest: does not declare that no data is collected');
	}
	const scripts = manifest.content_scripts ?? [];
	if (scripts.length !== 1 || JSON.stringify(scripts[0]?.js) !== JSON.stringify([LIMITS[0].file])) {
		problems.push('manifest: not exactly the one content script');
	}
	if (JSON.stringify(scripts[0]?.matches) !== JSON.stringify(WEB)) {
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
	const problems = [...manifestProblems(browser, manifest), ...files.flatMap((file) => fileProblems(folder, file))];
	for (const { what, file, raw, gzip } of LIMITS) {
		const code = readFileSync(join(folder, file));
		const zipped = gzipSync(code, { level: 9 }).length;
		say([browser.padEnd(10), what.padEnd(8), ...[code.length, raw, zipped, gzip].map(cell)].join(' '));
		if (code.length > raw) problems.push(`${file} is over ${raw / KB} kB`);
		if (zipped > gzip) problems.push(`${file} is over ${gzip / KB} kB gzip`);
	}
	const total = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
	say([browser.padEnd(10), 'all'.padEnd(8), cell(total)].join(' '));
	return problems.map((problem) => `${browser}: ${problem}`);
}

const cell = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`.padStart(12);

await main(() => {
	say(
		['built'.padEnd(10), 'part'.padEnd(8), ...['raw', 'limit', 'gzip', 'limit'].map((t) => t.padStart(12))].join(' '),
	);
	const problems = [...check('chromium'), ...check('firefox')];
	if (problems.length > 0) throw new Trouble(problems.join('\n'));
	return 0;
});
