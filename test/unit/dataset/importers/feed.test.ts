import { expect, it } from 'vitest';
import { inEncoding } from '../../../support/encoding.ts';
import { importText, refusal } from './support.ts';

const RSS = `<?xml version="1.0" encoding="ENCODING"?>
<rss version="2.0"><channel><title>Вісник</title><link>https://www.visnyk.example/</link><language>uk</language>
<lastBuildDate>Mon, 02 Jun 2025 18:00:00 +0300</lastBuildDate>
<item><title>Перемовини &lt;b&gt;у Стамбулі&lt;/b&gt; &amp;amp; далі</title><link>/news/1</link><guid isPermaLink="false">n1</guid>
<pubDate>Mon, 02 Jun 2025 12:00:00 +0300</pubDate><description>&lt;p&gt;Сторони зустрілися.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description></item>
<item><title>Друга</title><link>https://www.visnyk.example/news/2</link><guid>https://www.visnyk.example/news/2</guid></item>
<item><title>Друга, виправлена</title><guid>https://www.visnyk.example/news/2</guid></item>
<item><guid>empty</guid></item>
</channel></rss>`;

it('RSS becomes a source and an account for each item', async () => {
	const { format, dataset, items, problems, ok } = await importText(RSS.replace('ENCODING', 'utf-8'));
	expect({ format, items, ok }).toEqual({ format: 'feed', items: 4, ok: true });
	expect(dataset).toMatchObject({
		name: 'Вісник',
		version: '2025-06-02',
		homepage: 'https://www.visnyk.example/',
		sources: [{ id: 'visnyk-example', name: 'Вісник', domains: ['visnyk.example'], inLanguage: ['uk'] }],
	});
	expect(dataset?.accounts).toHaveLength(2);
	expect(dataset?.accounts[0]).toMatchObject({
		headline: 'Перемовини у Стамбулі & далі',
		url: 'https://www.visnyk.example/news/1',
		datePublished: '2025-06-02',
		inLanguage: 'uk',
		summary: 'Сторони зустрілися.',
		about: [],
	});
	expect(problems.map(({ entry, severity }) => `${severity} ${entry}`)).toEqual(['warning item 4', 'warning accounts']);
});

it('the declared encoding is followed', async () => {
	const { dataset } = await importText(inEncoding('windows-1251', RSS.replace('ENCODING', 'windows-1251')));
	expect(dataset?.name).toBe('Вісник');
	expect(dataset?.accounts[1]?.headline).toBe('Друга');
});

it('the same item has the same id at the next import', async () => {
	const [first, second] = await Promise.all([0, 1].map(() => importText(RSS.replace('ENCODING', 'utf-8'))));
	expect(first?.dataset?.accounts.map(({ id }) => id)).toEqual(second?.dataset?.accounts.map(({ id }) => id));
});

it('reads Atom with its alternate links', async () => {
	const { dataset } = await importText(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title>
		<link rel="self" href="https://courier.example/feed.atom" type="application/atom+xml"/><link href="https://courier.example/"/>
		<updated>2025-06-03T01:00:00Z</updated><entry><id>urn:1</id><title type="html">Second &lt;i&gt;round&lt;/i&gt;</title>
		<link rel="edit" href="https://courier.example/edit/1"/><link rel="alternate" href="https://courier.example/1"/>
		<published>2025-06-02T23:30:00+03:00</published><author><name>A. Writer</name></author></entry></feed>`);
	expect(dataset?.homepage).toBe('https://courier.example/');
	expect(dataset?.accounts[0]).toMatchObject({
		headline: 'Second round',
		url: 'https://courier.example/1',
		datePublished: '2025-06-02',
		author: 'A. Writer',
		inLanguage: 'en',
	});
});

it('reads RSS 1.0 and JSON Feed', async () => {
	const rdf = await importText(`<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
		xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://r.example/">
		<title>R</title><link>https://r.example/</link></channel><item rdf:about="https://r.example/1"><title>One</title>
		<link>https://r.example/1</link><dc:date>2025-05-16</dc:date></item></rdf:RDF>`);
	expect(rdf.dataset?.accounts[0]).toMatchObject({ headline: 'One', datePublished: '2025-05-16' });
	const json = await importText(
		JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'J',
			home_page_url: 'https://j.example/',
			items: [
				{ id: '1', url: 'https://j.example/1', content_html: '<p>Words</p>', date_published: '2025-05-16T10:00:00Z' },
			],
		}),
	);
	expect(json.format).toBe('feed');
	expect(json.dataset?.accounts[0]).toMatchObject({ summary: 'Words', url: 'https://j.example/1' });
});

