/** Which pages are articles, by what they say themselves. */
import { expect, test } from 'vitest';
import { gate } from '../../../src/content/gate.ts';
import { PROSE, webPage } from './support.ts';

const P = `<p>${PROSE}</p>`;
const LONG = `<p>${PROSE.repeat(3)}</p>`.repeat(3);
const OG = (type: string) => `<meta property="og:type" content="${type}">`;

test.each([
	['a labelled article', OG('article'), P + P, '/2025/a', 'article'],
	['JSON-LD', '<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>', P + P, '/a', 'article'],
	['a label without prose', OG('article'), '<p>Log in</p>', '/a', 'not-article'],
	['prose without a label', '', LONG, '/a', 'article'],
	['a few words', '', P, '/a', 'not-article'],
	['prose that calls itself a website', OG('website'), LONG, '/a', 'ask-source'],
	['a front page with teasers', OG('article'), LONG, '/', 'not-article'],
	['the front page of a language', '', LONG, '/en/', 'not-article'],
	['prose in a form', '', `<form>${LONG}</form>`, '/a', 'not-article'],
	['a form around the whole page', '', `<form><h1>News</h1>${LONG}</form>`, '/a', 'article'],
	['prose by line breaks', '', `<div>${PROSE.repeat(9)}<br><br>${PROSE.repeat(9)}</div>`, '/a', 'article'],
])('%s', (_, head, body, path, expected) => {
	const document = webPage(`<html><head>${head}</head><body>${body}</body></html>`);
	expect(gate(document, () => `https://news.example${path}`)).toBe(expected);
});
