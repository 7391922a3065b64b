/** The words of the interface: typed keys of `public/_locales/en/messages.json`, plurals by the rules of the language. */
import type messages from '../../public/_locales/en/messages.json';
import { api } from '../platform/api.ts';

type Messages = typeof messages;
export type MessageKey = keyof Messages & string;
/** A key whose message exists as `<key>_one`, `<key>_other` and what else its language needs. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The message in the reader's language; `subs` fill `$1`, `$2` ... A missing message shows its key, so that it is noticed. */
export function t(key: MessageKey, ...subs: readonly (string | number)[]): string {
	return api.i18n.getMessage(key, subs.map(String)) || key;
}

/** The message in the plural form that `count` asks for. `$1` is the count as the reader writes it; `subs` follow. */
export function tn(key: PluralKey, count: number, ...subs: readonly (string | number)[]): string {
	const { numbers, plurals } = countingIn(uiLanguage());
	const filled = [numbers.format(count), ...subs.map(String)];
	const form = plurals.select(count);
	return api.i18n.getMessage(`${key}_${form}`, filled) || api.i18n.getMessage(`${key}_other`, filled) || `${key}_other`;
}

interface Counting {
	readonly numbers: Intl.NumberFormat;
	readonly plurals: Intl.PluralRules;
}

/** Kept: making them takes a hundred times as long as using them. */
const counting = new Map<string, Counting>();

function countingIn(language: string): Counting {
	let known = counting.get(language);
	if (known === undefined) {
		known = { numbers: new Intl.NumberFormat(language), plurals: new Intl.PluralRules(language) };
		counting.set(language, known);
	}
	return known;
}

/**
 * The language in which numbers, dates and lists are written: the browser's own with its region when our words are in
 * that language, else the language our words are in. A German reader sees English words, so English dates too.
 */
export function uiLanguage(): string {
	const words = api.i18n.getMessage('page_language') || 'en';
	const own = api.i18n.getUILanguage();
	return own === words || own.startsWith(`${words}-`) ? own : words;
}
