/** Every other format that is read, and the bytes that they come in. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { importDataset } from '../../../src/dataset/importers/collect.ts';
import { inputOf } from '../../../src/dataset/importers/input.ts';
import { anyText, KEYS } from '../ingredients.ts';
import { CSV, DATASET, FEEDS, FTM, JSON_FEED, JSON_LD, OPML, WIKIDATA } from '../seeds.ts';
import { spoiledBytes, spoiledJson, spoiledText } from '../spoil.ts';
import { leadsToTheWeb, must, problemsInWords, type Target, target } from '../target.ts';

const OPTIONS = { today: '2025-11-22' };

async function read(content: string | Uint8Array, url = 'https://post.example/feed'): Promise<void> {
	const { dataset, feeds, problems, ok } = await importDataset(inputOf('file.txt', content, { url }), OPTIONS);
	problemsInWords(problems);
	must(ok || problems.some(({ severity }) => severity === 'error'), 'refused without a reason');
	if (dataset !== undefined) leadsToTheWeb(dataset);
	for (const { url: feed } of feeds) must(/^https?:/.test(new URL(feed).protocol), `offers ${feed.slice(0, 100)}`);
}

const importer = (name: string, cases: fc.Arbitrary<string>): Target =>
	target({
		name,
		cases: fc.oneof({ weight: 3, arbitrary: cases }, { weight: 1, arbitrary: spoiledText(cases) }),
		check: (text: string) => read(text),
	});

/** Markup with a text of any kind in place of one of its own, or in an element that nobody asked for. */
const markup = (seeds: readonly string[]) => {
	const name = fc.option(fc.constantFrom(...KEYS), { freq: 2 });
	return fc
		.tuple(fc.constantFrom(...seeds), fc.nat(1000), anyText, fc.boolean(), name)
		.map(([seed, at, text, escaped, added]) => {
			const places = [...seed.matchAll(/>([^<>]*)</g)];
			const place = places[at % places.length];
			if (place === undefined) return seed;
			const put = escaped ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
			const element = added === null ? put : `<${added}>${put}</${added}>`;
			return seed.slice(0, place.index + 1) + element + seed.slice(place.index + 1 + (place[1]?.length ?? 0));
		});
};

/** A table with a cell of any kind in place of one of its own, or a great many of them. */
const table = fc.oneof(
	fc.tuple(fc.constantFrom(...CSV), fc.nat(1000), anyText).map(([seed, at, text]) => {
		const cells = seed.split(/([,;\t\n])/);
		cells[(at * 2) % cells.length] = text;
		return cells.join('');
	}),
	fc
		.integer({ min: 500, max: 5000 })
		.map((columns) => `${Array(columns).fill('name').join()}\n${Array(columns).fill('x').join()}\n`),
);

const ftm = fc
	.tuple(fc.nat(FTM.length - 1), spoiledJson(FTM))
	.map(([at, spoiled]) => FTM.map((line, index) => (index === at ? spoiled : JSON.stringify(line))).join('\n'));

const WHOLE = JSON.stringify(DATASET);
const bytes = spoiledBytes([
	Buffer.from(WHOLE),
	gzipSync(WHOLE),
	Buffer.from(`\uFEFF${WHOLE}`, 'utf16le'),
	Buffer.from(FEEDS[0] ?? ''),
	Buffer.from((FEEDS[0] ?? '').replace('utf-8', 'windows-1251')),
]);

export const importers = [
	importer('FollowTheMoney', ftm),
	importer('Wikidata', spoiledJson(WIKIDATA)),
	importer('JSON-LD', spoiledJson(JSON_LD)),
	importer('CSV', table),
	importer('feed', fc.oneof(markup(FEEDS), spoiledJson([JSON_FEED]))),
	importer('OPML', fc.oneof(markup(OPML), spoiledText(OPML))),
	target({ name: 'bytes', cases: bytes, check: (content: Uint8Array) => read(content) }),
];
