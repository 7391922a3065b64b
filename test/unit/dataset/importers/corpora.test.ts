/** Real feeds and real JSON-LD, where they are in reach: every file is read or refused in words, none throws. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { importText, refusal } from './support.ts';

const CORPORA = new URL('../../../../../shared/corpora/', import.meta.url);
const read = (path: string): Buffer | undefined => {
	const file = new URL(path, CORPORA);
	return existsSync(file) ? readFileSync(file) : undefined;
};
const lines = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line !== '');

const feeds = lines(read('feeds/index.tsv')?.toString())
	.slice(1)
	.map((line) => line.split('\t'))
	.map(([file = '', kind = '', , items = '']) => ({ file, kind, items: Number(items) }));

/** Its one entry has a prefix, which the index does not count. */
const PREFIXED = 'feedparser__nondefaultnamespace.atom';

for (const { file, kind, items } of feeds) {
	it(`${file}: ${kind}, ${items} items`, async () => {
		const imported = await importText(new Uint8Array(read(`feeds/files/${file}`) ?? []));
		if (['rss', 'rdf', 'atom'].includes(kind)) {
			expect(imported).toMatchObject({ format: 'feed', ok: true, items: file === PREFIXED ? 1 : items });
			expect(JSON.stringify(imported.dataset)).not.toMatch(/\uFFFD|Ð[\u0080-\u00BF]|Р[’С]Р/);
		} else if (kind === 'opml') expect(imported).toMatchObject({ format: 'opml', ok: true });
		else expect(refusal(imported)).toMatch(/site map|web page|no format/);
	});
}

const packed = read('jsonld/jsonld-news.jsonl.gz');
const blobs = lines(packed === undefined ? undefined : gunzipSync(packed).toString()).map(
	(line) => JSON.parse(line) as { readonly raw: string; readonly types: unknown; readonly valid_json: boolean },
);

if (blobs.length > 0) {
	it(`${blobs.length} blobs of JSON-LD: what is whole is taken, what is broken is refused in words`, async () => {
		for (const { raw, valid_json } of blobs) {
			const imported = await importText(raw);
			if (valid_json) expect(imported.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			else if (!imported.ok) expect(refusal(imported)).toMatch(/JSON|format|empty/);
		}
	}, 60_000);
}

const claims = read('jsonld/claimreview.json')?.toString();
if (claims !== undefined) {
	it('fact checks become accounts with positions', async () => {
		const { dataset, counts } = await importText(claims);
		expect(counts.accounts).toBeGreaterThan(3);
		expect(dataset?.questions.length).toBeGreaterThan(3);
		for (const { positions } of dataset?.questions ?? []) expect(positions.length).toBeGreaterThan(0);
	});
}
