/** Links: files are there, and so are the headings that they lead to. Other sites are not asked. */
import { dirname, join, normalize } from 'node:path/posix';
import type { Document } from './read.ts';
import type { Repository } from './repository.ts';

export function linkProblems(
	document: Document,
	documents: ReadonlyMap<string, Document>,
	{ paths }: Repository,
): string[] {
	return document.links.flatMap((link) => {
		if (/^(https?|mailto):/.test(link)) return URL.canParse(link) ? [] : [`the address "${link}" is malformed`];
		const [file = '', anchor] = link.split('#');
		const target = file === '' ? document.path : normalize(join(dirname(document.path), decodeURI(file)));
		if (!paths.has(target.replace(/\/$/, ''))) return [`links to "${link}", and there is no ${target}`];
		if (anchor === undefined || documents.get(target)?.anchors.has(anchor) !== false) return [];
		return [`links to "${link}", and ${target} has no such heading`];
	});
}
