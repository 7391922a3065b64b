/**
 * A dataset's text as it is shown: marked with its language where that is not the page's, so that a screen reader speaks
 * it rightly, and kept from turning the words around it where its script runs the other way.
 */
import { type ComponentChildren, createContext } from 'preact';
import type { Languages } from '../protocol/views.ts';

const Known = createContext<Languages | undefined>(undefined);

/** All words within are of this answer of the background. */
export function WordsOf({
	answer,
	children,
}: {
	answer: { readonly languages?: Languages };
	children: ComponentChildren;
}) {
	return <Known.Provider value={answer.languages}>{children}</Known.Provider>;
}

/** `children`: the same text with parts of it set off. */
export function Words({ text, children = text }: { text: string; children?: ComponentChildren }) {
	return <Known.Consumer>{(languages) => <bdi lang={languageOf(text, languages)}>{children}</bdi>}</Known.Consumer>;
}

/** A dataset may hold any text, the names of what every object has among them. */
function languageOf(text: string, languages: Languages = {}): string | undefined {
	return Object.hasOwn(languages, text) ? languages[text] : undefined;
}
