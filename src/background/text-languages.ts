/** The order of languages in which a reader is shown a dataset's texts; docs/languages.md tells it to authors. Pure. */

export interface ReaderLanguages {
	/** In which the interface is shown. */
	readonly shown: string;
	/** Chosen in the options for texts that are not there in that language. */
	readonly chosen: string | undefined;
	/** What the browser asks pages for, in the reader's order. */
	readonly accepted: readonly string[];
}

/**
 * The interface's language first, so that a card is of one piece; then what the reader has chosen, what the browser is
 * set to, and the language of the article, which its reader knows. After all of them `pickText` takes English, then
 * what the dataset writes first, which is its own language.
 */
export function textLanguages({ shown, chosen, accepted }: ReaderLanguages, article?: string): readonly string[] {
	const order = [shown, chosen, ...accepted, article];
	return [...new Set(order.filter((lang) => lang !== undefined && lang !== ''))] as readonly string[];
}
