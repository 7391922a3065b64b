/**
 * RSS 0.9x to 2.0, Atom and JSON Feed: the outlet becomes a source, every item an account of it. What an item is about
 * is not known from the feed; the engine ties it to events by its words.
 */
import { type AnyFeed, parseFeed } from 'feedsmith';
import { hostKey } from '../address.ts';
import type { Account } from '../types.ts';
import { digest, Ids, slug } from './ids.ts';
import { type ImportInput, ImportRefusal } from './input.ts';
import { type ImportItem, ITEM, made, madeHeader, warning } from './item.ts';
import { parsedWithoutLengths, withoutLengthElements } from './lengths.ts';
import type { TextSource } from './text.ts';
import { addressOf, clip, dayOf, languageOf, listOf, plainText, textOf } from './values.ts';

/** What the formats have in common, in the words of format 1. */
interface FeedHead {
	readonly title: string | undefined;
	readonly site: string | undefined;
	readonly language: string | undefined;
	readonly updated: string | undefined;
}

interface FeedItem {
	/** What the feed itself tells its items apart by. */
	readonly key: string | undefined;
	readonly title: string | undefined;
	readonly url: string | undefined;
	readonly published: string | undefined;
	readonly author: string | undefined;
	readonly summary: string | undefined;
}

/** Longest summary that is kept, in characters: a card shows two lines of it. */
const SUMMARY = 500;

export async function* feedItems(input: ImportInput, text: TextSource, today: string): AsyncGenerator<ImportItem> {
	const { head, items } = readFeed(await text.whole(50_000_000), input.url);
	const site = head.site ?? items.find(({ url }) => url !== undefined)?.url ?? input.url;
	const host = site === undefined ? undefined : hostKey(new URL(site).hostname);
	const title = head.title ?? host ?? input.name;
	const source = slug(host ?? title);
	yield madeHeader({
		id: `feed-${digest(input.url ?? site ?? title)}`,
		name: title,
		version: head.updated ?? today,
		homepage: site,
		feed: input.url,
	});
	yield made(
		'sources',
		{
			id: source,
			name: title,
			domains: host?.includes('.') ? [host] : [],
			...(head.language === undefined ? {} : { inLanguage: [head.language] }),
		},
		'channel',
	);
	const ids = new Ids();
	const known = new Set<string>();
	for (const [index, item] of items.entries()) {
		yield ITEM;
		const where = `item ${index + 1}`;
		const key = item.key ?? item.url ?? item.title ?? item.summary;
		if (key === undefined || (item.title === undefined && item.summary === undefined)) {
			yield warning(where, 'has neither title nor summary, so it is left out', 'Nothing needs to be done.');
			continue;
		}
		// Some feeds repeat an item when it was edited: the first, which is the newest, stands.
		if (known.has(key)) continue;
		known.add(key);
		yield made('accounts', accountOf(item, ids.claim(key, `i-${digest(key)}`), source, head.language), where);
	}
}

function accountOf(item: FeedItem, id: string, source: string, language: string | undefined): Account {
	return {
		id,
		source,
		about: [],
		...(item.title === undefined ? {} : { headline: item.title }),
		...(item.url === undefined ? {} : { url: item.url }),
		...(item.published === undefined ? {} : { datePublished: item.published }),
		...(item.author === undefined ? {} : { author: item.author }),
		...(language === undefined ? {} : { inLanguage: language }),
		...(item.summary === undefined || item.summary === item.title ? {} : { summary: item.summary }),
	};
}

