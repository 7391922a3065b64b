/**
 * Is this page an article? Cheap questions first; most pages are left after one or two of them. No layout is asked
 * for, and the background is asked about the source only when the page has prose but speaks against itself.
 */
import { describesArticle } from './article/json-ld.ts';
import { looksLikeProse } from './prose.ts';

export type GateAnswer = 'article' | 'not-article' | 'ask-source';

const ARTICLE_HINTS = [
	'meta[property="og:type" i][content="article" i]',
	'meta[property="article:published_time" i]',
	'[itemprop="articleBody"]',
	'[itemtype*="schema.org/NewsArticle"]',
].join(',');

/** What says "no article", however much prose the page has. */
const OTHER_TYPES = 'meta[property="og:type" i]:not([content="article" i])';

/** A short piece of news with a clear label is an article all the same. */
const LABELLED = { length: 60, score: 6 };
/** Without a label the prose alone must tell. */
const UNLABELLED = { length: 140, score: 20 };

/** What the page itself tells, without asking anybody. */
export function gate(document: Document, url: string): GateAnswer {
	const { body } = document;
	if (body === null || !document.contentType.includes('html')) return 'not-article';
	// The attribute, because `isContentEditable` has the page's styles worked out.
	const editable = body.getAttribute('contenteditable');
	if (document.designMode === 'on' || (editable !== null && editable !== 'false')) return 'not-article';
	const answer = answerOf(document);
	// Last, because few pages come this far.
	return answer !== 'not-article' && isFrontPage(url) ? 'not-article' : answer;
}

function answerOf(document: Document): GateAnswer {
	if (document.querySelector(ARTICLE_HINTS) !== null || describesArticle(document)) {
		return looksLikeProse(document, LABELLED) ? 'article' : 'not-article';
	}
	if (!looksLikeProse(document, UNLABELLED)) return 'not-article';
	return document.querySelector(OTHER_TYPES) === null ? 'article' : 'ask-source';
}

/** `/`, `/en`, `/index.html`: teasers make them look like prose. */
function isFrontPage(url: string): boolean {
	return /^\w+:\/\/[^/]+\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?(?:#|$)/i.test(url);
}
