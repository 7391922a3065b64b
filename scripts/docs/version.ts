/** One version in the manifest, in package.json, its lock file, and at the head of CHANGELOG.md. */
import { marked } from 'marked';
import type { Repository } from './repository.ts';

/** Both stores take one to four numbers; the first three are enough here. */
const VERSION = /^\d+\.\d+\.\d+$/;

interface Versioned {
	readonly version: string;
}

export function versionProblems({ textOf }: Pick<Repository, 'textOf'>): string[] {
	const versionIn = (path: string) => (JSON.parse(textOf(path)) as Versioned).version;
	const wanted = versionIn('package.json');
	const others = ['manifest.json', 'package-lock.json'].map((path) => ({ path, version: versionIn(path) }));
	const latest = releases(textOf('CHANGELOG.md')).find((name) => name !== 'Unreleased');
	return [
		...(VERSION.test(wanted) ? [] : [`package.json: the version ${wanted} is not three numbers, as stores want it.`]),
		...[...others, { path: 'CHANGELOG.md', version: latest }]
			.filter(({ version }) => version !== wanted)
			.map(({ path, version }) => `${path}: is at ${version ?? 'no version'}, while package.json is at ${wanted}.`),
	];
}

/** The headings of the second order: `[0.1.0] - 2025-11-24`, `[Unreleased]`, the latest first. */
export function releases(markdown: string): string[] {
	return marked
		.lexer(markdown)
		.flatMap((token) => (token.type === 'heading' && token.depth === 2 ? [token.text as string] : []))
		.map((heading) => heading.replace(/^\[([^\]]+)\].*$/, '$1'));
}
