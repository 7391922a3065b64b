/** Paths that stand in a text as code: written from the root, from `src`, or from the document's own folder. */
import { dirname, join } from 'node:path/posix';
import type { Document } from './read.ts';
import type { Repository } from './repository.ts';

const PATH = /^[\w.@*{},-]+(?:\/[\w.@*{},-]+)*\/?$/;
/** A name like this is a file of ours, wherever it stands. */
const SOURCE = /\.(?:ts|tsx|mjs|css)$/;

export function pathProblems({ path: from, words }: Document, repository: Repository): string[] {
	const known = firstSegments(repository);
	return words
		.filter((word) => PATH.test(word) && (SOURCE.test(word) || known.has(word.split('/')[0] ?? '')))
		.filter((word) => word.includes('/') || SOURCE.test(word))
		.filter((word) => !exists(word.replace(/\/$/, ''), from, repository))
		.map((word) => `names "${word}", and there is no such file or folder`);
}

function exists(word: string, from: string, { files, paths }: Repository): boolean {
	const places = [word, `src/${word}`, join(dirname(from), word)];
	if (/[*{]/.test(word)) return places.map(patternOf).some((pattern) => [...paths].some((path) => pattern.test(path)));
	if (places.some((place) => paths.has(place))) return true;
	return !word.includes('/') && files.some((file) => file.endsWith(`/${word}`));
}

/** `*` is any part of a name, `{a,b}` one of some. */
function patternOf(glob: string): RegExp {
	const source = glob
		.replace(/[.+]/g, '\\$&')
		.replaceAll('*', '[^/]*')
		.replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`);
	return new RegExp(`^${source}$`);
}

/** What a path can begin with. Words like `text/html` begin with nothing of ours. */
function firstSegments({ paths }: Repository): ReadonlySet<string> {
	const firsts = [...paths].map((path) => path.replace(/^src\//, '').split('/')[0] ?? '');
	return new Set(firsts.filter((first) => paths.has(`src/${first}`) || paths.has(first)));
}
