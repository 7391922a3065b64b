/** Dates, address, language and title, from what real pages write. */
import { describe, expect, test } from 'vitest';
import { dateInAddress, readMetadata, toIso } from '../../../src/content/article/metadata.ts';
import { wholeDocument } from './support.ts';

function metadata(head: string, body = '', url = 'https://news.example/a') {
	return readMetadata(wholeDocument(`<html><head>${head}</head><body>${body}</body></html>`), url);
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('published', () => {
	test('JSON-LD comes before meta, meta before <time>, <time> before the address', () => {
		const inLd = ld(
			'{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["NewsArticle"],"datePublished":"2025-05-16T10:00:00+03:00"}]}',
		);
		const inMeta = '<meta property="article:published_time" content="2025-05-15T09:00:00Z">';
		const inTime = '<time datetime="2025-05-14">14 May</time>';
		const url = 'https://news.example/2025/05/13/a';
		expect(metadata(inLd + inMeta, inTime, url).published).toBe('2025-05-16T10:00:00+03:00');
		expect(metadata(inMeta, inTime, url).published).toBe('2025-05-15T09:00:00Z');
		expect(metadata('', inTime, url).published).toBe('2025-05-14');
		expect(metadata('', '', url).published).toBe('2025-05-13');
		expect(metadata('').published).toBeUndefined();
	});

	test.each([
		['a raw line break', '{"@type":"NewsArticle","headline":"one\ntwo","datePublished":"2025-05-16"}'],
		['a trailing comma', '{"@type":"NewsArticle","datePublished":"2025-05-16",}'],
		['an HTML comment round it', '<!-- {"@type":"NewsArticle","datePublished":"2025-05-16"} -->'],
		['CDATA round it', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2025-05-16"}\n//]]>'],
		['an unescaped quote', '{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2025-05-16"}'],
		['a missing end', '{"@type":"NewsArticle","datePublished":"2025-05-16","author":{"@type":"Person"'],
	])('JSON-LD with %s is read all the same', (_, json) => {
		expect(metadata(ld(json)).published).toBe('2025-05-16');
	});

	test('what is no date is passed over', () => {
		expect(metadata('<meta name="date" content="yesterday"><meta name="pubdate" content="20250516">').published).toBe(
			'2025-05-16',
		);
	});
});

test.each([
	['2025-05-16', '2025-05-16'],
	['2025-05', '2025-05'],
	['2025-05-16 10:20:30', '2025-05-16T10:20:30'],
	['2025-05-16T10:20:30.123Z', '2025-05-16T10:20:30Z'],
	['Fri, 16 May 2025 23:30:00 GMT', '2025-05-16'],
	['May 16, 2025', '2025-05-16'],
	['16/05/2025', undefined],
	['2025-13-40', undefined],
	['0001-01-01T00:00:00', undefined],
])('toIso(%s)', (written, iso) => {
	expect(toIso(written)).toBe(iso);
});

test.each([
	['https://a.example/2025/05/16/talks', '2025-05-16'],
	['https://a.example/news/2025-5-16', undefined],
	['https://a.example/2025/5/6/talks', '2025-05-06'],
	['https://a.example/world-20250516-talks.html', '2025-05-16'],
	['https://a.example/2025/05/talks', '2025-05'],
	['https://a.example/id/1234567890', undefined],
	['https://a.example/talks-1000-for-1000', undefined],
])('dateInAddress(%s)', (url, date) => {
	expect(dateInAddress(url)).toBe(date);
});

test('the headline that the page announces is the title', () => {
	const head = '<meta property="og:title" content="Talks held in Istanbul - Daily">';
	expect(metadata(head, '<h1>Daily</h1><h1>Talks  held in Istanbul</h1>').title).toBe('Talks held in Istanbul');
	expect(metadata(head, '<h1>Quite another thing here</h1>').title).toBe('Talks held in Istanbul - Daily');
});

test('canonical is absolute and of the web', () => {
	expect(metadata('<link rel="canonical" href="/b">').canonical).toBe('https://news.example/b');
	expect(metadata('<link rel="canonical" href="javascript:alert(1)">').canonical).toBeUndefined();
});
