/** Well-formed inputs of every kind that is read, to be spoiled. Names and addresses are made up. */
import { readFileSync } from 'node:fs';

export const DATASET: Record<string, unknown> = JSON.parse(
	readFileSync(new URL('../../test/fixtures/datasets/valid.json', import.meta.url), 'utf8'),
);

const KINDS = {
	groups: 'group',
	sources: 'source',
	actors: 'actor',
	events: 'event',
	accounts: 'account',
	questions: '',
};

/** The same dataset, each line a value of its own. */
export const DATASET_LINES: readonly unknown[] = [
	Object.fromEntries(Object.entries(DATASET).filter(([key]) => !(key in KINDS))),
	...Object.entries(KINDS).flatMap(([list, kind]) =>
		(DATASET[list] as object[]).map((entry) => (kind === '' ? entry : { ...entry, kind })),
	),
];

export const FTM: readonly unknown[] = [
	{
		id: 'NK-1',
		schema: 'Person',
		caption: 'Ada Quayle',
		properties: {
			name: ['Ada Quayle', 'Ада Куэйл'],
			alias: ['A. Quayle'],
			weakAlias: ['Ada'],
			position: ['Harbour master'],
			wikidataId: ['Q42'],
			wikipediaUrl: ['https://encyclopedia.example/ada'],
			summary: ['Keeps the harbour.'],
		},
	},
	{ id: 'Pos-1', schema: 'Position', caption: 'Harbour master', properties: { name: ['Harbour master'] } },
	{
		id: 'Occ-1',
		schema: 'Occupancy',
		properties: { holder: ['NK-1'], post: ['Pos-1'], startDate: ['2020-01-02'], endDate: ['2024'] },
	},
	{ id: 'NK-2', schema: 'Company', properties: { name: ['Quay Works'], abbreviation: ['QW'] } },
];

export const WIKIDATA: readonly unknown[] = [
	{
		head: { vars: ['item', 'itemLabel', 'itemAltLabel', 'itemDescription', 'start'] },
		results: {
			bindings: [
				{
					item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q42' },
					itemLabel: { type: 'literal', 'xml:lang': 'en', value: 'Ada Quayle' },
					itemAltLabel: { type: 'literal', 'xml:lang': 'en', value: 'A. Quayle, Ada' },
					itemDescription: { type: 'literal', 'xml:lang': 'en', value: 'harbour master' },
				},
				{
					item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q43' },
					itemLabel: { type: 'literal', value: 'Boat fair' },
					start: { type: 'literal', value: '2025-05-01T00:00:00Z' },
				},
			],
		},
	},
	[
		{
			item: 'http://www.wikidata.org/entity/Q42',
			itemLabel: 'Ada Quayle',
			classLabel: 'human',
			positionLabel: 'Master',
		},
	],
	{
		entities: {
			Q42: {
				id: 'Q42',
				labels: { en: { language: 'en', value: 'Ada Quayle' } },
				aliases: { en: [{ language: 'en', value: 'A. Quayle' }] },
				descriptions: { en: { language: 'en', value: 'harbour master' } },
				claims: { P31: [{ mainsnak: { datavalue: { value: { id: 'Q5' } } } }] },
			},
		},
	},
];

export const JSON_LD: readonly unknown[] = [
	{
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'NewsArticle',
				'@id': 'https://post.example/1',
				headline: 'A meeting by the water',
				url: 'https://post.example/1',
				datePublished: '2025-05-16T10:00:00Z',
				inLanguage: 'en',
				author: [{ '@type': 'Person', name: 'Ada Quayle', jobTitle: 'Reporter' }],
				publisher: { '@type': 'Organization', name: 'Harbour Post', sameAs: ['https://post.example/'] },
				about: [{ '@type': 'Event', name: 'Boat fair', startDate: '2025-05-01', location: { '@id': '#pier' } }],
				mentions: { '@id': '#ada' },
			},
			{ '@type': 'Person', '@id': '#ada', name: [{ '@value': 'Ada', '@language': 'en' }], alternateName: 'A. Q.' },
			{ '@type': 'Place', '@id': '#pier', name: 'The pier', description: 'By the water' },
		],
	},
	{
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		claimReviewed: 'The pier is longer than the road',
		url: 'https://checks.example/1',
		author: { '@type': 'Organization', name: 'Checks' },
		itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada Quayle' }, datePublished: '2025-05-01' },
		reviewRating: { '@type': 'Rating', alternateName: 'In part', ratingValue: 3 },
	},
];

export const CSV: readonly string[] = [
	'id,name,name:uk,aliases,type,description,sameAs,role\n1,Ada Quayle,Ада Куейл,"A. Q.|Ada",person,"Keeps, ""well""",https://a.example/1;Q42,Master\n2,Quay Works,,QW,company,,,\n',
	'headline;url;outlet;date;author;language\nA meeting;https://post.example/1;Harbour Post;2025-05-16;Ada;en\n',
	'name\twebsite\tcountrycode\tregion\nHarbour Post\tpost.example\tGB\tNorth\n',
	'name,start,end\nBoat fair,2025-05-01,2025-05-03\n',
];

