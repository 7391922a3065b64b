/** The gate's question about prose, put to real browsers: their XPath counts what the unit tests' stand-in only imitates. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../support/suite.ts';

const PROSE =
	'The delegations met in the morning and spoke for two hours about an exchange of prisoners, a ceasefire and the next round.';
const LONG = `<p>${PROSE.repeat(3)}</p>`.repeat(3);
const html = (body: string) => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;
const xhtml = (body: string) =>
	`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${body}</body></html>`;

const PAGES: Record<string, { readonly body: string; readonly type?: string; readonly answer: string }> = {
	'/a/prose': { body: html(LONG), answer: 'article' },
	'/a/inline': { body: html(`<p>${`<b>${PROSE}</b> <i>${PROSE}</i>`.repeat(3)}</p>`.repeat(2)), answer: 'article' },
	'/a/breaks': { body: html(`<div>${PROSE.repeat(9)}<br><br>${PROSE.repeat(9)}</div>`), answer: 'article' },
	'/a/boxes': { body: html(`<div>${PROSE.repeat(9)}</div>`), answer: 'not-article' },
	'/a/listed': { body: html(`<ul><li>${LONG}</li></ul>`), answer: 'not-article' },
	'/a/short': { body: html('<p>Three coins</p>'.repeat(300)), answer: 'not-article' },
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
	const entry = fileURLToPath(new URL('../../src/content/gate.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: { write: false, lib: { entry, formats: ['iife'], name: 'gateUnderTest', fileName: () => 'gate.js' } },
	});
	const [file] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	if (file?.type !== 'chunk') throw new Error('The gate could not be bundled.');
	code = `${file.code}; gateUnderTest.gate(document, location.href)`;
});

inEachBrowser(
	'gate',
	(stage) => {
		test.each(Object.entries(PAGES))('%s', async (path, { answer }) => {
			await stage.page.goto(stage.site.url(path));
			expect(await stage.page.evaluate(code)).toBe(answer);
		});
	},
	(path) => {
		const { body, type } = PAGES[path] ?? {};
		return body === undefined ? undefined : { body, ...(type === undefined ? {} : { type }) };
	},
);
