/** Real feeds and real JSON-LD, where they are in reach: every file is read or refused in words, none throws. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

describe.runIf(existsSync(CORPORA))('what others publish', () => {
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

	it('blobs of JSON-LD: what is whole is taken, what is broken is refused in words', async () => {
		const blobs = lines(gunzipSync(read('jsonld/jsonld-news.jsonl.gz') ?? '').toString());
		expect(blobs.length).toBeGreaterThan(0);
		for (const blob of blobs) {
			const { raw, valid_json } = JSON.parse(blob) as { readonly raw: string; readonly valid_json: boolean };
			const imported = await importText(raw);
			if (valid_json) expect(imported.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			else if (!imported.ok) expect(refusal(imported)).toMatch(/JSON|format|empty/);
		}
	}, 60_000);

	it('fact checks become accounts with positions', async () => {
		const { dataset, counts } = await importText(read('jsonld/claimreview.json')?.toString() ?? '');
		expect(counts.accounts).toBeGreaterThan(3);
		expect(dataset?.questions.length).toBeGreaterThan(3);
		for (const { positions } of dataset?.questions ?? []) expect(positions.length).toBeGreaterThan(0);
	});
});
