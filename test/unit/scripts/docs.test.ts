/** The check of documents, against a small repository: what is there passes, and each kind of what is not is found. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../scripts/docs/check.ts';
import { listingProblems } from '../../../scripts/docs/listing.ts';
import { repositoryOf } from '../../../scripts/docs/repository.ts';
import { releases, versionProblems } from '../../../scripts/docs/version.ts';

const FILES: Readonly<Record<string, string>> = {
	'package.json': JSON.stringify({
		version: '1.2.3',
		scripts: { test: 'node scripts/test.mjs', gallery: 'tsx scripts/gallery/main.ts', dataset: 'tsx src/cli/main.ts' },
	}),
	'package-lock.json': '{"version": "1.2.3"}',
	'manifest.json': '{"version": "1.2.3"}',
	'CHANGELOG.md': '## [Unreleased]\n\n## [1.2.3] - 2026-01-02\n\n## [1.2.2] - 2026-01-01',
	'scripts/test.mjs': '',
	'scripts/gallery/main.ts': "\t\t\tonly: text,\n\t\t\t'no-sheet': { type: 'boolean' },",
	'src/cli/commands.ts': 'const COMMANDS = {\n\tdetect: detectCommand,\n};',
	'src/cli/detect.ts': "if (arg === '--dataset') use(value);",
	'src/content/marks.ts': '',
	'test/browser/card.test.ts': '',
	'docs/other.md': '# Other\n\n## The `code` in it, twice\n\n## Twice\n\n## Twice',
};

function problemsOf(markdown: string): readonly string[] {
	const files: Readonly<Record<string, string>> = { ...FILES, 'docs/page.md': markdown };
	return checkDocuments(repositoryOf(Object.keys(files), (path) => files[path] ?? '')).problems;
}

describe('what is there passes', () => {
	it.each([
		['a file beside it', '[other](other.md)'],
		['a folder', '[scripts](../scripts/)'],
		['a heading', '[other](other.md#the-code-in-it-twice)'],
		['the second heading of the same words', '[other](other.md#twice-1)'],
		['a heading of its own', '# Here it is\n\n[here](#here-it-is)'],
		['another site', '[site](https://example.org/a#b)'],
		['a script', 'Run `npm test` or `npm run -s gallery -- --only TEXT`.'],
		['an option in quotes', '    npm run gallery -- --no-sheet  # all but the sheet'],
		[
			'a command of the command line',
			'```sh\nnpm run -s dataset -- detect --dataset PATH \\\n  [--dataset PATH …] FILE…\n```',
		],
		['a placeholder', '`npm run -s dataset -- COMMAND …`'],
		['a path from the root', '`src/content/marks.ts`'],
		['a path from src', '`content/marks.ts`'],
		['a lone name', '`marks.ts`'],
		['patterns', '`test/browser/*.test.ts` and `src/{cli,content}/ma*.ts`'],
		['what is no path', '`text/html`, `og:type`, `a/b`, `12.5`'],
		['a test file that is run', '`npx vitest run --project browser test/browser/card.test.ts -t firefox`'],
	])('%s', (_, markdown) => {
		expect(problemsOf(markdown)).toEqual([]);
	});
});

describe('what is not there is found', () => {
	it.each([
		['a file', '[gone](gone.md)', /no docs\/gone\.md/],
		['a picture', '![gone](images/gone.png)', /no docs\/images\/gone\.png/],
		['a link in a table', '| a |\n| - |\n| [gone](gone.md) |', /no docs\/gone\.md/],
		['a heading', '[other](other.md#thrice)', /no such heading/],
		['a malformed address', '[site](https://)', /malformed/],
		['a script', '`npm run galery`', /no script "galery"/],
		['an option', '`npm run gallery -- --olny TEXT`', /no option --olny/],
		['a command of the command line', '`npm run -s dataset -- detekt FILE`', /no command "detekt"/],
		['an option of such a command', '    npm run -s dataset -- detect --datasett x', /no option --datasett/],
		['an option in the text', 'with `--nothing-knows`', /nothing knows it/],
		['a path', '`content/mark.ts`', /"content\/mark\.ts"/],
		['a path of no folder of ours', '`contnt/marks.ts`', /"contnt\/marks\.ts"/],
		['a lone name', '`mark.ts`', /"mark\.ts"/],
		['a pattern', '`test/browser/*.spec.ts`', /spec/],
		['a test file that is run', '`npx vitest run test/browser/cards.test.ts`', /cards\.test\.ts/],
	])('%s', (_, markdown, words) => {
		const [problem, ...others] = problemsOf(markdown);
		expect(problem).toMatch(words);
		expect(problem).toMatch(/^docs\/page\.md: /);
		expect(others.filter((other) => !words.test(other))).toEqual([]);
	});
});

describe('the version', () => {
	const textOf = (changed: Readonly<Record<string, string>>) => (path: string) => changed[path] ?? FILES[path] ?? '';

	it('is one everywhere', () => {
		expect(releases(FILES['CHANGELOG.md'] ?? '')).toEqual(['Unreleased', '1.2.3', '1.2.2']);
		expect(versionProblems({ textOf: textOf({}) })).toEqual([]);
	});

	it.each([
		['manifest.json', '{"version": "1.2.4"}'],
		['package-lock.json', '{"version": "1.2.2"}'],
		['CHANGELOG.md', '## [Unreleased]'],
	])('another one in %s is found', (path, text) => {
		expect(versionProblems({ textOf: textOf({ [path]: text }) })).toEqual([expect.stringContaining(path)]);
	});
});

describe('the texts of the stores', () => {
	const messages = JSON.stringify({ name: { message: 'Name' }, description: { message: 'What it does.' } });
	const listing = (summary: string) => `## Name\n\nName\n\n## Summary\n\n${summary}\n\n## Description\n\nMore of it.`;
	const problemsWith = (summary: string) =>
		listingProblems({ textOf: (path) => (path.endsWith('.json') ? messages : listing(summary)) });

	it('say what the manifest says', () => {
		expect(problemsWith('What it does.')).toEqual([]);
		expect(problemsWith('Something else.')).toHaveLength(3);
	});

	it('are no longer than the stores take', () => {
		expect(problemsWith('x'.repeat(133))).toContainEqual(expect.stringContaining('has 133 signs'));
	});
});
