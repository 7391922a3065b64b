/** The format of an input, told from its beginning. Names and media types are not believed: they are often wrong. */
import { isInLines } from '../lines.ts';
import { guessMapping } from './csv.ts';
import { ImportRefusal } from './input.ts';
import type { FormatName } from './item.ts';
import { SEPARATOR_LINE } from './rows.ts';

const FEED_ROOT = /^(?:rss|(?:[\w.-]+:)?rdf|(?:[\w.-]+:)?feed)$/i;

/** @throws ImportRefusal when it is nothing that can be read. */
export function recognise(head: string): FormatName {
	const start = head.trimStart();
	const first = start.charAt(0);
	if (first === '') throw new ImportRefusal('the file is empty', 'Choose another file.');
	if (first === '<') return recogniseMarkup(start);
	if (first === '{' || first === '[') return recogniseJson(start);
	if (looksLikeTable(start)) return /wikidata\.org\/entity\/Q\d/.test(start) ? 'wikidata' : 'csv';
	throw new ImportRefusal(
		'this is no format that Counterpoint reads',
		'Choose a dataset (JSON, JSON Lines), FollowTheMoney, Wikidata, JSON-LD, CSV, a feed or OPML.',
	);
}

function recogniseMarkup(start: string): FormatName {
	const root = rootOf(start);
	if (root === undefined) throw new ImportRefusal('this is not a whole XML document', 'Download it again.');
	if (FEED_ROOT.test(root)) return 'feed';
	if (/^opml$/i.test(root)) return 'opml';
	if (/^(?:urlset|sitemapindex)$/i.test(root)) {
		throw new ImportRefusal('this is a site map, not a feed', 'Look on the site for RSS or Atom.');
	}
	if (/^(?:html|head|body|div|p|script|meta|title|center|h[1-6]|table|span|br|font|b|a)$/i.test(root)) {
		if (/<script[^>]+application\/ld\+json/i.test(start)) return 'json-ld';
		throw new ImportRefusal('this is a web page, not a feed', 'Look on the page for a link to RSS or Atom.');
	}
	throw new ImportRefusal(`this XML is no feed (its root is "${root.slice(0, 40)}")`, 'Choose RSS, Atom or OPML.');
}

/** The name of the first element, past declaration, comments, processing instructions and document type. */
function rootOf(text: string): string | undefined {
	let at = 0;
	for (;;) {
		at = text.indexOf('<', at);
		if (at < 0) return undefined;
		if (text.startsWith('<!--', at)) at = text.indexOf('-->', at);
		else if (text.startsWith('<?', at)) at = text.indexOf('?>', at);
		else if (text.startsWith('<!', at)) at = text.indexOf('>', at);
		else return text.slice(at + 1).match(/^[\w:.-]+/)?.[0];
		if (at < 0) return undefined;
	}
}

/** The beginning of a large file is no whole JSON, so it is told by the keys that stand in it. */
function recogniseJson(start: string): FormatName {
	if (isInLines(start)) return 'dataset-lines';
	if (/"format"\s*:\s*"counterpoint-dataset"/.test(start)) return 'dataset';
	if (/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start)) return 'feed';
	if (/"(?:home_page_url|feed_url)"\s*:/.test(start) && /"items"\s*:\s*\[/.test(start)) return 'feed';
	if (/"schema"\s*:\s*"[A-Z]\w*"/.test(start) && /"properties"\s*:\s*\{/.test(start)) return 'ftm';
	if (/"@(?:context|type|graph|id)"\s*:/.test(start)) return 'json-ld';
	if (/wikidata\.org\/entity\/|"head"\s*:\s*\{\s*"vars"|"entities"\s*:\s*\{\s*"[QP]\d/.test(start)) return 'wikidata';
	// Whoever wrote it meant a dataset: its own check says what is amiss.
	if (start.startsWith('{')) return 'dataset';
	throw new ImportRefusal(
		'this JSON is a list of something unknown',
		'A Counterpoint dataset is one object with "format": "counterpoint-dataset".',
	);
}

/** A first line with a separator, and a second one with as many; or a single column that says what it is. */
function looksLikeTable(start: string): boolean {
	const [first = '', second = ''] = start.replace(SEPARATOR_LINE, '').split(/\r?\n/, 2);
	if (second !== '' && Object.keys(guessMapping([first.replaceAll('"', '').trim()]).columns).length > 0) return true;
	return [',', ';', '\t', '|'].some((sign) => {
		const columns = first.split(sign).length;
		return columns > 1 && second.split(sign).length >= Math.min(columns, 2);
	});
}