export const FEEDS: readonly string[] = [
	`<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><link>https://post.example/</link><language>en</language><lastBuildDate>Fri, 16 May 2025 10:00:00 GMT</lastBuildDate><item><title>A &lt;b&gt;meeting&lt;/b&gt;</title><link>https://post.example/1</link><guid isPermaLink="true">https://post.example/1</guid><pubDate>Fri, 16 May 2025 09:00:00 +0300</pubDate><description><![CDATA[<p>By the <a href="x">water</a></p>]]></description><dc:creator>Ada Quayle</dc:creator></item></channel></rss>`,
	`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title><id>urn:x</id><link rel="alternate" href="https://post.example/"/><updated>2025-05-16T10:00:00Z</updated><entry><id>urn:1</id><title type="html">A meeting</title><link href="/1"/><updated>2025-05-16T09:00:00Z</updated><author><name>Ada</name></author><summary>By the water</summary></entry></feed>`,
	`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://post.example/"><title>Harbour Post</title><link>https://post.example/</link></channel><item rdf:about="https://post.example/1"><title>A meeting</title><link>https://post.example/1</link><dc:date>2025-05-16</dc:date></item></rdf:RDF>`,
	'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY out SYSTEM "file:///etc/passwd"><!ENTITY % far SYSTEM "https://far.example/x.dtd">%far;]><rss version="2.0"><channel><title>&d;&out;</title><link>https://post.example/</link><item><title>&d;</title><description>&out;</description><link>https://post.example/&d;</link></item></channel></rss>',
];

export const JSON_FEED = {
	version: 'https://jsonfeed.org/version/1.1',
	title: 'Harbour Post',
	home_page_url: 'https://post.example/',
	language: 'en',
	items: [
		{
			id: '1',
			url: 'https://post.example/1',
			title: 'A meeting',
			content_html: '<p>By the water</p>',
			date_published: '2025-05-16T10:00:00Z',
			authors: [{ name: 'Ada' }],
		},
	],
};

export const OPML: readonly string[] = [
	'<?xml version="1.0"?><opml version="2.0"><head><title>Papers</title></head><body><outline text="North"><outline type="rss" text="Harbour Post" title="Harbour Post" xmlUrl="https://post.example/feed" htmlUrl="https://post.example/"/></outline><outline text="x" xmlUrl="javascript:alert(1)"/></body></opml>',
];

/** A page's head as sites write it. */
export const HEADS: readonly string[] = [
	`<html lang="en"><head><title>A meeting by the water - Harbour Post</title><meta property="og:title" content="A meeting by the water"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-16T10:00:00+03:00"><link rel="canonical" href="https://post.example/2025/05/16/meeting"><script type="application/ld+json">${JSON.stringify(JSON_LD[0])}</script></head><body><h1>A meeting by the water</h1><time datetime="2025-05-16">then</time></body></html>`,
];

/** Small, because a backup holds it twice. */
const SMALL = {
	format: 'counterpoint-dataset',
	formatVersion: 1,
	id: 'harbour-talks',
	version: '1',
	name: 'Harbour talks',
	homepage: 'https://desk.example/talks',
	actors: [{ id: 'ada', type: 'Person', name: { en: 'Ada Quayle' }, sameAs: ['https://a.example/1'] }],
};

export const BACKUP = {
	format: 'counterpoint-backup',
	formatVersion: 1,
	madeAt: '2025-11-22T10:00:00.000Z',
	extensionVersion: '0.1.0',
	settings: { 'settings1.actors': 'every' },
	corrections: [
		{
			id: '4b825c1e-9a4e-4a55-8f0e-3c9f4d0a7a11',
			madeAt: '2025-11-22T10:00:00.000Z',
			kind: 'actor',
			refs: [{ dataset: 'harbour-talks', id: 'x' }],
			alias: 'Graham',
			text: 'Graham',
			name: 'Lindsey Graham',
			scope: 'site',
			where: 'post.example',
		},
	],
	subscriptions: [
		{
			id: 'feed-1',
			url: 'https://post.example/feed',
			kind: 'feed',
			since: 1,
			checked: 1,
			next: 2,
			failures: 0,
			changed: 1,
			changes: { added: 1, changed: 0, removed: 0 },
		},
	],
	datasets: [
		{
			kept: { order: 1, enabled: true, ownName: 'Mine', tag: 'M' },
			current: { bundled: false, importedAt: '2025-11-22T10:00:00.000Z', dataset: SMALL },
			previous: { bundled: false, importedAt: '2025-11-21T10:00:00.000Z', dataset: SMALL },
		},
	],
};
