/** Which template a text was made from, and what was filled in. Pure. */
import { escaped } from '../../ui/escaped.ts';
import type { MessageKey } from '../../ui/i18n.ts';
import { PLACES, TEXTS, type Template } from './templates.ts';

export interface Match {
	readonly key: MessageKey;
	/** What stands for `$1`, `$2` … in this order. */
	readonly parts: readonly string[];
	/** Of each part: it stands in quotation marks, so that it is of the file and none of our words. */
	readonly quoted: readonly boolean[];
}

/** Longer than anything that is said: a text that somebody made to keep us busy. */
const LONGEST = 2000;

export const textOf = matcher(TEXTS);
export const placeOf = matcher(PLACES);

function matcher(templates: readonly Template[]): (text: string) => Match | undefined {
	let patterns: ReturnType<typeof compiled> | undefined;
	return (text) => {
		if (text.length > LONGEST) return undefined;
		patterns ??= compiled(templates);
		for (const { key, english, pattern, order } of patterns) {
			const found = pattern.exec(text);
			if (found === null) continue;
			const parts: string[] = [];
			order.forEach((place, at) => {
				parts[place] = found[at + 1] ?? '';
			});
			const quoted = parts.map((part, at) => part.startsWith('"') || english.includes(`"$${at + 1}"`));
			return { key, parts, quoted };
		}
		return undefined;
	};
}

/** Those with the most words of their own first: of two that fit, they say more. */
function compiled(templates: readonly Template[]) {
	const own = ([, english]: Template) => english.replace(/\$\d/g, '').length;
	return [...templates].sort((a, b) => own(b) - own(a)).map(compile);
}

function compile([key, english]: Template) {
	const source = english.split(/\$\d/).map(escaped).join('(.+?)');
	// A file's own words may be filled in, line ends and all.
	const pattern = new RegExp(`^${source}$`, 's');
	return { key, english, pattern, order: [...english.matchAll(/\$(\d)/g)].map(([, number]) => Number(number) - 1) };
}
