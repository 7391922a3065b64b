/** The article that a page describes in JSON-LD. Real pages write it broken, so what cannot be parsed is searched. */

export interface JsonLdArticle {
	readonly type: string;
	readonly datePublished: string | undefined;
}

/** The blocks of a page. */
export const JSON_LD = 'script[type="application/ld+json" i]';

/** schema.org's kinds of articles: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `Report` ... */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(\w*(?:Article|Posting)|Report|Review)$/;
// Every repetition is bounded, or a page of nothing but beginnings would take the square of its length.
const WRITTEN_TYPE =
	/"@type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(\w{0,40}(?:Article|BlogPosting))"/;
const WRITTEN_DATE = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/;
const MAX_DEPTH = 6;
/** Pages describe themselves in a few kilobytes; what is longer is a catalogue or a trap, and is searched no further. */
const LONGEST = 500_000;
const MOST_BLOCKS = 100;
/** Of a list or an object so many values are looked at. */
const MOST_CHILDREN = 1000;

/** The first article of any JSON-LD block; undefined when the page describes none. */
export function jsonLdArticle(document: Document): JsonLdArticle | undefined {
	for (const block of [...document.querySelectorAll(JSON_LD)].slice(0, MOST_BLOCKS)) {
		const json = textOf(block);
		const article = inParsed(json) ?? inWritten(json);
		if (article !== undefined) return article;
	}
	return undefined;
}

/** The cheap question of the gate: does a block describe an article at all? Nothing is parsed. */
export function describesArticle(block: Element): boolean {
	return WRITTEN_TYPE.test(textOf(block));
}

function textOf(block: Element): string {
	return (block.textContent ?? '').slice(0, LONGEST);
}

function inParsed(json: string): JsonLdArticle | undefined {
	const parsed = parse(json) ?? parse(mended(json));
	return parsed === undefined ? undefined : findArticle(parsed, 0);
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Mends what templates break most: comments or CDATA around it, raw line breaks in strings, trailing commas. */
function mended(json: string): string {
	return json
		.replace(/\s+/g, ' ')
		.replace(
			/^ ?(?:<!--|\/\* ?<!\[CDATA\[ ?\*\/|<!\[CDATA\[|\/\/ ?<!\[CDATA\[)|(?:-->|\]\]> ?(?:\*\/)?|\/\/ ?\]\]>) ?;? ?$/g,
			'',
		)
		.replace(/, ?([}\]])/g, '$1');
}

function findArticle(value: unknown, depth: number): JsonLdArticle | undefined {
	if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
	if (!Array.isArray(value)) {
		const node = value as Record<string, unknown>;
		const types = [node['@type']].flat();
		for (const type of types) {
			const name = typeof type === 'string' ? ARTICLE_TYPE.exec(type)?.[1] : undefined;
			if (name === undefined) continue;
			const date = [node.datePublished].flat()[0];
			return { type: name, datePublished: typeof date === 'string' ? date : undefined };
		}
	}
	for (const child of Object.values(value).slice(0, MOST_CHILDREN)) {
		const found = findArticle(child, depth + 1);
		if (found !== undefined) return found;
	}
	return undefined;
}

function inWritten(json: string): JsonLdArticle | undefined {
	const type = WRITTEN_TYPE.exec(json)?.[1];
	return type === undefined ? undefined : { type, datePublished: WRITTEN_DATE.exec(json)?.[1] };
}
