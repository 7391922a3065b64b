/** Types of the plain scripts beside this file, for those written in TypeScript. */

declare module '*/lib/browsers.mjs' {
	export type BrowserName = 'chromium' | 'firefox';
	export function findBrowser(name: BrowserName): string | undefined;
}

declare module '*/lib/run.mjs' {
	export const ROOT: string;
	/** Runs a command in the repository with our output; resolves to its exit code. */
	export function run(
		command: string,
		args: readonly string[],
		options?: { readonly cwd?: string; readonly env?: Record<string, string> },
	): Promise<number>;
	export function say(line: string): void;
	/** A failure that is told in one line, without a stack. */
	export class Trouble extends Error {}
	export function main(task: () => number | Promise<number>): Promise<void>;
}
