/** A news page drawn by React on a server, and the script by which React takes it over in the browser. */
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { newsPage } from './news.ts';
import { Story } from './react-story.ts';

export function reactPage(): string {
	return newsPage(
		`<div id="root">${renderToString(createElement(Story))}</div>`,
		'<script src="/react.js" defer></script>',
	);
}

/** The development build of React, which warns where hydration finds another page than it had sent. */
export async function reactScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"development"' },
		build: {
			write: false,
			minify: false,
			lib: { entry: fileURLToPath(new URL('react-entry.ts', import.meta.url)), formats: ['iife'], name: 'story' },
		},
	});
	const [first] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	if (first?.type !== 'chunk') throw new Error('React could not be bundled.');
	return first.code;
}
