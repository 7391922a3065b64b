/** The files that the background puts into a page when the content script asks, by what they hold. */
export const PARTS = {
	/** Reading, marks, pointer and watching, once the gate has said that a page is an article. */
	article: 'src/content/article.js',
	/** The card with Preact, once one is asked for. */
	card: 'src/content/card.js',
	/** What a page says of itself, once it is to be added as an account. */
	told: 'src/content/page-told.js',
} as const;

/** The rules of the marks, which go along with the article's part. */
export const MARKS_STYLE = 'src/content/marks.css';

export type Part = keyof typeof PARTS;

/** What a page may ask to be put in: a part, or those rules in its frames too. */
export type Loadable = Exclude<Part, 'told'> | 'frame-style';
