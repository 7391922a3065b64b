/** The pages that the extension is measured on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articlePage } from '../../scripts/driver/article-page.ts';
import { longPage } from '../../scripts/driver/long-page.ts';
import { folder, type LocalServer, serve } from '../../scripts/driver/server.ts';
import { textForms } from '../../src/dataset/text.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { textOf } from '../data/text.ts';
import { DIST } from './build.ts';

const demo = folder(fileURLToPath(new URL('../../demo', import.meta.url)));

export const PATHS = {
	shop: '/shop',
	article: '/courier/2025-05-16-istanbul-talks.html',
	longArticle: '/long',
	manyNodes: '/nodes',
} as const;

/** In the bundled dataset, and marked. */
const MARKED = ['Vladimir Medinsky', 'Rustem Umerov', 'Dmitry Peskov', 'Volodymyr Zelensky'];
const MANY = longPage(MARKED, 50_000);
/** How many marks the page of many text nodes has when every mention is marked. */
export const MANY_MARKS = MANY.times * MARKED.length;

/** Not an article, and with no script of its own. */
const SHOP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pots and pans</title>
<meta property="og:type" content="website"></head><body><nav><a href="/a">All</a> <a href="/b">New</a></nav>
${Array.from({ length: 300 }, (_, at) => `<div class="card"><a href="/p/${at}">Pot number ${at}</a><p>Price: ${at + 3} coins</p></div>`).join('\n')}
</body></html>`;

/** 100 kB with the names of the bundled dataset in it. */
export function bundledBlocks(): readonly string[] {
	const bundled = JSON.parse(readFileSync(join(DIST, 'datasets', 'bundled.json'), 'utf8')) as Dataset;
	const actors = bundled.actors.map((actor) => ({
		...actor,
		name: textForms(actor.name)[0]?.text ?? actor.id,
		aliases: textForms(actor.name).map(({ text }) => text),
	}));
	return textOf(100_000, { ...bundled, actors }).blocks;
}

export function startSite(): Promise<LocalServer> {
	const long = articlePage(bundledBlocks().join('\n\n'), { title: 'A long day at the talks', published: '2025-06-02' });
	return serve(async (path) => {
		if (path === PATHS.shop) return { body: SHOP };
		if (path === PATHS.longArticle) return { body: long };
		if (path === PATHS.manyNodes) return { body: MANY.html };
		if (path === '/favicon.ico') return { body: '', status: 204 };
		return demo(path);
	});
}
