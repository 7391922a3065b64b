/** The questions about prose, put to real browsers: their XPath counts what the unit tests' stand-in only imitates. */
import { beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../scripts/parts.ts';
import { PARAGRAPHS, type Paragraphs } from '../../src/content/paragraphs.ts';
import { inEachBrowser } from '../support/suite.ts';

const PROSE =
	'The delegations met in the morning and spoke for two hours about an exchange of prisoners, a ceasefire and the next round.';
const LONG = `<p>${PROSE.repeat(3)}</p>`.repeat(3);
const html = (body: string) => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;
const xhtml = (body: string) =>
	`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${body}</body></html>`;

const PAGES: Record<
	string,
	{ readonly body: string; readonly type?: string; readonly answer: string; readonly look?: Paragraphs }
> = {
	'/a/prose': { body: html(LONG), answer: 'article' },
	'/a/inline': { body: html(`<p>${`<b>${PROSE}</b> <i>${PROSE}</i>`.repeat(3)}</p>`.repeat(2)), answer: 'article' },
	'/a/breaks': { body: html(`<div>${PROSE.repeat(9)}<br><br>${PROSE.repeat(9)}</div>`), answer: 'article' },
	'/a/clobbered': { body: html(`<form name="evaluate"></form>${LONG}`), answer: 'not-article' },
	'/a/empty': { body: html('<div id="app"></div>'), answer: 'not-article', look: PARAGRAPHS.none },
	'/a/boxes': { body: html(`<div>${PROSE.repeat(9)}</div>`), answer: 'not-article' },
	'/a/listed': { body: html(`<ul><li>${LONG}</li></ul>`), answer: 'not-article' },
	'/a/app': { body: html('<p>Loading</p><script>0</script>'), answer: 'not-article', look: PARAGRAPHS.shortYet },
	'/a/short': { body: html('<p>Three coins</p>'.repeat(300)), answer: 'not-article', look: PARAGRAPHS.short },
	'/a/written': { body: html(LONG).replace('<body>', '<body contenteditable>'), answer: 'not-article' },
	'/a/xhtml': { body: xhtml(LONG), type: 'application/xhtml+xml', answer: 'article' },
	'/a/xhtml-breaks': {
		body: xhtml(`<div>${PROSE.repeat(9)}<br /><br />${PROSE.repeat(9)}</div>`),
		type: 'application/xhtml+xml',
		answer: 'article',
	},
	'/a/drawing': {
		body: `<svg xmlns="http://www.w3.org/2000/svg"><desc>${LONG}</desc></svg>`,
		type: 'image/svg+xml',
		answer: 'not-article',
	},
};

let code: string;
beforeAll(async () => {
	const [gate, paragraphs] = await Promise.all([
		codeOf('../src/content/gate.ts', undefined),
		codeOf('../src/content/paragraphs.ts', undefined),
	]);
	const look = `(() => { ${paragraphs}; return part.paragraphs() })()`;
	code = `({ look: ${look}, answer: (() => { ${gate}; return part.gate(document, () => location.href) })() })`;
});

inEachBrowser(
	'gate',
	(stage) => {
		test.each(Object.entries(PAGES))('%s', async (path, { answer, look }) => {
			await stage.page.goto(stage.site.url(path));
			const asked = (await stage.page.evaluate(code)) as { readonly look: Paragraphs; readonly answer: string };
			expect(asked.answer).toBe(answer);
			// The first look is never narrower than the gate.
			if (answer !== 'not-article') expect(asked.look).toBe(PARAGRAPHS.long);
			if (look !== undefined) expect(asked.look).toBe(look);
		});
	},
	(path) => {
		const { body, type } = PAGES[path] ?? {};
		return body === undefined ? undefined : { body, ...(type === undefined ? {} : { type }) };
	},
);