function readFeed(text: string, base: string | undefined): { head: FeedHead; items: FeedItem[] } {
	let parsed: AnyFeed;
	try {
		parsed = parseFeed(/^\s*\{/.test(text) ? parsedWithoutLengths(text) : withoutLengthElements(text));
	} catch {
		throw new ImportRefusal(
			'this cannot be read as a feed',
			'Open its address in the browser: it may be broken, or a page in place of a feed.',
		);
	}
	switch (parsed.format) {
		case 'rss':
			return readRss(parsed.feed, base);
		case 'rdf':
			return readRdf(parsed.feed, base);
		case 'atom':
			return readAtom(parsed.feed, base);
		case 'json':
			return readJsonFeed(parsed.feed, base);
	}
}

type FeedOf<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed'];

function readRss(feed: FeedOf<'rss'>, base: string | undefined): { head: FeedHead; items: FeedItem[] } {
	const site = addressOf(feed.link, base);
	return {
		head: {
			title: plainText(feed.title, 200),
			site,
			language: languageOf(feed.language ?? feed.dc?.languages?.[0]),
			updated: dayOf(feed.lastBuildDate ?? feed.pubDate ?? feed.dc?.dates?.[0]),
		},
		items: (feed.items ?? []).map((item) => ({
			key: textOf(item.guid?.value),
			title: plainText(item.title, 300),
			// A permanent link stands where the link is missing.
			url: addressOf(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value), site ?? base),
			published: dayOf(item.pubDate ?? item.dc?.dates?.[0]),
			author: clip(textOf(item.dc?.creators?.[0] ?? personName(listOf(item.authors)[0])), 100),
			summary: clip(plainText(item.description ?? item.content?.encoded), SUMMARY),
		})),
	};
}

function readRdf(feed: FeedOf<'rdf'>, base: string | undefined): { head: FeedHead; items: FeedItem[] } {
	const site = addressOf(feed.link, base);
	return {
		head: {
			title: plainText(feed.title, 200),
			site,
			language: languageOf(feed.dc?.languages?.[0]),
			updated: dayOf(feed.dc?.dates?.[0]),
		},
		items: (feed.items ?? []).map((item) => ({
			key: textOf(item.rdf?.about),
			title: plainText(item.title, 300),
			url: addressOf(item.link, site ?? base),
			published: dayOf(item.dc?.dates?.[0]),
			author: clip(textOf(item.dc?.creators?.[0]), 100),
			summary: clip(plainText(item.description ?? item.content?.encoded), SUMMARY),
		})),
	};
}

function readAtom(feed: FeedOf<'atom'>, base: string | undefined): { head: FeedHead; items: FeedItem[] } {
	const own = addressOf(feed.xml?.base, base) ?? base;
	const site = alternateOf(feed.links, own);
	return {
		head: {
			title: plainText(feed.title?.value, 200),
			site,
			language: languageOf(feed.xml?.lang ?? feed.dc?.languages?.[0]),
			updated: dayOf(feed.updated),
		},
		items: (feed.entries ?? []).map((entry) => ({
			key: textOf(entry.id),
			title: plainText(entry.title?.value, 300),
			url: alternateOf(entry.links, addressOf(entry.xml?.base, own ?? site) ?? own ?? site),
			published: dayOf(entry.published ?? entry.updated),
			author: clip(textOf(entry.authors?.[0]?.name ?? feed.authors?.[0]?.name), 100),
			summary: clip(plainText(entry.summary?.value ?? entry.content?.value), SUMMARY),
		})),
	};
}

function readJsonFeed(feed: FeedOf<'json'>, base: string | undefined): { head: FeedHead; items: FeedItem[] } {
	const site = addressOf(feed.home_page_url, base);
	return {
		head: { title: textOf(feed.title), site, language: languageOf(feed.language), updated: undefined },
		items: (feed.items ?? []).map((item) => ({
			key: textOf(item.id),
			title: plainText(item.title, 300),
			url: addressOf(item.url ?? item.external_url, site ?? base),
			published: dayOf(item.date_published ?? item.date_modified),
			author: clip(textOf(item.authors?.[0]?.name ?? feed.authors?.[0]?.name), 100),
			summary: clip(plainText(item.summary ?? item.content_html) ?? textOf(item.content_text), SUMMARY),
		})),
	};
}

/** RSS writes a person as text or, in some feeds, as an object. */
function personName(person: unknown): unknown {
	return typeof person === 'object' && person !== null && 'name' in person ? person.name : person;
}

/** The link to what a reader reads, not to the feed itself. */
function alternateOf(
	links: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined,
	base: string | undefined,
): string | undefined {
	const link = links?.find(({ rel = 'alternate', type = '' }) => rel === 'alternate' && !/xml|json/.test(type));
	return addressOf((link ?? links?.find(({ rel }) => rel === undefined || rel === 'alternate'))?.href, base);
}
