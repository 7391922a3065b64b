/** The files that the background puts into a page when the content script asks, by what they hold. */
export const PARTS = {
	/** Reading, marks, pointer and watching, once the gate has said that a page is an article. */
	article: 'src/content/article.js',
	/** The card with Preact, once one is asked for. */
	card: 'src/content/card.js',
} as const;

export type Part = keyof typeof PARTS;
