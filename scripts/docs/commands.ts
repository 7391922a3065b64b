/** Commands: npm scripts are there, so are subcommands and options, and the files that are named to be run. */
import { dirname } from 'node:path/posix';
import type { Document } from './read.ts';
import type { Repository } from './repository.ts';

/** npm's own, which need no script. */
const OF_NPM = new Set(['ci', 'install', 'version']);
const CLI = 'src/cli';

export function commandProblems({ words, blocks }: Document, repository: Repository): string[] {
	const commands = [...words, ...blocks.flatMap(linesOf)].flatMap((text) => text.split(/\s*(?:&&|;|\|\s)\s*/));
	return [
		...commands.flatMap((command) => problemsOf(wordsOf(command), repository)),
		...words.filter((word) => /^--[a-z][\w-]*$/.test(word)).flatMap((flag) => unknownAnywhere(flag, repository)),
	];
}

/** Lines of a block; what is indented goes on with the line above, and what follows a `#` is a remark. */
function linesOf(block: string): string[] {
	return block
		.replace(/\\?\n[ \t]+(?=[-[])/g, ' ')
		.split('\n')
		.map((line) => line.replace(/(^|\s)#\s.*/, '').replace(/^\$ /, ''));
}

/** Words without the signs of a usage line. */
function wordsOf(command: string): string[] {
	return command.split(/\s+/).flatMap((word) => word.replace(/^\[+|[\]….,:]+$/g, '') || []);
}

function problemsOf([program, ...args]: readonly string[], repository: Repository): string[] {
	if (program === 'npx') return missingFiles(args, repository);
	if (program !== 'npm') return [];
	const [verb = '', ...rest] = args.filter((arg) => !/^-\w$|^--prefix/.test(arg));
	const [name = '', ...given] = verb === 'run' ? rest : [verb, ...rest];
	if (OF_NPM.has(name)) return [];
	const script = Object.hasOwn(repository.scripts, name) ? repository.scripts[name] : undefined;
	if (script === undefined) return [`"npm run ${name}": package.json has no script "${name}"`];
	const options = given.slice(given.indexOf('--') + 1);
	return [...optionProblems(name, script, options, repository), ...missingFiles(options, repository)];
}

function optionProblems(name: string, script: string, options: readonly string[], repository: Repository): string[] {
	if (name === 'dataset') return cliProblems(options, repository);
	const sources = sourcesOf(script, repository);
	return flagsIn(options)
		.filter((flag) => !sources.some((source) => knows(source, flag)))
		.map((flag) => `"npm run ${name}" has no option ${flag}`);
}

function cliProblems([command = '', ...options]: readonly string[], repository: Repository): string[] {
	// A placeholder, as in "npm run -s dataset -- COMMAND".
	if (command === '' || command === command.toUpperCase()) return [];
	const path = `${CLI}/${command}.ts`;
	const isCommand = new RegExp(`^\\t${command}: `, 'm').test(repository.textOf(`${CLI}/commands.ts`));
	if (!isCommand || !repository.paths.has(path)) return [`the dataset command line has no command "${command}"`];
	return flagsIn(options)
		.filter((flag) => !knows(repository.textOf(path), flag))
		.map((flag) => `the dataset command "${command}" has no option ${flag}`);
}

/** The source that a script starts, and what stands beside it where it has a folder to itself. */
function sourcesOf(script: string, { files, textOf }: Repository): string[] {
	const entries = script.split(/\s+/).filter((word) => files.includes(word));
	return entries.flatMap((entry) => {
		const folder = dirname(entry);
		return entry.endsWith('/main.ts') ? files.filter((file) => dirname(file) === folder).map(textOf) : [textOf(entry)];
	});
}

/** As `parseArgs` is told (`only: text`), or written out (`'--only'`). */
function knows(source: string, flag: string): boolean {
	const name = flag.slice(2);
	return source.includes(flag) || new RegExp(`(?:^\\t+|[{,] )'?${name}'?: `, 'm').test(source);
}

function flagsIn(options: readonly string[]): string[] {
	return options.map((option) => option.split('=')[0] ?? '').filter((option) => /^--[a-z]/.test(option));
}

function unknownAnywhere(flag: string, { files, textOf }: Repository): string[] {
	const sources = files.filter((file) => /^(scripts|bench|src\/cli)\/.*\.(ts|mjs)$/.test(file));
	return sources.some((file) => knows(textOf(file), flag)) ? [] : [`names the option ${flag}, and nothing knows it`];
}

/** Only what is in the tests and the sources; other names are the reader's own files. */
function missingFiles(args: readonly string[], { paths }: Repository): string[] {
	return args
		.filter((arg) => /^(test|scripts|src|bench|demo)\/[\w./-]+$/.test(arg) && !paths.has(arg.replace(/\/$/, '')))
		.map((arg) => `a command names "${arg}", and there is no such file`);
}
