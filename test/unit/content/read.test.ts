/** The article root: most of the prose, none of what stands around it. */
import { describe, expect, test } from 'vitest';
import { articleOf, readArticle } from '../../../src/content/article/read.ts';
import { readBlocks } from '../../../src/content/article/walk.ts';
import { inOneGo } from '../../../src/content/slices.ts';
import { documentOf, PROSE, wholeDocument } from './support.ts';

const P = `<p>${PROSE}</p>`;
const URL = 'https://news.example/2025/05/16/talks';

function read(html: string) {
	const article = readArticle(documentOf(html), URL);
	return { root: article?.root, text: article?.blocks.map(({ text }) => text) ?? [] };
}

describe('root', () => {
	test('is the smallest element that holds most of the prose', () => {
		const { root } = read(`<div><nav>${P}</nav><div><div id="body">${P}${P}${P}</div></div><aside>${P}</aside></div>`);
		expect(root?.id).toBe('body');
	});

	test('takes headline and lead along when they stand outside', () => {
		const { text } = read(`<div><h1>Talks held</h1><p>${PROSE} Lead.</p></div><div>${P.repeat(8)}</div>`);
		expect(text.slice(0, 3)).toEqual(['Talks held', `${PROSE} Lead.`, PROSE]);
	});

	test('leaves out comments, related links, labels and credits', () => {
		const { text } = read(
			`<article>${P}${P}<p>Read also: <a href="#">Was it the third round?</a></p>
			<ul class="related-stories"><li><a href="#">Another story</a></li></ul><div>Photo: A. Name/Agency</div>
			<p><a href="#">A link to somewhere else on this site</a></p>${P}</article>
			<section id="comments"><p>${PROSE}</p></section>`,
		);
		expect(text).toEqual([PROSE, PROSE, PROSE]);
	});

	test('does without names of classes where they hide the article', () => {
		const { text } = read(`<div class="sidebar"><div>${P}${P}</div></div>`);
		expect(text).toEqual([PROSE, PROSE]);
	});

	test('reads a page that is wrapped in one form', () => {
		expect(read(`<form><h1>Talks</h1>${P}${P}</form>`).text).toEqual(['Talks', PROSE, PROSE]);
	});

	test('is nothing on a page without prose', () => {
		expect(read('<p>Log in</p><form><input></form>').root).toBeUndefined();
	});

	test('asks only about blocks whether they are visible', () => {
		const page = documentOf(`<p id="a">${PROSE}</p><p id="b">${PROSE}</p>`);
		const blocks = readBlocks(page.body, { isVisible: ({ id }) => id !== 'b' });
		const article = inOneGo(articleOf(page, URL, blocks));
		expect(article?.blocks).toHaveLength(1);
	});
});

test('a Latin language tag on Cyrillic text is not believed', () => {
	const russian =
		'<p>Делегации встретились утром и два часа говорили об обмене пленными, о перемирии и о следующем раунде переговоров в том же городе.</p>';
	expect(readArticle(documentOf(russian), URL)?.page.lang).toBeUndefined();
	const tagged = wholeDocument(`<html lang="uk"><body>${russian}</body></html>`);
	expect(readArticle(tagged, URL)?.page.lang).toBe('uk');
});