it.each([
	[
		'RSS 0.90',
		`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
		<channel><title>T</title></channel><item><title>One &amp; two</title><link>https://t.example/1</link></item></rdf:RDF>`,
	],
	[
		'RSS 0.91 with a document type',
		`<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "x.dtd">
		<rss version="0.91"><channel><title>T</title><item><title>One &amp; two</title><link>https://t.example/1</link></item></channel></rss>`,
	],
	[
		'RSS with its items beside the channel',
		`<rss version="0.9"><channel><title>T</title></channel>
		<item><title>One &amp; two</title><link>https://t.example/1</link></item></rss>`,
	],
	[
		'RSS in CDATA',
		`<rss version="2.0"><channel><title><![CDATA[T]]></title><item><title><![CDATA[One <b>&amp;</b> two]]></title>
		<link><![CDATA[ https://t.example/1 ]]></link></item></channel></rss>`,
	],
	[
		'RSS 1.0 with other prefixes',
		`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel>
		<rss:title>T</rss:title></rss:channel><rss:item><rss:title>One &amp; two</rss:title><rss:link>https://t.example/1</rss:link></rss:item></r:RDF>`,
	],
	[
		'Atom 0.3',
		`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title mode="escaped">One &amp;amp; two</title>
		<link rel="alternate" type="text/html" href="https://t.example/1"/><id>1</id></entry></feed>`,
	],
	[
		'Atom with a prefix',
		`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>One &amp; two</a:title>
		<a:id>1</a:id><a:link href="https://t.example/1"/></a:entry></a:feed>`,
	],
	[
		'Atom with bases',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://t.example/a/"><title>T</title><entry xml:base="/">
		<title>One &amp; two</title><id>1</id><link href="1"/></entry></feed>`,
	],
	[
		'JSON Feed 1.0 whose version comes last',
		JSON.stringify({
			title: 'T',
			home_page_url: 'https://t.example/',
			items: [{ id: 1, title: 'One & two', url: 'https://t.example/1' }],
			version: 'https://jsonfeed.org/version/1',
		}),
	],
])('reads %s', async (_, text) => {
	const { dataset, items, format } = await importText(text);
	expect({ format, items, name: dataset?.name }).toEqual({ format: 'feed', items: 1, name: 'T' });
	expect(dataset?.accounts).toMatchObject([{ headline: 'One & two', url: 'https://t.example/1' }]);
});

it('an item of RSS 0.92 may be nothing but a text', async () => {
	const { dataset } = await importText(
		'<rss version="0.92"><channel><title>T</title><item><description>First.</description></item><item><description>Second.</description></item></channel></rss>',
	);
	expect(dataset?.accounts.map(({ summary }) => summary)).toEqual(['First.', 'Second.']);
});

it('OPML: other ways in which readers write an address', async () => {
	const { feeds } =
		await importText(`<opml version="1.0"><body><outline><outline text="a" xmlurl="https://a.example/f"/></outline>
		<outline text="b" xmlUrl="feed:https://b.example/f"/><outline text="c" xmlUrl="feed://c.example/f"/>
		<outline text="d" type="rss" url="https://d.example/f"/><outline text="e" type="link" url="https://e.example/"/></body></opml>`);
	expect(feeds.map(({ url }) => url)).toEqual(['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/f`));
});

it('drops addresses that could act in the browser', async () => {
	const { dataset } = await importText(
		'<rss version="2.0"><channel><title>T</title><item><title>A</title><link>javascript:alert(1)</link></item></channel></rss>',
	);
	expect(dataset?.accounts[0]).not.toHaveProperty('url');
});

it.each([
	['<!DOCTYPE html><html><head></head></html>', 'this is a web page, not a feed'],
	['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>', 'this is a site map, not a feed'],
	['<svg xmlns="http://www.w3.org/2000/svg"/>', 'this XML is no feed (its root is "svg")'],
	['Not found', 'this is no format that Counterpoint reads'],
	['', 'the file is empty'],
])('refuses %j', async (text, message) => {
	expect(refusal(await importText(text))).toBe(message);
});

it('OPML gives the feeds of all its folders, each once', async () => {
	const { feeds, ok, dataset, format } =
		await importText(`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
		<outline text="News"><outline type="rss" text="One" xmlUrl="https://one.example/rss" htmlUrl="https://one.example/"/>
		<outline type="rss" text="Again" xmlUrl="https://one.example/rss"/></outline>
		<outline type="rss" text="Two" xmlUrl="https://two.example/rss"/></body></opml>`);
	expect({ format, ok, dataset }).toEqual({ format: 'opml', ok: true, dataset: undefined });
	expect(feeds).toEqual([
		{ url: 'https://one.example/rss', title: 'One', site: 'https://one.example/' },
		{ url: 'https://two.example/rss', title: 'Two', site: undefined },
	]);
});

it.each([
	['RSS', RSS.replace('ENCODING', 'utf-8').replace('<guid>empty</guid>', '<length>4000000000</length>')],
	[
		'RSS with one item',
		'<rss version="2.0"><channel><title>V</title><item><a:LENGTH >4000000000</a:LENGTH><title>One</title></item></channel></rss>',
	],
	[
		'Atom',
		'<feed xmlns="http://www.w3.org/2005/Atom"><title>V</title><entry><length>4000000000</length><title>One</title></entry></feed>',
	],
	[
		'JSON Feed',
		'{"version":"https://jsonfeed.org/version/1.1","title":"V","items":[{"id":"1","title":"One","tags":{"le\\u006egth":4000000000}}],"authors":{"length":4e9}}',
	],
])('%s: what claims to be of great length fills no memory', async (_, text) => {
	const { dataset } = await importText(text);
	expect(dataset?.accounts.length).toBeGreaterThan(0);
});
