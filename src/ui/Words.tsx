/**
 * A dataset's text as it is shown: marked with its language where that is not the page's, so that a screen reader speaks
 * it rightly, and kept from turning the words around it where its script runs the other way.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Languages } from '../protocol/views.ts';
import { escaped } from './escaped.ts';

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
	return <bdi lang={useLanguageOf(text)}>{children}</bdi>;
}

/** A line of ours in which a dataset's texts stand among other words: "South Wire, 3 May". */
export function WordsIn({ line }: { line: string }) {
	const languages = useContext(Known);
	const pattern = languages && foreignIn(languages);
	if (pattern === undefined) return <>{line}</>;
	// What a group of a pattern has matched stands at the odd places.
	return <>{line.split(pattern).map((part, at) => (at % 2 === 0 ? part : <Words key={at} text={part} />))}</>;
}

/** For elements that hold text alone; others hold `Words`. */
export function useLanguageOf(text: string): string | undefined {
	return languageOf(text, useContext(Known));
}

const patterns = new WeakMap<Languages, RegExp | undefined>();

/** Finds the texts of an answer that are in another language, as whole words. */
function foreignIn(languages: Languages): RegExp | undefined {
	if (patterns.has(languages)) return patterns.get(languages);
	// The longer first: an outlet's name may begin with another's.
	const texts = Object.keys(languages).sort((a, b) => b.length - a.length);
	const any = texts.map(escaped).join('|');
	const pattern = any === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u');
	patterns.set(languages, pattern);
	return pattern;
}

/** A dataset may hold any text, the names of what every object has among them. */
function languageOf(text: string, languages: Languages = {}): string | undefined {
	return Object.hasOwn(languages, text) ? languages[text] : undefined;
}
