/** What documents may name: the files that are tracked, the npm scripts, and the text of sources. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Repository {
	readonly files: readonly string[];
	/** Files, and the folders they are in. */
	readonly paths: ReadonlySet<string>;
	/** npm scripts by name. */
	readonly scripts: Readonly<Record<string, string>>;
	textOf(path: string): string;
}

export function repositoryOf(files: readonly string[], textOf: (path: string) => string): Repository {
	const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
	return { files, paths: new Set(files.flatMap(withFolders)), scripts, textOf };
}

/** Changed and new files count as they are, so that a document can be checked before it is committed. */
export function repositoryAt(root: string): Repository {
	const listed = execFileSync(
		'git',
		['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
		{
			cwd: root,
			encoding: 'utf8',
		},
	);
	const files = listed.split('\0').filter((path) => path !== '');
	return repositoryOf(files, (path) => readFileSync(join(root, path), 'utf8'));
}

function withFolders(path: string): string[] {
	const folder = dirname(path);
	return folder === '.' ? [path] : [path, ...withFolders(folder)];
}
