/** Types of the plain scripts beside this file, for those written in TypeScript. */

declare module '*/lib/browsers.mjs' {
	export type BrowserName = 'chromium' | 'firefox';
	export function findBrowser(name: BrowserName): string | undefined;
}

declare module '*/lib/run.mjs' {
	export const ROOT: string;
	export function say(line: string): void;
	/** A failure that is told in one line, without a stack. */
	export class Trouble extends Error {}
	export function main(task: () => number | Promise<number>): Promise<void>;
}
