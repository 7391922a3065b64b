/**
 * Is this page an article? Every page pays for the answer, so the browser's own code looks through it, and what few pages
 * come to is asked last. No layout is asked for, and the background is asked about the source only when the page has
 * prose but speaks against itself.
 */
import { describesArticle, JSON_LD } from './article/json-ld.ts';
import { isObstructedDocument } from './article/obstructed.ts';
import { looksLikeProse } from './prose.ts';

export type GateAnswer = 'article' | 'not-article' | 'ask-source';

const LABELS =
	'meta[property="og:type" i][content="article" i],meta[property="article:published_time" i],' +
	'[itemprop="articleBody"],[itemtype*="schema.org/NewsArticle"],' +
	// What it describes is looked at.
	JSON_LD;

/** What says "no article", however much prose the page has. */
const OTHER_TYPES = 'meta[property="og:type" i]:not([content="article" i])';

/** A short piece of news with a clear label is an article all the same. `paragraphs.ts` looks for the same length. */
const LABELLED = { length: 60, score: 6 };
/** Without a label the prose alone must tell. What reaches this has reached the other. */
const UNLABELLED = { length: 140, score: 20 };

/**
 * What the page itself tells, without asking anybody. Most pages are left after the first question, and in few functions:
 * the browser makes each one ready when it is first called, each kind of object when it is first met, and that is most
 * of the price. So not even the address is asked for before it is wanted.
 */
export function gate(document: Document, url: () => string): GateAnswer {
	if (!looksLikeProse(document, LABELLED) || isObstructedDocument(document)) return 'not-article';
	if (isFrontPage(url()) || !isForReading(document)) return 'not-article';
	if ([...document.querySelectorAll(LABELS)].some(isLabel)) return 'article';
	if (!looksLikeProse(document, UNLABELLED)) return 'not-article';
	return document.querySelector(OTHER_TYPES) === null ? 'article' : 'ask-source';
}

function isLabel(element: Element): boolean {
	return element.localName !== 'script' || describesArticle(element);
}

/** `/`, `/en`, `/index.html`: teasers make them look like prose. */
function isFrontPage(url: string): boolean {
	return /^\w+:\/\/[^/]+\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?(?:#|$)/i.test(url);
}

/** Neither feeds and drawings, nor a page that is itself an editor. */
function isForReading({ body, contentType, designMode }: Document): boolean {
	if (body === null || !contentType.includes('html')) return false;
	// The attribute, because `isContentEditable` has the page's styles worked out.
	const editable = body.getAttribute('contenteditable');
	return designMode !== 'on' && (editable === null || editable === 'false');
}
