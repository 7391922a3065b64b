/** A DOM without a browser, and the interface's English words. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

export function documentOf(html: string): Document {
	return parseHTML(`<!doctype html><html lang="en"><head></head><body>${html}</body></html>`)
		.document as unknown as Document;
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
