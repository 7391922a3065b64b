/** A DOM without a browser, and the interface's English words. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

export function documentOf(html: string): Document {
	return parseHTML(`<!doctype html><html lang="en"><head></head><body>${html}</body></html>`)
		.document as unknown as Document;
}

/** A page as the gate sees it. */
export function webPage(html: string): Document {
	const document = wholeDocument(html);
	Object.defineProperty(document, 'contentType', { value: 'text/html' });
	Object.defineProperty(document, 'evaluate', {
		value: (path: string) => {
			const left = longOnes(document, path);
			return { iterateNext: () => left.shift() ?? null };
		},
	});
	return document;
}

/** This DOM has no XPath: the gate's one question, element by element. `test/browser/gate.test.ts` asks browsers. */
function longOnes(document: Document, path: string): Element[] {
	const [, tag, length] = /^\/\/(p|div\[br\])\[string-length\(\)>(\d+)\]$/.exec(path) ?? [];
	if (length === undefined) throw new Error(`Not known here: ${path}`);
	return [...document.querySelectorAll(tag === 'p' ? 'p' : 'div')].filter(
		({ children, textContent }) =>
			(textContent ?? '').length > Number(length) &&
			(tag === 'p' || [...children].some((child) => child.localName === 'br')),
	);
}

export function wholeDocument(html: string): Document {
	return parseHTML(html).document as unknown as Document;
}

/** An extension API that knows the messages of one language. */
export function stubMessages(language = 'en'): void {
	const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
	const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
	vi.stubGlobal('browser', {
		i18n: {
			getUILanguage: () => language,
			getMessage: (key: string, subs: string[] = []) =>
				(messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => subs[Number(n) - 1] ?? ''),
		},
	});
}

export const PROSE =
	'The delegations met in the morning and spoke for two hours about an exchange of prisoners, a ceasefire and the next round.';
