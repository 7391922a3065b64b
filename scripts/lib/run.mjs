/** Child processes and console lines of the scripts. Plain Node: it runs before any package is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WINDOWS = process.platform === 'win32';

/** Runs a command in the repository with our output; resolves to its exit code. */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			stdio: ['ignore', 'inherit', 'inherit'],
			// npm and npx are .cmd files on Windows, which only a shell starts.
			shell: WINDOWS && !command.includes('\\'),
			...options,
			env: { ...process.env, ...options.env },
		});
		child.on('error', (error) => {
			console.error(`${command}: ${error.message}`);
			resolve(127);
		});
		child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
	});
}

/** Runs a program of an installed package by its script, so that it works without a shell or PATH. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Whether a command exists and answers. */
export function answers(command, args = ['--version']) {
	return spawnSync(command, args, { stdio: 'ignore', shell: WINDOWS, timeout: 30_000 }).status === 0;
}

export function say(line) {
	process.stdout.write(`${line}\n`);
}

/** A failure that is told in one line, without a stack. */
export class Trouble extends Error {}

/** Runs a script's main function: its number is the exit code, trouble is one clear line and code 1. */
export async function main(task) {
	try {
		process.exitCode = await task();
	} catch (error) {
		console.error(error instanceof Trouble ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}
