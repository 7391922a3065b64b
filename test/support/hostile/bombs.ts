/** What a page may say of itself to make whoever reads it run out of time, memory or wits. */

const LONG = 'x'.repeat(300_000);
const deep = (times: number, open: string, close: string, core = '1') =>
	open.repeat(times) + core + close.repeat(times);
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

const JSON_LD: readonly string[] = [
	deep(50_000, '[', ']'),
	deep(50_000, '{"a":', '}'),
	`{"@type":"NewsArticle","datePublished":${JSON.stringify(LONG)}}`,
	`{"@type":["NewsArticle",${Array(50_000).fill('"x"').join(',')}],"datePublished":{"a":[]}}`,
	'{"@type":{"@type":{"@type":null}},"datePublished":[[["2025-05-16"]]]}',
	'{"__proto__":{"@type":"NewsArticle"},"constructor":{"prototype":{"polluted":true}},"toString":1}',
	// Not valid, so that it is searched and mended.
	`{"@type":[${'"@type":['.repeat(40_000)}`,
	`{"@type" ${' '.repeat(200_000)}`,
	`{"a":1} -->${' '.repeat(200_000)}x`,
	`{"a":1${', '.repeat(100_000)}`,
	`{"@type":"${'w'.repeat(200_000)}`,
	'null',
	'[null,1,"",true,[[]],{}]',
	'',
];

const DATES = ['NaN', '9999-99-99', '0000-00-00', '-271821-04-20', LONG, '2025-05-16T99:99', '٢٠٢٥', '1e400', '​'];
const URLS = [
	'javascript:alert(1)',
	'\tjavascript:alert(1)',
	'data:text/html,x',
	'http://[',
	'//',
	`https://example.org/${LONG}`,
	'http://a:b@c:99999/',
];

export const BOMB_HEAD = [
	...JSON_LD.map(ld),
	...DATES.map(
		(date) => `<meta name="date" content="${date}"><meta property="article:published_time" content="${date}">`,
	),
	...URLS.map((url) => `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`),
	`<meta property="og:title" content="${LONG}"><meta property="og:locale" content="en${'-ab'.repeat(20_000)}">`,
	`<meta name="__proto__" content="x"><meta name="constructor" content="x">`,
].join('');

export const BOMB_BODY = [
	...DATES.map((date) => `<time datetime="${date}">then</time>`),
	`<p class="${LONG}" id="${LONG}" style="${LONG}" aria-hidden="${LONG}" contenteditable="false" role="${LONG}" data-x="${LONG}">A paragraph with attributes that nobody would write.</p>`,
	`<h1>${LONG}</h1>`,
].join('');
