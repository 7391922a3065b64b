/** Everything in documents that names something which is not there. Pure: the repository is given. */
import { commandProblems } from './commands.ts';
import { linkProblems } from './links.ts';
import { pathProblems } from './paths.ts';
import { readDocument } from './read.ts';
import type { Repository } from './repository.ts';

export interface Checked {
	readonly documents: number;
	readonly links: number;
	readonly problems: readonly string[];
}

export function checkDocuments(repository: Repository): Checked {
	const read = repository.files
		.filter((file) => file.endsWith('.md'))
		.map((file) => readDocument(file, repository.textOf(file)));
	const documents = new Map(read.map((document) => [document.path, document]));
	const problems = read.flatMap((document) =>
		[
			...linkProblems(document, documents, repository),
			...commandProblems(document, repository),
			...pathProblems(document, repository),
		].map((problem) => `${document.path}: ${problem}.`),
	);
	return { documents: read.length, links: read.reduce((sum, { links }) => sum + links.length, 0), problems };
}
