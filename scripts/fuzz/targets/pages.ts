/** What a page says of itself. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { JSON_LD as BLOCKS, describesArticle, jsonLdArticle } from '../../../src/content/article/json-ld.ts';
import { dateInAddress, readMetadata, toIso } from '../../../src/content/article/metadata.ts';
import { LONGEST_TEXT } from '../../../src/protocol/limits.ts';
import { anyText } from '../ingredients.ts';
import { HEADS, JSON_LD } from '../seeds.ts';
import { spoiledJson, spoiledText } from '../spoil.ts';
import { must, target } from '../target.ts';

const ISO = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}.*)?)?$/;

/** A document that has nothing but these. */
function described(json: string): Document {
	return { querySelectorAll: () => [{ textContent: json }] } as unknown as Document;
}

function plausible(date: string | undefined): void {
	must(date === undefined || ISO.test(date), `a date that is none: ${date?.slice(0, 60)}`);
}

const head = fc.tuple(fc.constantFrom(...HEADS), fc.nat(1000), anyText).map(([seed, at, text]) => {
	const places = [...seed.matchAll(/(?:content|href|datetime|lang)="([^"]*)"/g)];
	const place = places[at % places.length];
	if (place === undefined) return seed;
	const from = place.index + place[0].length - 1 - (place[1]?.length ?? 0);
	return seed.slice(0, from) + text.replace(/"/g, '&quot;') + seed.slice(from + (place[1]?.length ?? 0));
});

export const pages = [
	target({
		name: 'page JSON-LD',
		cases: fc.oneof(spoiledJson(JSON_LD), spoiledText(spoiledJson(JSON_LD)), anyText),
		check: (json: string) => {
			const found = jsonLdArticle(described(json));
			plausible(found?.datePublished === undefined ? undefined : toIso(found.datePublished));
			plausible(toIso(json));
			plausible(dateInAddress(json));
		},
	}),
	target({
		name: 'page metadata',
		cases: fc.oneof(head, spoiledText(HEADS)),
		check: (html: string) => {
			const { document } = parseHTML(html) as unknown as { document: Document };
			const url = `https://post.example/${html.slice(0, 50)}`;
			for (const block of document.querySelectorAll(BLOCKS)) describesArticle(block);
			const page = readMetadata(document, url);
			plausible(page.published);
			for (const text of Object.values(page))
				must((text?.length ?? 0) <= LONGEST_TEXT, 'longer than a message may hold');
			must(
				page.canonical === undefined || /^https?:/.test(page.canonical),
				`canonical ${page.canonical?.slice(0, 80)}`,
			);
		},
	}),
];
