/** The page to show: the demonstration article, any address, or a file served from this machine. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ArticleFacts, articlePage } from '../driver/article-page.ts';
import { folder, serve } from '../driver/server.ts';
import { ROOT, Trouble } from '../lib/run.mjs';

export interface TargetOptions extends ArticleFacts {
	readonly target?: string;
	/** Where the command was called: file names are relative to it. */
	readonly cwd: string;
}

export interface Target {
	readonly url: string;
	close(): Promise<void>;
}

const DEMO_ARTICLE = '/courier/2025-05-16-istanbul-talks.html';

export async function openTarget(options: TargetOptions): Promise<Target> {
	const { target, cwd } = options;
	if (target === undefined) return local(folder(join(ROOT, 'demo')), DEMO_ARTICLE);
	if (/^https?:\/\//i.test(target)) return { url: target, close: async () => {} };
	const file = resolve(cwd, target);
	if (!existsSync(file) || !statSync(file).isFile()) {
		throw new Trouble(`${target} is neither a web address (https://...) nor a file.`);
	}
	if (/\.html?$/i.test(file)) return local(folder(dirname(file)), `/${encodeURIComponent(basename(file))}`);
	if (!/\.txt$/i.test(file)) throw new Trouble('A file to show is an .html page or a .txt text.');
	const body = articlePage(readFileSync(file, 'utf8'), options);
	return local((path) => (path === '/article' ? { body } : undefined), '/article');
}

async function local(handler: Parameters<typeof serve>[0], path: string): Promise<Target> {
	const server = await serve(handler);
	return { url: server.url(path), close: () => server.close() };
}
