/** `npm run -s dataset -- COMMAND …`: the command line for dataset authors. */
import { runCommand } from './commands.ts';

process.exitCode = await runCommand(process.argv.slice(2));
