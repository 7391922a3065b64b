/**
 * The commands for dataset authors. Results go to standard output, everything else to standard error; 0 is success, 1 a bad
 * dataset, 2 a wrong call.
 */
import { compileCommand } from './compile.ts';
import { detectCommand } from './detect.ts';
import { evaluateCommand } from './evaluate.ts';
import { importCommand } from './import.ts';
import { UsageError } from './output.ts';
import { publishCommand } from './publish.ts';
import { searchCommand } from './search.ts';
import { statsCommand } from './stats.ts';
import { validateCommand } from './validate.ts';

/** A command gets its arguments and answers with the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
	detect: detectCommand,
	evaluate: evaluateCommand,
	validate: validateCommand,
	compile: compileCommand,
	stats: statsCommand,
	import: importCommand,
	publish: publishCommand,
	search: searchCommand,
};

const USAGE = `Usage: npm run -s dataset -- COMMAND …
  detect   --dataset PATH… [--lang xx] [--published DATE] [--title TEXT] FILE…
                                      find actors and events in texts, one JSON object a file
  evaluate --dataset PATH… --gold PATH… [--lang xx] [--published DATE] [--show] FILE…
                                      score what is found against gold, one JSON object a file and one of totals
  validate PATH…                      check datasets, one problem a line
  compile  PATH… [--out FILE]         compile and measure; --out x.json writes an importable file, any other name the lexicon
  stats    PATH…                      count what is in them, one JSON object a line
  import   FILE… [--json] [--out FILE] [--kind actors|events|sources|accounts --map Column=field…]
                                      read datasets, FollowTheMoney, Wikidata, JSON-LD, CSV, feeds and OPML as format 1
  publish  FILE.json [--key FILE] [--url URL] [--out FILE]
                                      the notice for subscribers: digest and, with a key, signature
  search   --dataset PATH… [--json] [--limit N] [--lang xx] QUERY…
                                      search as the popup does, the best first
A PATH is a dataset in JSON, or a folder with dataset.yaml and one YAML file per kind of entry.`;

/** Runs a command with its arguments and answers with the exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
	const [name, ...rest] = args;
	const command = name === undefined ? undefined : COMMANDS[name];
	if (command === undefined) {
		console.error(name === undefined ? USAGE : `There is no command "${name}".\n${USAGE}`);
		return 2;
	}
	try {
		return await command(rest);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`${error.message}\n${USAGE}`);
		return 2;
	}
}
