/** How much a message may hold. Pages of any size are read, so whoever sends keeps to it; the router refuses the rest. */

/** Longer than any address, title or language tag that means something. */
export const LONGEST_TEXT = 4096;
/** A book of text; a page beyond it is no article. */
export const MOST_BLOCKS = 20_000;
export const MOST_CHARACTERS = 5_000_000;
/** Entries of several datasets that are one to the reader. */
export const MOST_REFS = 20;
/** Events of a page. */
export const MOST_ON_PAGE = 1000;

/** What fits of an address or a title. */
export function shortText(text: string): string {
	return text.slice(0, LONGEST_TEXT);
}
