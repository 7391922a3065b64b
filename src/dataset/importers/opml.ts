/** OPML: a list of feeds, at any depth of folders. It brings no entries, but addresses to subscribe to. */
import { parseOpml } from 'feedsmith';
import { ImportRefusal } from './input.ts';
import { type ImportItem, warning } from './item.ts';
import { withoutLengthElements } from './lengths.ts';
import type { TextSource } from './text.ts';
import { addressOf, plainText } from './values.ts';

export async function* opmlItems(text: TextSource): AsyncGenerator<ImportItem> {
	let document: ReturnType<typeof parseOpml>;
	try {
		document = parseOpml(withoutLengthElements(await text.whole(20_000_000)));
	} catch {
		throw new ImportRefusal('this cannot be read as OPML', 'Export the list of feeds again from your feed reader.');
	}
	const known = new Set<string>();
	let index = 0;
	for (const outline of outlinesOf(document.body?.outlines)) {
		index += 1;
		const given = outline.xmlUrl ?? (/^(?:rss|atom|feed)$/i.test(outline.type ?? '') ? outline.url : undefined);
		if (given === undefined) continue;
		const url = addressOf(withoutFeedScheme(given));
		if (url === undefined) {
			yield warning(`outline ${index}`, 'the feed has no web address', 'Add it by hand.', 'xmlUrl');
			continue;
		}
		if (known.has(url)) continue;
		known.add(url);
		const title = plainText(outline.title ?? outline.text, 200);
		yield { type: 'feed', feed: { url, title, site: addressOf(outline.htmlUrl) } };
	}
	if (known.size === 0) yield warning('file', 'the list names no feed', 'Choose another list.');
}

/** `feed:https://…` and `feed://…`: some readers write them so. */
function withoutFeedScheme(address: string): string {
	return address.replace(/^\s*feed:(?:\/\/)?(?=https?:)/i, '').replace(/^\s*feed:\/\//i, 'https://');
}

type Outlines = NonNullable<ReturnType<typeof parseOpml>['body']>['outlines'];
type Outline = NonNullable<Outlines>[number];

function* outlinesOf(outlines: Outlines): Generator<Outline> {
	for (const outline of outlines ?? []) {
		yield outline;
		yield* outlinesOf(outline.outlines as Outlines);
	}
}
